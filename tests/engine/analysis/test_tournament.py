"""Protects the tournament: every game counted once, nobody's list favoured, the interval sound."""

import pytest

from engine.analysis.tournament import (
    Check,
    Rate,
    Tournament,
    hold_tournament,
    tournament_json,
)
from engine.analysis.tournament_games import LINE_UPS, alone, count_games, fixtures, play
from engine.analysis.workers import spread
from engine.players.strategies.names import STRATEGIES
from tests.support import LINE_UP, LISTS, shipped

SCENARIO = "macusani-2002"
RUNS = 2
FOURS = (LINE_UP, ("women", "radio", "mixed", "idle"))


@pytest.fixture(scope="module")
def held() -> Tournament:
    """Hold a small tournament once."""
    return hold_tournament(shipped(), SCENARIO, RUNS, length="short", line_ups=FOURS)


def test_every_game_is_won_by_one_and_every_seat_is_filled(held: Tournament) -> None:
    """Wins sum to the games, and seats of four lists to the council."""
    by_name = {row.strategy: row for row in held.rows}
    assert sum(row.rate.wins for row in held.rows) == RUNS * len(FOURS)
    assert sum(row.rate.games for row in held.rows) == 4 * RUNS * len(FOURS)
    whole = sum(row.seats * row.rate.games for row in held.rows)
    assert round(whole) == 9 * RUNS * len(FOURS)
    for line_up in held.line_ups:
        assert sum(rate.wins for rate in line_up.rates.values()) == RUNS
    for row in held.rows:
        assert row.women_elected <= row.seats and 0 <= row.power <= 1000
        low, high = row.rate.interval
        assert 0 <= low <= row.rate.value <= high <= 1
    assert by_name["programme"].institutions is not None
    assert by_name["idle"].rate.wins == 0


def test_the_document_has_the_fixed_keys(held: Tournament) -> None:
    """Studies read these keys."""
    document = tournament_json([held])
    assert document["runs"] == RUNS
    means = {"seats", "women_elected", "power", "resources", "norms", "institutions"}
    fixed = {"district", "law", "strategy", "win_rate", "low", "high", *means}
    for row in document["rows"]:
        assert fixed <= set(row)
    assert {check["verdict"] for check in document["districts"][0]["checks"]} <= {"holds", "out"}


def test_the_seats_go_round_over_the_lists() -> None:
    """In four seeds each way of playing leads each list once."""
    games = fixtures(shipped(), SCENARIO, [LINE_UP], 4)
    led = {(p.strategy, p.id) for game in games for p in game.setup.players}
    assert led == {(strategy, name) for strategy in LINE_UP for name in LISTS}


def test_all_fixed_names_play(held: Tournament) -> None:
    """No way of playing that commands know is left out of the tournament."""
    assert {name for line_up in LINE_UPS for name in line_up} == set(STRATEGIES)
    assert count_games(3) == 3 * (len(LINE_UPS) + len(alone()))


def test_what_a_way_leaves_is_compared_seed_by_seed(held: Tournament) -> None:
    """Both govern alone on the same seeds; the programme leaves more than the patron."""
    more = held.leaves_more("programme", "patron")
    assert more.games == RUNS
    assert held.leaves_more("patron", "programme").wins + more.wins <= RUNS


def test_what_was_found_decides_and_not_where_the_truth_may_lie() -> None:
    """Thirteen in a hundred is under fifteen, however wide the interval beside it."""
    under = Check.of_share("patron", Rate(90, 12), 0.15, 0.60)
    assert under.high > 0.15 and not under.holds and under.as_json()["verdict"] == "out"
    assert Check.of_share("patron", Rate(20, 3), 0.15, 0.60).holds
    assert not Check.of_share("idle", Rate(200, 1), 0.0, 0.0).holds


def test_who_gives_nothing_is_held_beside_who_buys(held: Tournament) -> None:
    """The second ledger is asked about seed by seed; ways are counted over all line-ups alone."""
    asked = {check.what for check in held.checks()}
    assert {"programme > patron", "women > patron"} <= asked
    assert "ways that can win" not in asked
    assert 0 <= held.can_win() <= len(held.rows) - 1


def test_two_processes_find_what_one_finds() -> None:
    """The pool changes nothing, and keeps the order of the games."""
    games = fixtures(shipped(), SCENARIO, [LINE_UP], 2, length="short")
    assert spread(play, shipped(), games, 2) == spread(play, shipped(), games, 1)


def test_a_watcher_can_call_it_off() -> None:
    """What the watcher raises ends the work at once, also across processes."""
    games = fixtures(shipped(), SCENARIO, [LINE_UP], 6, length="short")

    def stop(done: int, pieces: int) -> None:
        if done >= 1:
            raise InterruptedError

    for workers in (1, 2):
        with pytest.raises(InterruptedError):
            spread(play, shipped(), games, workers, stop)


@pytest.mark.parametrize(
    ("games", "wins", "low", "high"),
    [(10, 0, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (200, 60, 0.2409, 0.3668), (0, 0, 0.0, 1.0)],
)
def test_the_interval_is_wilsons(games: int, wins: int, low: float, high: float) -> None:
    """Published values of Wilson's interval, to four places."""
    assert Rate(games, wins).interval == pytest.approx((low, high), abs=5e-4)

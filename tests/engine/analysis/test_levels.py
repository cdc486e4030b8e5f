"""Levels, counts, estimates and stocks are exact sums of the start and every cause since."""

from itertools import product

import pytest

from engine.analysis.levels import TASTES, counted, estimated, level, stock
from engine.analysis.why import UNKNOWN
from engine.players.table import play_computers
from engine.rules.electorate.electorate import TIES
from engine.rules.electorate.estimate import estimate_places
from engine.rules.electorate.utility import all_utilities, alternatives
from engine.rules.electorate.vote import expected_votes
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until

LINE_UP = ("random", "patron", "programme", "mixed")


def a_game(seed: int, until: str) -> Playthrough:
    """Return a game of four ways of playing, played until a phase."""
    return play_until(Playthrough.start(make_world(seed, LINE_UP)), until)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_level_is_the_start_and_all_causes_since(seed: int) -> None:
    """The whole is what the vote is drawn from, everywhere and in one place."""
    game = a_game(seed, "election")
    names = alternatives(game.world)
    votes = expected_votes(game.world, all_utilities(game.world, game.state.electorate))
    for name in ("colibri", "null"):
        asked = names.index(name)
        assert level(game, name).milli_votes == sum(cell[asked] for cell in votes)
    place = list(game.world.places)[seed]
    here = [votes[c.index][names.index("tinya")] for c in game.world.cells_of[place]]
    assert level(game, "tinya", [place]).milli_votes == sum(here)


def test_a_players_level_is_the_estimate_that_it_is_shown() -> None:
    """Before it is rounded, place by place: no leaning of a place not seen, nothing newer."""
    seen: set[bool] = set()
    games = [a_game(4, phase) for phase in ("debate", "election")]
    for game, player in product(games, games[0].world.lists):
        places = estimate_places(game.world, game.state, player)
        seen |= {e.is_seen for e in places}
        for estimate in places:
            for name in ("tinya", "vizcacha", "absent"):
                made = estimated(game, name, player, [estimate.place])
                assert made.milli_votes == estimate.milli_votes[name], (player, estimate.place)
        assert estimated(game, "tinya", player).milli_votes == sum(
            e.milli_votes["tinya"] for e in places
        )
    assert seen == {True, False}


def test_a_count_adds_how_tastes_fell() -> None:
    """Every counted vote is told, and whole parts add up to it."""
    game = play_computers(Playthrough.start(make_world(5, LINE_UP)))
    election = game.state.election
    assert election is not None
    for name in election.alternatives:
        made = counted(game, name)
        assert made.milli_votes == 1000 * election.votes[name]
        assert sum(votes for _, votes in made.whole()) == election.votes[name]
    tastes = {p.source: p.milli_votes for p in counted(game, "tinya").parts}[TASTES]
    assert abs(tastes) < 400_000, "tastes alone move a few dozen votes of some 28,000"


def test_a_player_reads_others_secrets_as_one_part() -> None:
    """What a rival did in secret has no name in the panel, and the whole is the same."""
    game = play_computers(Playthrough.start(make_world(3, ("patron",) * 4)))
    causes = game.chronicle.causes
    secret = {c.source for c in causes} - {
        c.source for c in causes if c.audience in ("all", "tinya")
    }
    assert secret, "no private cause in this game: take another seed"
    told, seen = counted(game, "zampona"), counted(game, "zampona", player="tinya")
    sources = {part.source for part in seen.parts}
    assert UNKNOWN in sources and not sources & secret
    assert told.milli_votes == seen.milli_votes


@pytest.mark.parametrize("field", ["awareness", "secrecy", *TIES])
def test_a_stock_is_the_start_and_what_moved_it(field: str) -> None:
    """A mean over the people of a place, or of all, in points that add up."""
    game = a_game(6, "office")
    of = "" if field in ("awareness", "secrecy") else "zampona"
    for places in ((), (next(iter(game.world.places)),)):
        cells = [c for c in game.world.cells if not places or c.place in places]
        electorate = game.state.electorate
        column = getattr(electorate, field) if not of else electorate.ties[field][of]
        total = sum(column[c.index] * c.electors for c in cells)
        made = stock(game, field, of, places)
        assert sum(amount for _, amount in made.parts) == total
        assert made.mean == (total + made.electors // 2) // made.electors

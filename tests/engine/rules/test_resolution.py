"""A turn is resolved from one opening state, and the chronicle explains it to the last unit."""

from dataclasses import replace
from itertools import permutations

import pytest

from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn
from engine.rules.actions.hall import RecordDebateVerdict
from engine.rules.playthrough import Playthrough
from engine.rules.setup import HALL, Player
from engine.rules.start import opening_state
from engine.rules.state import state_from_json, state_hash, state_to_json
from tests.support import LISTS, make_world, play_until


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_causes_sum_to_what_moved(seed: int) -> None:
    """Every field of every cell is its opening value plus all causes since (model.md, 10)."""
    world = make_world(seed, ("random",) * 4)
    end = play_until(Playthrough.start(world), "over")
    opening = opening_state(world).electorate
    sums = {
        ("awareness", ""): list(opening.awareness),
        ("secrecy", ""): list(opening.secrecy),
        **{
            (tie, name): list(values)
            for tie, lists in opening.ties.items()
            for name, values in lists.items()
        },
    }
    for cause in end.chronicle.causes:
        for cell, delta in zip(cause.cells, cause.deltas, strict=True):
            sums[cause.field, cause.list][cell] += delta
    final = end.state.electorate
    assert tuple(sums["awareness", ""]) == final.awareness
    assert tuple(sums["secrecy", ""]) == final.secrecy
    for tie, lists in final.ties.items():
        for name, values in lists.items():
            assert tuple(sums[tie, name]) == values, (tie, name)


@pytest.mark.parametrize("seed", [1, 5])
def test_the_order_of_players_changes_nothing(seed: int) -> None:
    """A week planned in any order of the players leaves the same state (model.md, 9)."""
    world = make_world(seed, ("patron", "programme", "mixed", "patron"))
    start = play_until(Playthrough.start(world), "campaign")
    ways = {p.id: p.strategy for p in world.setup.players}
    hashes = set()
    for order in list(permutations(LISTS))[::5]:
        week = start
        for player in order:
            week = plan_turn(week, player, STRATEGIES[ways[player]]())
        hashes.add(week.hash())
    assert len(hashes) == 1


def test_a_state_survives_json() -> None:
    """A state written and read again is equal and has the same hash."""
    playthrough = play_until(Playthrough.start(make_world(4)), "office")
    again = state_from_json(state_to_json(playthrough.state))
    assert again == playthrough.state
    assert state_hash(again) == state_hash(playthrough.state)


def test_the_hash_sees_one_vote_of_difference() -> None:
    """The hash is not blind: one céntimo more in one purse is another hash."""
    state = Playthrough.start(make_world()).state
    richer = replace(state.lists["tinya"], money_centimos=state.lists["tinya"].money_centimos + 1)
    other = replace(state, lists={**state.lists, "tinya": richer})
    assert state_hash(other) != state_hash(state)


def test_fading_tells_no_rival_what_was_given_in_secret() -> None:
    """What fades or meets its limit measures the tie: only its list knows the parts."""
    world = make_world(1, ("patron", "programme", "mixed", "patron"))
    game = play_until(Playthrough.start(world), "debate")
    for viewer in LISTS:
        seen = [c for c in game.view(viewer).causes if c.source in ("fading", "limit")]
        assert {c.list for c in seen} <= {viewer, ""}
    assert any(c.source == "fading" for c in game.view("colibri").causes)


@pytest.mark.parametrize("strategy", ["patron", "random"])
@pytest.mark.parametrize("standing", [1, 2, 3])
def test_fewer_lists_come_to_an_end(standing: int, strategy: str) -> None:
    """One list alone has no rival who could find a proof; the game goes on all the same."""
    four = make_world(2)
    players = tuple(Player(name, "list", strategy) for name in LISTS[:standing])
    world = replace(four, setup=replace(four.setup, players=players))
    end = play_until(Playthrough.start(world), "over")
    assert end.is_over


def test_the_hall_decides_only_what_hands_and_paper_decide() -> None:
    """The hall is no player: it hands in nothing, composes no list, gives no gift."""
    game = play_until(Playthrough.start(make_world()), "debate")
    assert game.kinds(HALL) == (RecordDebateVerdict,)
    assert game.kinds("tinya") != game.kinds(HALL)
    opening = Playthrough.start(make_world())
    assert opening.kinds(HALL) == ()
    assert list(opening.allowed(HALL)) == []

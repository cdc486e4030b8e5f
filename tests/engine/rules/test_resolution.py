"""A turn is resolved from one opening state, and the chronicle explains it to the last unit."""

from dataclasses import replace
from itertools import permutations

import pytest

from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn
from engine.rules.playthrough import Playthrough
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

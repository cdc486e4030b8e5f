"""The count: what the law says of an election that hardly anybody took part in."""

from dataclasses import replace
from unittest.mock import patch

import pytest

from engine.rules.electorate.utility import ABSENT, BLANK, alternatives
from engine.rules.phases import election as counting
from engine.rules.phases.election import hold_election
from engine.rules.playthrough import Playthrough
from engine.rules.world import World
from tests.engine.rules.council.governed import turn
from tests.support import make_world


def everybody(world: World, chosen: str) -> list[tuple[int, ...]]:
    """Return one choice for all electors, by cell."""
    index = alternatives(world).index(chosen)
    return [(index,) * cell.electors for cell in world.cells]


def on_the_eve() -> Playthrough:
    """Return a game on the eve, in which everybody passed until then."""
    game = Playthrough.start(make_world(1))
    while game.slot.phase != "election":
        game = turn(game)
    return game


@pytest.mark.parametrize(("chosen", "cause"), [(ABSENT, "absent"), (BLANK, "blank-and-null")])
def test_a_null_election_is_told_with_its_cause(chosen: str, cause: str) -> None:
    """The cause is kept with the count, and everybody reads it."""
    eve = on_the_eve()
    with patch.object(counting, "choices", lambda world, *_: everybody(world, chosen)):
        after = turn(eve)
    assert after.state.election is not None and after.state.election.null_election == cause
    told = [f for f in after.chronicle.facts if f.kind == "election-null"]
    assert [f.details["cause"] for f in told] == [cause]


def test_an_election_that_stands_is_not_told_as_null() -> None:
    """Where enough voted for lists there is no cause."""
    after = turn(on_the_eve())
    assert after.state.election is not None and after.state.election.null_election == ""
    assert all(f.kind != "election-null" for f in after.chronicle.facts)


def test_without_any_vote_the_mayor_is_drawn_by_lot() -> None:
    """No list has a better right than another: over many seeds each is drawn, and it is kept."""
    drawn = set()
    for seed in range(1, 25):
        world = make_world(seed)
        state = Playthrough.start(world).state
        lists = {
            name: replace(own, candidates=tuple(a.id for a in world.pools[name][:2]))
            for name, own in state.lists.items()
        }
        with patch.object(counting, "choices", lambda world, *_: everybody(world, ABSENT)):
            election = hold_election(world, state.electorate, replace(state, lists=lists))
        assert election.lots == (f"mayor:{election.mayor.list}",)
        drawn.add(election.mayor.list)
    assert drawn == set(world.lists)

"""What is told of the reasons of a vote or of a meeting adds up to what was counted."""

import pytest

from engine.players.table import play_computers
from engine.rules.chronicle import Fact
from engine.rules.playthrough import Playthrough
from engine.rules.tables import GUMBEL
from tests.support import make_world
from tests.ui.played import playthrough_at


def sums(fact: Fact) -> dict[str, int]:
    """Return what a reading tells of each, added up."""
    ids, points = fact.details["parts"], fact.details["points"]
    assert isinstance(ids, tuple) and isinstance(points, tuple)
    found: dict[str, int] = {}
    for id, value in zip(ids, points, strict=True):
        who = str(id).partition("#")[0]
        found[who] = found.get(who, 0) + int(str(value))
    return found


def facts(game: Playthrough, kind: str) -> list[Fact]:
    """Return the facts of a kind."""
    return [fact for fact in game.chronicle.facts if fact.kind == kind]


@pytest.mark.parametrize("seed", [1, 2])
def test_reasons_to_come_add_up_to_who_came(seed: int) -> None:
    """Group by group, at every assembly: whole people."""
    game = play_computers(
        Playthrough.start(make_world(seed, ("programme", "patron", "mixed", "women")))
    )
    office = game.state.office
    assert office is not None
    readings = facts(game, "attendance-read")
    assert len(readings) == len(office.assemblies) > 0
    for reading, assembly in zip(readings, office.assemblies, strict=True):
        came = {group: n * len(GUMBEL) for group, n in assembly.attendance.items() if n}
        assert {group: n for group, n in sums(reading).items() if n} == came


@pytest.mark.parametrize("seed", [1, 2])
def test_reasons_of_councillors_say_how_they_voted(seed: int) -> None:
    """Above zero in all a member is for the motion, else against it."""
    game = play_computers(
        Playthrough.start(make_world(seed, ("programme", "women", "mixed", "patron")))
    )
    voted = [*facts(game, "motion-carried"), *facts(game, "motion-lost")]
    readings = {(f.turn, f.details["measure"]): sums(f) for f in facts(game, "session-read")}
    assert voted
    for fact in voted:
        wishes = readings[fact.turn, fact.details["measure"]]
        yes = fact.details["yes"]
        assert isinstance(yes, tuple)
        assert {who for who, wish in wishes.items() if wish > 0} == set(yes)


def test_reasons_for_a_recall_add_up_to_the_votes() -> None:
    """For every authority on the ballot: votes for yes, as people's tastes fell the last part."""
    game = playthrough_at("over", way="patron", seed=4, unrest=150)
    office = game.state.office
    assert office is not None and office.recall is not None
    (reading,) = facts(game, "recall-read")
    counted = {each.aspirant: 1000 * each.yes for each in office.recall.authorities}
    assert sums(reading) == counted

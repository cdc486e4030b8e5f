"""A scenario that begins in the middle: the game's own functions make what was before."""

from dataclasses import replace

import pytest

from engine.players.table import play_computers
from engine.rules.definitions.base import SourcedPermille
from engine.rules.definitions.scenario import (
    Prepared,
    PreparedAnswer,
    PreparedList,
    PreparedPromise,
)
from engine.rules.definitions.situations import PhaseId
from engine.rules.electorate.utility import ABSENT, BLANK, NULL
from engine.rules.playthrough import Playthrough
from engine.rules.prepared import in_line
from engine.rules.world import World
from tests.bots.trial import check_conserved
from tests.support import make_world

KNOWN = SourcedPermille(value=450, unit="‰", tag="A", reason="Supuesto para la prueba")
PARTS = {"tinya": 26, "vizcacha": 22, "zampona": 19, "colibri": 15, BLANK: 6, NULL: 4}
"""Parts of a hundred of each place's electors; the others stayed at home."""


def _world(begins: PhaseId, length: str = "standard") -> World:
    world = make_world(3, ("programme", "mixed", "patron", "idle"), length)
    tinya = PreparedList(
        list="tinya",
        heard=("huaylluma",),
        promises=(PreparedPromise(project="water-small", place="huaylluma", costed="yes"),),
        answers=(PreparedAnswer(offer="milk-distributor", answer="accept"),),
    )
    votes = _votes(world) if begins == "office" else {}
    prepared = Prepared(recognition=KNOWN, lists=(tinya,), votes=votes, votes_source="Supuesto")
    scenario = world.scenario.model_copy(update={"begins": begins, "prepared": prepared})
    district = world.district.model_copy(update={"scenarios": (scenario,)})
    return replace(world, district=district)


def _votes(world: World) -> dict[str, dict[str, int]]:
    found = {}
    for place, electors in world.electors_of.items():
        cast = {name: electors * share // 100 for name, share in PARTS.items()}
        found[place] = {**cast, ABSENT: electors - sum(cast.values())}
    return found


@pytest.mark.parametrize("length", ["short", "standard", "full"])
@pytest.mark.parametrize("begins", ["campaign", "debate", "election", "office"])
def test_a_game_can_begin_at_each_phase(begins: PhaseId, length: str) -> None:
    """The schedule begins there, the lists are handed in, nothing is lost on the way to the end."""
    start = Playthrough.start(_world(begins, length))
    assert start.slot.phase == begins and start.slot.turn == 0
    assert all(len(own.candidates) == start.world.list_size for own in start.state.lists.values())
    assert (start.state.office is None) == (begins != "office")
    check_conserved(start)
    end = play_computers(start)
    assert end.is_over
    check_conserved(end)


def test_the_law_makes_the_seats_of_the_votes() -> None:
    """Seats, mayor and tables come of the votes alone; whoever comes first governs."""
    start = Playthrough.start(_world("office"))
    election, office = start.state.election, start.state.office
    assert election is not None and office is not None
    assert election.votes == {
        name: sum(place[name] for place in _votes(start.world).values())
        for name in election.alternatives
    }
    assert election.seats == {"colibri": 1, "tinya": 6, "vizcacha": 1, "zampona": 1}
    assert office.governs == "tinya" and len(office.council) == 10


def test_what_was_done_before_has_its_consequences() -> None:
    """The debt falls due, the promise is remembered, the place is known; the causes add up."""
    start = Playthrough.start(_world("office"))
    own = start.state.lists["tinya"]
    assert [debt.offer for debt in own.debts] == ["milk-distributor"]
    assert [promise.claim.place for promise in own.promises] == ["huaylluma"]
    assert own.known_places == ("huaylluma",) and "milk-distributor" in own.met
    level = [KNOWN.value] * len(start.world.cells)
    for cause in start.chronicle.causes:
        if (cause.list, cause.field) == ("tinya", "recognition"):
            for cell, delta in zip(cause.cells, cause.deltas, strict=True):
                level[cell] += delta
    assert tuple(level) == start.state.electorate.ties["recognition"]["tinya"]


def test_the_votes_of_a_place_are_spread_over_its_tables() -> None:
    """Half a line counts half of each alternative, to one."""
    line = in_line([40, 11, 0, 9])
    assert [line.count(choice) for choice in range(4)] == [40, 11, 0, 9]
    half = line[: len(line) // 2]
    assert all(abs(2 * half.count(c) - line.count(c)) <= 2 for c in range(4))

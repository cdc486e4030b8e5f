"""The assembly of a turn, from the call to the record of agreements."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from engine.rules.actions.hall import RecordAssemblyVotes
from engine.rules.arithmetic import part
from engine.rules.chronicle import Reading
from engine.rules.council.office_state import AssemblyResult
from engine.rules.council.readings import read_attendance
from engine.rules.council.treasury import envelope, pay
from engine.rules.council.works import begin_work
from engine.rules.participatory_budget.agents import Bloc, Wish, blocs
from engine.rules.participatory_budget.attendance import (
    Design,
    attendance,
    group_of,
    organised_influence,
    pull_of,
    reasons_to_come,
    within_the_hall,
)
from engine.rules.participatory_budget.design import cost_centimos, in_effect
from engine.rules.participatory_budget.voting import (
    Outcome,
    Score,
    Tally,
    fill,
    in_order,
    scored,
    vote,
    with_meetings,
)
from engine.rules.resolution import INCIDENTS, Resolution
from engine.rules.setup import HALL

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

SOURCE = "assembly"


def is_assembly_turn(world: "World", number: int) -> bool:
    """Return whether an assembly is held in a turn of office."""
    return number in world.length.assemblies


def hold_assembly(resolution: Resolution) -> None:
    """Call, gather, vote, give the money, write the record; the works begin at once."""
    if is_assembly_turn(resolution.world, resolution.slot.number):
        _hold(resolution)


def _hold(resolution: Resolution) -> None:
    office, world = resolution.office, resolution.world
    if office is None:
        return
    design = in_effect(world, office, office.design)
    came = _gather(resolution, design)
    pay(resolution, "assembly", "", cost_centimos(design, sum(came)))
    held = deliberate(resolution, design, came)
    _record(resolution, held)
    for project, place, _ in held.outcome.chosen:
        begin_work(resolution, office.governs, SOURCE, project, place, "assembly")
    for project, place in held.outcome.too_big[:TOLD]:
        resolution.tell("wish-did-not-fit", "", place=place, source=SOURCE, project=project)
    _learn(resolution, came)


@dataclass(frozen=True, slots=True)
class Deliberation:
    """What went on in the room, from who came to what was chosen."""

    design: Design
    came: tuple[int, ...]
    """People in the room, by cell."""
    agents: tuple[Bloc, ...]
    tally: Tally
    points: Mapping[Wish, int]
    """What each wish was given: by the agents, or by the hall's own hands."""
    scores: Mapping[Wish, Score]
    outcome: Outcome
    by_hand: bool

    @property
    def organised(self) -> Mapping[Wish, int]:
        """Céntimos that went to each chosen wish for the sake of the organised."""
        return {
            (project, place): cost
            * self.tally.organised.get((project, place), 0)
            // self.tally.points.get((project, place), 1)
            for project, place, cost in self.outcome.chosen
        }

    @property
    def organised_share(self) -> int:
        """Permille of the money that went where the organised wanted it."""
        whole = sum(cost for _, _, cost in self.outcome.chosen)
        return sum(self.organised.values()) * 1000 // max(1, whole)


def deliberate(resolution: Resolution, design: Design, came: tuple[int, ...]) -> Deliberation:
    """Return how those who came decide; nothing of it happens yet."""
    world = resolution.world
    # What was begun in this turn is known in the room.
    state = replace(resolution.state, office=resolution.office)
    agents = blocs(world, state, design, came)
    tally, shares = vote(world, agents), design["shares"]
    money = envelope(world, resolution.slot.number)
    with_meetings(world, state, shares, tally, money)
    by_hand = _paper_votes(resolution)
    points = by_hand or tally.points
    scores = scored(world, state, design["formula"], points)
    outcome = fill(world, state, shares, in_order(scores), money)
    return Deliberation(design, came, agents, tally, points, scores, outcome, bool(by_hand))


TOLD = 3
"""Wishes without money that are told; the list would be long."""


def rehearse(world: "World", state: "State", design: Mapping[str, str]) -> AssemblyResult:
    """Return the assembly that the same people would hold now under another design.

    For studies and tests: nothing of it happens. The turn must be one of office.
    """
    if state.office is None:
        raise RuntimeError("nobody is in office yet")
    office = replace(state.office, design=dict(design))
    resolution = Resolution(world, replace(state, office=office), {})
    _hold(resolution)
    if resolution.office is None:
        raise RuntimeError("nobody is in office any more")
    return resolution.office.assemblies[-1]


def _gather(resolution: Resolution, design: Design) -> tuple[int, ...]:
    office, world = resolution.office, resolution.world
    if office is None:
        return ()
    turn = resolution.slot.number
    reasons = reasons_to_come(world, office, design, turn, office.accompanied)
    resolution.govern(accompanied=())
    came = attendance(world, resolution.slot.name, pull_of(reasons))
    inside = within_the_hall(world, came)
    resolution.readings.append(
        Reading(partial(read_attendance, world, resolution.state.turn, reasons, came, inside))
    )
    if sum(inside) < sum(came):
        resolution.tell(
            "hall-was-full", office.governs, source=SOURCE, after=sum(came) - sum(inside)
        )
    return inside


def _paper_votes(resolution: Resolution) -> dict[Wish, int]:
    """Return what the hall counted on paper, where it did."""
    for action in resolution.state.plans.get(HALL, ()):
        if isinstance(action, RecordAssemblyVotes):
            return {(row.project, row.place): row.votes for row in action.totals if row.votes}
    return {}


def _record(resolution: Resolution, held: Deliberation) -> None:
    office, world, came = resolution.office, resolution.world, held.came
    if office is None:
        return
    influence = organised_influence(world)
    attended: dict[str, int] = {}
    for cell in world.cells:
        group = group_of(cell, influence[cell.index])
        attended[group] = attended.get(group, 0) + came[cell.index]
    votes: dict[str, int] = {}
    for bloc in held.agents:
        votes[bloc.group] = votes.get(bloc.group, 0) + bloc.votes
    result = AssemblyResult(
        round=len(office.assemblies) + 1,
        quarter=resolution.slot.number,
        attendance=dict(sorted(attended.items())),
        votes=dict(sorted(votes.items())),
        chosen=held.outcome.chosen,
        money_centimos=held.outcome.money_centimos,
        organised_share=held.organised_share,
        by_hand=held.by_hand,
    )
    resolution.govern(assemblies=(*office.assemblies, result))
    resolution.tell(
        "assembly-held",
        office.governs,
        source=SOURCE,
        after=sum(came),
        round=result.round,
        town=sum(n for group, n in attended.items() if group.startswith("town")),
        rural=sum(n for group, n in attended.items() if group.startswith("rural")),
        women=sum(came[c.index] for c in world.cells if c.sex == "woman"),
        organised_share=held.organised_share,
        works=len(held.outcome.chosen),
        by_hand="yes" if held.by_hand else "no",
    )


def _learn(resolution: Resolution, came: tuple[int, ...]) -> None:
    """Who took part knows better what can be asked for, and tells others at home."""
    p = resolution.p
    resolution.change(
        INCIDENTS,
        SOURCE,
        "awareness",
        (
            (
                cell,
                part(
                    p["assembly.awareness"],
                    min(1000, came[cell.index] * 1000 * p["assembly.told"] // cell.electors),
                ),
            )
            for cell in resolution.world.cells
        ),
    )

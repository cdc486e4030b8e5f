"""What the debrief is told of a vote on a recall, a session and an assembly: their reasons.

Each is a reading: a fact that decides nothing and is computed when somebody opens the chronicle.
``parts`` holds ids as ``whom#reason``, ``points`` what each brought; they add up.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from engine.rules.arithmetic import expected, part
from engine.rules.chronicle import Fact, Value
from engine.rules.council.recall import (
    ALTERNATIVES,
    YES,
    on_the_ballot,
    reasons_to_recall,
    recall_utilities,
)
from engine.rules.district.cells import Cell
from engine.rules.participatory_budget.attendance import group_of, likely, organised_influence
from engine.rules.tables import GUMBEL

if TYPE_CHECKING:
    from engine.rules.council.office_state import RecallResult
    from engine.rules.state import State
    from engine.rules.world import World

TASTES, ROOM = "tastes", "room"
"""How everybody's own taste fell; who found no room in the hall."""

Terms = Mapping[str, int]


def read_recall(world: "World", state: "State", result: "RecallResult") -> Fact:
    """Return what made the votes for yes on each authority, in milli-votes that add up."""
    parts: dict[str, int] = {}
    terms = {cell.index: reasons_to_recall(world, state, cell) for cell in world.cells}
    office, yes = state.office, ALTERNATIVES.index(YES)
    counted = {each.aspirant: each.yes for each in result.authorities}
    for councillor in on_the_ballot(world, office) if office is not None else ():
        is_mayor = office is not None and councillor.aspirant == office.mayor
        felt = 1000 if is_mayor else world.parameters["recall.councillor"]

        def votes(cell: Cell, wish: int, felt: int = felt) -> int:
            return expected(cell.electors, recall_utilities(world, cell, part(wish, felt)))[yes]

        made = _chained(world.cells, terms, votes)
        made[TASTES] = 1000 * counted[councillor.aspirant] - sum(made.values())
        parts |= {f"{councillor.aspirant}#{reason}": milli for reason, milli in made.items()}
    return Fact("recall-read", state.turn, "", details=_told(parts))


def read_attendance(
    world: "World",
    turn: int,
    reasons: Mapping[str, tuple[int, ...]],
    came: Sequence[int],
    inside: Sequence[int],
) -> Fact:
    """Return what brought each group to the hall: people, in parts of the table of shocks."""
    unit, influence = len(GUMBEL), organised_influence(world)
    parts: dict[str, int] = {}
    groups: dict[str, list[Cell]] = {}
    for cell in world.cells:
        groups.setdefault(group_of(cell, influence[cell.index]), []).append(cell)
    for group, cells in groups.items():
        terms = {c.index: {id: column[c.index] for id, column in reasons.items()} for c in cells}
        made = _chained(cells, terms, likely)
        made[TASTES] = unit * sum(came[c.index] for c in cells) - sum(made.values())
        made[ROOM] = unit * sum(inside[c.index] - came[c.index] for c in cells)
        parts |= {f"{group}#{reason}": amount for reason, amount in made.items()}
    return Fact("attendance-read", turn, "", details=_told(parts))


def _chained(
    cells: Sequence[Cell], terms: Mapping[int, Terms], amount: Callable[[Cell, int], int]
) -> dict[str, int]:
    """Return what each term brought, term after term: the first stands for where it begins."""
    made: dict[str, int] = {}
    for cell in cells:
        pull = before = 0
        for reason, term in terms[cell.index].items():
            pull += term
            after = amount(cell, pull)
            made[reason] = made.get(reason, 0) + after - before
            before = after
    return made


def _told(parts: Mapping[str, int]) -> dict[str, Value]:
    kept = {id: amount for id, amount in parts.items() if amount}
    return {"parts": tuple(kept), "points": tuple(kept.values())}

"""Utilities of the alternatives in a cell (``docs/model.md``, 3 and 5), in milli-logits."""

from collections.abc import Mapping, Sequence
from operator import add
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.chance import Stream
from engine.rules.district.cells import Cell
from engine.rules.electorate.electorate import TIES, Electorate

if TYPE_CHECKING:
    from engine.rules.world import World

ABSENT = "absent"
BLANK = "blank"
NULL = "null"

LISTS_CONSTANT = {1: 1386, 2: 693, 3: 288, 4: 0, 5: -223, 6: -405, 7: -560, 8: -693}
"""K(L) = round(1000·ln(4/L)): added lists must not raise turnout."""


def alternatives(world: "World") -> tuple[str, ...]:
    """Return what an elector can do on the day, in id order."""
    return tuple(sorted((ABSENT, BLANK, NULL, *world.lists)))


def leanings(world: "World") -> Mapping[str, Mapping[str, int]]:
    """Return the hidden leaning of each place towards each list: ξ of the district and place."""
    p = world.parameters
    found: dict[str, dict[str, int]] = {}
    for name in world.lists:
        stream = Stream(world.setup.seeds.people, "leaning", world.district.district.id, "", name)
        common = stream.normal(p["leaning.district"])
        found[name] = {
            place: common
            + Stream(world.setup.seeds.people, "leaning", place, "", name).normal(
                p["leaning.place"]
            )
            for place in world.places
        }
    return found


Readiness = tuple[int, int, int, int]
"""What of a cell makes its people give way to any list, permille.

How much a patron's ties count, how much a programme does, how far a gift bites, and how far fear
does: one minus the belief in secrecy.
"""


def readiness(
    p: Mapping[str, int], cells: Sequence[Cell], electorate: Electorate
) -> list[Readiness]:
    """Return how ready to give way the people of some cells are."""
    patron, aware_of_it = p["patron.base"], p["patron.awareness"]
    civic, aware = p["civic.base"], p["civic.awareness"]
    trust = p["bite.secrecy"]
    found: list[Readiness] = []
    for cell in cells:
        awareness, secrecy = electorate.awareness[cell.index], electorate.secrecy[cell.index]
        found.append(
            (
                patron - part(aware_of_it, awareness),
                civic + part(aware, awareness),
                part(cell.dependence, 1000 - part(trust, secrecy)),
                1000 - secrecy,
            )
        )
    return found


def list_utility(p: Mapping[str, int], cell: Cell, electorate: Electorate, name: str) -> int:
    """Return V of a list in a cell without K and ξ: what its ties make of it."""
    return list_utilities(p, cell.index, readiness(p, (cell,), electorate), electorate, name)[0]


def list_utilities(
    p: Mapping[str, int],
    first: int,
    ready: Sequence[Readiness],
    electorate: Electorate,
    name: str,
) -> list[int]:
    """Return V of a list, without K and ξ, in the cells from the one at place ``first`` on.

    ``part`` is written out: more time goes here than to anything else in a game.
    """
    penalty = p["unseen.penalty"]
    cells = slice(first, first + len(ready))
    columns = [electorate.ties[tie][name][cells] for tie in TIES]
    return [
        own
        - (penalty * (((1000 - known) * (1000 - known) + 500) // 1000) + 500) // 1000
        + look
        + (
            ((material * bite + 500) // 1000 + moral + (fear * open_to_fear + 500) // 1000) * patron
            + 500
        )
        // 1000
        + (programme * civic + 500) // 1000
        for (
            patron,
            civic,
            bite,
            open_to_fear,
        ), fear, look, material, moral, own, programme, known in zip(ready, *columns, strict=True)
    ]


def leaning_columns(world: "World") -> Mapping[str, tuple[int, ...]]:
    """Return K + ξ of each list by cell: what no tie changes."""
    constant = LISTS_CONSTANT[len(world.lists)]
    return {
        name: tuple(constant + world.leanings[name][cell.place] for cell in world.cells)
        for name in world.lists
    }


def other_columns(world: "World") -> Mapping[str, tuple[int, ...]]:
    """Return V of blank, null and absent by cell."""
    by_cell = [other_utilities(world.parameters, cell) for cell in world.cells]
    return {name: tuple(line[name] for line in by_cell) for name in (ABSENT, BLANK, NULL)}


def other_utilities(p: Mapping[str, int], cell: Cell) -> dict[str, int]:
    """Return V of blank, null and absent in a cell."""
    return {
        BLANK: p["blank.base"],
        NULL: p["null.base"] + part(p["null.illiteracy"], cell.illiteracy),
        ABSENT: p["absent.base"] + p["absent.road-hour"] * cell.road_hours - p["absent.fine"],
    }


def cell_utilities(
    world: "World", cell: Cell, by_list: Mapping[str, int], leaning: Mapping[str, int]
) -> tuple[int, ...]:
    """Return V of all alternatives in id order; ``by_list`` holds :func:`list_utility`."""
    constant = LISTS_CONSTANT[len(world.lists)]
    values = other_utilities(world.parameters, cell)
    for name, utility in by_list.items():
        values[name] = constant + leaning[name] + utility
    return tuple(values[name] for name in alternatives(world))


def all_utilities(world: "World", electorate: Electorate) -> tuple[tuple[int, ...], ...]:
    """Return the true utilities of every cell, leanings included."""
    p, ready = world.parameters, readiness(world.parameters, world.cells, electorate)
    columns: dict[str, Sequence[int]] = dict(world.other_utilities)
    for name in world.lists:
        drawn = list_utilities(p, 0, ready, electorate, name)
        columns[name] = list(map(add, drawn, world.leaning_columns[name]))
    return tuple(zip(*(columns[name] for name in alternatives(world)), strict=True))

"""Utilities of the alternatives in a cell (``docs/model.md``, 3 and 5), in milli-logits."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.chance import Stream
from engine.rules.district.cells import Cell
from engine.rules.electorate.electorate import Electorate

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


def list_utility(p: Mapping[str, int], cell: Cell, electorate: Electorate, name: str) -> int:
    """Return V of a list in a cell without K and ξ: what its ties make of it."""
    i = cell.index
    ties = electorate.ties
    awareness = electorate.awareness[i]
    secrecy = electorate.secrecy[i]
    patron = p["patron.base"] - part(p["patron.awareness"], awareness)
    civic = p["civic.base"] + part(p["civic.awareness"], awareness)
    bite = part(cell.dependence, 1000 - part(p["bite.secrecy"], secrecy))
    unseen = 1000 - ties["recognition"][name][i]
    pulled = (
        part(ties["material"][name][i], bite)
        + ties["moral"][name][i]
        + part(ties["fear"][name][i], 1000 - secrecy)
    )
    return (
        ties["own"][name][i]
        - part(p["unseen.penalty"], part(unseen, unseen))
        + ties["look"][name][i]
        + part(pulled, patron)
        + part(ties["programme"][name][i], civic)
    )


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
    hidden = world.leanings
    p = world.parameters
    return tuple(
        cell_utilities(
            world,
            cell,
            {name: list_utility(p, cell, electorate, name) for name in world.lists},
            {name: hidden[name][cell.place] for name in world.lists},
        )
        for cell in world.cells
    )

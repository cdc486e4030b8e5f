"""Utilities of the alternatives in a cell (``docs/model.md``, 3 and 5), in milli-logits."""

from collections.abc import Mapping, Sequence
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


Columns = tuple[Sequence[int], ...]
"""The ties of one list by cell: own, recognition, look, material, moral, fear, programme."""


def columns_of(electorate: Electorate, name: str) -> Columns:
    """Return the ties of a list."""
    ties = electorate.ties
    return (
        ties["own"][name],
        ties["recognition"][name],
        ties["look"][name],
        ties["material"][name],
        ties["moral"][name],
        ties["fear"][name],
        ties["programme"][name],
    )


def readiness(p: Mapping[str, int], cell: Cell, electorate: Electorate) -> tuple[int, ...]:
    """Return what of a cell makes its people give way to any list, permille.

    How much a patron's ties count, how much a programme does, how far a gift bites, and how far
    fear does: one minus the belief in secrecy.
    """
    awareness = electorate.awareness[cell.index]
    secrecy = electorate.secrecy[cell.index]
    return (
        p["patron.base"] - part(p["patron.awareness"], awareness),
        p["civic.base"] + part(p["civic.awareness"], awareness),
        part(cell.dependence, 1000 - part(p["bite.secrecy"], secrecy)),
        1000 - secrecy,
    )


def list_utility(p: Mapping[str, int], cell: Cell, electorate: Electorate, name: str) -> int:
    """Return V of a list in a cell without K and ξ: what its ties make of it."""
    return _drawn(
        columns_of(electorate, name),
        cell.index,
        readiness(p, cell, electorate),
        p["unseen.penalty"],
    )


def _drawn(columns: Columns, i: int, ready: tuple[int, ...], penalty: int) -> int:
    """Return V of a list in cell ``i``.

    ``part`` is written out: more time goes here than to anything else in a game.
    """
    own, recognition, look, material, moral, fear, programme = columns
    patron, civic, bite, open_to_fear = ready
    unseen = 1000 - recognition[i]
    pulled = (material[i] * bite + 500) // 1000 + moral[i] + (fear[i] * open_to_fear + 500) // 1000
    return (
        own[i]
        - (penalty * ((unseen * unseen + 500) // 1000) + 500) // 1000
        + look[i]
        + (pulled * patron + 500) // 1000
        + (programme[i] * civic + 500) // 1000
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
    p, penalty = world.parameters, world.parameters["unseen.penalty"]
    constant, names = LISTS_CONSTANT[len(world.lists)], alternatives(world)
    lists = [
        (names.index(name), columns_of(electorate, name), world.leanings[name])
        for name in world.lists
    ]
    others = [(names.index(name), name) for name in (ABSENT, BLANK, NULL)]
    found: list[tuple[int, ...]] = []
    for cell in world.cells:
        ready = readiness(p, cell, electorate)
        line = [0] * len(names)
        values = other_utilities(p, cell)
        for at, name in others:
            line[at] = values[name]
        for at, columns, leaning in lists:
            line[at] = constant + leaning[cell.place] + _drawn(columns, cell.index, ready, penalty)
        found.append(tuple(line))
    return tuple(found)

"""Which cells an effect means."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.rules.definitions.effects import Where
from engine.rules.district.cells import Cell

if TYPE_CHECKING:
    from engine.rules.world import World


def cells_in(world: "World", where: Where, here: str, home: str) -> Iterator[Cell]:
    """Yield the cells of ``where``; ``here`` is the situation's place, ``home`` the list's."""
    for cell in world.cells:
        if where.segments != "all" and cell.segment not in where.segments:
            continue
        if where.sex not in ("all", cell.sex):
            continue
        if _in_places(world, cell, where, here, home):
            yield cell


def _in_places(world: "World", cell: Cell, where: Where, here: str, home: str) -> bool:
    places = where.places
    if isinstance(places, tuple):
        return cell.place in places
    kind = world.places[cell.place].kind
    return {
        "all": True,
        "communities": kind == "community",
        "districts": kind == "district",
        "here": cell.place == here,
        "home": cell.place == home,
        "rural": cell.is_rural,
        "town": not cell.is_rural,
    }[places]

"""Which cells an effect means."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.rules.definitions.effects import Where
from engine.rules.definitions.geography import Place
from engine.rules.district.cells import Cell

if TYPE_CHECKING:
    from engine.rules.world import World


def cells_in(world: "World", where: Where, here: str, home: str) -> Iterator[Cell]:
    """Yield the cells of ``where``; ``here`` is the situation's place, ``home`` the list's."""
    for id, place in world.places.items():
        if not is_meant(place, where, here, home):
            continue
        for cell in world.cells_of[id]:
            if where.segments != "all" and cell.segment not in where.segments:
                continue
            if where.sex in ("all", cell.sex):
                yield cell


def is_meant(place: Place, where: Where, here: str, home: str) -> bool:
    """Return whether the people of a place are meant, whoever of them."""
    if isinstance(where.places, tuple):
        return place.id in where.places
    return {
        "all": True,
        "communities": place.kind == "community",
        "districts": place.kind == "district",
        "here": place.id == here,
        "home": place.id == home,
        "rural": place.is_rural,
        "town": not place.is_rural,
    }[where.places]

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
    match where.places:
        case "all":
            return True
        case "communities":
            return place.kind == "community"
        case "districts":
            return place.kind == "district"
        case "here":
            return place.id == here
        case "home":
            return place.id == home
        case "rural":
            return place.is_rural
        case "town":
            return not place.is_rural
        case places:
            return place.id in places

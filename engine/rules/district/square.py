"""The square on the evenings of the debate: who comes, and how many find room."""

from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.district.cells import Cell

if TYPE_CHECKING:
    from engine.rules.world import World


def audience(world: "World") -> tuple[tuple[Cell, int], ...]:
    """Return who stands in the square: cells with the share, permille, that came.

    The square holds so many; the town is near, and each hour of road keeps more at home.
    """
    p = world.parameters
    would_come = [
        (cell, max(0, 1000 - p["debate.road-hour"] * cell.road_hours)) for cell in world.cells
    ]
    people = sum(cell.electors * share // 1000 for cell, share in would_come)
    held = min(1000, p["debate.audience"] * 1000 // max(1, people))
    return tuple((cell, part(share, held)) for cell, share in would_come if share)

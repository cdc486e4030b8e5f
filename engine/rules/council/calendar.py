"""Which day a turn of office stands for: the law is dated."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.rules.world import World


def day_of(world: "World", turn: int) -> str:
    """Return the middle of a turn of office (1 is the first) as year-month-day."""
    year, month, _ = (int(part) for part in world.scenario.office_from.split("-"))
    months = month - 1 + (turn - 1) * world.length.months_a_turn + world.length.months_a_turn // 2
    return f"{year + months // 12}-{months % 12 + 1:02d}-15"


def is_hard_season(world: "World", turn: int) -> bool:
    """Return whether rains, planting or harvest keep country people busy in a turn of office.

    Only July to September leaves a little time: the harvest is in and planting has not begun.
    """
    month = int(day_of(world, turn).split("-")[1])
    return month not in (7, 8, 9)

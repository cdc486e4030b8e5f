"""The hall with those who came: a block of little people for each group, and its number."""

from collections.abc import Sequence

from engine.language.wording.amounts import number
from ui.window.pictures.colours import colour_of
from ui.window.pictures.scene_palette import SCENE_PALETTES
from ui.window.pictures.scenes import hall
from ui.window.presenters.assembly_result import CameLine
from ui.window.screens.people_drawing import Dress, person
from ui.window.text import SMALL_BOLD
from ui.window.theme import Role
from ui.window.widgets.canvas import Brush

FIGURES = 100
"""Little people in the whole drawing: each stands for as many as it takes."""
COLUMNS = 3
_LIFTED, _FLOOR = 46, 30
"""Percent of the height: how far the walls are drawn up, and where people begin to sit."""


def paint_hall(brush: Brush, came: Sequence[CameLine]) -> None:
    """Draw the groups in rows from the front to the door, each with its number of people."""
    palette = SCENE_PALETTES[brush.look.palette.name]
    width, height = brush.rect.size
    brush.surface.fill(colour_of(palette.ground))
    brush.surface.blit(hall((width, height), palette), (0, -height * _LIFTED // 100))
    everybody = sum(line.people for line in came)
    each = max(1, -(-everybody // FIGURES))
    top = height * _FLOOR // 100
    floor = height - top
    rows = [came[n : n + COLUMNS] for n in range(0, len(came), COLUMNS)]
    crowds = [sum(line.people for line in row) for row in rows]
    for row, share in zip(rows, _shares(crowds, 450), strict=True):
        high = floor * share // 1000
        label = brush.look.type.line_height(SMALL_BOLD) + 10
        widths = [width * x // 1000 for x in _shares([line.people for line in row], 180)]
        size = min(
            _fitting(-(-line.people // each), wide - 20, high - label)
            for line, wide in zip(row, widths, strict=True)
        )
        left = brush.rect.left
        for line, wide in zip(row, widths, strict=True):
            _paint_group(brush, line, (left, top), (wide, high), size, each)
            left += wide
        top += high


def _shares(numbers: Sequence[int], least: int) -> list[int]:
    """Return shares in permille by numbers, none below ``least``."""
    whole = max(1, sum(numbers))
    raised = [max(least, 1000 * number // whole) for number in numbers]
    return [1000 * share // sum(raised) for share in raised]


def _fitting(figures: int, wide: int, high: int) -> int:
    """Return the largest height of a figure at which the largest group finds room."""
    size = max(14, min(40, high * 3 // 4))
    while size > 14:
        across = max(1, wide // (size * 6 // 10))
        if -(-figures // across) * (size * 7 // 10) + size * 3 // 10 <= high:
            return size
        size -= 1
    return size


def _paint_group(
    brush: Brush,
    line: CameLine,
    corner: tuple[int, int],
    room: tuple[int, int],
    size: int,
    each: int,
) -> None:
    step = size * 6 // 10
    across = max(1, (room[0] - 20) // step)
    is_rural = line.group.startswith("rural")
    label = brush.look.type.line_height(SMALL_BOLD)
    short = brush.look.type.width(line.short, SMALL_BOLD) <= room[0] - 12
    brush.text(
        line.short if line.short and short else number(line.people),
        (corner[0] + room[0] // 2, corner[1] + label // 2 + 2),
        style=SMALL_BOLD,
        ground=Role.PANEL,
        width=room[0] - 12,
    )
    for place in range(-(-line.people // each)):
        column, row = place % across, place // across
        woman = line.group.endswith("women") or (
            line.group.endswith("organised") and place % 3 == 2
        )
        dress = Dress(woman, is_rural, (place * 5 + len(line.group)) % 21)
        x = corner[0] + 10 + column * step + row % 2 * step // 3
        y = corner[1] + label + 6 + row * size * 7 // 10
        brush.surface.blit(person(dress, size), (x, y))

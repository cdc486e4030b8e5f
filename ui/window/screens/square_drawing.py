"""The square during the debate: lecterns with the lists' signs, and the people before them."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from ui.window.pictures.colours import colour_of
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraits import portrait
from ui.window.pictures.scene_palette import SCENE_PALETTES
from ui.window.pictures.scenes import square
from ui.window.pictures.symbols import symbol
from ui.window.presenters.crowd import NOBODY, Figure, Standing
from ui.window.screens.people_drawing import Dress, person
from ui.window.text import SMALL_BOLD
from ui.window.theme import Role
from ui.window.widgets.canvas import Brush

Point = tuple[int, int]
_LIFTED = 30
_FLOOR = 42
"""Percent of the height: how far the houses are drawn up, and where the stage ends."""


@dataclass(frozen=True)
class Lectern:
    """A list in the square: its sign, its name, and the face of whoever speaks for it."""

    symbol: str
    name: str
    speaker: PortraitSpec | None = None


def paint_square(
    brush: Brush, lecterns: Sequence[Lectern], before: Standing, after: Standing, progress: int
) -> None:
    """Draw the square with everybody on the way from ``before`` to ``after`` (permille)."""
    _draw_square(brush)
    top = _draw_lecterns(brush, lecterns)
    size = max(18, brush.rect.height // 13)
    start = _places(brush.rect, before, len(lecterns), top, size)
    end = _places(brush.rect, after, len(lecterns), top, size)
    eased = progress * progress * (3000 - 2 * progress) // 1_000_000
    spots = []
    for number, (figure, (x2, y2)) in enumerate(sorted(end.items(), key=lambda item: _id(item[0]))):
        x1, y1 = start.get(figure, (x2, y2))
        hop = abs((progress * 6 + number * 37) % 200 - 100) * size // 900
        walks = (x1, y1) != (x2, y2) and 0 < progress < 1000
        x = x1 + (x2 - x1) * eased // 1000
        y = y1 + (y2 - y1) * eased // 1000 - (hop if walks else 0)
        spots.append((y, x, figure))
    for y, x, figure in sorted(spots, key=lambda spot: spot[:2]):
        group = figure.group
        tone = sum(map(ord, group.segment)) + figure.number
        dress = Dress(group.sex == "woman", group.kind != "town-quarter", tone % 21)
        picture = person(dress, size)
        brush.surface.blit(picture, picture.get_rect(midbottom=(x, y)))


def _draw_square(brush: Brush) -> None:
    """Draw the houses high up, so that there is ground for everybody to stand on."""
    palette = SCENE_PALETTES[brush.look.palette.name]
    width, height = brush.rect.size
    brush.surface.fill(colour_of(palette.ground))
    houses = square((width, height), palette)
    brush.surface.blit(houses, (0, -height * _LIFTED // 100))
    floor = pygame.Rect(0, height * (_FLOOR - 2) // 100, width, max(6, height // 40))
    brush.surface.fill(colour_of(palette.wood), floor)


def _draw_lecterns(brush: Brush, lecterns: Sequence[Lectern]) -> int:
    """Draw the signs with the names below them in a row; return where the people may begin."""
    zone = brush.rect.width // len(lecterns)
    size = max(32, brush.rect.height // 6)
    bottom = 0
    for number, lectern in enumerate(lecterns):
        x = brush.rect.left + zone * number + zone // 2
        spot = _draw_sign(brush, lectern, (x, brush.rect.top + brush.rect.height // 24), size)
        bottom = max(bottom, spot.bottom)
        if brush.look.type.longest_word(lectern.name, SMALL_BOLD) > zone - 20:
            continue
        below = (x, spot.bottom + brush.look.type.line_height(SMALL_BOLD) * 8 // 10)
        label = brush.text(
            lectern.name, below, style=SMALL_BOLD, ground=Role.PANEL, width=zone - 16
        )
        bottom = max(bottom, label.bottom)
    return max(bottom, brush.rect.top + brush.rect.height * _FLOOR // 100)


def _draw_sign(brush: Brush, lectern: Lectern, top: Point, size: int) -> pygame.Rect:
    """Draw the speaker and the sign side by side under ``top``; return where they stand."""
    parts = [symbol(lectern.symbol, size)]
    if lectern.speaker is not None:
        parts.insert(0, portrait(lectern.speaker, (size, size)))
    spot = pygame.Rect(0, 0, size * len(parts), size)
    spot.midtop = top
    pygame.draw.rect(brush.surface, brush.colour(Role.PANEL), spot.inflate(8, 8))
    for number, part in enumerate(parts):
        brush.surface.blit(part, (spot.left + number * size, spot.top))
    return spot


def _places(
    rect: pygame.Rect, standing: Standing, lists: int, top: int, size: int
) -> dict[Figure, Point]:
    """Return the feet of every figure: before its list, or in the front row of the undecided."""
    found: dict[Figure, Point] = {}
    zone = rect.width // lists
    middle = top + (rect.bottom - top) * 58 // 100
    for number in range(lists):
        left = rect.left + zone * number + zone // 20
        box = pygame.Rect(left, top + size, zone * 9 // 10, max(size, middle - top - size))
        found |= _rows([f for f, w in standing.items() if w == number], box, size)
    front = pygame.Rect(
        rect.left + rect.width // 20,
        middle + size,
        rect.width * 9 // 10,
        max(size, rect.bottom - middle - size - 4),
    )
    return found | _rows([f for f, w in standing.items() if w == NOBODY], front, size)


def _rows(figures: Sequence[Figure], box: pygame.Rect, size: int) -> dict[Figure, Point]:
    """Set figures in rows, centred, nearer to each other where there are many."""
    if not figures:
        return {}
    width = size * 6 // 10
    across = max(1, box.width // width)
    rows = -(-len(figures) // across)
    step = min(size * 7 // 10, max(4, box.height // max(1, rows)))
    found = {}
    ordered = sorted(figures, key=_id)
    for row in range(rows):
        line = ordered[row * across : (row + 1) * across]
        used = len(line) * width
        left = box.left + (box.width - used) // 2 + width // 2 + (row % 2) * width // 3
        for column, figure in enumerate(line):
            found[figure] = (left + column * width, box.top + row * step)
    return found


def _id(figure: Figure) -> tuple[str, str, str, int]:
    group = figure.group
    return group.kind, group.segment, group.sex, figure.number

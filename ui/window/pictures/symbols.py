"""The lists' signs: woven figures, each with a colour and a ground pattern of its own.

On a Peruvian ballot a list is found by its sign. Ours are animals and things of the highlands
that no Peruvian party uses; a list is known by figure and by ground pattern, so that nothing
depends on the colour. Which signs there are says ``workshop/signs.py``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import pygame

from ui.window.pictures.assets import PictureError
from ui.window.pictures.catalogue import SYMBOLS, SymbolStyle
from ui.window.pictures.colours import Colour
from workshop import signs

FIGURE_CELLS = 21
MARGIN_CELLS = 3
_CELLS = FIGURE_CELLS + 2 * MARGIN_CELLS
_CREAM: Colour = (246, 232, 204)


@dataclass(frozen=True)
class Mono:
    """Two tones for print and for the high-contrast palette: the figure dark on a light ground."""

    dark: Colour
    light: Colour


_PATTERNS: dict[str, Callable[[int, int], bool]] = {
    "plain": lambda x, y: False,
    "stripe": lambda x, y: y % 4 == 1,
    "column": lambda x, y: x % 4 == 1,
    "dots": lambda x, y: x % 4 == 1 and y % 4 == 1,
    "cross": lambda x, y: (x % 6, y % 6) in {(1, 2), (2, 1), (2, 2), (2, 3), (3, 2)},
    "diagonal": lambda x, y: (x + y) % 5 == 0,
    "chequer": lambda x, y: (x // 3 + y // 3) % 2 == 0,
    "zigzag": lambda x, y: (y + abs(x % 8 - 4)) % 5 == 0,
    "brick": lambda x, y: y % 4 == 0 or (x + 4 * (y // 4 % 2)) % 8 == 0,
    "lozenge": lambda x, y: (abs(x % 8 - 4) + abs(y % 8 - 4)) == 3,
}


def figure(symbol_id: str) -> tuple[str, ...]:
    """The rows of the figure: ``#`` is its thread, ``o`` its second thread, ``.`` the ground.

    Raises PictureError for an unknown id.
    """
    if symbol_id not in SYMBOLS:
        raise PictureError(f"there is no list symbol called {symbol_id!r}")
    return signs.figure(symbol_id)


@lru_cache(maxsize=256)
def symbol(symbol_id: str, size: int, mono: Mono | None = None) -> pygame.Surface:
    """The sign as a woven square, ``size`` pixels wide and high; shared, do not draw upon it.

    Raises PictureError for an unknown id.
    """
    rows, style = figure(symbol_id), SYMBOLS[symbol_id]
    threads = _threads(style) if mono is None else _two_tones(mono)
    cell = max(4, -(-2 * size // _CELLS))
    cloth = pygame.Surface((_CELLS * cell, _CELLS * cell))
    for y in range(_CELLS):
        for x in range(_CELLS):
            colour = threads[_thread_at(rows, style.pattern, x, y)]
            cloth.fill(colour, (x * cell, y * cell, cell, cell))
            shade = tuple(part * 9 // 10 for part in colour)
            if mono is None:
                cloth.fill(shade, (x * cell, y * cell + cell - 1, cell, 1))
    return pygame.transform.smoothscale(cloth, (size, size))


def _thread_at(rows: tuple[str, ...], pattern: str, x: int, y: int) -> str:
    """Which thread lies on top in a cell; the ground pattern keeps clear of the figure."""
    edge = min(x, y, _CELLS - 1 - x, _CELLS - 1 - y)
    if edge == 0:
        return "|"
    column, row = x - MARGIN_CELLS, y - MARGIN_CELLS
    drawn = _drawn(rows, column, row)
    if drawn != ".":
        return drawn
    around = ((dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
    if any(_drawn(rows, column + dx, row + dy) != "." for dx, dy in around):
        return "."
    return "," if _PATTERNS[pattern](x, y) else "."


def _drawn(rows: tuple[str, ...], column: int, row: int) -> str:
    inside = 0 <= column < FIGURE_CELLS and 0 <= row < FIGURE_CELLS
    return rows[row][column] if inside else "."


def _threads(style: SymbolStyle) -> dict[str, Colour]:
    red, green, blue = style.ground
    pale = ((red * 3 + 246 * 2) // 5, (green * 3 + 232 * 2) // 5, (blue * 3 + 204 * 2) // 5)
    edge = (red // 2, green // 2, blue // 2)
    return {"#": _CREAM, "o": style.accent, ".": style.ground, ",": pale, "|": edge}


def _two_tones(mono: Mono) -> dict[str, Colour]:
    return {"#": mono.dark, "o": mono.light, ".": mono.light, ",": mono.dark, "|": mono.dark}

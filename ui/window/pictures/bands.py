"""Woven bands as pictures: the borders of titles, panels and cards.

Names in the family ``carabaya``, from wide to narrow: ``ganado``, ``rombos``, ``puntas``,
``qinqu``, ``orilla``, ``mayu``, ``cinta``.
"""

from functools import lru_cache
from random import Random

import pygame

from ui.window.pictures.assets import ASSETS, PictureError
from ui.window.pictures.colours import Colour, colour_of
from ui.window.pictures.weave import Weave, weave

_THREAD_PIXELS = 8
"""The size at which a thread is drawn before the cloth is brought to its height."""


def names(family: str) -> tuple[str, ...]:
    """The bands of a family."""
    return tuple(sorted(path.stem for path in (ASSETS / "bands" / family).glob("*.txt")))


@lru_cache(maxsize=64)
def band(family: str, name: str, width: int, height: int) -> pygame.Surface:
    """A stretch of the band, ``width`` by ``height`` pixels; shared, do not draw upon it.

    The pattern keeps its proportions and repeats from the middle outwards, so that both ends
    look alike. Raises PictureError for an unknown band or a size without an area.
    """
    if min(width, height) < 1:
        raise PictureError(f"a band of {width}×{height} pixels has no area")
    pattern = weave(family, name)
    repeat = _repeat(pattern)
    length = max(1, round(repeat.get_width() * height / repeat.get_height()))
    repeat = pygame.transform.smoothscale(repeat, (length, height))
    cloth = pygame.Surface((width, height))
    start = (width // 2 - length // 2) % length - length
    for x in range(start, width, length):
        cloth.blit(repeat, (x, 0))
    return cloth


@lru_cache(maxsize=16)
def _repeat(pattern: Weave) -> pygame.Surface:
    """A few periods of the cloth, so that the unevenness of the threads is not seen to repeat."""
    columns = pattern.period * max(1, 48 // pattern.period)
    # Rows of another period must close as well, or the join would show.
    while any(columns % len(row) for row in pattern.rows):
        columns += pattern.period
    uneven = Random(1)
    warp = [uneven.randint(-6, 6) for _ in range(columns)]
    size = _THREAD_PIXELS
    cloth = pygame.Surface((columns * size, len(pattern.rows) * size))
    for row in range(len(pattern.rows)):
        for column in range(columns):
            colour = _brightened(
                colour_of(pattern.colour(column, row)), warp[column] + uneven.randint(-4, 4)
            )
            _draw_thread(cloth, colour, column * size, row * size)
    return cloth


def _draw_thread(cloth: pygame.Surface, colour: Colour, x: int, y: int) -> None:
    """One crossing: a twisted thread lit from the left, with a groove on two sides."""
    size = _THREAD_PIXELS
    cloth.fill(colour, (x, y, size, size))
    groove = _brightened(colour, -26)
    cloth.fill(groove, (x, y, 1, size))
    cloth.fill(groove, (x, y + size - 1, size, 1))
    twist = _brightened(colour, 14)
    pygame.draw.line(cloth, twist, (x + 3, y + size - 2), (x + size - 3, y + 1), 2)


@lru_cache(maxsize=1024)
def _brightened(colour: Colour, amount: int) -> Colour:
    red, green, blue = (max(0, min(255, part + amount)) for part in colour)
    return red, green, blue

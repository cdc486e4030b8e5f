"""Little people, drawn from flat shapes: for the square and the hall."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pygame

from ui.window.theme import Colour

_SCALE = 4
_SKINS: tuple[Colour, ...] = ((150, 96, 62), (171, 112, 74), (128, 80, 52))
_CLOTHES: tuple[Colour, ...] = (
    (109, 31, 43),
    (39, 80, 110),
    (47, 106, 77),
    (179, 42, 34),
    (176, 52, 98),
    (90, 58, 34),
    (201, 122, 20),
)
_OUTLINE: Colour = (253, 246, 228)


@dataclass(frozen=True)
class Dress:
    """How somebody looks from afar: a skirt or trousers, a wide hat or a bare head."""

    is_woman: bool
    is_rural: bool
    tone: int
    """Picks skin and clothes."""


@lru_cache(maxsize=256)
def person(dress: Dress, height: int) -> pygame.Surface:
    """Return somebody ``height`` pixels high on a clear ground; shared, do not draw upon it."""
    high = height * _SCALE
    wide = high * 7 // 10
    big = pygame.Surface((wide, high), pygame.SRCALPHA)
    clothes = _CLOTHES[dress.tone % len(_CLOTHES)]
    second = _CLOTHES[(dress.tone // 7 + 3 * dress.tone + 2) % len(_CLOTHES)]
    skin = _SKINS[dress.tone % len(_SKINS)]
    for grown, colours in ((high // 28, None), (0, (clothes, second, skin))):
        _draw(big, dress, wide, high, grown, colours)
    return pygame.transform.smoothscale(big, (max(1, height * 7 // 10), height))


def _draw(
    surface: pygame.Surface,
    dress: Dress,
    wide: int,
    high: int,
    grown: int,
    colours: tuple[Colour, Colour, Colour] | None,
) -> None:
    """Draw the shapes; grown by a rim in a light colour first, so that nobody melts together."""
    clothes, second, skin = colours or (_OUTLINE, _OUTLINE, _OUTLINE)
    hat = _OUTLINE if colours is None else (62, 38, 28)
    middle = wide // 2

    def shape(points: Iterable[tuple[int, int]], colour: Colour) -> None:
        at = [(middle + x * high // 100, y * high // 100) for x, y in points]
        pygame.draw.polygon(surface, colour, at)
        if grown:
            pygame.draw.lines(surface, colour, True, at, 2 * grown + 1)

    if dress.is_woman:
        shape([(-11, 50), (11, 50), (27, 93), (-27, 93)], clothes)
        shape([(-17, 36), (17, 36), (20, 62), (-20, 62)], second)
    else:
        shape([(-13, 60), (-2, 60), (-2, 95), (-13, 95)], hat if colours else _OUTLINE)
        shape([(2, 60), (13, 60), (13, 95), (2, 95)], hat if colours else _OUTLINE)
        shape([(-16, 36), (16, 36), (22, 72), (-22, 72)], clothes)
    radius = 12 * high // 100 + grown
    centre = (middle, 25 * high // 100)
    pygame.draw.circle(surface, skin, centre, radius)
    if dress.is_rural:
        shape([(-20, 20), (20, 20), (17, 15), (-17, 15)], hat)
        shape([(-10, 16), (10, 16), (8, 6), (-8, 6)], hat)
    else:
        pygame.draw.circle(surface, hat, centre, radius, draw_top_left=True, draw_top_right=True)

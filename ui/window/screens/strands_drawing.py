"""Ties drawn as twisted strands: the firmer the tie, the thicker the strand."""

from collections.abc import Callable
from functools import lru_cache

import pygame

from ui.window.theme import Colour

Draw = Callable[[tuple[int, int]], pygame.Surface]

STRENGTHS = ("against", "none", "thin", "firm", "thick")
_SCALE = 3
_COLOURS: dict[str, tuple[Colour, Colour]] = {
    "material": ((201, 122, 20), (239, 179, 58)),
    "moral": ((47, 106, 77), (124, 196, 156)),
    "fear": ((90, 58, 74), (176, 122, 150)),
}
_PARTS = {"thin": 22, "firm": 50, "thick": 86}
"""Thickness in percent of the height of the picture."""


@lru_cache(maxsize=64)
def strand(tie: str, strength: str) -> Draw:
    """Return what draws a tie (material, moral, fear) at one of ``STRENGTHS``."""

    def draw(size: tuple[int, int]) -> pygame.Surface:
        wide, high = size[0] * _SCALE, size[1] * _SCALE
        cloth = pygame.Surface((wide, high), pygame.SRCALPHA)
        dark, light = _COLOURS[tie]
        if strength in _PARTS:
            _twist(cloth, dark, light, max(4, high * _PARTS[strength] // 100), (0, wide))
        elif strength == "against":
            thick = max(4, high * _PARTS["thin"] // 100)
            _twist(cloth, dark, light, thick, (0, wide * 38 // 100))
            _twist(cloth, dark, light, thick, (wide * 62 // 100, wide))
        else:
            for x in range(0, wide, high // 2):
                pygame.draw.circle(cloth, dark, (x + high // 8, high // 2), max(2, high // 12))
        return pygame.transform.smoothscale(cloth, size)

    return draw


def _twist(
    cloth: pygame.Surface, dark: Colour, light: Colour, thick: int, reach: tuple[int, int]
) -> None:
    """Draw a cord with slanting threads from ``reach[0]`` to ``reach[1]``."""
    top = (cloth.get_height() - thick) // 2
    body = pygame.Rect(reach[0], top, reach[1] - reach[0], thick)
    pygame.draw.rect(cloth, dark, body, border_radius=thick // 2)
    clip = cloth.get_clip()
    cloth.set_clip(body.inflate(-thick // 3, -max(2, thick // 6)))
    step = max(8, thick)
    for x in range(body.left - thick, body.right + thick, step):
        line = ((x, body.bottom), (x + thick, body.top))
        pygame.draw.line(cloth, light, *line, max(3, step // 3))
    cloth.set_clip(clip)

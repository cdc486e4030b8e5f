"""Icons of one colour: Phosphor's *fill* set, and our own drawings for what it lacks.

Own drawings: `ballot-box`, `woman-pollera`, `assembly`, `rural-school`, `chakitaklla`, `llama`,
`beer-crate`, `coliseum`, `milk-glass`, `water-tank`, `snow-peak`.
"""

from functools import cache, lru_cache

import pygame

from ui.window.pictures.assets import PictureError
from ui.window.pictures.catalogue import ICONS
from ui.window.pictures.colours import Colour, hex_of
from ui.window.pictures.svg_surface import surface_from_svg

NAMES: tuple[str, ...] = tuple(sorted(ICONS))
"""Every icon there is."""


@cache
def _source(name: str) -> str:
    if name not in ICONS:
        raise PictureError(f"there is no icon called {name!r}")
    return ICONS[name].read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def icon(name: str, size: int, colour: Colour) -> pygame.Surface:
    """The icon in one colour on a clear ground, ``size`` pixels wide and high.

    The surface is shared: do not draw upon it. Raises PictureError for an unknown name.
    """
    svg = _source(name).replace("currentColor", hex_of(colour))
    return surface_from_svg(svg, (size, size))

"""Where the widgets ask for picture signs, so that they draw without them as well."""

import pygame

from ui.window.theme import Colour


def draw_icon(name: str, size: int, colour: Colour) -> pygame.Surface | None:
    """Return the sign called ``name``, or None where there is no such picture."""
    try:
        from ui.window.pictures import icons
    except ImportError:
        return None
    try:
        return icons.icon(name, size, colour)
    except (ValueError, KeyError, OSError, pygame.error):
        return None


def draw_band(family: str, name: str, size: tuple[int, int]) -> pygame.Surface | None:
    """Return a woven band, or None where there is none of the name."""
    try:
        from ui.window.pictures import bands

        return bands.band(family, name, *size)
    except (ImportError, ValueError, OSError, pygame.error):
        return None

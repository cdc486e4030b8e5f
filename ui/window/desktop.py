"""The desktop: starting pygame, opening the window, and what the screen is said to be like."""

import os
import sys

import pygame

from ui.window.pictures_seam import draw_icon
from ui.window.theme import LIGHT, TEXT_SIZES, Role

USUAL = (1366, 768)


def open_desktop_window(size: tuple[int, int] | None, smallest: tuple[int, int]) -> pygame.Window:
    """Start what is needed and open the window; no sound, so none can fail.

    Without a ``size`` it is the usual one, or what the desktop has room for.
    """
    if sys.platform == "win32":
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_IME_SHOW_UI", "1")
    # We draw by the processor. Handing the picture to a graphics driver of an old laptop (or to one
    # made of software) costs five times as much, and a hundred megabytes (docs/measurements.md).
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    pygame.display.init()
    pygame.font.init()
    pygame.key.set_repeat(400, 40)
    window = pygame.Window("Voz y Voto", size=size or _fitting(smallest), resizable=True)
    window.minimum_size = smallest
    icon = draw_icon("ballot-box", 64, LIGHT[Role.TITLE])
    if icon is not None:
        window.set_icon(icon)
    return window


def _fitting(smallest: tuple[int, int]) -> tuple[int, int]:
    desktops = pygame.display.get_desktop_sizes()
    if not desktops:
        return USUAL
    wide, high = desktops[0]
    return (
        max(smallest[0], min(USUAL[0], wide)),
        max(smallest[1], min(USUAL[1], high)),
    )


def system_text_size(usual: int) -> int:
    """Return the step of the text size nearest to the desktop's own scale, else ``usual``.

    Only Windows tells its scale in a way that needs no further library.
    """
    if sys.platform != "win32":
        return usual
    import ctypes

    try:
        dots_per_inch = int(ctypes.windll.user32.GetDpiForSystem())
    except (AttributeError, OSError):
        return usual
    percent = dots_per_inch * 100 // 96
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))

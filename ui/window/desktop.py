"""What the desktop says about its screen."""

import sys

from ui.window.theme import TEXT_SIZES


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

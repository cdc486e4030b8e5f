"""What is said where nobody reads a console: in a box of the system's own.

The built Windows program comes twice, with a console and without. Without one, whatever goes to
stdout and stderr is lost, and a program that ends in silence looks broken.
"""

import sys
from pathlib import Path

WITH_CONSOLE = "voz-y-voto-consola"
"""How the built program is called that has a console."""

TITLE = "Voz y Voto"
ERROR_ICON = 0x10


def nobody_reads() -> bool:
    """Whether this is the built Windows program that has no console."""
    frozen = sys.platform == "win32" and getattr(sys, "frozen", False)
    return frozen and Path(sys.executable).stem.lower() != WITH_CONSOLE


def show_box(sentence: str) -> None:
    """Show a sentence in a box and wait until it has been read."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, ERROR_ICON)

"""The colours of paper: those of the screen's light palette, on white."""

from collections.abc import Mapping

from workshop.exports.blocks import Ink
from workshop.signs import Colour

INKS: Mapping[Ink, Colour] = {
    "list-1": (179, 42, 34),
    "list-2": (39, 80, 110),
    "list-3": (47, 106, 77),
    "list-4": (168, 50, 92),
    "ink": (42, 26, 28),
    "green": (47, 106, 77),
    "blue": (39, 80, 110),
    "red": (179, 42, 34),
}
LIST_INKS: tuple[Ink, ...] = ("list-1", "list-2", "list-3", "list-4")
TITLE: Colour = (109, 31, 43)
INK: Colour = (42, 26, 28)
QUIET: Colour = (92, 70, 67)
RULE: Colour = (131, 103, 79)
GRID: Colour = (214, 203, 192)
SHADE: Colour = (251, 243, 226)
PAPER: Colour = (255, 255, 255)


def hex_of(colour: Colour) -> str:
    """Return a colour as pages write it."""
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"

"""Colours as numbers and as SVG writes them."""

from functools import lru_cache
from typing import TypeAlias

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""


def hex_of(colour: Colour) -> str:
    """The colour as SVG writes it, such as ``#b32a22``."""
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"


@lru_cache(maxsize=256)
def colour_of(text: str) -> Colour:
    """The colour that a text such as ``#b32a22`` stands for."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def blend(first: Colour, second: Colour, share: float) -> Colour:
    """The colour that lies ``share`` (0 to 1) of the way from the first to the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def mix(first: str, second: str, share: float) -> str:
    """Like :func:`blend`, of colours as SVG writes them."""
    return hex_of(blend(colour_of(first), colour_of(second), share))

"""From SVG text to a surface, and where the shipped pictures lie.

SDL_image reads SVG with nanosvg, which gives an empty picture instead of an error for text it
cannot parse; so an empty size or an unparsable text is refused here.
"""

import io
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

import pygame

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""

ASSETS = Path(__file__).resolve().parents[3] / "assets"


class PictureError(ValueError):
    """A picture that does not exist or cannot be drawn."""


def hex_of(colour: Colour) -> str:
    """The colour as SVG writes it, such as ``#b32a22``."""
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"


def colour_of(text: str) -> Colour:
    """The colour that a text such as ``#b32a22`` stands for."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """The colour that lies ``share`` (0 to 1) of the way from the first to the second."""
    pairs = zip(colour_of(first), colour_of(second), strict=True)
    red, green, blue = (round(a + (b - a) * share) for a, b in pairs)
    return hex_of((red, green, blue))


def surface_from_svg(svg: str, size: tuple[int, int]) -> pygame.Surface:
    """Draw the SVG text at the size in pixels, keeping its proportions.

    Raises PictureError for a text that is not well-formed or a size without an area.
    """
    if min(size) < 1:
        raise PictureError(f"a picture of {size[0]}×{size[1]} pixels has no area")
    try:
        ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise PictureError(f"the SVG is not well-formed: {error}") from error
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)

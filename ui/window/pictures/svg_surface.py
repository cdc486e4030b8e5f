"""From SVG text to a surface.

SDL_image reads SVG with nanosvg, which gives an empty picture instead of an error for text it
cannot parse; so an empty size or an unparsable text is refused here.
"""

import io
from xml.etree import ElementTree

import pygame

from ui.window.pictures.assets import PictureError


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


def surface_covering(svg: str, size: tuple[int, int], from_top: float) -> pygame.Surface:
    """Draw the SVG text so that it fills the size, cutting what is too much.

    ``from_top`` (0 to 1) is how much of what is cut off in height comes off the top. The text
    must carry its width and height.
    """
    root = ElementTree.fromstring(svg)
    natural_width, natural_height = float(root.attrib["width"]), float(root.attrib["height"])
    width, height = size
    scale = max(width / natural_width, height / natural_height)
    whole = (max(width, round(natural_width * scale)), max(height, round(natural_height * scale)))
    picture = surface_from_svg(svg, whole)
    cut = pygame.Surface(size)
    left = (picture.get_width() - width) // 2
    top = round((picture.get_height() - height) * from_top)
    cut.blit(picture, (-left, -top))
    return cut

"""Portraits as surfaces."""

from functools import lru_cache

import pygame

from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraiture.compose import HEIGHT, WIDTH, portrait_svg
from ui.window.pictures.svg_surface import surface_from_svg


@lru_cache(maxsize=256)
def portrait(spec: PortraitSpec, size: tuple[int, int]) -> pygame.Surface:
    """The person's portrait, filling ``size`` (width, height); shared, do not draw upon it.

    Six by five is the whole picture; other proportions are cut from it around the face, so that
    all faces of a row are equal in size and stand at one level.
    """
    width, height = size
    scale = max(width / WIDTH, height / HEIGHT)
    whole = (max(width, round(WIDTH * scale)), max(height, round(HEIGHT * scale)))
    picture = surface_from_svg(portrait_svg(spec), whole)
    left, top = (picture.get_width() - width) // 2, (picture.get_height() - height) * 2 // 5
    cut = pygame.Surface(size)
    cut.blit(picture, (-left, -top))
    return cut

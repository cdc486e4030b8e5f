"""Portraits as surfaces."""

from functools import lru_cache

import pygame

from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraiture.compose import portrait_svg
from ui.window.pictures.svg_surface import surface_covering


@lru_cache(maxsize=256)
def portrait(spec: PortraitSpec, size: tuple[int, int]) -> pygame.Surface:
    """The person's portrait, filling ``size`` (width, height); shared, do not draw upon it.

    Six by five is the whole picture; other proportions are cut from it around the face, so that
    all faces of a row are equal in size and stand at one level.
    """
    return surface_covering(portrait_svg(spec), size, 0.4)

"""Scenes as surfaces: quiet grounds for the title, the debate, the assembly and the eve."""

from functools import lru_cache

import pygame

from ui.window.pictures.scene_drawing import hall_svg, mountains_svg, night_svg, square_svg
from ui.window.pictures.scene_palette import SCENE_PALETTES, ScenePalette
from ui.window.pictures.svg_surface import surface_covering

_LIGHT = SCENE_PALETTES["light"]
_NIGHT = SCENE_PALETTES["night"]
_FROM_TOP = 0.85
"""Where a frame is wider than the scene, sky is cut rather than ground."""


@lru_cache(maxsize=4)
def mountains(size: tuple[int, int], palette: ScenePalette = _LIGHT) -> pygame.Surface:
    """The high plain before the snow range; shared, do not draw upon it."""
    return surface_covering(mountains_svg(palette), size, _FROM_TOP)


@lru_cache(maxsize=4)
def square(size: tuple[int, int], palette: ScenePalette = _LIGHT) -> pygame.Surface:
    """The town's square; shared, do not draw upon it."""
    return surface_covering(square_svg(palette), size, _FROM_TOP)


@lru_cache(maxsize=4)
def hall(size: tuple[int, int], palette: ScenePalette = _LIGHT) -> pygame.Surface:
    """The communal hall; shared, do not draw upon it."""
    return surface_covering(hall_svg(palette), size, _FROM_TOP)


@lru_cache(maxsize=4)
def night(size: tuple[int, int], palette: ScenePalette = _NIGHT) -> pygame.Surface:
    """The town in the night before the vote; shared, do not draw upon it."""
    return surface_covering(night_svg(palette), size, _FROM_TOP)

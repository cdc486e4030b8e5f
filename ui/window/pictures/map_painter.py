"""The map of a district as a surface; screens put places, signs and words upon it."""

import math
from functools import lru_cache

import pygame

from ui.window.pictures.map_drawing import courses_svg, land_svg
from ui.window.pictures.map_palette import MapPalette
from ui.window.pictures.relief import STEP, height_field
from ui.window.pictures.svg_surface import surface_from_svg
from ui.window.pictures.terrain_spec import TerrainSpec

_STEEPNESS = 0.0042
"""Turns heights over map units into a slope that reads well under slanting light."""


@lru_cache(maxsize=6)
def paint_map(terrain: TerrainSpec, size: tuple[int, int], palette: MapPalette) -> pygame.Surface:
    """The land, filling ``size``; places lie where ``terrain_spec.on_map`` says.

    The surface is shared: do not draw upon it.
    """
    picture = surface_from_svg(land_svg(terrain, size, palette), size)
    if palette.relief:
        shade = _hill_shade(terrain, palette.relief)
        picture.blit(_stretched(shade, size), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    picture.blit(surface_from_svg(courses_svg(terrain, size, palette), size), (0, 0))
    opaque = pygame.Surface(size)
    opaque.blit(picture, (0, 0))
    return opaque


@lru_cache(maxsize=4)
def _hill_shade(terrain: TerrainSpec, strength: float) -> pygame.Surface:
    """The slopes in the light of the north-west: one pixel a point of the grid."""
    rows = height_field(terrain).rows
    side = len(rows)
    shade = pygame.Surface((side, side))
    for row in range(side):
        for column in range(side):
            left, right = rows[row][max(0, column - 1)], rows[row][min(side - 1, column + 1)]
            above, below = rows[max(0, row - 1)][column], rows[min(side - 1, row + 1)][column]
            east, south = (right - left) * _STEEPNESS, (below - above) * _STEEPNESS
            light = (1 + east + south) / math.sqrt(1 + east * east + south * south) / math.sqrt(2)
            dim = 1 - strength * max(0.0, min(1.0, 0.86 - light))
            tone = max(0, min(255, round(255 * dim)))
            shade.set_at((column, row), (tone, tone, min(255, tone + 6)))
    return shade


def _stretched(shade: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The part of the grid that lies on the map, brought to the size of the map."""
    margin = (shade.get_width() * STEP - 1000 - STEP) // 2 // STEP
    inner = 1000 // STEP + 1
    part = shade.subsurface((margin, margin, inner, inner))
    return pygame.transform.smoothscale(part, size)

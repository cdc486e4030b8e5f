"""The land of the district under what a screen puts upon it."""

from functools import lru_cache

from engine.rules.definitions.geography import Terrain
from ui.window.pictures.map_painter import paint_map
from ui.window.pictures.map_palette import MAP_PALETTES
from ui.window.pictures.terrain_spec import Height, Road, TerrainSpec
from ui.window.widgets.canvas import Brush


@lru_cache(maxsize=4)
def land_of(terrain: Terrain) -> TerrainSpec:
    """Return the land of a district as the map painter takes it."""
    return TerrainSpec(
        heights=tuple(Height(p.x, p.y, p.height) for p in terrain.peaks),
        rivers=terrain.rivers,
        roads=tuple(Road(road.points, road.surface) for road in terrain.roads),
        snow=tuple((p.x, p.y) for p in terrain.peaks if p.snow == "yes"),
    )


def paint_land(brush: Brush, terrain: Terrain) -> None:
    """Draw the land in the palette in force."""
    palette = MAP_PALETTES[brush.look.palette.name]
    brush.surface.blit(paint_map(land_of(terrain), brush.rect.size, palette), (0, 0))

"""The land and the scenes: heights make sense, maps are quick, scenes fill their frame."""

import time

import pytest

from ui.window.pictures import scenes
from ui.window.pictures.map_painter import paint_map
from ui.window.pictures.map_palette import MAP_PALETTES
from ui.window.pictures.relief import STEP, HeightField, contours, height_field
from ui.window.pictures.scene_palette import SCENE_PALETTES
from ui.window.pictures.terrain_spec import Height, Road, TerrainSpec, on_map

LAND = TerrainSpec(
    heights=(
        Height(200, 300, 1000), Height(260, 360, 900), Height(700, 700, 700),
        Height(500, 100, 200), Height(900, 200, 150), Height(100, 900, 600),
    ),
    rivers=(((600, 1000), (480, 500), (520, 0)),),
    roads=(Road(((800, 1000), (800, 0)), "road"), Road(((450, 900), (300, 480)), "track")),
    snow=((200, 300),),
)  # fmt: skip


def height_at(field: HeightField, x: int, y: int) -> float:
    """The height at the point of the grid that lies nearest."""
    margin = round(-field.place(0, 0)[0] / STEP)
    return field.rows[round(y / STEP) + margin][round(x / STEP) + margin]


def test_peaks_are_high_and_rivers_low() -> None:
    """Protects the reading of the map: what is known of the land is kept."""
    field = height_field(LAND)
    assert height_at(field, 200, 300) > height_at(field, 320, 520) > height_at(field, 480, 500)
    assert height_at(field, 200, 300) > height_at(field, 900, 200) + 400


def test_contours_close_around_hill_and_hollow() -> None:
    """Protects the tints: a hill and the hollow in it run round in opposite ways."""
    side = 9
    rows = [[0.0] * side for _ in range(side)]
    for row in range(1, 8):
        for column in range(1, 8):
            rows[row][column] = 100.0
    rows[4][4] = 0.0
    rings = contours(HeightField(tuple(map(tuple, rows))), 50)
    assert len(rings) == 2

    def area(ring: list[tuple[float, float]]) -> float:
        pairs = zip(ring, ring[1:] + ring[:1], strict=True)
        return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2

    assert area(rings[0]) * area(rings[1]) < 0
    assert max(abs(area(ring)) for ring in rings) == pytest.approx((7 * STEP) ** 2, rel=0.1)


def test_contours_part_two_hills_at_a_saddle() -> None:
    """Protects from a line that crosses itself where two hills meet corner to corner."""
    rows = ((0.0, 90.0), (90.0, 0.0))
    points = [point for ring in contours(HeightField(rows), 50) for point in ring]
    assert len(points) == len(set(points)) == 8


def test_land_of_which_nothing_is_known_is_flat() -> None:
    """Protects a new district whose terrain is not yet described."""
    surface = paint_map(TerrainSpec(heights=()), (200, 100), MAP_PALETTES["light"])
    assert surface.get_size() == (200, 100)


def test_map_is_drawn_within_its_time() -> None:
    """Protects the resizing of the window; generous, since the machine may be shared."""
    paint_map(LAND, (800, 450), MAP_PALETTES["light"])
    start = time.process_time()
    surface = paint_map(LAND, (1366, 768), MAP_PALETTES["light"])
    assert time.process_time() - start < 0.3
    assert paint_map(LAND, (1366, 768), MAP_PALETTES["light"]) is surface


def test_road_lies_where_places_are_put() -> None:
    """Protects the screen that puts signs on the map: one frame for both."""
    palette = MAP_PALETTES["light"]
    surface = paint_map(LAND, (600, 400), palette)
    x, y = on_map((800, 500), (600, 400))
    assert all(part > 230 for part in surface.get_at((round(x), round(y)))[:3])


@pytest.mark.parametrize("name", ["mountains", "square", "hall", "night"])
@pytest.mark.parametrize("size", [(320, 180), (200, 300), (500, 80)])
def test_scene_fills_its_frame(name: str, size: tuple[int, int]) -> None:
    """Protects every shape of window from a bare edge."""
    surface = getattr(scenes, name)(size)
    assert surface.get_size() == size
    for corner in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)):
        assert surface.get_at(corner)[:3] != (0, 0, 0)


def test_scene_follows_the_palette() -> None:
    """Protects readers of the dark palette from a bright ground."""
    dark = scenes.mountains((320, 180), SCENE_PALETTES["dark"]).get_at((5, 5))
    light = scenes.mountains((320, 180)).get_at((5, 5))
    assert sum(dark[:3]) < sum(light[:3]) / 2

"""The heights of a land between the points that are known, and the lines of equal height.

The land is bent between its summits, risen to a cone at each, roughened a little, and cut by its
rivers. It is a picture of the land, not a survey: good for telling a valley from a ridge.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ui.window.pictures.terrain_spec import Height, Point, TerrainSpec

STEP = 16
"""Map units between two points of the grid."""
_MARGIN = 3
_CELLS = math.ceil(1000 / STEP) + 2 * _MARGIN
_VALLEY_REACH = 64
_VALLEY_DEPTH = 170
_CONE_REACH = 135
_ROUGHNESS = 42

Ring = list[tuple[float, float]]
_Crossing = tuple[int, tuple[float, float]]
"""At which side of a cell a line crosses its rim, and where."""


@dataclass(frozen=True)
class HeightField:
    """Heights on a square grid that goes a little beyond the map on every side."""

    rows: tuple[tuple[float, ...], ...]

    @staticmethod
    def place(column: float, row: float) -> tuple[float, float]:
        """Where a point of the grid lies, in map units."""
        return (column - _MARGIN) * STEP, (row - _MARGIN) * STEP

    @property
    def side(self) -> int:
        """How many points the grid has along each side."""
        return len(self.rows)


@lru_cache(maxsize=8)
def height_field(terrain: TerrainSpec) -> HeightField:
    """The heights of the land, from about 0 to 1000."""
    side = _CELLS + 1
    heights = [
        [_risen(terrain.heights, *HeightField.place(column, row)) for column in range(side)]
        for row in range(side)
    ]
    for river in terrain.rivers:
        _cut_valley(heights, river)
    return HeightField(tuple(tuple(row) for row in heights))


def _risen(points: tuple[Height, ...], x: float, y: float) -> float:
    """The height before the rivers: the mean of the points by nearness, and cones upon it."""
    weights = total = cone = 0.0
    for point in points:
        apart = (point.x - x) ** 2 + (point.y - y) ** 2
        weight = 1 / (apart + 900)
        weight *= math.sqrt(weight)
        weights += weight
        total += weight * point.height
        if apart < _CONE_REACH**2:
            cone = max(cone, point.height * 0.5 * (1 - math.sqrt(apart) / _CONE_REACH))
    mean = total / weights if weights else 0
    return mean * 0.72 + cone + _ROUGHNESS * _rough(x / 62, y / 62)


def _rough(x: float, y: float) -> float:
    """Ridges of a made-up roughness, from -1 to 1, the same for the same place."""
    bend = math.sin(1.7 * x + 0.6 * math.sin(2.3 * y)) + math.sin(1.9 * y - 0.8 * math.sin(1.3 * x))
    fold = math.sin(3.1 * x - 2.2 * y + 1.4 * math.sin(0.9 * x + 1.1 * y))
    return 0.35 * bend + 0.3 * fold


def _cut_valley(heights: list[list[float]], river: tuple[Point, ...]) -> None:
    """Lower the land beside a river, most at its bed, each point only once."""
    near: dict[tuple[int, int], float] = {}
    reach = math.ceil(_VALLEY_REACH / STEP)
    for x, y in _walk(river, STEP * 0.75):
        middle_column, middle_row = round(x / STEP) + _MARGIN, round(y / STEP) + _MARGIN
        for row in range(max(0, middle_row - reach), min(len(heights), middle_row + reach + 1)):
            for column in range(
                max(0, middle_column - reach), min(len(heights), middle_column + reach + 1)
            ):
                at_x, at_y = HeightField.place(column, row)
                apart = (at_x - x) ** 2 + (at_y - y) ** 2
                near[column, row] = min(near.get((column, row), math.inf), apart)
    for (column, row), apart in near.items():
        if apart < _VALLEY_REACH**2:
            share = 1 - math.sqrt(apart) / _VALLEY_REACH
            heights[row][column] -= min(_VALLEY_DEPTH, heights[row][column] * 0.4) * share


def _walk(course: tuple[Point, ...], stride: float) -> list[tuple[float, float]]:
    places = []
    for (x1, y1), (x2, y2) in pairwise(course):
        strides = max(1, math.ceil(math.hypot(x2 - x1, y2 - y1) / stride))
        places += [
            (x1 + (x2 - x1) * k / strides, y1 + (y2 - y1) * k / strides) for k in range(strides)
        ]
    return [*places, course[-1]] if course else []


@lru_cache(maxsize=128)
def contours(field: HeightField, level: float) -> list[Ring]:
    """The closed lines around all land at or above ``level``, in map units.

    Marching squares: the land beyond the grid counts as low, so every line closes. High ground
    lies always on the same hand, so that a hollow runs the other way round than a hill.
    """
    side = field.side
    low = level - 1e6

    def height(column: int, row: int) -> float:
        inside = 0 <= column < side and 0 <= row < side
        return field.rows[row][column] if inside else low

    following: dict[tuple[float, float], list[tuple[float, float]]] = {}
    for row in range(-1, side):
        for column in range(-1, side):
            corners = (
                height(column, row),
                height(column + 1, row),
                height(column + 1, row + 1),
                height(column, row + 1),
            )
            for start, end in _crossings(corners, column, row, level):
                following.setdefault(start, []).append(end)
    return _rings(following, field)


_CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1))


def _crossings(
    corners: tuple[float, float, float, float], column: int, row: int, level: float
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The pieces of the line within one cell: each leaves where the rim falls below the level."""
    into: list[_Crossing] = []
    out: list[_Crossing] = []
    for index in range(4):
        first, second = corners[index], corners[(index + 1) % 4]
        if (first >= level) == (second >= level):
            continue
        share = (level - first) / (second - first)
        (x1, y1), (x2, y2) = _CORNERS[index], _CORNERS[(index + 1) % 4]
        place = (
            round(column + x1 + (x2 - x1) * share, 6),
            round(row + y1 + (y2 - y1) * share, 6),
        )
        (out if first >= level else into).append((index, place))
    if len(out) == 2 and sum(corners) / 4 < level:
        # A saddle whose middle is low: each hill keeps to its own corner.
        into = into[1:] + into[:1] if into[0][0] > out[0][0] else into
    elif len(out) == 2:
        into = into if into[0][0] > out[0][0] else into[1:] + into[:1]
    return [(start, end) for (_, start), (_, end) in zip(out, into, strict=True)]


def _rings(
    following: dict[tuple[float, float], list[tuple[float, float]]], field: HeightField
) -> list[Ring]:
    rings = []
    while following:
        start = next(iter(following))
        ring, place = [], start
        while place in following:
            ring.append(field.place(*place))
            ends = following[place]
            after = ends.pop()
            if not ends:
                del following[place]
            place = after
            if place == start:
                break
        if len(ring) > 3:
            rings.append(ring)
    return rings

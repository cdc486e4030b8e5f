"""The land that a map shows: heights and courses, without any drawing.

Lengths are map units: 0 to 1000 from west to east, and the same from north to south. Heights go
from 0, the lowest ground of the district, to 1000, its highest peak.
"""

from dataclasses import dataclass
from typing import Literal

Point = tuple[int, int]
RoadClass = Literal["road", "track", "mule"]
"""A road for lorries all year, a track for the dry months, a path for mules and feet."""


@dataclass(frozen=True)
class Height:
    """A summit, a point of a ridge, or a low point of a valley; ``height`` from 0 to 1000."""

    x: int
    y: int
    height: int


@dataclass(frozen=True)
class Road:
    """A way from place to place."""

    course: tuple[Point, ...]
    road_class: RoadClass


@dataclass(frozen=True)
class TerrainSpec:
    """A district's land.

    ``heights`` are the points between which the land is bent; ``snow`` are the peaks that keep
    their snow; ``lakes`` are outlines.
    """

    heights: tuple[Height, ...]
    rivers: tuple[tuple[Point, ...], ...] = ()
    roads: tuple[Road, ...] = ()
    snow: tuple[Point, ...] = ()
    lakes: tuple[tuple[Point, ...], ...] = ()


def on_map(point: tuple[float, float], size: tuple[int, int]) -> tuple[float, float]:
    """Where a place lies on a map of ``size`` pixels: the map fills its frame."""
    return point[0] * size[0] / 1000, point[1] * size[1] / 1000

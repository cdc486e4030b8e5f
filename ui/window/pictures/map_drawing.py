"""The land of a district as SVG: tinted heights, water, roads and snow; no places, no words."""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ui.window.pictures.colours import mix
from ui.window.pictures.map_palette import MapPalette
from ui.window.pictures.portraiture.strokes import XY, line, outline, shape, smooth
from ui.window.pictures.relief import contours, height_field
from ui.window.pictures.terrain_spec import Point, TerrainSpec, on_map

_LOWEST, _STEP = 130, 135
"""The height at which the second tint begins, and from one tint to the next."""


@lru_cache(maxsize=8)
def land_svg(terrain: TerrainSpec, size: tuple[int, int], palette: MapPalette) -> str:
    """The ground in bands of height, each edged by its contour."""
    field = height_field(terrain)
    width, height = size
    drawn = [shape(f"M0 0H{width}V{height}H0Z", palette.bands[0])]
    for number, tint in enumerate(palette.bands[1:]):
        rings = contours(field, _LOWEST + _STEP * number)
        course = "".join(outline(_scaled(ring, size)) for ring in rings)
        if course:
            drawn.append(
                f'<path d="{course}" fill="{tint}" stroke="{palette.contour}"'
                f' stroke-width="{_unit(size) * 0.9:.1f}" stroke-opacity="0.45"/>'
            )
    return _document(size, drawn)


@lru_cache(maxsize=8)
def courses_svg(terrain: TerrainSpec, size: tuple[int, int], palette: MapPalette) -> str:
    """Water, roads by class and snow peaks on a clear ground."""
    unit = _unit(size)
    drawn = [
        f'<path d="{outline(_scaled(lake, size))}" fill="{palette.water}"'
        f' stroke="{palette.water_edge}" stroke-width="{unit:.1f}"/>'
        for lake in terrain.lakes
    ]
    rivers = [smooth(_scaled(river, size)) for river in terrain.rivers]
    drawn += [line("".join(rivers), palette.water_edge, 4.6 * unit, 0.55)] if rivers else []
    drawn += [line("".join(rivers), palette.water, 3.1 * unit)] if rivers else []
    drawn += _roads(terrain, size, palette)
    for peak in sorted(terrain.snow, key=lambda point: point[1]):
        drawn.append(_snow_peak(on_map(peak, size), unit * 1.15, palette))
    return _document(size, drawn)


def _roads(terrain: TerrainSpec, size: tuple[int, int], palette: MapPalette) -> Iterable[str]:
    """Told apart by line, not by colour: double, long dashes, dots."""
    unit = _unit(size)
    by_class = {
        road_class: "".join(
            smooth(_scaled(road.course, size))
            for road in terrain.roads
            if road.road_class == road_class
        )
        for road_class in ("mule", "track", "road")
    }
    if course := by_class["mule"]:
        yield _dashed(course, palette.mule, 2.4 * unit, (0.1, 5.5 * unit))
    if course := by_class["track"]:
        yield _dashed(course, palette.track, 2.5 * unit, (9 * unit, 5.5 * unit))
    if course := by_class["road"]:
        yield line(course, palette.road_edge, 6.2 * unit)
        yield line(course, palette.road, 3.4 * unit)


def _dashed(course: str, colour: str, width: float, dashes: tuple[float, float]) -> str:
    pattern = " ".join(f"{part:.1f}" for part in dashes)
    return line(course, colour, width).replace("/>", f' stroke-dasharray="{pattern}"/>')


def _snow_peak(foot: XY, unit: float, palette: MapPalette) -> str:
    x, y = foot
    half, tall = 15 * unit, 25 * unit

    def at(across: float, up: float) -> str:
        return f"{x + across * half:.1f} {y - up * tall:.1f}"

    rock, shadow = palette.contour, mix(palette.contour, palette.water_edge, 0.55)
    left = f"M{at(-1, 0)}L{at(0, 1)}L{at(0.12, 0.5)}L{at(-0.08, 0.3)}L{at(0.1, 0)}Z"
    right = f"M{at(0, 1)}L{at(1, 0)}L{at(0.1, 0)}L{at(-0.08, 0.3)}L{at(0.12, 0.5)}Z"
    cap = f"M{at(0, 1)}L{at(0.52, 0.48)}L{at(0.24, 0.56)}L{at(0.06, 0.38)}L{at(-0.2, 0.54)}"
    cap += f"L{at(-0.5, 0.5)}Z"
    edge = f"M{at(-1, 0)}L{at(0, 1)}L{at(1, 0)}"
    return (
        shape(left, rock)
        + shape(right, shadow)
        + shape(cap, palette.snow)
        + line(edge, palette.water_edge, 1.3 * unit, 0.8)
    )


def _unit(size: tuple[int, int]) -> float:
    """How thick a line of one is drawn: lines grow with the map, but more slowly."""
    return max(0.6, math.pow(min(size) / 640, 0.7))


def _scaled(course: Sequence[Point] | Sequence[XY], size: tuple[int, int]) -> list[XY]:
    return [on_map(point, size) for point in course]


def _document(size: tuple[int, int], parts: Iterable[str]) -> str:
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}">{"".join(parts)}</svg>'
    )

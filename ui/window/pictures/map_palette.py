"""The colours of a map, for paper, for the dark and for high contrast."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class MapPalette:
    """What a map is painted with; colours as SVG writes them.

    ``bands`` are the tints of the land from the lowest to the highest; ``relief`` from 0 to 1 is
    how strongly the slopes are shaded.
    """

    bands: tuple[str, ...]
    contour: str
    snow: str
    water: str
    water_edge: str
    road: str
    road_edge: str
    track: str
    mule: str
    relief: float


MAP_PALETTES: MappingProxyType[str, MapPalette] = MappingProxyType(
    {
        "light": MapPalette(
            bands=(
                "#c9dab0",
                "#d8e0b4",
                "#e6dfae",
                "#efd9a2",
                "#efcb8f",
                "#e8b981",
                "#dfa883",
                "#ecd9c6",
            ),
            contour="#a9764c",
            snow="#fbf6ea",
            water="#3d7ea6",
            water_edge="#27506e",
            road="#fffaf0",
            road_edge="#6d1f2b",
            track="#7a3a24",
            mule="#7a3a24",
            relief=0.6,
        ),
        "dark": MapPalette(
            bands=(
                "#22342c",
                "#2b382b",
                "#353a2b",
                "#3f3a2a",
                "#49392a",
                "#523a2d",
                "#5b3f34",
                "#6a5650",
            ),
            contour="#8a6a50",
            snow="#cfc8bd",
            water="#6fb0d8",
            water_edge="#1a2a36",
            road="#f3dfb8",
            road_edge="#14100f",
            track="#dcae7c",
            mule="#dcae7c",
            relief=0.6,
        ),
        "high-contrast": MapPalette(
            bands=("#000000",) * 8,
            contour="#6a6a6a",
            snow="#ffffff",
            water="#7fd0ff",
            water_edge="#000000",
            road="#000000",
            road_edge="#ffffff",
            track="#ffffff",
            mule="#ffffff",
            relief=0,
        ),
        "print": MapPalette(
            bands=("#ffffff",) * 8,
            contour="#9a9a9a",
            snow="#ffffff",
            water="#000000",
            water_edge="#000000",
            road="#ffffff",
            road_edge="#000000",
            track="#000000",
            mule="#000000",
            relief=0,
        ),
    }
)
"""By the name of the window's palette; ``print`` is for black ink on white paper."""

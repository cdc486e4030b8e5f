"""The colours of the scenes, by the name of the window's palette."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class ScenePalette:
    """A light of the day; colours as SVG writes them, from the sky down to the ground."""

    sky: str
    horizon: str
    disc: str
    far: str
    middle: str
    near: str
    snow: str
    wall: str
    shade: str
    roof: str
    wood: str
    ground: str
    ground_line: str
    cloth: str
    accent: str


_NIGHT = ScenePalette(
    sky="#1c2438",
    horizon="#2c3a56",
    disc="#f2e6c4",
    far="#33425e",
    middle="#26324a",
    near="#1b2336",
    snow="#8f9db4",
    wall="#3a3644",
    shade="#2c2836",
    roof="#241d28",
    wood="#2e2422",
    ground="#1a1820",
    ground_line="#2c2a34",
    cloth="#6d1f2b",
    accent="#efb23a",
)

SCENE_PALETTES: MappingProxyType[str, ScenePalette] = MappingProxyType(
    {
        "light": ScenePalette(
            sky="#f2c878",
            horizon="#f6dca2",
            disc="#fbeec2",
            far="#cf8a5c",
            middle="#b0603f",
            near="#8a4632",
            snow="#fbf4e4",
            wall="#f0dcb4",
            shade="#dcc092",
            roof="#a8502f",
            wood="#7a4c30",
            ground="#d8b878",
            ground_line="#b9945a",
            cloth="#6d1f2b",
            accent="#b32a22",
        ),
        "dark": ScenePalette(
            sky="#2a2026",
            horizon="#3a2a2c",
            disc="#8a6a4a",
            far="#4a3634",
            middle="#3a2a2c",
            near="#2c2022",
            snow="#9a8c80",
            wall="#4a3c38",
            shade="#3a2e2c",
            roof="#5a2f28",
            wood="#3a2a22",
            ground="#33282a",
            ground_line="#463638",
            cloth="#55202a",
            accent="#8a3a2c",
        ),
        "high-contrast": ScenePalette(*("#000000",) * 15),
        "night": _NIGHT,
    }
)
"""``high-contrast`` leaves the ground empty; ``night`` is the light of the eve, in any palette."""

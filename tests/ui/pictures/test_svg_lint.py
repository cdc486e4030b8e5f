"""Every SVG, shipped or drawn by code, keeps to what the window's reader can draw.

The reader (nanosvg) ignores what it does not know, and answers malformed text with an empty
picture: nothing else would tell that a part of a picture is missing.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ui.window.pictures.assets import ASSETS
from ui.window.pictures.map_drawing import courses_svg, land_svg
from ui.window.pictures.map_palette import MAP_PALETTES
from ui.window.pictures.portrait_spec import DRESSES, PLACES, SEXES, PortraitSpec
from ui.window.pictures.portraiture.compose import portrait_svg
from ui.window.pictures.scene_drawing import hall_svg, mountains_svg, night_svg, square_svg
from ui.window.pictures.scene_palette import SCENE_PALETTES
from ui.window.pictures.terrain_spec import Height, Road, TerrainSpec

KNOWN_ELEMENTS = {
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs",
    "linearGradient", "radialGradient", "stop", "style", "title", "desc",
}  # fmt: skip
COLOUR = re.compile(r"#[0-9a-fA-F]{6}|rgb\(\d+,\s*\d+,\s*\d+\)|none|currentColor|url\(#[\w-]+\)")
NUMBER = r"[+-]?(\d+\.?\d*|\.\d+)"
PATH = re.compile(rf"([MmLlHhVvCcSsQqTtAaZz]|{NUMBER}|[\s,])+")

LAND = TerrainSpec(
    heights=(Height(200, 300, 1000), Height(700, 600, 500), Height(900, 100, 100)),
    rivers=(((0, 500), (500, 520), (1000, 700)),),
    roads=(
        Road(((100, 900), (500, 500), (800, 600)), "road"),
        Road(((500, 500), (600, 100)), "track"),
        Road(((500, 500), (100, 100)), "mule"),
    ),
    snow=((200, 300),),
    lakes=(((400, 700), (460, 690), (450, 760)),),
)


def faults(svg: str) -> Iterator[str]:
    """What the window's reader would not draw, or not as meant."""
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        yield f"not well-formed: {error}"
        return
    if "viewBox" not in root.attrib:
        yield "no viewBox"
    for element in root.iter():
        name = element.tag.rsplit("}", 1)[-1]
        if name not in KNOWN_ELEMENTS or (name == "svg" and element is not root):
            yield f"<{name}> is not drawn"
        if name == "g" and "opacity" in element.attrib:
            yield "opacity of a group counts for each shape"
        if name == "linearGradient" and element.get("gradientUnits") != "userSpaceOnUse":
            ends = [element.get(key, "0%") for key in ("x1", "y1", "x2", "y2")]
            if not all(end.endswith("%") or float(end) == 0 for end in ends):
                yield "a gradient's ends must be in % or in user space"
        for key in ("fill", "stroke", "stop-color"):
            if not COLOUR.fullmatch(element.get(key, "none")):
                yield f"the colour {element.get(key)!r} is not read"
        if name == "path" and not PATH.fullmatch(element.get("d", "")):
            yield f"a path that cannot be read: {element.get('d', '')[:60]!r}"
        for key in ("opacity", "stroke-width", "cx", "cy", "r", "rx", "ry"):
            if not re.fullmatch(NUMBER, element.get(key, "1")):
                yield f"{key}={element.get(key)!r} is not a number"
        if "style" in element.attrib or "clip-path" in element.attrib or "mask" in element.attrib:
            yield f"style, clip-path or mask on <{name}>"


@pytest.mark.parametrize(
    "body",
    [
        "<text>hola</text>",
        '<use href="#a"/>',
        '<path fill="tomato" d="M0 0"/>',
        '<path fill="#aabbccdd" d="M0 0"/>',
        '<path fill="hsl(10,20%,30%)" d="M0 0"/>',
        '<path d="M nan 0"/>',
        '<path d="M1e-05 0"/>',
        '<g opacity="0.5"/>',
        '<linearGradient x2="1"/>',
        "<clipPath/>",
        "<svg/>",
        "<path",
    ],
)
def test_the_lint_finds_what_is_not_drawn(body: str) -> None:
    """Protects the lint itself: each fault of the list is seen."""
    assert list(faults(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{body}</svg>'))


@pytest.mark.parametrize("path", sorted(ASSETS.rglob("*.svg")), ids=lambda path: path.stem)
def test_shipped_pictures(path: Path) -> None:
    """Protects the icons from parts that vanish on the screen."""
    assert list(faults(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("dress", DRESSES)
def test_portraits(dress: str) -> None:
    """Protects the faces: all garments and hats of a dress, at all ages."""
    for number in range(24):
        sex, place = SEXES[number % 2], PLACES[number // 2 % 2]
        spec = PortraitSpec(f"lint-{number}", sex, 18 + number * 3, dress, place)  # type: ignore[arg-type]
        assert list(faults(portrait_svg(spec))) == []


@pytest.mark.parametrize("name", MAP_PALETTES)
def test_maps(name: str) -> None:
    """Protects the map in each palette, and a land of which nothing is known."""
    palette = MAP_PALETTES[name]
    for terrain in (LAND, TerrainSpec(heights=())):
        assert list(faults(land_svg(terrain, (640, 400), palette))) == []
        assert list(faults(courses_svg(terrain, (640, 400), palette))) == []


@pytest.mark.parametrize("name", SCENE_PALETTES)
def test_scenes(name: str) -> None:
    """Protects the scenes in each palette."""
    for scene in (mountains_svg, square_svg, hall_svg, night_svg):
        assert list(faults(scene(SCENE_PALETTES[name]))) == []


def test_each_set_has_its_licence() -> None:
    """Protects the makers: beside every set of pictures lies the licence it comes under."""
    for folder in ("icons/phosphor", "icons/own", "symbols", "bands"):
        assert (ASSETS / folder / "LICENSE").read_text(encoding="utf-8").strip()

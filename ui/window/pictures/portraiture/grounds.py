"""What stands behind a portrait: the land of the communities, or the town."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import line, oval, shape
from ui.window.pictures.portraiture.traits import Traits

# Sky, disc, far range, near hills, field.
_LIGHTS = (
    ("#f0b95c", "#f7dd94", "#c8552f", "#96352c", "#b98a2f"),
    ("#e9d3a1", "#f6f0e0", "#7f9c8a", "#4f7a6b", "#a9a24a"),
    ("#e58b4a", "#f7c96a", "#a83c2c", "#6d1f2b", "#c9782f"),
    ("#bcd2d4", "#f4ecd2", "#6f8aa0", "#3f5f7a", "#8f9a58"),
    ("#d9b7a0", "#f5e3c0", "#8a5a6a", "#5a3a52", "#b08a4a"),
)
_SNOW = "#f6efe0"


def ground(traits: Traits) -> str:
    """A quiet ground, in one of the lights of the day."""
    light = _LIGHTS[traits.variety % len(_LIGHTS)]
    land = traits.variety // len(_LIGHTS)
    if traits.place == "town":
        return _town(light, land)
    return _mountains(light, land)


def _sky(light: tuple[str, ...], land: int) -> str:
    x = (322, 80, 336, 62)[land % 4]
    return shape("M0 0H400V480H0Z", light[0]) + oval(x, 92, 42, 42, light[1])


def _mountains(light: tuple[str, ...], land: int) -> str:
    _, _, far, near, field = light
    drawn = _sky(light, land)
    if land % 3 == 0:
        drawn += shape(
            "M-10 310L66 180L98 214L146 126L214 236L254 196L318 262L356 216L410 300V420H-10Z", far
        )
        drawn += shape(
            (
                "M66 180l-22 38l13 -6l10 9l9 -10l13 7l9 -4ZM146 126l-30 55l16 -8l12 13l12"
                " -14l18 10l6 -14Z"
            ),
            _SNOW,
        )
        drawn += shape("M356 216l-14 18l9 -3l6 6l7 -6l9 3Z", _SNOW)
    elif land % 3 == 1:
        drawn += shape(
            "M-10 280L40 230L84 252L132 196L180 240L262 138L330 226L362 204L410 262V420H-10Z", far
        )
        drawn += shape("M262 138l-34 42l16 -5l14 12l14 -12l16 9l12 -10Z", _SNOW)
        drawn += shape("M132 196l-16 19l9 -3l8 6l8 -7l8 5Z", _SNOW)
    else:
        drawn += shape(
            "M-10 262C40 236 70 240 110 250S190 214 236 224S330 240 410 206V420H-10Z", far
        )
        drawn += shape("M-10 300L30 268L62 286L110 258L160 292V330H-10Z", mix(far, near, 0.5))
    drawn += shape("M-10 344C60 292 130 296 190 324S330 336 410 286V490H-10Z", near)
    drawn += shape("M-10 392C70 362 150 372 220 382S350 382 410 362V490H-10Z", field)
    furrows = "".join(
        (
            f"M-10 {402 + k * 18}C70 {374 + k * 18} 150 {384 + k * 18} 220 {394 + k * 18}"
            f"S350 {394 + k * 18} 410 {374 + k * 18}"
        )
        for k in range(5)
    )
    return drawn + line(furrows, mix(field, "#5a2c1a", 0.4), 2, 0.5)


def _town(light: tuple[str, ...], land: int) -> str:
    _, _, far, near, field = light
    drawn = _sky(light, land)
    drawn += shape(
        "M-10 270L70 200L120 236L190 176L270 244L340 206L410 258V420H-10Z", mix(far, light[0], 0.35)
    )
    wall, roof, door = (
        mix(light[1], "#d8b890", 0.5),
        mix(near, "#a84a30", 0.5),
        mix(near, "#2a1a1c", 0.4),
    )
    if land % 2:
        houses = ((-14, 290, 110), (92, 312, 84), (230, 300, 96), (320, 280, 100))
        drawn += shape("M338 196h40v120h-40Z", wall) + shape("M334 198l24 -34l24 34Z", roof)
        drawn += oval(358, 214, 7, 9, door)
    else:
        houses = ((-20, 276, 96), (70, 300, 90), (240, 286, 80), (314, 304, 110))
    for x, y, width in houses:
        drawn += shape(f"M{x} {y}h{width}v200h-{width}Z", mix(wall, far, 0.12 if x % 4 else 0.24))
        drawn += shape(f"M{x - 8} {y + 2}l16 -26h{width - 16}l16 26Z", roof)
        for k in range(18, width - 20, 34):
            drawn += shape(f"M{x + k} {y + 26}h16v24h-16Z", door, 0.75)
    return drawn + shape("M-10 404H410V490H-10Z", mix(field, "#8a7a5a", 0.4))

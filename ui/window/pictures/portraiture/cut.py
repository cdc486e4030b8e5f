"""The pieces that garments share: the body, sleeves, shirts, collars, the halves of a jacket."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import line, shape
from ui.window.pictures.portraiture.traits import Traits

Layers = tuple[str, str]
"""What is drawn before the neck, and what lies over it."""


def darker(colour: str, share: float = 0.32) -> str:
    """The colour in the shade."""
    return mix(colour, "#18080e", share)


def reach(traits: Traits, x: float) -> float:
    """A place on the shoulders, by how far it lies from the middle of a body of build 1."""
    return 200 + (x - 200) * traits.outfit.build


def torso(traits: Traits, colour: str) -> str:
    """The body from the neck down, with the shadow of the light from the left."""

    def x(value: float) -> str:
        return f"{reach(traits, value):.1f}"

    drawn = shape(
        f"M164 332C{x(146)} 342 {x(112)} 348 {x(84)} 360C{x(42)} 380 {x(22)} 428 {x(16)} 490"
        f"H{x(384)}C{x(378)} 428 {x(358)} 380 {x(316)} 360C{x(288)} 348 {x(254)} 342 236 332Z",
        colour,
    )
    return drawn + shape(
        f"M{x(300)} 354C{x(308)} 356 {x(316)} 360 {x(316)} 360C{x(358)} 380 {x(378)}"
        f" 428 {x(384)} 490"
        f"H{x(322)}C{x(336)} 440 {x(326)} 396 {x(300)} 354Z",
        darker(colour),
        0.55,
    )


def sleeves(traits: Traits, colour: str) -> str:
    """The lines where the arms begin."""
    left, right = reach(traits, 84), reach(traits, 316)
    return line(
        f"M{left:.1f} 418C{left - 2:.1f} 440 {left + 2:.1f} 464 {left + 4:.1f} 490"
        f"M{right:.1f} 418C{right + 2:.1f} 440 {right - 2:.1f} 464 {right - 4:.1f} 490",
        darker(colour, 0.5),
        2.4,
        0.7,
    )


def shirt(colour: str, low: int = 440) -> str:
    """The shirt or blouse that shows between the halves of a jacket."""
    return shape(f"M160 334Q200 356 240 334L222 {low}H178Z", colour) + line(
        f"M200 366V{low}", darker(colour, 0.2), 1.6
    )


def collar(colour: str) -> str:
    """A shirt's collar, over the neck."""
    edge = darker(colour, 0.25)
    left, right = "M166 326L200 366L182 384L156 340Z", "M234 326L200 366L218 384L244 340Z"
    return (
        shape(left, colour)
        + shape(right, mix(colour, "#8a7060", 0.15))
        + line(left + right, edge, 1.4, 0.7)
    )


def necktie(colour: str) -> str:
    """A tie; its knot is drawn with the collar."""
    return shape("M192 364H208L212 378L206 384L216 490H184L194 384L188 378Z", colour) + line(
        "M188 378L206 384M189 408l24 10M187 432l27 11M186 456l29 12",
        mix(colour, "#f6e8cc", 0.4),
        2.4,
        0.7,
    )


def lapels(colour: str, low: int = 470) -> str:
    """The lapels of a jacket, down to ``low``."""
    dark = darker(colour, 0.22)
    left = f"M160 330C150 338 144 346 140 354L152 392L140 400L196 {low}L176 376Z"
    right = f"M240 330C250 338 256 346 260 354L248 392L260 400L204 {low}L224 376Z"
    return (
        shape(left, dark)
        + shape(right, darker(colour, 0.34))
        + line(left + right, darker(colour, 0.55), 1.4, 0.6)
    )


def halves(traits: Traits, colour: str, open_to: int = 490) -> str:
    """The two halves of an open jacket over what is worn beneath."""

    def x(value: float) -> str:
        return f"{reach(traits, value):.1f}"

    return (
        shape(
            f"M162 330C{x(146)} 342 {x(112)} 348 {x(84)} 360C{x(42)} 380 {x(22)} 428"
            f" {x(16)} 490H200L198 {open_to}"
            f"C180 420 164 372 162 330Z",
            colour,
        )
        + shape(
            f"M238 330C{x(254)} 342 {x(288)} 348 {x(316)} 360C{x(358)} 380 {x(378)} 428"
            f" {x(384)} 490H200L202 {open_to}"
            f"C220 420 236 372 238 330Z",
            mix(colour, "#18080e", 0.06),
        )
        + shape(
            f"M{x(300)} 354C{x(308)} 356 {x(316)} 360 {x(316)} 360C{x(358)} 380 {x(378)}"
            f" 428 {x(384)} 490"
            f"H{x(322)}C{x(336)} 440 {x(326)} 396 {x(300)} 354Z",
            darker(colour),
            0.5,
        )
        + sleeves(traits, colour)
    )

"""Hair before and behind the face, braids, beards, earrings."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import (
    XY,
    bezier,
    both_sides,
    line,
    outline,
    oval,
    shape,
)
from ui.window.pictures.portraiture.traits import Traits


def sheen(colour: str) -> str:
    """The light upon hair of this colour; grey hair is lined with dark instead."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    if red + green + blue > 300:
        return mix(colour, "#3a2c2c", 0.5)
    return mix(colour, "#a08274", 0.45)


def behind(traits: Traits) -> str:
    """The hair that falls behind the neck."""
    colour, face = traits.hair.colour, traits.face
    dark = mix(colour, "#0c0608", 0.35)
    wide = face.cheek
    match traits.hair.style:
        case "braids" | "braid-front":
            right: list[XY] = [
                (200, 140),
                (200 + wide, 170),
                (200 + wide + 3, 236),
                (200 + wide - 2, 272),
                (200 + 40, 292),
                (200, 300),
            ]
        case "braids-back":
            right = [
                (200, 140),
                (200 + wide, 170),
                (200 + wide + 2, 230),
                (200 + wide - 12, 268),
                (200 + 36, 300),
                (200, 306),
            ]
        case "loose":
            right = [
                (200, 118),
                (200 + wide + 4, 160),
                (200 + wide + 16, 250),
                (200 + wide + 22, 352),
                (200 + 44, 374),
                (200, 350),
            ]
        case "bob":
            right = [
                (200, 118),
                (200 + wide + 6, 160),
                (200 + wide + 14, 240),
                (200 + wide + 10, 300),
                (200 + 40, 312),
                (200, 306),
            ]
        case "ponytail":
            right = [
                (200, 122),
                (200 + wide, 160),
                (200 + wide + 1, 220),
                (200 + 50, 280),
                (200, 290),
            ]
            tail = "M240 268C274 290 270 340 282 372C256 380 238 350 230 300Z"
            return shape(outline(both_sides(right)), dark) + shape(tail, dark)
        case "bun":
            right = [(200, 122), (200 + wide, 160), (200 + wide, 220), (200 + 44, 270), (200, 280)]
            if traits.outfit.hat == "none":
                bun = oval(200, 116, 30, 24, colour)
                bun += line("M176 112q24 -16 48 0M178 122q22 -14 44 0", sheen(colour), 1.8, 0.6)
                return shape(outline(both_sides(right)), dark) + bun
        case _:
            return ""
    return shape(outline(both_sides(right)), dark)


def before(traits: Traits) -> str:
    """The hair that frames the face."""
    return _womans(traits) if traits.woman else _mans(traits)


def _womans(traits: Traits) -> str:
    colour, face, style = traits.hair.colour, traits.face, traits.hair.style
    if style == "hidden":
        return ""
    light = sheen(colour)
    edge = face.temple + 6
    if style in ("loose", "bob") and traits.outfit.hat == "none" and traits.variety % 3:
        # Parted at the side.
        part = 178
        d = (
            f"M{200 - edge:.1f} 232C{200 - edge - 8:.1f} 150 {part - 20} 120 204 120"
            f"C{262} 120 {200 + edge + 8:.1f} 160 {200 + edge:.1f} 236"
            f"C{200 + edge - 6:.1f} 200 240 176 {part} 150C{168} 176 {200 - edge + 10:.1f} 196"
            f" {200 - edge:.1f} 232Z"
        )
        lines = (
            f"M{part} 150C{206} 146 236 160 252 190M{part} 150C{164} 160 150 172"
            f" 144 196M{190} 134C{222} 132 250 150 260 184"
        )
    else:
        d = (
            f"M{200 - edge:.1f} 238C{200 - edge - 10:.1f} 152 150 124 200 124"
            f"S{200 + edge + 10:.1f} 152 {200 + edge:.1f} 238"
            f"C{200 + edge - 6:.1f} 200 250 172 200 152C{150} 172 {200 - edge + 6:.1f} 200"
            f" {200 - edge:.1f} 238Z"
        )
        lines = (
            "M199 148c-30 10 -50 30 -58 58M187 144c-24 8 -42 24 -50 48"
            "M201 148c30 10 50 30 58 58M213 144c24 8 42 24 50 48M200 126v24"
        )
    return shape(d, colour) + line(lines, light, 1.7, 0.65)


def _mans(traits: Traits) -> str:
    colour, face, style = traits.hair.colour, traits.face, traits.hair.style
    edge = face.temple + 4
    left, right = 200 - edge, 200 + edge
    light = sheen(colour)
    sides = shape(
        f"M{left:.1f} 170C{left - 6:.1f} 190 {left - 2:.1f} 206 {left + 2:.1f} 216"
        f"L{left + 9:.1f} 212C{left + 6:.1f} 196 {left + 10:.1f} 184 {left + 14:.1f} 168Z"
        f"M{right:.1f} 170C{right + 6:.1f} 190 {right + 2:.1f} 206 {right - 2:.1f} 216"
        f"L{right - 9:.1f} 212C{right - 6:.1f} 196 {right - 10:.1f} 184 {right - 14:.1f} 168Z",
        colour,
    )
    match style:
        case "bald":
            dome = shape(
                f"M{200 - face.temple:.1f} 186C{200 - face.temple:.1f} 146 168 130 200 130"
                f"S{200 + face.temple:.1f} 146 {200 + face.temple:.1f} 186C{232} 172 168 172"
                f" {200 - face.temple:.1f} 186Z",
                face.skin,
            )
            dome += oval(180, 148, 16, 6, mix(face.skin, "#ffe9c4", 0.5), 0.35)
            return dome + shape(
                f"M{left:.1f} 214C{left - 8:.1f} 190 {left - 2:.1f} 170 {left + 8:.1f} 160"
                f"C{left + 12:.1f} 176 {left + 6:.1f} 194 {left + 8:.1f} 210Z"
                f"M{right:.1f} 214C{right + 8:.1f} 190 {right + 2:.1f} 170 {right - 8:.1f} 160"
                f"C{right - 12:.1f} 176 {right - 6:.1f} 194 {right - 8:.1f} 210Z",
                colour,
            )
        case "receding":
            top = (
                f"M{left:.1f} 186C{left - 4:.1f} 146 160 128 200 128S{right + 4:.1f} 146"
                f" {right:.1f} 186"
                f"C{right - 8:.1f} 168 238 158 232 150C{220} 158 180 158 168 150"
                f"C{162} 158 {left + 8:.1f} 168 {left:.1f} 186Z"
            )
            lines = "M176 140q24 -10 48 0"
        case "side":
            top = (
                f"M{left:.1f} 190C{left - 6:.1f} 144 158 118 204 118S{right + 8:.1f} 144"
                f" {right:.1f} 192"
                f"C{right - 4:.1f} 176 248 166 236 162C{212} 164 186 158 170 148"
                f"C{166} 162 {left + 6:.1f} 172 {left:.1f} 190Z"
            )
            lines = (
                "M170 148c24 -8 54 -6 74 12M172 140c26 -10 58 -6 78 16M174 132c26 -8 56 -4 74 12"
            )
        case "fringe":
            top = (
                f"M{left:.1f} 194C{left - 8:.1f} 140 156 116 200 116S{right + 8:.1f} 140"
                f" {right:.1f} 194"
                f"C{right - 4:.1f} 184 252 178 244 176L{232} 184L{222} 174L{208} 186L{196} 174"
                f"L{182} 184L{172} 174L{158} 182C{150} 180 {left + 4:.1f} 186 {left:.1f} 194Z"
            )
            lines = "M184 130c-10 12 -14 24 -14 38M200 126v38M216 130c10 12 14 24 14 38"
        case "swept":
            top = (
                f"M{left:.1f} 190C{left - 6:.1f} 150 150 112 206 110C{246} 110 {right + 8:.1f} 146"
                f" {right:.1f} 190C{right - 6:.1f} 170 244 158 226 152C{204} 148 180 150"
                f" 164 160C{154} 166 {left + 4:.1f} 176 {left:.1f} 190Z"
            )
            lines = (
                "M164 158c10 -24 34 -34 60 -32M176 154c10 -18 30 -24 52 -18M192 150c10 -8"
                " 26"
                " -10 40 -4"
            )
        case _:
            top = (
                f"M{left:.1f} 192C{left - 6:.1f} 146 156 120 200 120S{right + 6:.1f} 146"
                f" {right:.1f} 192"
                f"C{right - 4:.1f} 176 250 164 240 158C{220} 152 180 152 160 158"
                f"C{150} 164 {left + 4:.1f} 176 {left:.1f} 192Z"
            )
            lines = "M168 140c18 -10 46 -10 64 0"
    return sides + shape(top, colour) + line(lines, light, 1.7, 0.5)


def braids(traits: Traits) -> str:
    """Braids over the shoulders, tied with wool."""
    if traits.hair.style == "braids":
        return _braid(traits, -1) + _braid(traits, 1)
    if traits.hair.style == "braid-front":
        return _braid(traits, 1 if traits.variety % 2 else -1)
    return ""


def _braid(traits: Traits, side: int) -> str:
    colour, tie = traits.hair.colour, traits.outfit.second
    light, dark = sheen(colour), mix(colour, "#0c0608", 0.3)

    def place(x: float, y: float) -> XY:
        return 200 + side * x, y

    course = bezier(place(63, 242), place(66, 294), place(90, 340), place(80, 422))
    lobes = []
    count = 19
    for index in range(count):
        t = index / count
        x, y, across_x, across_y = course(t)
        along_x, along_y = across_y, -across_x
        hand = side if index % 2 else -side
        wide, long = 14.5 - 4 * t, 23 - 5 * t

        def at(u: float, v: float) -> str:
            return (
                f"{x + across_x * wide * u * hand + along_x * long * v:.1f}"  # noqa: B023
                f" {y + across_y * wide * u * hand + along_y * long * v:.1f}"  # noqa: B023
            )

        d = (
            f"M{at(-0.5, -0.15)}C{at(0.3, -0.45)} {at(1.15, -0.15)} {at(1, 0.35)}"
            f"C{at(0.9, 0.85)} {at(0.2, 1.15)} {at(-0.35, 1)}C{at(0.1, 0.6)} {at(-0.1, 0.2)}"
            f" {at(-0.5, -0.15)}Z"
        )
        lobes.append(shape(d, colour if index % 2 else dark) + line(d, light, 1.2, 0.9))
    drawn = "".join(reversed(lobes))
    x, y, _, _ = course(1)
    y += 8
    drawn += shape(f"M{x - 8:.1f} {y - 5:.1f}q8 4 16 0l2 15q-10 4 -20 0Z", tie)
    drawn += line(
        f"M{x - 8:.1f} {y:.1f}q8 4 17 0M{x - 9:.1f} {y + 5:.1f}q9 4 18 0",
        mix(tie, "#f6e8cc", 0.5),
        1.5,
    )
    for k in (-7, -2.5, 2.5, 7):
        drawn += line(f"M{x + k:.1f} {y + 10:.1f}q{k * 0.4:.1f} 10 {k * 0.8:.1f} 20", tie, 2.6)
        drawn += oval(x + k * 1.8, y + 32, 4, 4, tie)
    return drawn


def beard(traits: Traits) -> str:
    """Moustache, goatee or a shade of stubble."""
    colour, features, face = traits.hair.colour, traits.features, traits.face
    y, half = features.mouth_y, features.mouth_half
    top = y - 9 * features.lips
    if traits.hair.beard == "moustache" or traits.hair.beard == "goatee":
        drawn = shape(
            f"M200 {top - 3:.1f}C{200 + half * 0.5:.1f} {top - 7:.1f}"
            f" {200 + half + 3:.1f} {top:.1f}"
            f" {200 + half + 4:.1f} {y:.1f}C{200 + half * 0.6:.1f} {top + 3:.1f} 208 {top + 5:.1f}"
            f" 200 {top + 3:.1f}C192 {top + 5:.1f} {200 - half * 0.6:.1f} {top + 3:.1f}"
            f" {200 - half - 4:.1f} {y:.1f}C{200 - half - 3:.1f} {top:.1f} {200 - half * 0.5:.1f}"
            f" {top - 7:.1f} 200 {top - 3:.1f}Z",
            colour,
        )
        if traits.hair.beard == "goatee":
            low = y + 13 * features.lips
            drawn += shape(
                f"M186 {low:.1f}Q200 {low - 3:.1f} 214 {low:.1f}Q215 {face.chin + 5:.1f} 200"
                f" {face.chin + 7:.1f}Q185 {face.chin + 5:.1f} 186 {low:.1f}Z",
                colour,
            )
        return drawn
    if traits.hair.beard == "stubble":
        right: list[XY] = [
            (200 + face.jaw * 0.9, face.chin - 42),
            (200 + face.jaw * 0.95, face.chin - 34),
            (200 + face.chin_width, face.chin - 5),
            (200, face.chin),
        ]
        inner: list[XY] = [(200, y - 16), (200 + half + 8, y - 6)]
        return shape(outline(both_sides([inner[0], inner[1], *right])), "#20181a", 0.16)
    return ""


def earrings(traits: Traits) -> str:
    """Earrings, below the ears."""
    kind = traits.outfit.earrings
    if kind == "none" or traits.hair.style in ("loose", "bob"):
        return ""
    gold, drawn = "#dca63c", ""
    for side in (-1, 1):
        x = 200 + side * (traits.face.temple + 7)
        drawn += oval(x, 247, 3.6, 3.6, gold)
        if kind == "drop":
            drawn += shape(f"M{x:.1f} 250l6 13l-6 8l-6 -8Z", gold) + oval(
                x, 263, 2, 2, traits.outfit.second
            )
        elif kind == "ring":
            drawn += line(f"M{x:.1f} 249a8 8 0 1 1 -.1 0", gold, 2.6)
    return drawn

"""Eyes, brows, nose and mouth, and the lines of the years."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import line, oval, shape
from ui.window.pictures.portraiture.traits import Traits

EYE_LEVEL = 214
_DARK = "#22141a"


def eyes(traits: Traits) -> str:
    """Both eyes. The iris is drawn whole; the lids then close over it, as lids do."""
    return _eye(traits, -1) + _eye(traits, 1)


def _eye(traits: Traits, side: int) -> str:
    features, skin = traits.features, traits.face.skin
    x, y = 200 + side * features.eye_gap, EYE_LEVEL
    half, rise, tilt = features.eye_half, features.eye_open, features.eye_tilt
    inner, outer = x - side * half, x + side * half
    inner_y, outer_y = y + 2, y - tilt + 0.6
    fall = rise * 0.8
    upper = (
        f"C{x - side * half * 0.55:.1f} {y - rise * 1.25:.1f}"
        f" {x + side * half * 0.45:.1f} {y - rise * 1.35 - tilt * 0.5:.1f}"
        f" {outer:.1f} {outer_y:.1f}"
    )
    lower = (
        f"C{x + side * half * 0.5:.1f} {y + fall * 1.2:.1f}"
        f" {x - side * half * 0.4:.1f} {y + fall * 1.25:.1f} {inner:.1f} {inner_y:.1f}"
    )
    start = f"M{inner:.1f} {inner_y:.1f}"
    drawn = shape(f"{start}{upper}{lower}Z", "#f4ebdc" if side < 0 else "#e9ddcb")
    iris = 6.7
    drawn += oval(x, y - 0.8, iris, iris, "#3a2016")
    drawn += oval(x, y - 0.8, iris * 0.5, iris * 0.5, "#140a0a")
    drawn += oval(x - 2.2, y - 3, 1.7, 1.7, "#fff6e8")
    lid = mix(skin, "#3b1420", 0.14 if side < 0 else 0.26)
    crease = rise * 0.75 + 5.5
    drawn += shape(
        f"{start}{upper}C{x + side * half * 0.5:.1f} {y - rise - crease:.1f}"
        f" {x - side * half * 0.5:.1f} {y - rise - crease:.1f} {inner:.1f} {inner_y:.1f}Z",
        lid,
    )
    under = mix(skin, "#3b1420", 0.06 if side < 0 else 0.2)
    drawn += shape(
        f"M{outer:.1f} {outer_y:.1f}{lower}C{x - side * half * 0.4:.1f} {y + fall + 8:.1f}"
        f" {x + side * half * 0.5:.1f} {y + fall + 8:.1f} {outer:.1f} {outer_y:.1f}Z",
        under,
    )
    lash = 3.4 if traits.woman else 2.7
    drawn += line(f"{start}{upper}", _DARK, lash)
    if traits.woman:
        drawn += line(f"M{outer:.1f} {outer_y:.1f}l{side * 3.4:.1f} -2.4", _DARK, 2.2)
    drawn += line(
        f"M{inner + side * 2:.1f} {inner_y - rise * 0.9:.1f}C{x - side * half * 0.4:.1f}"
        f" {y - rise * 1.15 - 4.4:.1f} {x + side * half * 0.5:.1f} {y - rise * 1.25 - 4.6:.1f}"
        f" {outer + side:.1f} {outer_y - rise * 0.6:.1f}",
        mix(skin, "#3b1420", 0.55),
        1.5,
        0.75,
    )
    return drawn


def brows(traits: Traits) -> str:
    """The eyebrows, heavier towards the nose."""
    features = traits.features
    colour = mix(traits.hair.colour, "#3a241c", 0.25)
    drawn = ""
    for side in (-1, 1):
        x = 200 + side * features.eye_gap
        base = EYE_LEVEL - 15 - features.eye_open * 0.5
        near, far = x - side * 15, x + side * 20
        top = base - features.brow_arch
        weight = features.brow_weight
        drawn += shape(
            f"M{near:.1f} {base + weight * 0.4:.1f}C{near + side * 8:.1f} {top:.1f}"
            f" {x + side * 9:.1f} {top - 1.5:.1f} {far:.1f} {base + 0.5:.1f}"
            f"C{x + side * 8:.1f} {top + weight * 0.65:.1f} {near + side * 10:.1f}"
            f" {top + weight:.1f} {near + side:.1f} {base + weight:.1f}Z",
            colour,
        )
    return drawn


def nose(traits: Traits) -> str:
    """The nose: one plane of shadow, the tip and the nostrils."""
    features, skin = traits.features, traits.face.skin
    half, tip, hook = features.nose_half, features.nose_tip, features.nose_hook
    shadow, deep = mix(skin, "#3b1420", 0.3), mix(skin, "#2a0e18", 0.62)
    bridge = 4 + 4 * hook
    drawn = shape(
        f"M{202} 200C{203 + bridge * 0.4:.1f} 214 {204 + bridge:.1f} 226 {206 + bridge:.1f}"
        f" {tip - 16:.1f}C{208 + half * 0.5:.1f} {tip - 10:.1f} {202 + half:.1f} {tip - 9:.1f}"
        f" {200 + half:.1f} {tip:.1f}C{196 + half:.1f} {tip + 6:.1f} {206:.1f} {tip + 5:.1f}"
        f" 202 {tip + 6 - hook:.1f}C204 {tip - 8:.1f} {201 + hook * 2:.1f} 222 202 200Z",
        shadow,
        0.8,
    )
    drawn += line(
        f"M{200 - half:.1f} {tip - 5:.1f}c-2.5 6 0 9.500 5 7.500"
        f"M{200 + half:.1f} {tip - 5:.1f}c2.500 6 0 9.500 -5 7.500",
        deep,
        2,
        0.8,
    )
    drawn += line(
        f"M{200 - half * 0.5:.1f} {tip + 3:.1f}c2 -2 5 -2 7 .8"
        f"M{200 + half * 0.5:.1f} {tip + 3:.1f}c-2 -2 -5 -2 -7 .8",
        deep,
        2.2,
    )
    light = mix(skin, "#ffe9c4", 0.5)
    drawn += line(
        f"M198.500 212C197 {tip - 30:.1f} {197 - hook:.1f} {tip - 18:.1f} 198 {tip - 9:.1f}",
        light,
        3.2,
        0.32,
    )
    return drawn + oval(197.5, tip - 5, 3.6, 2.6, light, 0.4)


def mouth(traits: Traits) -> str:
    """The mouth: two lips and the line between, whose ends rise as far as the person smiles."""
    features, skin = traits.features, traits.face.skin
    half, y, lips = features.mouth_half, features.mouth_y, features.lips
    rise = 4.2 * features.smile
    half += 2.5 * features.smile
    colour = mix(skin, "#9c2b32", 0.5 if traits.woman else 0.34)
    upper, deep = mix(colour, "#3b1420", 0.26), mix(colour, "#1a0810", 0.66)
    left, right, ends = 200 - half, 200 + half, y - rise
    drawn = shape(
        f"M{left:.1f} {ends:.1f}C{200 - half * 0.5:.1f} {y - 5 * lips - rise * 0.3:.1f} 194"
        f" {y - 6.5 * lips:.1f} 200 {y - 4.6 * lips:.1f}C206 {y - 6.5 * lips:.1f}"
        f" {200 + half * 0.5:.1f} {y - 5 * lips - rise * 0.3:.1f} {right:.1f} {ends:.1f}"
        f"C{200 + half * 0.5:.1f} {y + rise * 0.6 + 1:.1f} {200 - half * 0.5:.1f}"
        f" {y + rise * 0.6 + 1:.1f} {left:.1f} {ends:.1f}Z",
        upper,
    )
    below = y + 10 * lips
    drawn += shape(
        f"M{left + 2:.1f} {ends + 1:.1f}C{200 - half * 0.5:.1f} {y + rise * 0.5:.1f}"
        f" {200 + half * 0.5:.1f} {y + rise * 0.5:.1f} {right - 2:.1f} {ends + 1:.1f}"
        f"C{200 + half * 0.55:.1f} {below:.1f} {200 - half * 0.55:.1f} {below:.1f}"
        f" {left + 2:.1f} {ends + 1:.1f}Z",
        colour,
    )
    drawn += oval(196, y + 5.2 * lips, 7, 1.8, mix(colour, "#ffe2c8", 0.5), 0.35)
    seam = (
        f"M{left:.1f} {ends:.1f}C{200 - half * 0.5:.1f} {y + rise * 0.55:.1f}"
        f" {200 + half * 0.5:.1f} {y + rise * 0.55:.1f} {right:.1f} {ends:.1f}"
    )
    if features.teeth:
        open_to = y + rise * 0.55 + 6.5
        drawn += shape(
            f"M{left + 4:.1f} {ends + 1:.1f}C{200 - half * 0.5:.1f} {y + rise * 0.3:.1f}"
            f" {200 + half * 0.5:.1f} {y + rise * 0.3:.1f} {right - 4:.1f} {ends + 1:.1f}"
            f"C{200 + half * 0.5:.1f} {open_to:.1f} {200 - half * 0.5:.1f} {open_to:.1f}"
            f" {left + 4:.1f} {ends + 1:.1f}Z",
            "#f3e9da",
        )
        drawn += line(seam, deep, 1.6)
    else:
        drawn += line(seam, deep, 2.1)
    corner = mix(skin, "#2a0e18", 0.5)
    return drawn + line(
        f"M{left - 2:.1f} {ends - 2:.1f}q1 2.500 3.500 2.500M{right + 2:.1f}"
        f" {ends - 2:.1f}q-1 2.500 -3.500 2.500",
        corner,
        1.7,
        0.7,
    )


def lines_of_age(traits: Traits) -> str:
    """What years, sun and laughter have drawn, never more than the person's age allows."""
    features, face = traits.features, traits.face
    years = features.years
    colour = mix(face.skin, "#3b1420", 0.46)
    drawn = ""
    half, tip, y = features.nose_half, features.nose_tip, features.mouth_y
    if years > 0.12 or features.smile > 0.45:
        strength = min(0.85, 0.25 + 0.6 * years)
        reach = features.mouth_half + 7
        drawn += line(
            f"M{200 - half - 3:.1f} {tip - 3:.1f}C{200 - reach:.1f} {tip + 5:.1f}"
            f" {200 - reach - 1:.1f}"
            f" {y - 14:.1f} {200 - reach:.1f} {y - 4:.1f}"
            f"M{200 + half + 3:.1f} {tip - 3:.1f}C{200 + reach:.1f} {tip + 5:.1f}"
            f" {200 + reach + 1:.1f}"
            f" {y - 14:.1f} {200 + reach:.1f} {y - 4:.1f}",
            colour,
            1.8,
            strength,
        )
    for side in (-1, 1):
        x = 200 + side * features.eye_gap
        edge = x + side * (features.eye_half + 4)
        if years > 0.25:
            drawn += line(
                f"M{x - side * 11:.1f} 228q{side * 11} 6 {side * 21} 1",
                colour,
                1.7,
                0.3 + 0.5 * years,
            )
        if years > 0.34:
            drawn += line(
                f"M{edge:.1f} 211l{side * 6} -4M{edge:.1f} 215l{side * 7} 0M{edge:.1f}"
                f" 219l{side * 6} 4",
                colour,
                1.5,
                0.3 + 0.5 * years,
            )
        if years > 0.7:
            drawn += line(
                f"M{200 + side * 44} 256c{-side * 4} 8 {-side * 5} 14 {-side * 3} 22",
                colour,
                1.7,
                0.6,
            )
    if years > 0.45:
        drawn += line("M176 183q24 -5 48 0", colour, 1.6, 0.5)
        drawn += line("M180 175q20 -4 40 0", colour, 1.5, 0.4)
        drawn += line(
            "M195.500 200q1.500 -4 .500 -8M204.500 200q-1.500 -4 -.500 -8", colour, 1.6, 0.5
        )
    if years > 0.8:
        drawn += line(f"M188 {y + 17:.1f}q12 4 24 0", colour, 1.5, 0.5)
    if features.mark == 0:
        drawn += oval(
            200 + features.mouth_half + 6, y - 9, 1.9, 1.9, mix(face.skin, "#1a0810", 0.7)
        )
    elif features.mark == 1:
        drawn += oval(200 - face.cheek * 0.5, 244, 1.8, 1.8, mix(face.skin, "#1a0810", 0.65))
    return drawn


def glasses(traits: Traits) -> str:
    """Glasses, when the person wears any."""
    kind, gap = traits.outfit.glasses, traits.features.eye_gap
    if kind == "none":
        return ""
    frame = "#2a1a1c" if kind != "half" else "#8a6a34"
    y, drawn = EYE_LEVEL + 1, ""
    for side in (-1, 1):
        x = 200 + side * gap
        if kind == "round":
            d = f"M{x - 20:.1f} {y}a20 19 0 1 1 40 0a20 19 0 1 1 -40 0Z"
        elif kind == "square":
            d = f"M{x - 16:.1f} {y - 14}h32q6 0 6 6v12q0 11 -11 11h-22q-11 0 -11 -11v-12q0 -6 6 -6Z"
        else:
            d = f"M{x - 21:.1f} {y - 8}h42q1 24 -21 24q-22 0 -21 -24Z"
        drawn += shape(d, "#dfeaf0", 0.16) + line(d, frame, 2.9)
        drawn += line(
            f"M{x + side * 21:.1f} {y - 5}L{200 + side * (traits.face.temple + 1):.1f} {y - 8}",
            frame,
            2.6,
        )
    return drawn + line(
        f"M{200 - gap + 20:.1f} {y - 3}q{gap - 20:.1f} -6 {2 * gap - 40:.1f} 0", frame, 2.6
    )

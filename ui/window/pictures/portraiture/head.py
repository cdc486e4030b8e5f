"""The head: neck, face and ears, lit from the left."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import XY, both_sides, line, outline, oval, shape
from ui.window.pictures.portraiture.traits import Face, Traits


def shaded(skin: str) -> str:
    """The skin where no light falls."""
    return mix(skin, "#3b1420", 0.3)


def right_side(face: Face) -> list[XY]:
    """The outline of the face from the crown down its right side to the chin."""
    return [
        (200, 146),
        (200 + face.temple * 0.62, 152),
        (200 + face.temple * 0.99, 184),
        (200 + face.cheek, 226),
        (200 + face.jaw, face.chin - 34),
        (200 + face.chin_width, face.chin - 5),
        (200, face.chin),
    ]


def neck(traits: Traits) -> str:
    """The neck and the shadow of the chin upon it."""
    face = traits.face
    half, under = face.neck, face.chin
    skin = mix(face.skin, "#3b1420", 0.16)
    left, right = 200 - half, 200 + half
    drawn = shape(
        f"M{left:.1f} 268H{right:.1f}V{330}C{right + 8:.1f} 340 {right + 12:.1f} 342"
        f" {right + 17:.1f}"
        f" 344C{right:.1f} 372 {left:.1f} 372 {left - 17:.1f} 344C{left - 12:.1f} 342"
        f" {left - 8:.1f} 340 {left:.1f} 330Z",
        skin,
    )
    shadow = mix(shaded(face.skin), "#2a0e18", 0.22)
    drawn += shape(
        f"M{left:.1f} 288C{left + 12:.1f} {under + 6:.1f} {right - 16:.1f} {under + 10:.1f}"
        f" {right:.1f} 284V318C{right - 14:.1f} {under + 28:.1f} {left + 14:.1f} {under + 18:.1f}"
        f" {left:.1f} 306Z",
        shadow,
    )
    if traits.features.years > 0.55:
        drawn += line(f"M{194} {under + 10:.1f}l-5 26M208 {under + 10:.1f}l4 26", shadow, 2, 0.8)
    return drawn


def head(traits: Traits) -> str:
    """The face with its shadow side and the red that wind and height leave on the cheeks."""
    face, features = traits.face, traits.features
    right = right_side(face)
    drawn = shape(outline(both_sides(right)), face.skin)
    inner: list[XY] = [
        (200 + face.chin_width * 0.45, face.chin - 10),
        (200 + face.jaw * 0.68, face.chin - 38),
        (200 + face.cheek * 0.76, 234),
        (200 + face.temple * 0.86, 206),
        (200 + face.temple * 0.7, 172),
    ]
    drawn += shape(outline([*right[1:], *inner]), shaded(face.skin), 0.5)
    red = mix(face.skin, "#b8382c", 0.55)
    for x in (200 - face.cheek * 0.58, 200 + face.cheek * 0.54):
        drawn += oval(x, 249, 15, 10, red, features.flush)
        drawn += oval(x, 249, 9, 6, red, features.flush * 0.7)
    light = mix(face.skin, "#ffe9c4", 0.5)
    drawn += oval(200 - face.cheek * 0.56, 237, 10, 4, light, 0.22)
    drawn += oval(197, face.chin - 12, 9, 4, light, 0.2)
    return drawn


def ears(traits: Traits) -> str:
    """Both ears, with their inner fold."""
    face = traits.face
    reach, tall = 13 * face.ears, 20 * face.ears
    fold = mix(face.skin, "#3b1420", 0.42)
    drawn = ""
    for side in (-1, 1):
        x = 200 + side * (face.temple - 1)
        skin = face.skin if side < 0 else mix(face.skin, "#3b1420", 0.2)
        drawn += shape(
            f"M{x:.1f} 208c{side * reach * 0.9:.1f} -10 {side * reach * 1.35:.1f} 4"
            f" {side * reach:.1f} {tall:.1f}c{-side * 2} {tall * 0.6:.1f} {-side * 8}"
            f" {tall * 0.9:.1f} {-side * reach:.1f} {tall * 0.55:.1f}z",
            skin,
        )
        drawn += line(
            f"M{x + side * 4:.1f} 212c{side * 6} -3 {side * 7} 6 {side * 4} {tall * 0.75:.1f}",
            fold,
            1.8,
            0.7,
        )
    return drawn

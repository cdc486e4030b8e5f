"""Clothes of the communities and the market."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.cut import (
    Layers,
    collar,
    darker,
    halves,
    lapels,
    reach,
    shirt,
    sleeves,
    torso,
)
from ui.window.pictures.portraiture.strokes import bezier, cloth_along, line, oval, shape
from ui.window.pictures.portraiture.traits import Traits
from ui.window.pictures.weave import weave


def lliclla(traits: Traits) -> Layers:
    """The woven cloth about the shoulders, crossed and held by a pin."""
    outfit = traits.outfit
    main, blouse = outfit.main, outfit.shirt
    drawn = torso(traits, main)
    drawn += shape("M160 334Q200 352 240 334L232 400L200 440L168 400Z", blouse)
    over = line("M163 336C172 358 228 358 237 336", mix(blouse, outfit.second, 0.6), 5)
    edge = weave("carabaya", "orilla")
    over += cloth_along(edge, bezier((246, 332), (238, 380), (208, 424), (146, 492)), 27, 56)
    over += cloth_along(edge, bezier((154, 332), (162, 380), (192, 424), (254, 492)), 27, 56)
    for side in (-1, 1):
        stripes = ((76, outfit.second, 8), (88, "#efb23a", 3), (66, "#f6e8cc", 3))
        for offset, colour, width in stripes:
            x = reach(traits, 200 + side * offset)
            over += line(
                f"M{x:.1f} {350 + abs(offset - 76) * 0.1:.1f}C{x + side * 8:.1f} 400"
                f" {x + side * 10:.1f} 450 {x + side * 8:.1f} 492",
                colour,
                width,
                0.9,
                "butt",
            )
    over += oval(200, 428, 13, 13, "#d9a43a") + oval(200, 428, 7.500, 7.500, outfit.second)
    return drawn, over + oval(196, 424, 3, 3, "#f6e8cc")


def shawl(traits: Traits) -> Layers:
    """A carrying cloth knotted on the breast, over a cardigan."""
    outfit = traits.outfit
    under = darker(outfit.second, 0.12)
    drawn = torso(traits, under) + shirt(outfit.shirt, 420) + sleeves(traits, under)

    def x(value: float) -> str:
        return f"{reach(traits, value):.1f}"

    over = shape(
        f"M156 330C{x(120)} 340 {x(96)} 352 {x(80)} 362C{x(64)} 372 {x(56)} 392"
        f" {x(58)} 410C{x(104)} 424 160 430 196 446"
        f"L204 428C184 400 164 366 156 330Z",
        outfit.main,
    ) + shape(
        f"M244 330C{x(280)} 340 {x(304)} 352 {x(320)} 362C{x(336)} 372 {x(344)} 392"
        f" {x(342)} 410C{x(296)} 424 240 430 204 446"
        f"L196 428C216 400 236 366 244 330Z",
        darker(outfit.main, 0.14),
    )
    name = weave("carabaya", "qinqu" if traits.variety % 2 else "rombos")
    over += cloth_along(
        name,
        bezier((reach(traits, 62), 402), (reach(traits, 110), 416), (160, 420), (196, 438)),
        24,
        44,
    )
    over += cloth_along(
        name,
        bezier((204, 438), (240, 420), (reach(traits, 290), 416), (reach(traits, 338), 402)),
        24,
        44,
    )
    knot = mix(outfit.main, "#f6e8cc", 0.12)
    over += shape(
        "M184 430C176 452 168 470 164 492H186L200 448L214 492H236C232 470 224 452 216 430Z",
        darker(outfit.main, 0.2),
    )
    return drawn, over + oval(200, 436, 19, 14, knot) + line(
        "M188 430q12 8 24 0M190 442q10 -5 20 0", darker(outfit.main, 0.4), 1.8, 0.8
    )


def poncho(traits: Traits) -> Layers:
    """The poncho, striped along its length, with a woven course on either side."""
    outfit = traits.outfit
    main = darker(outfit.main, 0.12)
    drawn = torso(traits, main)
    drawn += shape("M162 332Q200 352 238 332L200 396Z", outfit.shirt)
    over = ""
    stripes = (
        (50, "#efb23a", 3),
        (58, outfit.second, 9),
        (124, "#efb23a", 3),
        (132, outfit.second, 8),
    )
    if traits.variety % 2:
        stripes = (
            (44, outfit.second, 5),
            (118, "#f6e8cc", 3),
            (126, outfit.second, 5),
            (134, "#efb23a", 4),
        )
    for side in (-1, 1):
        for offset, colour, width in stripes:
            x = reach(traits, 200 + side * offset)
            top = 340 + max(0, offset - 40) * 0.21
            over += line(
                f"M{x:.1f} {top:.1f}C{x + side * 5:.1f} 396 {x + side * 7:.1f} 440"
                f" {x + side * 6:.1f} 492",
                colour,
                width,
                1,
                "butt",
            )
        x = reach(traits, 200 + side * 90)
        name = weave("carabaya", ("orilla", "qinqu", "rombos")[traits.variety % 3])
        over += cloth_along(
            name,
            bezier((x, 352), (x + side * 4, 396), (x + side * 6, 440), (x + side * 5, 492)),
            32,
            38,
        )
    over += line("M156 330L200 402L244 330", outfit.second, 9) + line(
        "M158 326L200 394L242 326", "#efb23a", 3
    )
    return drawn, over + (collar(outfit.shirt) if traits.variety % 4 == 0 else "")


def chompa(traits: Traits) -> Layers:
    """A knitted jersey with a band of figures across the breast."""
    outfit = traits.outfit
    main = mix(outfit.main, "#5a4a3a", 0.3)
    left, right = reach(traits, 86), reach(traits, 314)
    name = weave("carabaya", ("puntas", "rombos", "ganado", "qinqu")[traits.variety % 4])
    drawn = torso(traits, main) + sleeves(traits, main)
    drawn += cloth_along(name, bezier((left, 424), (150, 430), (250, 430), (right, 424)), 44, 54)
    over = shape(
        "M158 328C164 362 236 362 242 328L250 338C242 380 158 380 150 338Z", darker(main, 0.25)
    )
    ribs = "".join(
        f"M{x} {362 - abs(x - 200) * 0.22:.1f}l{(x - 200) * 0.06:.1f} 9" for x in range(168, 236, 8)
    )
    return drawn, over + line(ribs, mix(main, "#f6e8cc", 0.2), 1.8, 0.6)


def apron(traits: Traits) -> Layers:
    """The market woman's apron over a cardigan."""
    outfit = traits.outfit
    drawn = torso(traits, outfit.main) + sleeves(traits, outfit.main)
    over = line("M160 332C170 366 230 366 240 332", mix(outfit.shirt, outfit.second, 0.25), 8)
    cloth = mix(outfit.second, "#f6e8cc", 0.72)
    over += shape("M140 400C160 408 240 408 260 400L272 492H128Z", cloth)
    checks = "".join(f"M{x} 404V492" for x in range(146, 262, 14)) + "".join(
        f"M134 {y}H266" for y in range(416, 492, 14)
    )
    over += line(checks, outfit.second, 2.6, 0.6, "butt")
    over += line("M140 402C142 376 148 352 158 332M260 402C258 376 252 352 242 332", cloth, 11)
    over += line("M140 400C160 408 240 408 260 400", outfit.second, 7)
    return drawn, over + line("M172 440h56v34h-56Z", outfit.second, 3)


def scarf(traits: Traits) -> Layers:
    """A jacket and the woven scarf that an authority of a community wears."""
    outfit = traits.outfit
    drawn, over = jacket(traits)
    name = weave("carabaya", ("rombos", "ganado", "puntas")[traits.variety % 3])
    over += cloth_along(name, bezier((158, 330), (142, 380), (150, 430), (154, 492)), 36, 40)
    over += cloth_along(name, bezier((242, 330), (258, 380), (250, 430), (246, 492)), 36, 40)
    return drawn, over + line("M138 384C134 420 136 456 138 492", darker(outfit.main, 0.5), 3, 0.4)


def jacket(traits: Traits) -> Layers:
    """A plain woollen jacket over a shirt."""
    outfit = traits.outfit
    drawn = torso(traits, outfit.main) + shirt(outfit.shirt, 484)
    over = halves(traits, outfit.main, 482) + lapels(outfit.main, 440)
    over += line("M108 430h44M248 430h44", darker(outfit.main, 0.5), 2.4)
    return drawn, over + collar(outfit.shirt)


def waistcoat(traits: Traits) -> Layers:
    """A waistcoat over a shirt."""
    outfit = traits.outfit
    drawn = torso(traits, outfit.shirt) + sleeves(traits, outfit.shirt)
    left = (
        "M162 332C150 340 136 346 124 352C132 396 128 440 126 492H198V452C182 420 168 376 162 332Z"
    )
    right = (
        "M238 332C250 340 264 346 276 352C268 396 272 440 274 492H202V452C218 420 232 376 238 332Z"
    )
    over = shape(left, outfit.main) + shape(right, darker(outfit.main, 0.18))
    over += "".join(oval(194, y, 3.4, 3.4, "#dca63c") for y in (462, 482)) + line(
        "M200 450V492", darker(outfit.main, 0.5), 1.8
    )
    return drawn, over + collar(outfit.shirt)


def checked(traits: Traits) -> Layers:
    """A checked working shirt."""
    main = traits.outfit.main
    drawn = torso(traits, main)
    across = "".join(
        f"M{reach(traits, 20 + 4 * (490 - y) / 10):.1f} {y}Q200 {y + 10}"
        f" {reach(traits, 380 - 4 * (490 - y) / 10):.1f} {y}"
        for y in (404, 432, 460, 486)
    )
    down = "".join(
        f"M{reach(traits, x):.1f} {352 + abs(x - 200) * 0.09:.1f}V490"
        for x in (76, 108, 140, 172, 228, 260, 292, 324)
    )
    drawn += line(across, darker(main, 0.4), 7, 0.5, "butt") + line(
        down, darker(main, 0.4), 7, 0.5, "butt"
    )
    drawn += line(across, "#f6e8cc", 1.5, 0.6, "butt") + line(down, "#f6e8cc", 1.5, 0.6, "butt")
    over = line("M200 368V492", darker(main, 0.45), 2)
    over += "".join(oval(200, y, 3, 3, "#f6e8cc") for y in (392, 424, 456))
    return drawn, over + collar(mix(main, "#f6e8cc", 0.1)) + shape(
        "M184 338L200 366L216 338Q200 346 184 338Z", darker(traits.outfit.second, 0.1)
    )

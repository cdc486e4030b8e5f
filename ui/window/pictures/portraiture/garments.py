"""Clothes: each garment is a part behind the neck and a part before it."""

from collections.abc import Callable

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import bezier, cloth_along, line, oval, shape
from ui.window.pictures.portraiture.traits import Traits
from ui.window.pictures.weave import weave

Layers = tuple[str, str]
"""What is drawn before the neck, and what lies over it."""


def garment(traits: Traits) -> Layers:
    """The person's clothes."""
    return _GARMENTS[traits.outfit.garment](traits)


def _dark(colour: str, share: float = 0.32) -> str:
    return mix(colour, "#18080e", share)


def _reach(traits: Traits, x: float) -> float:
    """A place on the shoulders, by how far it lies from the middle of a body of build 1."""
    return 200 + (x - 200) * traits.outfit.build


def _torso(traits: Traits, colour: str) -> str:
    """The body from the neck down, with the shadow of the light from the left."""

    def x(value: float) -> str:
        return f"{_reach(traits, value):.1f}"

    drawn = shape(
        f"M164 332C{x(146)} 342 {x(112)} 348 {x(84)} 360C{x(42)} 380 {x(22)} 428 {x(16)} 490"
        f"H{x(384)}C{x(378)} 428 {x(358)} 380 {x(316)} 360C{x(288)} 348 {x(254)} 342 236 332Z",
        colour,
    )
    return drawn + shape(
        f"M{x(300)} 354C{x(308)} 356 {x(316)} 360 {x(316)} 360C{x(358)} 380 {x(378)} 428 {x(384)} 490"
        f"H{x(322)}C{x(336)} 440 {x(326)} 396 {x(300)} 354Z",
        _dark(colour), 0.55,
    )


def _sleeves(traits: Traits, colour: str) -> str:
    """The lines where the arms begin."""
    left, right = _reach(traits, 84), _reach(traits, 316)
    return line(
        f"M{left:.1f} 418C{left - 2:.1f} 440 {left + 2:.1f} 464 {left + 4:.1f} 490"
        f"M{right:.1f} 418C{right + 2:.1f} 440 {right - 2:.1f} 464 {right - 4:.1f} 490",
        _dark(colour, 0.5), 2.4, 0.7,
    )


def _shirt(colour: str, low: int = 440) -> str:
    """The shirt or blouse that shows between the halves of a jacket."""
    return shape(f"M160 334Q200 356 240 334L222 {low}H178Z", colour) + line(f"M200 366V{low}", _dark(colour, 0.2), 1.6)


def _collar(colour: str) -> str:
    """A shirt's collar, over the neck."""
    edge = _dark(colour, 0.25)
    left, right = "M166 326L200 366L182 384L156 340Z", "M234 326L200 366L218 384L244 340Z"
    return shape(left, colour) + shape(right, mix(colour, "#8a7060", 0.15)) + line(left + right, edge, 1.4, 0.7)


def _necktie(colour: str) -> str:
    return shape("M192 364H208L212 378L206 384L216 490H184L194 384L188 378Z", colour) + line(
        "M188 378L206 384M189 408l24 10M187 432l27 11M186 456l29 12", mix(colour, "#f6e8cc", 0.4), 2.4, 0.7
    )


def _lapels(colour: str, low: int = 470) -> str:
    dark = _dark(colour, 0.22)
    left = f"M160 330C150 338 144 346 140 354L152 392L140 400L196 {low}L176 376Z"
    right = f"M240 330C250 338 256 346 260 354L248 392L260 400L204 {low}L224 376Z"
    return shape(left, dark) + shape(right, _dark(colour, 0.34)) + line(left + right, _dark(colour, 0.55), 1.4, 0.6)


def _halves(traits: Traits, colour: str, open_to: int = 490) -> str:
    """The two halves of an open jacket over what is worn beneath."""

    def x(value: float) -> str:
        return f"{_reach(traits, value):.1f}"

    return shape(
        f"M162 330C{x(146)} 342 {x(112)} 348 {x(84)} 360C{x(42)} 380 {x(22)} 428 {x(16)} 490H200L198 {open_to}"
        f"C180 420 164 372 162 330Z",
        colour,
    ) + shape(
        f"M238 330C{x(254)} 342 {x(288)} 348 {x(316)} 360C{x(358)} 380 {x(378)} 428 {x(384)} 490H200L202 {open_to}"
        f"C220 420 236 372 238 330Z",
        mix(colour, "#18080e", 0.1),
    ) + shape(
        f"M{x(300)} 354C{x(308)} 356 {x(316)} 360 {x(316)} 360C{x(358)} 380 {x(378)} 428 {x(384)} 490"
        f"H{x(322)}C{x(336)} 440 {x(326)} 396 {x(300)} 354Z",
        _dark(colour), 0.5,
    ) + _sleeves(traits, colour)


def _lliclla(traits: Traits) -> Layers:
    """The woven cloth about the shoulders, crossed and held by a pin."""
    outfit = traits.outfit
    main, blouse = outfit.main, outfit.shirt
    drawn = _torso(traits, main)
    drawn += shape("M160 334Q200 352 240 334L232 400L200 440L168 400Z", blouse)
    over = line("M163 336C172 358 228 358 237 336", mix(blouse, outfit.second, 0.6), 5)
    edge = weave("carabaya", "orilla")
    over += cloth_along(edge, bezier((246, 332), (238, 380), (208, 424), (146, 492)), 27, 56)
    over += cloth_along(edge, bezier((154, 332), (162, 380), (192, 424), (254, 492)), 27, 56)
    for side in (-1, 1):
        stripes = ((76, outfit.second, 8), (88, "#efb23a", 3), (66, "#f6e8cc", 3))
        for offset, colour, width in stripes:
            x = _reach(traits, 200 + side * offset)
            over += line(
                f"M{x:.1f} {350 + abs(offset - 76) * 0.1:.1f}C{x + side * 8:.1f} 400 {x + side * 10:.1f} 450 {x + side * 8:.1f} 492",
                colour, width, 0.9, "butt",
            )
    over += oval(200, 428, 13, 13, "#d9a43a") + oval(200, 428, 7.500, 7.500, outfit.second)
    return drawn, over + oval(196, 424, 3, 3, "#f6e8cc")


def _shawl(traits: Traits) -> Layers:
    """A carrying cloth knotted on the breast, over a cardigan."""
    outfit = traits.outfit
    under = _dark(outfit.second, 0.12)
    drawn = _torso(traits, under) + _shirt(outfit.shirt, 420) + _sleeves(traits, under)

    def x(value: float) -> str:
        return f"{_reach(traits, value):.1f}"

    over = shape(
        f"M156 330C{x(120)} 340 {x(96)} 352 {x(80)} 362C{x(64)} 372 {x(56)} 392 {x(58)} 410C{x(104)} 424 160 430 196 446"
        f"L204 428C184 400 164 366 156 330Z",
        outfit.main,
    ) + shape(
        f"M244 330C{x(280)} 340 {x(304)} 352 {x(320)} 362C{x(336)} 372 {x(344)} 392 {x(342)} 410C{x(296)} 424 240 430 204 446"
        f"L196 428C216 400 236 366 244 330Z",
        _dark(outfit.main, 0.14),
    )
    name = weave("carabaya", "qinqu" if traits.ground % 2 else "rombos")
    over += cloth_along(name, bezier((_reach(traits, 62), 402), (_reach(traits, 110), 416), (160, 420), (196, 438)), 24, 44)
    over += cloth_along(name, bezier((204, 438), (240, 420), (_reach(traits, 290), 416), (_reach(traits, 338), 402)), 24, 44)
    knot = mix(outfit.main, "#f6e8cc", 0.12)
    over += shape("M184 430C176 452 168 470 164 492H186L200 448L214 492H236C232 470 224 452 216 430Z", _dark(outfit.main, 0.2))
    return drawn, over + oval(200, 436, 19, 14, knot) + line("M188 430q12 8 24 0M190 442q10 -5 20 0", _dark(outfit.main, 0.4), 1.8, 0.8)


def _poncho(traits: Traits) -> Layers:
    outfit = traits.outfit
    main = _dark(outfit.main, 0.12)
    drawn = _torso(traits, main)
    drawn += shape("M162 332Q200 352 238 332L200 396Z", outfit.shirt)
    over = ""
    stripes = ((50, "#efb23a", 3), (58, outfit.second, 9), (124, "#efb23a", 3), (133, outfit.second, 8), (144, "#f6e8cc", 3))
    if traits.ground % 2:
        stripes = ((44, outfit.second, 5), (118, "#f6e8cc", 3), (126, outfit.second, 5), (136, "#efb23a", 5), (148, outfit.second, 7))
    for side in (-1, 1):
        for offset, colour, width in stripes:
            x = _reach(traits, 200 + side * offset)
            top = 340 + max(0, offset - 40) * 0.21
            over += line(f"M{x:.1f} {top:.1f}C{x + side * 5:.1f} 396 {x + side * 7:.1f} 440 {x + side * 6:.1f} 492", colour, width, 1, "butt")
        x = _reach(traits, 200 + side * 90)
        name = weave("carabaya", ("orilla", "qinqu", "rombos")[traits.ground % 3])
        over += cloth_along(name, bezier((x, 352), (x + side * 4, 396), (x + side * 6, 440), (x + side * 5, 492)), 32, 38)
    over += line("M156 330L200 402L244 330", outfit.second, 9) + line("M158 326L200 394L242 326", "#efb23a", 3)
    return drawn, over + (_collar(outfit.shirt) if traits.ground % 4 == 0 else "")


def _chompa(traits: Traits) -> Layers:
    """A knitted jersey with a band of figures across the breast."""
    outfit = traits.outfit
    main = mix(outfit.main, "#5a4a3a", 0.3)
    left, right = _reach(traits, 60), _reach(traits, 340)
    name = weave("carabaya", ("puntas", "rombos", "ganado", "qinqu")[traits.ground % 4])
    drawn = _torso(traits, main) + _sleeves(traits, main)
    drawn += cloth_along(name, bezier((left, 424), (140, 436), (260, 436), (right, 424)), 44, 62)
    over = shape("M158 328C164 362 236 362 242 328L250 338C242 380 158 380 150 338Z", _dark(main, 0.25))
    ribs = "".join(f"M{x} {362 - abs(x - 200) * 0.22:.1f}l{(x - 200) * 0.06:.1f} 9" for x in range(168, 236, 8))
    return drawn, over + line(ribs, mix(main, "#f6e8cc", 0.2), 1.8, 0.6)


def _cardigan(traits: Traits) -> Layers:
    outfit = traits.outfit
    drawn = _torso(traits, outfit.main) + _shirt(outfit.shirt, 490)
    over = _halves(traits, outfit.main, 480)
    over += line("M163 334C168 376 184 430 197 486M237 334C232 376 216 430 203 486", _dark(outfit.main, 0.3), 7)
    for y in (420, 446, 472):
        over += oval(190 + (y - 420) * 0.11, y, 3.6, 3.6, mix(outfit.main, "#f6e8cc", 0.65))
    if traits.ground % 2:
        over += line("M96 384l10 8l10 -8l10 8l10 -8l10 8M254 392l10 -8l10 8l10 -8l10 8l10 -8", mix(outfit.second, "#f6e8cc", 0.3), 3, 0.8)
    return drawn, over + _collar(outfit.shirt)


def _blazer(traits: Traits) -> Layers:
    outfit = traits.outfit
    drawn = _torso(traits, outfit.main) + _shirt(outfit.shirt, 480)
    over = _halves(traits, outfit.main, 478) + _lapels(outfit.main)
    if traits.woman and traits.ground % 2:
        bead = mix(outfit.second, "#f6e8cc", 0.3)
        over += "".join(oval(168 + k * 8, 344 + 16 * (1 - ((k - 4) / 4) ** 2), 3.8, 3.8, bead) for k in range(9))
        return drawn, over
    return drawn, over + _collar(outfit.shirt)


def _suit(traits: Traits) -> Layers:
    outfit = traits.outfit
    main = mix(outfit.main, "#1c1a20", 0.3)
    drawn = _torso(traits, main) + _shirt(outfit.shirt, 486)
    over = _necktie(_dark(outfit.second, 0.2)) + _halves(traits, main, 484) + _lapels(main, 476)
    return drawn, over + _collar(outfit.shirt) + shape("M192 360H208L211 374L200 382L189 374Z", _dark(outfit.second, 0.28))


def _jacket(traits: Traits) -> Layers:
    outfit = traits.outfit
    drawn = _torso(traits, outfit.main) + _shirt(outfit.shirt, 484)
    over = _halves(traits, outfit.main, 482) + _lapels(outfit.main, 440)
    over += line("M108 430h44M248 430h44", _dark(outfit.main, 0.5), 2.4)
    return drawn, over + _collar(outfit.shirt)


def _leather(traits: Traits) -> Layers:
    main = ("#3a2620", "#26201f", "#55321f")[traits.ground % 3]
    beneath = mix(traits.outfit.second, "#2a1a1c", 0.25)
    drawn = _torso(traits, main) + shape("M160 334Q200 360 240 334L214 450H186Z", beneath)
    over = _halves(traits, main, 446)
    over += shape("M160 328C148 336 140 346 136 358L176 398L186 372Z", mix(main, "#f0c8a0", 0.1))
    over += shape("M240 328C252 336 260 346 264 358L224 398L214 372Z", _dark(main, 0.2))
    over += line("M200 444V492", "#b9a27a", 3) + line("M110 420l40 8M290 420l-40 8", "#b9a27a", 2.4)
    return drawn, over + line("M92 372C70 390 58 410 52 440M120 364l28 14", mix(main, "#f6d8b8", 0.4), 3, 0.5)


def _fleece(traits: Traits) -> Layers:
    outfit = traits.outfit
    main, yoke = outfit.main, _dark(outfit.main, 0.36)

    def x(value: float) -> str:
        return f"{_reach(traits, value):.1f}"

    drawn = _torso(traits, main) + _sleeves(traits, main)
    drawn += shape(
        f"M164 332C{x(146)} 342 {x(112)} 348 {x(84)} 360C{x(60)} 371 {x(44)} 390 {x(34)} 410Q200 440 {x(366)} 410"
        f"C{x(356)} 390 {x(340)} 371 {x(316)} 360C{x(288)} 348 {x(254)} 342 236 332Z",
        yoke,
    )
    over = shape("M156 322C152 336 152 350 158 364Q200 388 242 364C248 350 248 336 244 322Q236 344 200 352Q164 344 156 322Z", main)
    return drawn, over + line("M200 354V492", mix(main, "#f6e8cc", 0.7), 3) + oval(200, 392, 3.500, 6, mix(main, "#f6e8cc", 0.7))


def _coat(traits: Traits) -> Layers:
    """The white coat of the health post, over a uniform."""
    white, uniform = "#f3f1ea", ("#3f7d8c", "#4a6fa0", "#5a8a6a")[traits.ground % 3]
    drawn = _torso(traits, white) + shape("M160 334Q200 350 240 334L216 450H184Z", uniform)
    over = shape("M184 336L200 378L216 336L208 346H192Z", _dark(uniform, 0.1))
    over += _halves(traits, white, 448)
    lapel = "#dcd8cc"
    left, right = "M160 328C150 338 144 348 142 358L156 386L148 394L194 452L178 378Z", "M240 328C250 338 256 348 258 358L244 386L252 394L206 452L222 378Z"
    over += shape(left, lapel) + shape(right, "#cfcabc") + line(left + right, "#a9a498", 1.3, 0.8)
    over += line("M200 450V492", "#bdb8aa", 2) + line("M250 424h42v30M250 424v4", "#a9a498", 2)
    over += shape("M262 412h5v22h-5Z", "#27506e") + shape("M272 414h5v20h-5Z", "#b32a22")
    if traits.ground % 2:
        tube = "#3a3a42"
        over += line("M162 340C150 380 156 420 172 436M238 340C250 380 246 410 236 424", tube, 4.500)
        over += oval(173, 442, 8, 8, "#9a9aa2") + oval(173, 442, 4, 4, tube)
    else:
        over += shape("M112 412h38v22h-38Z", "#f8f6ee") + line("M112 412h38v22h-38ZM118 420h26M118 427h18", "#27506e", 1.8)
    return drawn, over


def _denim(traits: Traits) -> Layers:
    main = ("#4a6a8c", "#35506e", "#6a86a0")[traits.ground % 3]
    seam = "#d8a050"
    drawn = _torso(traits, main) + shape("M160 334Q200 360 240 334L216 460H184Z", mix(traits.outfit.second, "#f6e8cc", 0.25))
    over = _halves(traits, main, 456)
    over += shape("M160 328C150 336 142 346 138 358L178 390L184 366Z", mix(main, "#f6e8cc", 0.15)) + shape("M240 328C250 336 258 346 262 358L222 390L216 366Z", _dark(main, 0.15))
    over += line("M104 412h48v8l-24 12l-24 -12ZM248 412h48v8l-24 12l-24 -12Z", seam, 1.8)
    return drawn, over + line("M200 456V492M178 392L194 460M222 392L206 460", seam, 1.6, 0.8) + oval(128, 421, 2.6, 2.6, seam) + oval(272, 421, 2.6, 2.6, seam)


def _hooded(traits: Traits) -> Layers:
    main = mix(traits.outfit.main, "#4a3a3a", 0.2)
    hood = shape("M140 360C132 320 150 296 172 300H228C250 296 268 320 260 360Q200 400 140 360Z", _dark(main, 0.3))
    drawn = hood + _torso(traits, main) + _sleeves(traits, main)
    over = shape("M148 330C146 356 168 386 200 394C232 386 254 356 252 330C246 352 226 366 200 370C174 366 154 352 148 330Z", mix(main, "#f6e8cc", 0.12))
    over += line("M182 380C180 404 182 424 180 440M218 380C220 404 218 424 220 440", "#f6e8cc", 3)
    return drawn, over + oval(180, 442, 3, 5, "#f6e8cc") + oval(220, 442, 3, 5, "#f6e8cc")


def _checked(traits: Traits) -> Layers:
    main = traits.outfit.main
    drawn = _torso(traits, main)
    across = "".join(f"M{_reach(traits, 20 + 4 * (490 - y) / 10):.1f} {y}Q200 {y + 10} {_reach(traits, 380 - 4 * (490 - y) / 10):.1f} {y}" for y in (404, 432, 460, 486))
    down = "".join(f"M{_reach(traits, x):.1f} {352 + abs(x - 200) * 0.09:.1f}V490" for x in (76, 108, 140, 172, 228, 260, 292, 324))
    drawn += line(across, _dark(main, 0.4), 7, 0.5, "butt") + line(down, _dark(main, 0.4), 7, 0.5, "butt")
    drawn += line(across, "#f6e8cc", 1.5, 0.6, "butt") + line(down, "#f6e8cc", 1.5, 0.6, "butt")
    over = line("M200 368V492", _dark(main, 0.45), 2)
    over += "".join(oval(200, y, 3, 3, "#f6e8cc") for y in (392, 424, 456))
    return drawn, over + _collar(mix(main, "#f6e8cc", 0.1)) + shape("M184 338L200 366L216 338Q200 346 184 338Z", _dark(traits.outfit.second, 0.1))


def _waistcoat(traits: Traits) -> Layers:
    outfit = traits.outfit
    drawn = _torso(traits, outfit.shirt) + _sleeves(traits, outfit.shirt)
    left = "M162 332C150 340 136 346 124 352C132 396 128 440 126 492H198V452C182 420 168 376 162 332Z"
    right = "M238 332C250 340 264 346 276 352C268 396 272 440 274 492H202V452C218 420 232 376 238 332Z"
    over = shape(left, outfit.main) + shape(right, _dark(outfit.main, 0.18))
    over += "".join(oval(194, y, 3.4, 3.4, "#dca63c") for y in (462, 482)) + line("M200 450V492", _dark(outfit.main, 0.5), 1.8)
    return drawn, over + _collar(outfit.shirt)


def _apron(traits: Traits) -> Layers:
    """The market woman's apron over a cardigan."""
    outfit = traits.outfit
    drawn = _torso(traits, outfit.main) + _sleeves(traits, outfit.main)
    over = line("M160 332C170 366 230 366 240 332", mix(outfit.shirt, outfit.second, 0.25), 8)
    cloth = mix(outfit.second, "#f6e8cc", 0.72)
    over += shape("M140 400C160 408 240 408 260 400L272 492H128Z", cloth)
    checks = "".join(f"M{x} 404V492" for x in range(146, 262, 14)) + "".join(f"M134 {y}H266" for y in range(416, 492, 14))
    over += line(checks, outfit.second, 2.6, 0.6, "butt")
    over += line("M140 402C142 376 148 352 158 332M260 402C258 376 252 352 242 332", cloth, 11)
    over += line("M140 400C160 408 240 408 260 400", outfit.second, 7)
    return drawn, over + line("M172 440h56v34h-56Z", outfit.second, 3)


def _scarf(traits: Traits) -> Layers:
    """A jacket and the woven scarf that an authority of a community wears."""
    outfit = traits.outfit
    drawn, over = _jacket(traits)
    name = weave("carabaya", ("rombos", "ganado", "puntas")[traits.ground % 3])
    over += cloth_along(name, bezier((158, 330), (142, 380), (150, 430), (154, 492)), 36, 40)
    over += cloth_along(name, bezier((242, 330), (258, 380), (250, 430), (246, 492)), 36, 40)
    return drawn, over + line("M138 384C134 420 136 456 138 492", _dark(outfit.main, 0.5), 3, 0.4)


def _habit(traits: Traits) -> Layers:
    main = "#4a4a58" if traits.ground % 2 else "#6b5f50"
    drawn = _torso(traits, main) + _sleeves(traits, main)
    over = shape("M150 334C166 362 234 362 250 334C262 352 262 376 254 388Q200 414 146 388C138 376 138 352 150 334Z", "#f2ece0")
    over += line("M178 396L200 446L222 396", "#3a2a22", 2)
    return drawn, over + shape("M196 440h8v10h10v8h-10v24h-8v-24h-10v-8h10Z", "#7a4a24")


def _clerical(traits: Traits) -> Layers:
    main = "#2c2a30"
    drawn = _torso(traits, main)
    over = shape("M164 326C164 350 180 362 200 364C220 362 236 350 236 326L246 338C244 366 224 382 200 384C176 382 156 366 154 338Z", _dark(main, 0.3))
    over += shape("M190 362Q200 366 210 362V380Q200 384 190 380Z", "#f4efe4")
    over += _lapels(mix(main, "#6a6a78", 0.25), 480) if traits.ground % 2 else line("M200 384V492", "#5a5860", 2)
    return drawn, over + shape("M258 420h4v6h6v4h-6v14h-4v-14h-6v-4h6Z", "#d9c9a0")


_GARMENTS: dict[str, Callable[[Traits], Layers]] = {
    "lliclla": _lliclla,
    "shawl": _shawl,
    "poncho": _poncho,
    "chompa": _chompa,
    "cardigan": _cardigan,
    "blazer": _blazer,
    "suit": _suit,
    "jacket": _jacket,
    "leather": _leather,
    "fleece": _fleece,
    "coat": _coat,
    "denim": _denim,
    "hooded": _hooded,
    "checked": _checked,
    "waistcoat": _waistcoat,
    "apron": _apron,
    "scarf": _scarf,
    "habit": _habit,
    "clerical": _clerical,
}

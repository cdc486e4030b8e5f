"""Clothes of the town and of professions."""

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.cut import (
    Layers,
    collar,
    darker,
    halves,
    lapels,
    necktie,
    reach,
    shirt,
    sleeves,
    torso,
)
from ui.window.pictures.portraiture.strokes import line, oval, shape
from ui.window.pictures.portraiture.traits import Traits


def cardigan(traits: Traits) -> Layers:
    """A knitted cardigan over a blouse or shirt."""
    outfit = traits.outfit
    drawn = torso(traits, outfit.main) + shirt(outfit.shirt, 490)
    over = halves(traits, outfit.main, 480)
    over += line(
        "M163 334C168 376 184 430 197 486M237 334C232 376 216 430 203 486",
        darker(outfit.main, 0.3),
        7,
    )
    for y in (420, 446, 472):
        over += oval(190 + (y - 420) * 0.11, y, 3.6, 3.6, mix(outfit.main, "#f6e8cc", 0.65))
    if traits.variety % 2:
        over += line(
            "M96 384l10 8l10 -8l10 8l10 -8l10 8M254 392l10 -8l10 8l10 -8l10 8l10 -8",
            mix(outfit.second, "#f6e8cc", 0.3),
            3,
            0.8,
        )
    return drawn, over + collar(outfit.shirt)


def blazer(traits: Traits) -> Layers:
    """A jacket of the office, with beads or a collar."""
    outfit = traits.outfit
    drawn = torso(traits, outfit.main) + shirt(outfit.shirt, 480)
    over = halves(traits, outfit.main, 478) + lapels(outfit.main)
    if traits.woman and traits.variety % 2:
        bead = mix(outfit.second, "#f6e8cc", 0.3)
        over += "".join(
            oval(168 + k * 8, 344 + 16 * (1 - ((k - 4) / 4) ** 2), 3.8, 3.8, bead) for k in range(9)
        )
        return drawn, over
    return drawn, over + collar(outfit.shirt)


def suit(traits: Traits) -> Layers:
    """A dark suit with a tie."""
    outfit = traits.outfit
    main = mix(outfit.main, "#1c1a20", 0.3)
    drawn = torso(traits, main) + shirt(outfit.shirt, 486)
    over = necktie(darker(outfit.second, 0.2)) + halves(traits, main, 484) + lapels(main, 476)
    return drawn, over + collar(outfit.shirt) + shape(
        "M192 360H208L211 374L200 382L189 374Z", darker(outfit.second, 0.28)
    )


def leather(traits: Traits) -> Layers:
    """The driver's leather jacket."""
    main = ("#3a2620", "#26201f", "#55321f")[traits.variety % 3]
    beneath = mix(traits.outfit.second, "#2a1a1c", 0.25)
    drawn = torso(traits, main) + shape("M160 334Q200 360 240 334L214 450H186Z", beneath)
    over = halves(traits, main, 446)
    over += shape("M160 328C148 336 140 346 136 358L176 398L186 372Z", mix(main, "#f0c8a0", 0.1))
    over += shape("M240 328C252 336 260 346 264 358L224 398L214 372Z", darker(main, 0.2))
    over += line("M200 444V492", "#b9a27a", 3) + line("M110 420l40 8M290 420l-40 8", "#b9a27a", 2.4)
    return drawn, over + line(
        "M92 372C70 390 58 410 52 440M120 364l28 14", mix(main, "#f6d8b8", 0.4), 3, 0.5
    )


def fleece(traits: Traits) -> Layers:
    """A zipped fleece with a yoke."""
    outfit = traits.outfit
    main, yoke = outfit.main, darker(outfit.main, 0.36)

    def x(value: float) -> str:
        return f"{reach(traits, value):.1f}"

    drawn = torso(traits, main) + sleeves(traits, main)
    drawn += shape(
        f"M164 332C{x(146)} 342 {x(112)} 348 {x(84)} 360C{x(60)} 371 {x(44)} 390"
        f" {x(34)} 410Q200 440 {x(366)} 410"
        f"C{x(356)} 390 {x(340)} 371 {x(316)} 360C{x(288)} 348 {x(254)} 342 236 332Z",
        yoke,
    )
    over = shape(
        "M156 322C152 336 152 350 158 364Q200 388 242 364C248 350 248 336 244 322"
        "Q236 344 200 352Q164 344 156 322Z",
        main,
    )
    return drawn, over + line("M200 354V492", mix(main, "#f6e8cc", 0.7), 3) + oval(
        200, 392, 3.500, 6, mix(main, "#f6e8cc", 0.7)
    )


def coat(traits: Traits) -> Layers:
    """The white coat of the health post, over a uniform."""
    white, uniform = "#f3f1ea", ("#3f7d8c", "#4a6fa0", "#5a8a6a")[traits.variety % 3]
    drawn = torso(traits, white) + shape("M160 334Q200 350 240 334L216 450H184Z", uniform)
    over = shape("M184 336L200 378L216 336L208 346H192Z", darker(uniform, 0.1))
    over += halves(traits, white, 448)
    lapel = "#dcd8cc"
    left, right = (
        "M160 328C150 338 144 348 142 358L156 386L148 394L194 452L178 378Z",
        "M240 328C250 338 256 348 258 358L244 386L252 394L206 452L222 378Z",
    )
    over += shape(left, lapel) + shape(right, "#cfcabc") + line(left + right, "#a9a498", 1.3, 0.8)
    over += line("M200 450V492", "#bdb8aa", 2) + line("M250 424h42v30M250 424v4", "#a9a498", 2)
    over += shape("M262 412h5v22h-5Z", "#27506e") + shape("M272 414h5v20h-5Z", "#b32a22")
    if traits.variety % 2:
        tube = "#3a3a42"
        over += line(
            "M162 340C150 380 156 420 172 436M238 340C250 380 246 410 236 424", tube, 4.500
        )
        over += oval(173, 442, 8, 8, "#9a9aa2") + oval(173, 442, 4, 4, tube)
    else:
        over += shape("M112 412h38v22h-38Z", "#f8f6ee") + line(
            "M112 412h38v22h-38ZM118 420h26M118 427h18", "#27506e", 1.8
        )
    return drawn, over


def denim(traits: Traits) -> Layers:
    """A denim jacket over a jersey."""
    main = ("#4a6a8c", "#35506e", "#6a86a0")[traits.variety % 3]
    seam = "#d8a050"
    drawn = torso(traits, main) + shape(
        "M160 334Q200 360 240 334L216 460H184Z", mix(traits.outfit.second, "#f6e8cc", 0.25)
    )
    over = halves(traits, main, 456)
    over += shape(
        "M160 328C150 336 142 346 138 358L178 390L184 366Z", mix(main, "#f6e8cc", 0.15)
    ) + shape("M240 328C250 336 258 346 262 358L222 390L216 366Z", darker(main, 0.15))
    over += line("M104 412h48v8l-24 12l-24 -12ZM248 412h48v8l-24 12l-24 -12Z", seam, 1.8)
    return drawn, over + line(
        "M200 456V492M178 392L194 460M222 392L206 460", seam, 1.6, 0.8
    ) + oval(128, 421, 2.6, 2.6, seam) + oval(272, 421, 2.6, 2.6, seam)


def hooded(traits: Traits) -> Layers:
    """A jersey with a hood."""
    main = mix(traits.outfit.main, "#4a3a3a", 0.2)
    hood = shape(
        "M140 360C132 320 150 296 172 300H228C250 296 268 320 260 360Q200 400 140 360Z",
        darker(main, 0.3),
    )
    drawn = hood + torso(traits, main) + sleeves(traits, main)
    over = shape(
        "M148 330C146 356 168 386 200 394C232 386 254 356 252 330C246 352 226 366"
        " 200 370C174 366 154 352 148 330Z",
        mix(main, "#f6e8cc", 0.12),
    )
    over += line("M182 380C180 404 182 424 180 440M218 380C220 404 218 424 220 440", "#f6e8cc", 3)
    return drawn, over + oval(180, 442, 3, 5, "#f6e8cc") + oval(220, 442, 3, 5, "#f6e8cc")


def habit(traits: Traits) -> Layers:
    """The habit of a sister."""
    main = "#4a4a58" if traits.variety % 2 else "#6b5f50"
    drawn = torso(traits, main) + sleeves(traits, main)
    over = shape(
        "M150 334C166 362 234 362 250 334C262 352 262 376 254 388Q200 414 146 388"
        "C138 376 138 352 150 334Z",
        "#f2ece0",
    )
    over += line("M178 396L200 446L222 396", "#3a2a22", 2)
    return drawn, over + shape("M196 440h8v10h10v8h-10v24h-8v-24h-10v-8h10Z", "#7a4a24")


def clerical(traits: Traits) -> Layers:
    """A priest's collar and jacket."""
    main = "#2c2a30"
    drawn = torso(traits, main)
    over = shape(
        "M164 326C164 350 180 362 200 364C220 362 236 350 236 326L246 338C244 366"
        " 224 382 200 384C176 382 156 366 154 338Z",
        darker(main, 0.3),
    )
    over += shape("M190 362Q200 366 210 362V380Q200 384 190 380Z", "#f4efe4")
    over += (
        lapels(mix(main, "#6a6a78", 0.25), 480)
        if traits.variety % 2
        else line("M200 384V492", "#5a5860", 2)
    )
    return drawn, over + shape("M258 420h4v6h6v4h-6v14h-4v-14h-6v-4h6Z", "#d9c9a0")

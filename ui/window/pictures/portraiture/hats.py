"""Hats of the highlands and of the town."""

from collections.abc import Callable

from ui.window.pictures.colours import mix
from ui.window.pictures.portraiture.strokes import bezier, cloth_along, line, oval, shape
from ui.window.pictures.portraiture.traits import Traits
from ui.window.pictures.weave import weave


def hat(traits: Traits) -> str:
    """The hat, or nothing for a bare head."""
    return _HATS[traits.outfit.hat](traits)


def _dark(colour: str) -> str:
    return mix(colour, "#160a0e", 0.36)


def _light(colour: str) -> str:
    return mix(colour, "#fff0d4", 0.22)


def _felt(traits: Traits) -> str:
    return _felt_hat(traits, 3)


def _felt_hat(traits: Traits, room: float) -> str:
    """A wide felt hat with a ribbon; ``room`` is what lies between the head and the crown."""
    colour = traits.outfit.hat_colour
    wide = 108 + traits.variety % 5 * 5
    crown = traits.variety % 2
    left, right = 200 - traits.face.temple - room, 200 + traits.face.temple + room
    if crown:
        top = f"C{left - 2:.1f} 96 164 46 180 46C{190} 46 194 54 202 54C{210} 54 214 46 222 46"
        top += f"C{238} 46 {right + 2:.1f} 96 {right:.1f} 142Z"
    else:
        top = f"C{left + 2:.1f} 92 156 58 200 56C{244} 58 {right - 2:.1f} 92 {right:.1f} 142Z"
    drawn = shape(f"M{left:.1f} 142{top}", colour)
    lit_to = "222 46C238 46" if crown else "218 58C244 66"
    drawn += shape(
        f"M{lit_to} {right + (2 if crown else -2):.1f} 96 {right:.1f} 142H{right - 28:.1f}"
        f"C{right - 26:.1f} 100 232 70 {lit_to[:6]}Z",
        _dark(colour),
        0.6,
    )
    if crown:
        drawn += shape(
            "M180 48c-3 14 8 28 26 32c-8 -10 -12 -20 -13 -28c-4 -5 -9 -6 -13 -4Z",
            _dark(colour),
            0.8,
        )
    else:
        drawn += line("M170 74C184 62 210 62 226 70", _dark(colour), 3, 0.6)
    if traits.variety % 4 == 3:
        drawn += shape(
            f"M{left:.1f} 124Q200 140 {right:.1f} 124V142H{left:.1f}Z",
            mix(traits.outfit.hat_trim, "#160a0e", 0.2),
        )
    else:
        drawn += cloth_along(
            weave("carabaya", "cinta"),
            bezier((left, 131), (170, 141), (230, 141), (right, 131)),
            19,
            46,
        )
    drawn += _brim(colour, wide, 150)
    if traits.woman:
        trim = traits.outfit.hat_trim
        drawn += oval(right - 8, 128, 10, 10, trim) + oval(right - 8, 128, 4.5, 4.5, "#efb23a")
        for dx, dy in ((-8, -5), (8, -5), (0, 10), (-8, 5), (8, 5), (0, -10)):
            drawn += oval(right - 8 + dx, 128 + dy, 4.4, 4.4, mix(trim, "#f6e8cc", 0.25))
    return drawn


def _brim(colour: str, wide: float, y: float) -> str:
    left, right = 200 - wide, 200 + wide
    under = mix(colour, "#120608", 0.55)
    drawn = shape(
        f"M{left:.1f} {y}C{left + 30:.1f} {y - 16} 150 {y - 14} 200 {y - 14}"
        f"S{right - 30:.1f} {y - 16} {right:.1f} {y}C{right - 14:.1f} {y + 17} 248"
        f" {y + 25} 200 {y + 25}"
        f"S{left + 14:.1f} {y + 17} {left:.1f} {y}Z",
        under,
    )
    drawn += shape(
        f"M{left:.1f} {y}C{left + 6:.1f} {y - 13} {left + 36:.1f} {y - 14} 134 {y - 12}"
        f"C{160} {y + 2} 240 {y + 2} 266 {y - 12}C{right - 36:.1f} {y - 14}"
        f" {right - 6:.1f} {y - 13} {right:.1f} {y}"
        f"C{right - 20:.1f} {y + 13} 246 {y + 17} 200 {y + 17}S{left + 20:.1f}"
        f" {y + 13} {left:.1f} {y}Z",
        colour,
    )
    drawn += line(
        f"M{left + 8:.1f} {y - 2}C{left + 30:.1f} {y + 9} 150 {y + 12} 200"
        f" {y + 12}"
        f"S{right - 30:.1f} {y + 9} {right - 8:.1f} {y - 2}",
        _light(colour),
        2,
        0.35,
    )
    return drawn


def _montera(traits: Traits) -> str:
    """A stiff, flat-topped hat covered with cloth, its edge trimmed with braid and wool."""
    main, trim = mix(traits.outfit.hat_colour, "#1a0c12", 0.55), traits.outfit.hat_trim
    wide = 118 + traits.variety % 3 * 6
    left, right = 200 - wide, 200 + wide
    drawn = shape("M142 132C142 100 158 84 200 84S258 100 258 132Z", main)
    drawn += shape("M232 90C252 98 258 112 258 132H236C238 112 240 100 232 90Z", _dark(main), 0.7)
    drawn += cloth_along(
        weave("carabaya", "orilla"), bezier((142, 122), (170, 130), (230, 130), (258, 122)), 22, 54
    )
    drawn += shape(
        f"M{left} 138C{left + 40} 118 {right - 40} 118 {right} 138C{right - 8} 166 248 172"
        f" 200 172S{left + 8} 166 {left} 138Z",
        _dark(main),
    )
    drawn += shape(
        f"M{left} 138C{left + 30} 126 {right - 30} 126 {right} 138C{right - 30} 158"
        f" 250 162 200 162S{left + 30} 158 {left} 138Z",
        main,
    )
    drawn += line(
        f"M{left + 2} 140C{left + 30} 158 150 163 200 163S{right - 30} 158 {right - 2} 140",
        trim,
        5,
    )
    drawn += line(
        f"M{left + 8} 138C{left + 34} 152 150 156 200 156S{right - 34} 152 {right - 8} 138",
        "#efb23a",
        2,
    )
    count = 15
    for index in range(count):
        t = index / (count - 1)
        x = left + 8 + (2 * wide - 16) * t
        y = 166 - 22 * (2 * t - 1) ** 2
        drawn += oval(x, y, 4.2, 5.2, trim if index % 2 else mix(trim, "#efb23a", 0.75))
    return drawn


def _bowler(traits: Traits) -> str:
    colour = mix(traits.outfit.hat_colour, "#2b1a14", 0.5)
    drawn = shape("M140 142C136 82 158 58 200 58S264 82 260 142Z", colour)
    drawn += shape("M220 61C250 70 262 96 260 142H236C240 104 236 78 220 61Z", _dark(colour), 0.7)
    drawn += shape(
        "M160 82C168 70 180 65 194 64C180 70 170 80 165 96C161 96 159 88 160 82Z", _light(colour)
    )
    drawn += shape(
        "M139 124C168 136 232 136 261 124V142C232 156 168 156 139 142Z", mix(colour, "#080304", 0.6)
    )
    return (
        drawn
        + shape(
            "M106 142C102 132 112 128 120 134C160 157 240 157 280 134C288 128 298 132 294 142"
            "C284 164 252 171 200 171S116 164 106 142Z",
            colour,
        )
        + shape(
            "M106 142C116 164 148 171 200 171S284 164 294 142C280 154 252 160 200 160"
            "S120 154 106 142Z",
            _dark(colour),
        )
    )


def _chullo(traits: Traits) -> str:
    return _knitted_cap(traits, traits.outfit.hat_colour)


def _knitted_cap(traits: Traits, colour: str) -> str:
    """The chullo: ear flaps, tassels and a band of figures."""
    trim = traits.outfit.hat_trim
    edge = traits.face.temple + 8
    left, right = 200 - edge, 200 + edge
    drawn = shape(
        f"M{left:.1f} 172C{left - 4:.1f} 116 166 76 200 66C{234} 76"
        f" {right + 4:.1f}"
        f" 116 {right:.1f} 172"
        f"C{right + 7:.1f} 200 {right + 5:.1f} 232 {right - 6:.1f} 254"
        f"C{right - 24:.1f} 236 {right - 25:.1f} 206 {right - 22:.1f} 178"
        f"C{240} 166 160 166 {left + 22:.1f} 178C{left + 25:.1f} 206"
        f" {left + 24:.1f} 236 {left + 6:.1f} 254"
        f"C{left - 5:.1f} 232 {left - 7:.1f} 200 {left:.1f} 172Z",
        colour,
    )
    drawn += shape(
        f"M224 80C{246} 96 {right + 3:.1f} 126 {right:.1f} 172L{right - 22:.1f} 174"
        f"C{236} 140 236 106 224 80Z",
        _dark(colour),
        0.4,
    )
    name = ("rombos", "qinqu", "puntas")[traits.variety % 3]
    drawn += cloth_along(
        weave("carabaya", name),
        bezier((left + 4, 140), (164, 130), (236, 130), (right - 4, 140)),
        32,
        54,
    )
    drawn += line("M164 104Q200 88 236 104", trim, 6) + line(
        "M170 96Q200 80 230 96", "#efb23a", 2.6
    )
    drawn += line(
        f"M{left + 22:.1f} 177C{left + 26:.1f} 206 {left + 24:.1f} 234 {left + 7:.1f} 252"
        f"M{right - 22:.1f} 177C{right - 26:.1f} 206 {right - 24:.1f} 234 {right - 7:.1f} 252"
        f"M{left + 22:.1f} 177C160 165 240 165 {right - 22:.1f} 177",
        trim,
        4,
    )
    for x in (left + 6, right - 6):
        drawn += line(f"M{x:.1f} 253C{x - 2:.1f} 276 {x + 2:.1f} 296 {x:.1f} 318", trim, 3)
        drawn += oval(x, 324, 7, 9, mix(trim, "#efb23a", 0.4))
    drawn += line("M200 68C204 58 214 54 220 62", trim, 3)
    return drawn + oval(222, 68, 8, 9, mix(trim, "#efb23a", 0.4))


def _felt_chullo(traits: Traits) -> str:
    """A felt hat over the chullo, as herders wear both."""
    return _knitted_cap(traits, traits.outfit.second) + _felt_hat(traits, 13)


def _straw(traits: Traits) -> str:
    colour = "#d9bd7c"
    drawn = shape("M140 140C138 96 152 72 200 70S262 96 260 140Z", colour)
    drawn += shape("M226 74C254 84 262 106 260 140H236C240 112 238 90 226 74Z", _dark(colour), 0.4)
    drawn += line(
        "M146 104Q200 92 254 104M142 116Q200 104 258 116M156 88Q200 78 244 88",
        _dark(colour),
        1.3,
        0.5,
    )
    drawn += shape("M139 122C168 134 232 134 261 122V142H139Z", traits.outfit.hat_trim)
    drawn += _brim(colour, 116, 150)
    return drawn + line("M96 152C130 162 160 163 200 163S270 162 304 152", _dark(colour), 1.3, 0.6)


def _cap(traits: Traits) -> str:
    colour, trim = traits.outfit.main if traits.variety % 2 else traits.outfit.hat_trim, "#f6e8cc"
    colour = mix(colour, "#1a1216", 0.35)
    edge = traits.face.temple + 6
    left, right = 200 - edge, 200 + edge
    drawn = shape(
        f"M{left:.1f} 178C{left - 6:.1f} 128 160 100 200 100S{right + 6:.1f} 128 {right:.1f} 178Z",
        colour,
    )
    drawn += shape(
        f"M226 104C{256} 114 {right + 5:.1f} 136 {right:.1f} 178L{right - 26:.1f}"
        " 172"
        f"C{240} 142 238 120 226 104Z",
        _dark(colour),
        0.6,
    )
    drawn += line(
        "M200 102V160M200 102C176 112 164 134 162 166M200 102C224 112 236 134 238 166",
        _dark(colour),
        1.6,
        0.7,
    )
    drawn += oval(200, 101, 6, 3.6, _dark(colour))
    if traits.variety % 3 == 0:
        drawn += shape("M184 126h32v22q-16 8 -32 0Z", trim, 0.9) + line(
            "M190 142l7 -9l5 6l4 -5l5 8", colour, 2.6
        )
    drawn += shape(
        f"M{left + 2:.1f} 170C{left + 20:.1f} 152 {right - 20:.1f} 152 {right - 2:.1f} 170"
        f"C{right + 12:.1f} 184 {right + 6:.1f} 192 {right - 6:.1f} 188C{238} 176"
        f" 162 176 {left + 6:.1f} 188"
        f"C{left - 6:.1f} 192 {left - 12:.1f} 184 {left + 2:.1f} 170Z",
        _dark(colour),
    )
    return drawn + line(
        f"M{left:.1f} 176C{left + 24:.1f} 158 {right - 24:.1f} 158 {right:.1f} 176",
        _light(colour),
        2,
        0.5,
    )


def _knit(traits: Traits) -> str:
    """The plain knitted cap of cold mornings."""
    colour, trim = traits.outfit.hat_colour, traits.outfit.hat_trim
    edge = traits.face.temple + 7
    left, right = 200 - edge, 200 + edge
    drawn = shape(
        f"M{left:.1f} 172C{left - 4:.1f} 118 164 94 200 94S{right + 4:.1f} 118 {right:.1f} 172Z",
        colour,
    )
    drawn += line("M150 134Q200 118 250 134", trim, 7) + line(
        "M146 146Q200 130 254 146", "#f6e8cc", 3
    )
    ribs = "".join(
        f"M{x:.1f} {160 - 5 * (1 - ((x - 200) / edge) ** 2):.1f}v18"
        for x in range(int(left) + 6, int(right) - 2, 9)
    )
    drawn += shape(
        f"M{left - 2:.1f} 164Q200 148 {right + 2:.1f} 164V184Q200 168 {left - 2:.1f} 184Z",
        _dark(colour),
    )
    return drawn + line(ribs, colour, 2.2, 0.8)


def _helmet(traits: Traits) -> str:
    colour = ("#e2a52c", "#d9d4c8", "#3f6f96")[traits.variety % 3]
    drawn = shape("M132 160C130 108 156 86 200 86S270 108 268 160Z", colour)
    drawn += shape(
        "M228 90C258 100 270 124 268 160H242C246 128 242 106 228 90Z", _dark(colour), 0.45
    )
    drawn += shape("M190 84h20v72h-20Z", _light(colour), 0.8)
    drawn += line(
        "M166 96C158 112 155 134 155 154M234 96C242 112 245 134 245 154", _dark(colour), 2, 0.4
    )
    return drawn + shape(
        "M122 160C150 146 250 146 278 160C282 172 276 176 264 172C230 162 170 162"
        " 136 172C124 176 118 172 122 160Z",
        _dark(colour),
    )


def _veil(traits: Traits) -> str:
    colour = "#3a3a46" if traits.variety % 2 else "#5c5348"
    band = "#f2ece0"
    edge = traits.face.cheek
    left, right = 200 - edge, 200 + edge
    drawn = shape(
        f"M{left - 22:.1f} 372C{left - 30:.1f} 260 {left - 16:.1f} 112 200 108"
        f"C{right + 16:.1f} 112 {right + 30:.1f} 260 {right + 22:.1f} 372"
        f"C{right + 4:.1f} 366 {right - 2:.1f} 330 {right + 2:.1f} 250"
        f"C{right + 2:.1f} 190 238 164 200 162"
        f"C{162} 164 {left - 2:.1f} 190 {left - 2:.1f} 250C{left + 2:.1f} 330"
        f" {left - 4:.1f} 366 {left - 22:.1f} 372Z",
        colour,
    )
    drawn += line(
        f"M{left - 1:.1f} 248C{left:.1f} 192 160 160 200 158C240 160 {right:.1f} 192"
        f" {right + 1:.1f} 248",
        band,
        9,
    )
    return drawn + line(
        f"M{right + 12:.1f} 190C{right + 20:.1f} 250 {right + 16:.1f} 310 {right + 16:.1f} 350",
        _dark(colour),
        3,
        0.6,
    )


_HATS: dict[str, Callable[[Traits], str]] = {
    "none": lambda traits: "",
    "felt": _felt,
    "montera": _montera,
    "bowler": _bowler,
    "chullo": _chullo,
    "felt-chullo": _felt_chullo,
    "straw": _straw,
    "cap": _cap,
    "knit": _knit,
    "helmet": _helmet,
    "veil": _veil,
}

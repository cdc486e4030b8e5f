"""Quiet scenes as SVG: the land, the square, the hall, the eve of the vote.

Nobody stands in them and nothing is written: screens put people and words before them. The
canvas is 1600 by 900.
"""

from ui.window.pictures.colours import mix
from ui.window.pictures.portrait_spec import Chance
from ui.window.pictures.portraiture.strokes import XY, line, outline, oval, shape
from ui.window.pictures.scene_palette import ScenePalette

WIDTH, HEIGHT = 1600, 900

_RANGE: tuple[XY, ...] = (
    (-20, 520), (90, 430), (170, 470), (300, 300), (360, 350), (420, 260), (500, 350),
    (560, 320), (680, 450), (800, 400), (930, 470), (1080, 310), (1150, 370), (1230, 250),
    (1330, 370), (1400, 340), (1520, 450), (1620, 420),
)  # fmt: skip
_PEAKS: tuple[tuple[float, float, float], ...] = (
    (300, 300, 46),
    (420, 260, 66),
    (1080, 310, 48),
    (1230, 250, 74),
)


def mountains_svg(palette: ScenePalette) -> str:
    """The high plain before the snow range."""
    drawn = _sky(palette, 1180, 190) + _range(palette)
    drawn += _hills(palette.middle, 560, 46, 0) + _hills(palette.near, 640, 34, 2)
    drawn += shape("M-10 700C300 650 620 700 900 690S1400 650 1610 690V910H-10Z", palette.ground)
    for number in range(6):
        furrow = 724 + number * 34
        drawn += line(
            f"M-10 {furrow}C300 {furrow - 44} 620 {furrow + 6} 900 {furrow - 4}"
            f"S1400 {furrow - 40} 1610 {furrow}",
            palette.ground_line,
            2.5,
            0.55,
        )
    chance = Chance("ichu")
    for _ in range(34):
        x, y = chance.between(0, WIDTH), chance.between(730, 890)
        tall = 16 + (y - 730) * 0.14
        drawn += line(
            f"M{x:.0f} {y:.0f}q-4 {-tall * 0.6:.0f} -12 {-tall * 0.8:.0f}M{x:.0f}"
            f" {y:.0f}v{-tall:.0f}"
            f"M{x:.0f} {y:.0f}q4 {-tall * 0.6:.0f} 12 {-tall * 0.8:.0f}",
            palette.ground_line,
            2.6,
        )
    return _document(drawn)


def square_svg(palette: ScenePalette) -> str:
    """The town's square: church, arcades, open ground before them."""
    drawn = _sky(palette, 330, 170) + _range(palette)
    drawn += _hills(palette.middle, 540, 40, 1)
    for x, y, width, floors in (
        (-20, 430, 250, 2),
        (230, 480, 190, 1),
        (420, 450, 210, 2),
        (960, 470, 200, 1),
        (1160, 430, 230, 2),
        (1390, 470, 240, 1),
    ):
        drawn += _house(palette, x, y, width, floors)
    drawn += _church(palette, 640)
    drawn += shape("M-10 660H1610V910H-10Z", palette.ground)
    drawn += shape("M-10 660H1610V676H-10Z", palette.shade)
    slabs = "".join(f"M-10 {y}H1610" for y in (708, 748, 798, 860))
    slabs += "".join(f"M{800 + k * 92} 676L{800 + k * 190} 910" for k in range(-9, 10))
    drawn += line(slabs, palette.ground_line, 2.2, 0.5)
    return _document(drawn)


def hall_svg(palette: ScenePalette) -> str:
    """The communal hall: whitewashed walls, beams, windows to the hills, a table with a cloth."""
    drawn = shape("M0 0H1600V900H0Z", palette.wall)
    drawn += shape("M0 0H1600L1380 120H220Z", palette.wood)
    drawn += shape("M0 0L220 120V640L0 800Z", palette.shade)
    drawn += shape("M1600 0L1380 120V640L1600 800Z", mix(palette.shade, palette.wood, 0.14))
    beams = "".join(f"M{k * 320} 0L{220 + k * 232} 120" for k in range(6))
    drawn += line(beams, mix(palette.wood, palette.near, 0.5), 14)
    for x in (330, 1030):
        drawn += _window(palette, x, 220)
    drawn += shape("M640 200H960V400H640Z", palette.wood)
    drawn += shape("M656 216H944V384H656Z", mix(palette.near, "#22382e", 0.6))
    drawn += shape("M0 800L220 640H1380L1600 800V900H0Z", palette.ground)
    boards = "".join(f"M{220 + k * 145} 640L{k * 200} 900" for k in range(9))
    drawn += line(boards, palette.ground_line, 2.4, 0.6)
    drawn += shape("M560 540H1040L1064 580H536Z", palette.wood)
    drawn += shape("M536 580H1064V690H536Z", palette.cloth)
    peaks = "".join(f"M{536 + k * 44} 690l22 -34l22 34Z" for k in range(12))
    drawn += shape(peaks, palette.accent) + shape("M536 600H1064V608H536Z", palette.accent)
    for y, inset in ((740, 120), (820, 40)):
        drawn += shape(f"M{inset} {y}H{640 - inset * 0.4:.0f}V{y + 16}H{inset}Z", palette.wood)
        drawn += shape(
            f"M{960 + inset * 0.4:.0f} {y}H{1600 - inset}V{y + 16}H{960 + inset * 0.4:.0f}Z",
            palette.wood,
        )
    return _document(drawn)


def night_svg(palette: ScenePalette) -> str:
    """The town in the night before the vote: stars, dark houses, a few windows awake."""
    drawn = _sky(palette, 1290, 150)
    chance = Chance("stars")
    for _ in range(90):
        x, y = chance.between(0, WIDTH), chance.between(0, 400)
        size = chance.between(0.9, 2.6)
        drawn += oval(x, y, size, size, palette.disc, chance.between(0.35, 0.9))
    drawn += oval(1262, 134, 72, 72, palette.sky)
    drawn += _range(palette) + _hills(palette.middle, 560, 40, 0) + _hills(palette.near, 640, 30, 2)
    x = -30.0
    while x < WIDTH:
        width, high = chance.between(120, 210), chance.between(90, 180)
        top = 760 - high
        drawn += shape(f"M{x:.0f} {top:.0f}h{width:.0f}V900h{-width:.0f}Z", palette.wall)
        drawn += shape(
            f"M{x - 12:.0f} {top + 3:.0f}l26 -34h{width - 28:.0f}l26 34Z",
            palette.roof,
        )
        for place in range(24, int(width) - 40, 52):
            lit = chance.below(4) == 0
            drawn += shape(
                f"M{x + place:.0f} {top + 34:.0f}h26v34h-26Z",
                palette.accent if lit else palette.shade,
                0.95,
            )
        x += width - 6
    drawn += shape("M-10 820C400 800 1200 800 1610 826V910H-10Z", palette.ground)
    return _document(drawn)


def _sky(palette: ScenePalette, x: float, y: float) -> str:
    drawn = shape("M0 0H1600V900H0Z", palette.sky)
    middle = mix(palette.sky, palette.horizon, 0.5)
    drawn += shape("M0 300C400 250 1100 330 1600 270V900H0Z", middle)
    drawn += shape("M0 400C500 360 1000 430 1600 380V900H0Z", palette.horizon)
    return drawn + oval(x, y, 84, 84, palette.disc)


def _range(palette: ScenePalette) -> str:
    crest = "L".join(f"{x:.0f} {y:.0f}" for x, y in _RANGE)
    drawn = shape(f"M{crest}V900H-20Z", palette.far)
    shadow = mix(palette.far, palette.near, 0.35)
    for x, y, size in _PEAKS:
        drawn += shape(
            f"M{x} {y}L{x + size * 1.4:.0f} {y + size * 1.7:.0f}L{x + size * 0.2:.0f}"
            f" {y + size * 2:.0f}L{x - size * 0.1:.0f} {y + size:.0f}Z",
            shadow,
            0.7,
        )
        drawn += shape(
            f"M{x} {y}L{x + size * 0.72:.0f} {y + size * 0.9:.0f}L{x + size * 0.36:.0f}"
            f" {y + size * 0.76:.0f}L{x + size * 0.1:.0f} {y + size * 1.1:.0f}"
            f"L{x - size * 0.2:.0f} {y + size * 0.72:.0f}L{x - size * 0.5:.0f}"
            f" {y + size * 0.98:.0f}L{x - size * 0.72:.0f} {y + size * 0.72:.0f}Z",
            palette.snow,
        )
    return drawn


def _hills(colour: str, y: float, swell: float, turn: int) -> str:
    points: list[XY] = [(-60, 960), (-60, y)]
    for number in range(9):
        rise = swell * (1 if (number + turn) % 3 else -0.7)
        points.append((number * 205 - 20, y - rise))
    return shape(outline([*points, (1660, y), (1660, 960)]), colour)


def _house(palette: ScenePalette, x: int, y: int, width: int, floors: int) -> str:
    base = 664
    wall = palette.wall if floors == 2 else mix(palette.wall, palette.shade, 0.5)
    drawn = shape(f"M{x} {y}h{width}V{base}h{-width}Z", wall)
    drawn += shape(f"M{x - 14} {y + 4}l30 -44h{width - 32}l30 44Z", palette.roof)
    ridges = "".join(f"M{x + 24 + k} {y - 38}l-6 40" for k in range(0, width - 40, 22))
    drawn += line(ridges, mix(palette.roof, palette.near, 0.6), 2, 0.5)
    door = mix(palette.wood, palette.near, 0.4)
    if floors == 2:
        for k in range(22, width - 34, 56):
            drawn += shape(f"M{x + k} {y + 26}h30v46h-30Z", door, 0.9)
            drawn += shape(f"M{x + k - 8} {y + 72}h46v10h-46Z", palette.wood)
        for k in range(18, width - 44, 62):
            drawn += shape(f"M{x + k} {base}v-74a22 22 0 0 1 44 0v74Z", door, 0.9)
        return drawn
    drawn += shape(f"M{x + width // 2 - 20} {base}v-84h40v84Z", door)
    for k in (20, width - 56):
        drawn += shape(f"M{x + k} {y + 44}h36v40h-36Z", door, 0.9)
    return drawn


def _church(palette: ScenePalette, x: int) -> str:
    wall, shadow = mix(palette.wall, palette.snow, 0.5), palette.shade
    door = mix(palette.wood, palette.near, 0.4)
    drawn = shape(f"M{x + 70} 664V400L{x + 160} 320L{x + 250} 400V664Z", wall)
    drawn += shape(f"M{x + 56} 412L{x + 160} 306L{x + 264} 412L{x + 252} 420L{x + 160} 330"
                   f"L{x + 68} 420Z", palette.roof)  # fmt: skip
    for left in (x, x + 244):
        drawn += shape(f"M{left} 664V330h78V664Z", wall if left == x else shadow)
        drawn += shape(f"M{left - 8} 332h94v12h-94Z", palette.roof)
        drawn += shape(
            f"M{left + 4} 332C{left + 10} 276 {left + 68} 276 {left + 74} 332Z", palette.roof
        )
        drawn += shape(f"M{left + 22} 420v-38a17 17 0 0 1 34 0v38Z", door)
    drawn += shape(f"M{x + 124} 664v-110a36 36 0 0 1 72 0v110Z", door)
    return drawn + oval(x + 160, 440, 22, 22, door)


def _window(palette: ScenePalette, x: int, y: int) -> str:
    drawn = shape(f"M{x - 12} {y - 12}h264v204h-264Z", palette.wood)
    drawn += shape(f"M{x} {y}h240v180h-240Z", palette.horizon)
    drawn += shape(f"M{x} {y + 120}l60 -56l44 30l62 -66l74 78v74h-240Z", palette.far)
    drawn += shape(
        f"M{x} {y + 150}C{x + 80} {y + 120} {x + 160} {y + 150} {x + 240} {y + 130}v50h-240Z",
        palette.middle,
    )
    return drawn + line(f"M{x + 120} {y}v180M{x} {y + 90}h240", palette.wood, 8)


def _document(body: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' width="{WIDTH}" height="{HEIGHT}">{body}</svg>'
    )

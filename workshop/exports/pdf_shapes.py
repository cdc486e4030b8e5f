"""Bars, patterns, markers, signs and line charts on paper, drawn with lines and areas."""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from workshop.exports import palette
from workshop.exports.blocks import Bar, LineChart, ListSign, Marks
from workshop.exports.charts import (
    DrawnLine,
    Frame,
    dash_of,
    laid_out,
    marker_of,
    pattern_of,
)
from workshop.exports.sheet import POINT, Sheet, Style
from workshop.exports.sign_paths import CELLS, sign_runs
from workshop.signs import SYMBOLS, Colour

CHART_HEIGHT = 62.0
STEP = 1.9
"""Between the threads of a pattern."""
TICK = Style(size=8.0)
LEGEND = Style(size=9.0)
CREAM: Colour = (246, 232, 204)
Point = tuple[float, float]


def draw_bar(sheet: Sheet, bar: Bar, longest: int, mark: int | None, spot: Frame) -> None:
    """Draw a bar in its track, with the thin line where there is one."""
    pdf = sheet.pdf
    pdf.set_draw_color(*palette.RULE)
    pdf.set_line_width(0.2)
    pdf.set_fill_color(*palette.SHADE)
    pdf.rect(spot.left, spot.top, spot.width, spot.height, style="DF")
    filled = Frame(spot.left, spot.top, spot.width * bar.value / longest, spot.height)
    if filled.width > 0:
        pdf.set_fill_color(*palette.INKS[bar.ink])
        pdf.rect(filled.left, filled.top, filled.width, filled.height, style="F")
        _weave(sheet, pattern_of(bar.pattern), filled)
    if mark is not None:
        x = spot.left + spot.width * mark / longest
        pdf.set_draw_color(*palette.INK)
        pdf.set_line_width(0.6)
        pdf.line(x, spot.top - 0.8, x, spot.bottom + 0.8)


def draw_marks(sheet: Sheet, marks: Marks, spot: Frame) -> None:
    """Draw one sign a person: round for a woman, square for a man."""
    pdf, side = sheet.pdf, spot.height
    pdf.set_fill_color(*palette.INKS[marks.ink])
    pdf.set_draw_color(*palette.INK)
    pdf.set_line_width(0.25)
    for number, woman in enumerate(marks.women):
        left = spot.left + number * mark_width(side)
        if woman:
            pdf.circle(left + side / 2, spot.top + side / 2, side / 2, style="DF")
        else:
            pdf.rect(left + 0.3, spot.top + 0.3, side - 0.6, side - 0.6, style="DF")


def mark_width(side: float) -> float:
    """Return how much room a sign of a person takes."""
    return side * 1.25


def draw_sign(sheet: Sheet, sign: ListSign, left: float, top: float, side: float) -> None:
    """Draw the woven sign of a list."""
    pdf, cell = sheet.pdf, side / CELLS
    pdf.set_fill_color(*palette.INKS[sign.ink])
    pdf.rect(left, top, side, side, style="F")
    if sign.symbol not in SYMBOLS:
        return
    for thread, colour in (("#", CREAM), ("o", SYMBOLS[sign.symbol].accent)):
        pdf.set_fill_color(*colour)
        for x, y, wide in sign_runs(sign.symbol, thread):
            # A hair higher than a cell, so that no seam shows between rows.
            pdf.rect(left + x * cell, top + y * cell, wide * cell, cell * 1.06, style="F")


def draw_chart(sheet: Sheet, chart: LineChart) -> None:
    """Draw a line chart where the next line goes; its legend stands below."""
    frame = Frame(sheet.left + 14, sheet.y + 3, sheet.width - 20, CHART_HEIGHT)
    drawn = laid_out(chart, frame, TICK.size * POINT)
    pdf = sheet.pdf
    for tick in drawn.scale:
        pdf.set_draw_color(*palette.GRID)
        pdf.set_line_width(0.2)
        pdf.line(frame.left, tick.at, frame.right, tick.at)
        wide = sheet.width_of(tick.text, TICK)
        sheet.set_word(tick.text, TICK, frame.left - 2 - wide, tick.at - TICK.line / 2)
    for tick in drawn.steps:
        half = sheet.width_of(tick.text, TICK) / 2
        sheet.set_word(tick.text, TICK, tick.at - half, frame.bottom + 1)
    for line in drawn.lines:
        _line(sheet, line)
    sheet.y = frame.bottom + TICK.line + 3
    _legend(sheet, chart)


def chart_height(sheet: Sheet, chart: LineChart) -> float:
    """Return how much room a chart takes with its legend."""
    rows = len(list(_legend_rows(sheet, chart)))
    return CHART_HEIGHT + TICK.line + 6 + rows * (LEGEND.line + 1)


def _line(sheet: Sheet, drawn: DrawnLine) -> None:
    pdf, colour = sheet.pdf, palette.INKS[drawn.line.ink]
    pdf.set_draw_color(*colour)
    pdf.set_line_width(0.6)
    for one, other in _strokes(drawn.points, dash_of(drawn.line.pattern)):
        pdf.line(*one, *other)
    for point in drawn.points:
        _marker(sheet, marker_of(drawn.line.pattern), point, 1.15, colour)


def _strokes(points: tuple[Point, ...], dash: tuple[int, ...]) -> Iterator[tuple[Point, Point]]:
    """Yield the strokes of a line; the pattern runs on over its corners."""
    pattern = [length * 0.34 for length in dash] or [float("inf")]
    part, left = 0, pattern[0]
    for (x, y), (to_x, to_y) in pairwise(points):
        length = hypot(to_x - x, to_y - y)
        done = 0.0
        while length - done > 1e-6:
            step = min(left, length - done)
            ends = [
                (x + (to_x - x) * at / length, y + (to_y - y) * at / length)
                for at in (done, done + step)
            ]
            if part % 2 == 0:
                yield ends[0], ends[1]
            done, left = done + step, left - step
            if left <= 1e-6:
                part = (part + 1) % len(pattern)
                left = pattern[part]


def _marker(sheet: Sheet, name: str, at: Point, size: float, colour: Colour) -> None:
    pdf, (x, y) = sheet.pdf, at
    pdf.set_fill_color(*colour)
    pdf.set_draw_color(*colour)
    pdf.set_line_width(0.6)
    match name:
        case "circle":
            pdf.circle(x, y, size, style="F")
        case "square":
            pdf.rect(x - size, y - size, 2 * size, 2 * size, style="F")
        case "diamond":
            tip = size + 0.4
            pdf.polygon([(x, y - tip), (x + tip, y), (x, y + tip), (x - tip, y)], style="F")
        case "triangle":
            tip = size + 0.2
            pdf.polygon([(x, y - tip), (x + tip, y + size), (x - tip, y + size)], style="F")
        case "cross":
            pdf.line(x - size, y - size, x + size, y + size)
            pdf.line(x - size, y + size, x + size, y - size)
        case _:
            pdf.set_fill_color(*palette.PAPER)
            pdf.circle(x, y, size, style="DF")


SAMPLE = 16.0


def _legend_rows(sheet: Sheet, chart: LineChart) -> Iterator[list[int]]:
    """Yield which lines are named side by side."""
    row: list[int] = []
    right = 0.0
    for number, line in enumerate(chart.lines):
        wide = SAMPLE + sheet.width_of(line.name, LEGEND) + 8
        if row and right + wide > sheet.width:
            yield row
            row, right = [], 0.0
        row.append(number)
        right += wide
    yield row


def _legend(sheet: Sheet, chart: LineChart) -> None:
    for row in _legend_rows(sheet, chart):
        x = sheet.left
        for number in row:
            line = chart.lines[number]
            middle = sheet.y + LEGEND.line / 2
            ends = ((x, middle), (x + SAMPLE - 3, middle))
            colour = palette.INKS[line.ink]
            sheet.pdf.set_draw_color(*colour)
            sheet.pdf.set_line_width(0.7)
            for one, other in _strokes(ends, dash_of(line.pattern)):
                sheet.pdf.line(*one, *other)
            centre = (x + (SAMPLE - 3) / 2, middle)
            _marker(sheet, marker_of(line.pattern), centre, 1.15, colour)
            sheet.set_word(line.name, LEGEND, x + SAMPLE, sheet.y)
            x += SAMPLE + sheet.width_of(line.name, LEGEND) + 8
        sheet.y += LEGEND.line + 1


def _weave(sheet: Sheet, pattern: str, spot: Frame) -> None:
    pdf = sheet.pdf
    pdf.set_draw_color(*palette.PAPER)
    pdf.set_fill_color(*palette.PAPER)
    pdf.set_line_width(0.5)
    if pattern in ("slant", "reverse"):
        for (x, y), (to_x, to_y) in _slants(spot):
            if pattern == "reverse":
                y, to_y = spot.top + spot.bottom - y, spot.top + spot.bottom - to_y
            pdf.line(x, y, to_x, to_y)
    if pattern == "dots":
        for row, y in enumerate(_between(spot.top + 0.9, spot.bottom - 0.4, 1.2)):
            for x in _between(spot.left + 0.8 + 0.6 * (row % 2), spot.right - 0.4, 1.5):
                pdf.circle(x, y, 0.35, style="F")
    if pattern in ("bands", "grid"):
        for y in _between(spot.top + 0.8, spot.bottom - 0.2, 1.3):
            pdf.line(spot.left, y, spot.right, y)
    if pattern == "grid":
        for x in _between(spot.left + 0.9, spot.right - 0.2, 1.6):
            pdf.line(x, spot.top, x, spot.bottom)


def _between(first: float, last: float, step: float) -> Iterator[float]:
    at = first
    while at <= last:
        yield at
        at += step


def _slants(spot: Frame) -> Iterator[tuple[Point, Point]]:
    """Yield slanting threads cut off at the edges of a bar."""
    for foot in _between(spot.left - spot.height + STEP, spot.right, STEP):
        start, end = max(foot, spot.left), min(foot + spot.height, spot.right)
        if end <= start:
            continue
        low, high = spot.bottom - (start - foot), spot.bottom - (end - foot)
        yield (start, low), (end, high)

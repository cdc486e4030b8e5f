"""Where the parts of a chart come to lie: the same on a page and on paper.

Lines are told apart by dash and marker, bars by pattern; colour only helps.
"""

from dataclasses import dataclass

from engine.language.wording.amounts import number
from workshop.exports.blocks import Line, LineChart

DASHES: tuple[tuple[int, ...], ...] = ((), (10, 4), (3, 4), (12, 4, 3, 4), (7, 7), (1, 5))
MARKERS = ("circle", "square", "diamond", "triangle", "cross", "ring")
PATTERNS = ("solid", "slant", "dots", "bands", "grid", "reverse")
LETTER_SHARE = 0.6
"""How wide a letter is at most on average, of the size of the type."""


def dash_of(pattern: int) -> tuple[int, ...]:
    """Return lengths of strokes and gaps; empty for a line without gaps."""
    return DASHES[pattern % len(DASHES)]


def marker_of(pattern: int) -> str:
    """Return the name of a marker."""
    return MARKERS[pattern % len(MARKERS)]


def pattern_of(pattern: int) -> str:
    """Return the name of a pattern."""
    return PATTERNS[pattern % len(PATTERNS)]


@dataclass(frozen=True)
class Frame:
    """A rectangle to draw in, y growing downwards."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True)
class Tick:
    """A name beside the scale: where, and what."""

    at: float
    text: str


@dataclass(frozen=True)
class DrawnLine:
    """A line with its points in their places."""

    line: Line
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class DrawnChart:
    """A line chart laid out in a frame."""

    frame: Frame
    scale: tuple[Tick, ...]
    steps: tuple[Tick, ...]
    lines: tuple[DrawnLine, ...]


def laid_out(chart: LineChart, frame: Frame, letter: float) -> DrawnChart:
    """Lay a chart out; ``letter`` is the size of its type, by which names of steps are left out."""
    values = [v for line in chart.lines for v in line.values if v is not None]
    low, high = min([0, *values]), max([1, chart.most, *values])
    last = max(1, len(chart.steps) - 1)

    def x(step: int) -> float:
        return frame.left + frame.width * step / last

    def y(value: int) -> float:
        return frame.bottom - frame.height * (value - low) / (high - low)

    lines = tuple(
        DrawnLine(
            line,
            tuple((x(n), y(value)) for n, value in enumerate(line.values) if value is not None),
        )
        for line in chart.lines
    )
    marks = sorted({low, 0, *(high * part // 4 for part in range(1, 5))})
    scale = tuple(Tick(y(value), number(value)) for value in marks)
    steps = [Tick(x(n), name) for n, name in enumerate(chart.steps)]
    return DrawnChart(frame, scale, _fitting(steps, letter), lines)


def _fitting(ticks: list[Tick], letter: float) -> tuple[Tick, ...]:
    """Return the names that fit beside each other; the last one always stands."""
    kept: list[Tick] = []
    free = float("inf")
    for tick in reversed(ticks):
        half = len(tick.text) * letter * LETTER_SHARE / 2
        if tick.at + half <= free:
            kept.append(tick)
            free = tick.at - half - letter / 2
    return tuple(reversed(kept))

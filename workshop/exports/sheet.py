"""Pages of paper: where the next line goes, words wrapped by their width, all that was placed.

Every text is measured before it is set, and kept in :attr:`Sheet.placed`, so that it can be shown
that nothing is cut off. Lengths in millimetres, sizes of type in points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fpdf import FPDF

from workshop.exports import palette
from workshop.exports.fonts import TEXT, TEXT_BOLD
from workshop.exports.markup import runs
from workshop.signs import Colour

FAMILY = "text"
POINT = 25.4 / 72
"""Millimetres in a point."""
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
SIDE, TOP, FOOT = 16.0, 16.0, 18.0


@dataclass(frozen=True)
class Style:
    """How a text is set."""

    size: float = 10.0
    bold: bool = False
    colour: Colour = palette.INK
    leading: float = 1.4
    """Height of a line, of the size of the type."""

    @property
    def line(self) -> float:
        """Height of a line in millimetres."""
        return self.size * self.leading * POINT


BODY = Style()
BOLD = Style(bold=True)
SMALL = Style(size=8.5, colour=palette.QUIET)
LARGE = Style(size=13.5)


@dataclass(frozen=True)
class Piece:
    """Some words of one weight on one line, from the left of the text."""

    text: str
    bold: bool
    left: float
    width: float


@dataclass(frozen=True)
class TextLine:
    """A line of wrapped text."""

    pieces: tuple[Piece, ...]

    @property
    def width(self) -> float:
        """How wide the line is."""
        return self.pieces[-1].left + self.pieces[-1].width if self.pieces else 0.0


@dataclass(frozen=True)
class Placed:
    """A text on paper: on which page, and the box it fills."""

    page: int
    left: float
    top: float
    width: float
    height: float
    text: str


class Paper(FPDF):
    """A PDF whose every page is numbered."""

    def __init__(self, counted: str) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self._counted = counted
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.add_font(FAMILY, "", TEXT.path)
        self.add_font(FAMILY, "B", TEXT_BOLD.path)

    def footer(self) -> None:
        """Number the page at its foot."""
        self.set_font(FAMILY, "", 8.5)
        self.set_text_color(*palette.QUIET)
        self.set_xy(SIDE, PAGE_HEIGHT - FOOT + 6)
        text = self._counted.format(page=self.page_no(), pages=self.str_alias_nb_pages)
        self.cell(PAGE_WIDTH - 2 * SIDE, 5, text, align="C")


class Sheet:
    """The page being written on, and where the next line goes."""

    left = SIDE
    width = PAGE_WIDTH - 2 * SIDE
    bottom = PAGE_HEIGHT - FOOT

    def __init__(self, counted: str) -> None:
        self.pdf = Paper(counted)
        self.y = TOP
        self.placed: list[Placed] = []
        self._widths: dict[tuple[str, bool, float], float] = {}
        self.new_page()

    # -- room ------------------------------------------------------------------------------------

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        self.pdf.add_page()
        self.y = TOP

    def need(self, height: float) -> None:
        """Go on at a new page where less than ``height`` is left on this one."""
        if self.y + height > self.bottom and self.y > TOP:
            self.new_page()

    def skip(self, height: float) -> None:
        """Leave some room, none at the top of a page."""
        if self.y > TOP:
            self.y = min(self.bottom, self.y + height)

    # -- words -----------------------------------------------------------------------------------

    def width_of(self, text: str, style: Style) -> float:
        """Return how wide a text is on one line."""
        key = (text, style.bold, style.size)
        if key not in self._widths:
            self._use(style)
            self._widths[key] = self.pdf.get_string_width(text)
        return self._widths[key]

    def wrapped(self, text: str, style: Style, width: float) -> tuple[TextLine, ...]:
        """Return a text with its bold pieces in lines no wider than ``width``."""
        lines: list[TextLine] = []
        for paragraph in text.split("\n"):
            lines += self._wrapped(paragraph, style, width)
        return tuple(lines)

    def _wrapped(self, text: str, style: Style, width: float) -> Iterator[TextLine]:
        space = self.width_of(" ", style)
        line: list[Piece] = []
        right = 0.0
        for word, bold in self._words(text, style, width):
            if word == " ":
                right += space if line else 0.0
                continue
            wide = self.width_of(word.rstrip(), replace(style, bold=bold))
            if line and right + wide > width:
                yield TextLine(tuple(line))
                line, right = [], 0.0
            line.append(Piece(word.rstrip(), bold, right, wide))
            right += wide + (space if word.endswith(" ") else 0.0)
        yield TextLine(tuple(line))

    def _words(self, text: str, style: Style, width: float) -> Iterator[tuple[str, bool]]:
        """Yield words, each with the space behind it where there is one; broken where too long."""
        for piece, bold in runs(text):
            weight = style.bold or bold
            *whole, last = piece.split(" ")
            for word in (*(f"{each} " for each in whole), *([last] if last else [])):
                yield from self._broken(word, replace(style, bold=weight), width)

    def _broken(self, word: str, style: Style, width: float) -> Iterator[tuple[str, bool]]:
        while len(word) > 1 and self.width_of(word.rstrip(), style) > width:
            fits = len(word) - 1
            while fits > 1 and self.width_of(word[:fits], style) > width:
                fits -= 1
            yield word[:fits], style.bold
            word = word[fits:]
        yield word, style.bold

    def set_lines(
        self,
        lines: Sequence[TextLine],
        style: Style,
        left: float,
        top: float,
        width: float,
        align: str = "<",
    ) -> None:
        """Set wrapped lines from ``top`` on, at the left or right of a column."""
        for number, line in enumerate(lines):
            start = left + (width - line.width if align == ">" else 0.0)
            for piece in line.pieces:
                self._set(
                    piece.text,
                    replace(style, bold=piece.bold),
                    start + piece.left,
                    top + number * style.line,
                    piece.width,
                )

    def write(
        self, text: str, style: Style = BODY, left: float | None = None, width: float | None = None
    ) -> None:
        """Write a paragraph where the next line goes, over as many pages as it takes."""
        start = self.left if left is None else left
        room = self.left + self.width - start if width is None else width
        for line in self.wrapped(text, style, room):
            self.need(style.line)
            self.set_lines((line,), style, start, self.y, room)
            self.y += style.line

    def set_word(self, text: str, style: Style, left: float, top: float) -> None:
        """Set a short text on one line."""
        self._set(text, style, left, top, self.width_of(text, style))

    def _set(self, text: str, style: Style, left: float, top: float, width: float) -> None:
        if not text:
            return
        self._use(style)
        self.pdf.set_text_color(*style.colour)
        baseline = top + style.line / 2 + style.size * POINT * 0.34
        self.pdf.text(left, baseline, text)
        self.placed.append(Placed(self.pdf.page_no(), left, top, width, style.line, text))

    def _use(self, style: Style) -> None:
        self.pdf.set_font(FAMILY, "B" if style.bold else "", style.size)

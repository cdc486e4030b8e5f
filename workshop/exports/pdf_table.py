"""Tables on paper: columns as wide as their words need, rows that break between pages."""

from workshop.exports import palette
from workshop.exports.blocks import Bar, Cell, ListSign, Marks, Table
from workshop.exports.charts import Frame
from workshop.exports.pdf_shapes import draw_bar, draw_marks, draw_sign, mark_width
from workshop.exports.sheet import BOLD, Sheet, Style, TextLine

PAD = 1.4
GAP = 0.7
SIGN = 4.6
SIGN_ROOM = 6.2
DRAWN, DRAWN_LEAST = 46.0, 28.0
"""Width of a column of bars where there is room, and at least."""
MARK = 3.6
TEXT = Style(size=9.0, leading=1.35)
HEAD = Style(size=9.0, bold=True, leading=1.3)


class TableWriter:
    """Writes one table where the next line goes."""

    def __init__(self, sheet: Sheet, table: Table, lists: dict[str, ListSign]) -> None:
        self._sheet = sheet
        self._table = table
        self._lists = lists
        self._count = len(table.rows[0]) if table.rows else len(table.head)
        self._widths = self._spread()

    def write(self) -> None:
        """Write caption, head and rows; the head again on every page."""
        sheet = self._sheet
        first = self._height(self._table.rows[0], TEXT) if self._table.rows else 0.0
        caption = sheet.wrapped(self._table.caption, BOLD, sheet.width)
        sheet.need(len(caption) * BOLD.line + self._head_height() + first + 4)
        sheet.write(self._table.caption, BOLD)
        self._head()
        for number, row in enumerate(self._table.rows):
            if sheet.y + self._height(row, TEXT) > sheet.bottom:
                sheet.new_page()
                self._head()
            self._row(row, number)
        sheet.skip(4)

    # -- widths ----------------------------------------------------------------------------------

    def _spread(self) -> list[float]:
        """Return the width of each column: its words' own, less where they do not fit."""
        columns = range(self._count)
        natural = [self._natural(n) for n in columns]
        least = [self._least(n) for n in columns]
        room = self._sheet.width
        drawn = [n for n in columns if self._is_drawn(n)]
        spare = room - sum(natural)
        if spare >= 0:
            if drawn:
                natural[drawn[0]] += spare
            elif self._table.head:
                natural = [width + spare / self._count for width in natural]
            return natural
        return _levelled(natural, least, room)

    def _is_drawn(self, column: int) -> bool:
        return any(isinstance(row[column], Bar) for row in self._table.rows)

    def _natural(self, column: int) -> float:
        return max(
            [self._of_head(column)]
            + [self._of_cell(row[column], column, False) for row in self._table.rows]
        )

    def _least(self, column: int) -> float:
        return max(
            [self._of_head(column)]
            + [self._of_cell(row[column], column, True) for row in self._table.rows]
        )

    def _of_head(self, column: int) -> float:
        """Return what a head needs, which may always break between words."""
        text = self._table.head[column] if self._table.head else ""
        return self._words(text, HEAD, True) + 2 * PAD

    def _of_cell(self, cell: Cell, column: int, by_word: bool) -> float:
        if isinstance(cell, Bar):
            return (DRAWN_LEAST if by_word else DRAWN) + 2 * PAD
        if isinstance(cell, Marks):
            return len(cell.women) * mark_width(MARK) + 2 * PAD
        return self._words(cell, TEXT, by_word) + 2 * PAD + self._sign_room(column)

    def _words(self, text: str, style: Style, by_word: bool) -> float:
        parts = text.split() if by_word else [text]
        lines = [self._sheet.wrapped(part, style, 10_000.0) for part in parts]
        return max((line.width for each in lines for line in each), default=0.0) + 0.2

    def _sign_room(self, column: int) -> float:
        return SIGN_ROOM if column == 0 and self._table.signs else 0.0

    # -- rows ------------------------------------------------------------------------------------

    def _lines(self, cell: Cell, column: int, style: Style) -> tuple[TextLine, ...]:
        if not isinstance(cell, str):
            return ()
        room = self._widths[column] - 2 * PAD - self._sign_room(column)
        return self._sheet.wrapped(cell, style, room)

    def _height(self, row: tuple[Cell, ...], style: Style) -> float:
        lines = max(len(self._lines(cell, n, style)) for n, cell in enumerate(row))
        return max(1, lines) * style.line + 2 * GAP

    def _head_height(self) -> float:
        return self._height(self._table.head, HEAD) if self._table.head else 0.0

    def _head(self) -> None:
        if not self._table.head:
            return
        sheet, height = self._sheet, self._head_height()
        sheet.pdf.set_fill_color(*palette.SHADE)
        sheet.pdf.rect(sheet.left, sheet.y, sum(self._widths), height, style="F")
        self._cells(self._table.head, HEAD, "")
        sheet.y += height
        self._rule(0.5, palette.INK)

    def _row(self, row: tuple[Cell, ...], number: int) -> None:
        sign = self._table.signs[number] if self._table.signs else ""
        self._cells(row, TEXT, sign)
        self._sheet.y += self._height(row, TEXT)
        self._rule(0.15, palette.RULE)

    def _cells(self, row: tuple[Cell, ...], style: Style, sign: str) -> None:
        sheet, x = self._sheet, self._sheet.left
        top = sheet.y + GAP
        for column, cell in enumerate(row):
            left, room = x + PAD, self._widths[column] - 2 * PAD
            middle = sheet.y + (TEXT.line + 2 * GAP) / 2
            if isinstance(cell, Bar):
                spot = Frame(left, middle - 1.6, room, 3.2)
                draw_bar(sheet, cell, self._table.longest, self._table.mark, spot)
            elif isinstance(cell, Marks):
                draw_marks(sheet, cell, Frame(left, middle - MARK / 2, room, MARK))
            else:
                if column == 0 and sign:
                    draw_sign(sheet, self._lists[sign], left, middle - SIGN / 2, SIGN)
                shift = self._sign_room(column) if style is TEXT else 0.0
                lines = self._lines(cell, column, style)
                align = self._table.aligns[column]
                sheet.set_lines(lines, style, left + shift, top, room - shift, align)
            x += self._widths[column]

    def _rule(self, width: float, colour: tuple[int, int, int]) -> None:
        pdf, sheet = self._sheet.pdf, self._sheet
        pdf.set_draw_color(*colour)
        pdf.set_line_width(width)
        pdf.line(sheet.left, sheet.y, sheet.left + sum(self._widths), sheet.y)


def _levelled(natural: list[float], least: list[float], room: float) -> list[float]:
    """Return widths that fill the room: the widest columns give way first, none below its least.

    Where the longest words alone are too wide, they are broken: nothing is at least then.
    """
    kept = least if sum(least) <= room else [0.0] * len(least)

    def at(level: float) -> list[float]:
        return [max(need, min(have, level)) for have, need in zip(natural, kept, strict=True)]

    low, high = 0.0, max(natural)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if sum(at(middle)) > room else (middle, high)
    return at(low)

"""Tables: rows that can be gone through and chosen, cells that wrap."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import pygame

from ui.window.explanation import Why
from ui.window.layout import Column, Container, shared_out
from ui.window.look import ALIGN_CENTRE, ALIGN_LEFT, ALIGN_RIGHT, Look
from ui.window.text import BODY, BOLD, Block, TextStyle
from ui.window.theme import TARGET, Role, Space
from ui.window.widget import Draw, Interaction, PlacedText, Widget

NO_SIGNS = -1
SIGN = 24
"""Pixels of a symbol in a cell, at 100 %."""
_ALIGNS = {"<": ALIGN_LEFT, "^": ALIGN_CENTRE, ">": ALIGN_RIGHT}


@dataclass(frozen=True)
class Columns:
    """How the columns of one table share the width."""

    aligns: tuple[str, ...]
    head: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    styles: tuple[TextStyle, ...]
    signed: int = NO_SIGNS
    """The column with a symbol before its text."""
    _known: dict[tuple[str, int], list[int]] = field(default_factory=dict, compare=False)

    def stacked(self, look: Look, width: int) -> bool:
        """Return whether the columns do not fit side by side without breaking words."""
        return sum(self.shortest(look)) + 2 * look.gap(Space.SMALL) * len(self.aligns) > width

    def lines(self, cells: tuple[str, ...]) -> list[tuple[str, TextStyle]]:
        """Return the cells of a row one below the other, each after the name of its column."""
        heads = self.head or ("",) * len(cells)
        named = [
            f"{name}: {cell}" if name else cell for name, cell in zip(heads, cells, strict=True)
        ]
        return [(cells[0], BOLD), *((line, BODY) for line in named[1:])]

    def widths(self, look: Look, width: int) -> list[int]:
        """Return the width of each column within a row ``width`` wide."""
        pad = 2 * look.gap(Space.SMALL)
        wanted, least = self.wanted(look), self.shortest(look)
        room = width - pad * len(self.aligns)
        grow = [1 if align == ALIGN_LEFT else 0 for align in self.aligns]
        return shared_out(room, wanted, least, grow if any(grow) else [1] * len(grow))

    def wanted(self, look: Look) -> list[int]:
        """Return the widths in which every cell stands on one line."""
        return self._widest(look, "wanted", look.type.width)

    def shortest(self, look: Look) -> list[int]:
        """Return the widths in which no word is broken."""
        return self._widest(look, "shortest", look.type.longest_word)

    def before(self, look: Look, column: int) -> int:
        """Return the room of a symbol before the text of a column."""
        return look.px(SIGN) + look.gap(Space.SMALL) if column == self.signed else 0

    def _widest(self, look: Look, name: str, measure: Callable[[str, TextStyle], int]) -> list[int]:
        """Measure every cell once a text size: all rows ask for the same columns."""
        mark = (name, look.percent)
        if mark not in self._known:
            self._known[mark] = [
                max(measure(row[n], style) + 1 for row, style in self._rows())
                + self.before(look, n)
                for n in range(len(self.aligns))
            ]
        return self._known[mark]

    def _rows(self) -> Iterator[tuple[tuple[str, ...], TextStyle]]:
        return zip(self.cells, self.styles, strict=True)


class TableRow(Widget):
    """One row: the cells, a marked ground where chosen, focusable in a table that chooses."""

    def __init__(
        self,
        cells: tuple[str, ...],
        columns: Columns,
        *,
        style: TextStyle = BODY,
        on_choose: Callable[[], None] | None = None,
        chosen: bool = False,
        striped: bool = False,
        ground: Role | None = None,
        why: Why = None,
        sign: Draw | None = None,
        key: str = "",
    ) -> None:
        super().__init__(key=key, why=why)
        self.cells = cells
        self._sign = sign
        self._spot = pygame.Rect(0, 0, 0, 0)
        self.style = style
        self.chosen = chosen
        self._columns = columns
        self._choose = on_choose
        self._striped = striped
        self._ground = ground
        self._is_head = ground is not None
        self._blocks: list[PlacedText] = []
        self._aligns = columns.aligns

    @property
    def label(self) -> str:
        return " · ".join(cell for cell in self.cells if cell)

    @property
    def acts(self) -> bool:
        return self._choose is not None

    def activate(self) -> None:
        if self._choose is not None:
            self._choose()

    def minimum(self, look: Look) -> int:
        words = (
            look.type.longest_word(line, style) for line, style in self._columns.lines(self.cells)
        )
        return max(words) + 2 * look.gap(Space.SMALL) + 1

    def natural(self, look: Look) -> int:
        pad = 2 * look.gap(Space.SMALL) * len(self.cells)
        return sum(self._columns.wanted(look)) + pad

    def measure(self, look: Look, width: int) -> int:
        if self._columns.stacked(look, width):
            if self._is_head:
                return 0
            high = sum(block.height for block in self._stack(look, width))
        else:
            widths = self._columns.widths(look, width)
            high = max(
                look.block(cell, self.style, wide - self._columns.before(look, n)).height
                for n, (cell, wide) in enumerate(zip(self.cells, widths, strict=True))
            )
        high += 2 * look.gap(Space.TINY)
        return max(high, look.px(TARGET)) if self.can_focus else high

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        pad = look.gap(Space.SMALL)
        self._blocks = []
        self._aligns = self._columns.aligns
        if self._columns.stacked(look, rect.width):
            self._place_stacked(look, rect)
            return
        left = rect.left
        size = look.px(SIGN)
        for n, wide in enumerate(self._columns.widths(look, rect.width)):
            before = self._columns.before(look, n)
            block = look.block(self.cells[n], self.style, wide - before)
            spot = pygame.Rect(left + pad + before, rect.top, wide - before, block.height)
            spot.centery = rect.centery
            if before:
                self._spot = pygame.Rect(left + pad, spot.centery - size // 2, size, size)
            self._blocks.append(PlacedText(block, spot))
            left += wide + 2 * pad

    def _place_stacked(self, look: Look, rect: pygame.Rect) -> None:
        self._spot.size = (0, 0)
        if self._is_head:
            return
        pad = look.gap(Space.SMALL)
        self._aligns = (ALIGN_LEFT,) * len(self.cells)
        blocks = self._stack(look, rect.width)
        top = rect.centery - sum(block.height for block in blocks) // 2
        for block in blocks:
            spot = pygame.Rect(rect.left + pad, top, rect.width - 2 * pad, block.height)
            self._blocks.append(PlacedText(block, spot))
            top += block.height

    def _stack(self, look: Look, width: int) -> list[Block]:
        room = width - 2 * look.gap(Space.SMALL)
        return [look.block(line, style, room) for line, style in self._columns.lines(self.cells)]

    def texts(self) -> Iterator[PlacedText]:
        return iter(self._blocks)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        ink = look.colour(Role.INK)
        if self.chosen:
            look.box(surface, self.rect, look.colour(Role.SELECTED), radius=6)
            ink = look.colour(Role.ON_SELECTED)
        elif self._ground is not None:
            surface.fill(look.colour(self._ground), self.rect)
        elif self._striped or (hands.hovered is self and self.can_focus):
            surface.fill(look.colour(Role.SHADE), self.rect)
        for placed, align in zip(self._blocks, self._aligns, strict=False):
            look.draw_block(surface, placed.block, placed.rect, ink, align)
        if self._sign is not None and self._spot.width:
            surface.blit(self._sign(self._spot.size), self._spot)
        if hands.hovered is self and self.acts and not self.chosen:
            pygame.draw.rect(surface, look.colour(Role.SELECTED), self.rect, 2, border_radius=6)


class Table(Container):
    """A table with a head. ``aligns`` is one sign a column: ``<``, ``^`` or ``>``.

    With ``on_choose`` the rows can be gone through with the arrows and chosen with Enter; it
    is called with the number of the row. ``row_keys`` name rows (for focus over a rebuild).
    ``signs`` are the symbols, one a row, that stand before the text of column ``signed``.
    Where the columns do not fit, every row becomes a short list of "column: cell".
    """

    arrows = "vertical"
    one_stop = True

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        aligns: str = "",
        on_choose: Callable[[int], None] | None = None,
        chosen: int | None = None,
        whys: Sequence[Why] = (),
        row_keys: Sequence[str] = (),
        signs: Sequence[Draw | None] = (),
        signed: int = NO_SIGNS,
        key: str = "",
        grow: int = 0,
    ) -> None:
        cells = tuple(tuple(row) for row in rows)
        sides = (aligns or "<" * len(head)).ljust(len(head), "<")
        columns = Columns(
            tuple(_ALIGNS[side] for side in sides),
            tuple(head),
            ((tuple(head),) if head else ()) + cells,
            ((BOLD,) if head else ()) + (BODY,) * len(cells),
            signed if signs else NO_SIGNS,
        )
        children: list[Widget] = []
        if head:
            children.append(TableRow(tuple(head), columns, style=BOLD, ground=Role.SHADE))
        for number, row in enumerate(cells):
            children.append(
                TableRow(
                    row,
                    columns,
                    on_choose=partial(on_choose, number) if on_choose else None,
                    chosen=number == chosen,
                    striped=number % 2 == 1,
                    sign=signs[number] if number < len(signs) else None,
                    why=whys[number] if number < len(whys) else None,
                    key=row_keys[number] if number < len(row_keys) else f"{key}-row-{number}",
                )
            )
        super().__init__([Column(children, gap=0)], key=key, grow=grow)

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, width)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._children[0].place(look, rect)

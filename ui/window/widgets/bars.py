"""Labelled bars: told apart by pattern and symbol as well as by colour."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pygame

from ui.window.explanation import Why
from ui.window.layout import Column, Container
from ui.window.look import Look
from ui.window.text import BODY, BOLD
from ui.window.theme import TARGET, Role, Space
from ui.window.widget import Interaction, PlacedText, Widget
from ui.window.widgets.pattern import fill_pattern


@dataclass(frozen=True)
class Bar:
    """A bar: what it is, how long (``value``), and how the value is written.

    ``pattern`` is the number of its pattern (for a list: its place on the ballot, from 0);
    ``symbol`` draws a sign at a size in pixels; ``marks`` are thin lines at other values.
    """

    label: str
    value: int
    shown: str
    role: Role = Role.SECOND
    pattern: int = 0
    symbol: Callable[[tuple[int, int]], pygame.Surface] | None = None
    why: Why = None
    key: str = ""
    marks: tuple[int, ...] = ()


class Bars(Container):
    """Bars one below the other on one scale up to ``most`` (else the longest bar)."""

    arrows = "vertical"

    def __init__(
        self, bars: Sequence[Bar], *, most: int = 0, key: str = "bars", grow: int = 0
    ) -> None:
        values = (value for bar in bars for value in (bar.value, *bar.marks))
        scale = max([most, 1, *values])
        self._rows = [
            BarRow(self, bar, scale, bar.key or f"{key}-{n}") for n, bar in enumerate(bars)
        ]
        super().__init__([Column(self._rows, gap=Space.SMALL)], key=key, grow=grow)

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, width)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._children[0].place(look, rect)

    def label_width(self, look: Look, width: int) -> int:
        """Return the width of the labels' column, or 0 where labels stand above their bars."""
        widest = max((row.label_natural(look) for row in self._rows), default=0)
        return widest if widest * 100 <= width * 45 else 0

    def value_width(self, look: Look) -> int:
        """Return the width of the values' column."""
        return max((look.type.width(row.bar.shown, BOLD) for row in self._rows), default=0) + 2


class BarRow(Widget):
    """One bar with its label and value."""

    inline = True

    def __init__(self, owner: Bars, bar: Bar, most: int, key: str) -> None:
        super().__init__(key=key, why=bar.why)
        self.bar = bar
        self._owner = owner
        self._most = most
        self._texts: list[PlacedText] = []
        self._track = self._symbol = pygame.Rect(0, 0, 0, 0)

    @property
    def label(self) -> str:
        return f"{self.bar.label}: {self.bar.shown}"

    def label_natural(self, look: Look) -> int:
        """Return the width of the label with its symbol on one line."""
        return look.type.width(self.bar.label, BODY) + 2 + self._symbol_room(look)

    def minimum(self, look: Look) -> int:
        words = look.type.longest_word(self.bar.label, BODY) + self._symbol_room(look)
        return max(words, look.px(100) + self._owner.value_width(look))

    def natural(self, look: Look) -> int:
        return self.label_natural(look) + look.px(240) + self._owner.value_width(look)

    def measure(self, look: Look, width: int) -> int:
        if self._owner.label_width(look, width):
            return max(look.px(30), look.type.line_height(BODY))
        above = look.block(self.bar.label, BODY, width - self._symbol_room(look)).height
        return above + max(look.px(28), look.type.line_height(BOLD))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        before = self._owner.label_width(look, rect.width)
        symbol = self._symbol_room(look)
        value = self._owner.value_width(look)
        room = (before or rect.width) - symbol
        label = look.block(self.bar.label, BODY, room)
        spot = pygame.Rect(rect.left + symbol, rect.top, room, label.height)
        track = pygame.Rect(rect.left, 0, rect.width - value - look.gap(Space.SMALL), look.px(26))
        track.centery = rect.bottom - max(look.px(28), look.type.line_height(BOLD)) // 2
        if before:
            spot.centery = track.centery = rect.centery
            track.left += before + look.gap(Space.SMALL)
            track.width -= before + look.gap(Space.SMALL)
        shown = look.block(self.bar.shown, BOLD, 100_000)
        end = pygame.Rect(rect.right - value, 0, value, shown.height)
        end.centery = track.centery
        self._texts = [PlacedText(label, spot), PlacedText(shown, end)]
        self._track = track
        side = max(0, symbol - look.gap(Space.TINY))
        self._symbol = pygame.Rect(rect.left, 0, side, side)
        self._symbol.centery = spot.centery

    def texts(self) -> Iterator[PlacedText]:
        return iter(self._texts)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        ink = look.colour(Role.INK)
        surface.fill(look.colour(Role.SHADE), self._track)
        done = self._track.copy()
        done.width = max(3 if self.bar.value > 0 else 0, done.width * self.bar.value // self._most)
        fill_pattern(
            surface,
            done,
            look.colour(self.bar.role),
            self.bar.pattern,
        )
        pygame.draw.rect(surface, look.colour(Role.LINE), self._track, 1)
        self._draw_marks(surface, look)
        if self.bar.symbol is not None:
            surface.blit(self.bar.symbol(self._symbol.size), self._symbol)
        label, value = self._texts
        look.draw_block(surface, label.block, label.rect, ink)
        look.draw_block(surface, value.block, value.rect, ink, "right")
        if self.why is not None:
            end = value.rect.right - value.block.width
            look.dotted(surface, end, value.rect.right, value.rect.bottom - look.px(3), ink)

    def _draw_marks(self, surface: pygame.Surface, look: Look) -> None:
        """Draw each mark across the track, over its edges, so that it shows on every pattern."""
        wide = max(2, look.px(3))
        for value in self.bar.marks:
            if 0 <= value <= self._most:
                left = self._track.left + self._track.width * value // self._most - wide // 2
                mark = pygame.Rect(left, self._track.top - 3, wide, self._track.height + 6)
                surface.fill(look.colour(Role.PANEL), mark.inflate(2, 0))
                surface.fill(look.colour(Role.INK), mark)

    def _symbol_room(self, look: Look) -> int:
        return look.px(30) if self.bar.symbol is not None else 0

    def target(self, look: Look) -> pygame.Rect:
        grown = self.rect.copy()
        grown.height = max(grown.height, look.px(TARGET))
        grown.center = self.rect.center
        return grown

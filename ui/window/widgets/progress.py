"""How far a piece of work is."""

from collections.abc import Iterator

import pygame

from ui.window.look import Look
from ui.window.text import BODY, Block
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, PlacedText, Widget


class ProgressBar(Widget):
    """A bar from 0 to 100 percent with a line of text above it."""

    def __init__(self, percent: int, text: str = "", *, key: str = "", grow: int = 0) -> None:
        super().__init__(key=key, grow=grow)
        self.percent = max(0, min(100, percent))
        self.text = text
        self._block: Block | None = None

    @property
    def label(self) -> str:
        return f"{self.text} · {self.percent} %" if self.text else f"{self.percent} %"

    def minimum(self, look: Look) -> int:
        words = self.label.split()
        return max([look.px(120), *(look.type.width(word, BODY) for word in words)])

    def natural(self, look: Look) -> int:
        return max(look.px(300), look.type.width(self.label, BODY) + 1)

    def measure(self, look: Look, width: int) -> int:
        return look.block(self.label, BODY, width).height + look.px(18) + look.gap(Space.TINY)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._block = look.block(self.label, BODY, rect.width)

    def texts(self) -> Iterator[PlacedText]:
        if self._block is not None:
            yield PlacedText(self._block, self.rect)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        if self._block is None:
            return
        look.draw_block(surface, self._block, self.rect, look.colour(Role.INK))
        bar = pygame.Rect(self.rect.left, 0, self.rect.width, look.px(18))
        bar.bottom = self.rect.bottom
        look.box(surface, bar, look.colour(Role.PANEL), look.colour(Role.LINE), radius=8)
        done = bar.inflate(-6, -6)
        done.width = done.width * self.percent // 100
        if done.width:
            look.box(surface, done, look.colour(Role.PRIMARY), radius=6)

"""A line of text that is typed."""

from collections.abc import Callable, Iterator
from typing import Self

import pygame

from ui.window.look import Look
from ui.window.text import BODY, BOLD, Block, clean
from ui.window.theme import TARGET, Role, Space
from ui.window.widget import Interaction, PlacedText, Widget


class Entry(Widget):
    """An entry with its title above it. ``accepts`` limits what can be typed ("0123456789").

    ``on_change`` hears every letter, ``on_submit`` hears Enter. Shortcuts are off meanwhile.
    """

    takes_text = True
    drags = True

    def __init__(
        self,
        title: str,
        text: str = "",
        on_change: Callable[[str], None] | None = None,
        *,
        on_submit: Callable[[str], None] | None = None,
        example: str = "",
        limit: int = 200,
        accepts: str = "",
        key: str = "",
        grow: int = 0,
        hint: str = "",
    ) -> None:
        super().__init__(key=key, grow=grow, hint=hint)
        self.title = title
        self.text = text
        self._given = text
        self._on_change = on_change
        self._on_submit = on_submit
        self._example = example
        self._limit = limit
        self._accepts = accepts
        self.caret = len(text)
        self._all = False
        self._shift = 0
        self._box = pygame.Rect(0, 0, 0, 0)
        self._title_block: Block | None = None
        self._look: Look | None = None

    @property
    def label(self) -> str:
        return self.title

    @property
    def acts(self) -> bool:
        return True

    @property
    def focus_rect(self) -> pygame.Rect:
        return self._box

    def adopt(self, former: Self) -> None:
        if self._given in (former.text, former._given):
            self.text = former.text
            self.caret = min(former.caret, len(self.text))
            self._all = former._all

    def minimum(self, look: Look) -> int:
        return max(look.px(140), look.type.longest_word(self.title, BOLD), self._example_room(look))

    def natural(self, look: Look) -> int:
        title = look.type.width(self.title, BOLD)
        return max(look.px(280), title, self._example_room(look))

    def _example_room(self, look: Look) -> int:
        if not self._example:
            return 0
        return look.type.width(self._example, BODY) + 2 * look.gap(Space.SMALL) + 8

    def measure(self, look: Look, width: int) -> int:
        title = look.block(self.title, BOLD, width).height if self.title else 0
        return title + look.px(TARGET)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._look = look
        self._title_block = look.block(self.title, BOLD, rect.width) if self.title else None
        top = rect.top + (self._title_block.height if self._title_block else 0)
        self._box = pygame.Rect(rect.left, top, rect.width, look.px(TARGET))
        self._keep_caret_in_sight(look)

    def texts(self) -> Iterator[PlacedText]:
        if self._look is None:
            return
        if self._title_block is not None:
            spot = pygame.Rect(self.rect.topleft, (self.rect.width, self._title_block.height))
            yield PlacedText(self._title_block, spot)
        shown = self.text or self._example
        if shown:
            inner = self._inner(self._look)
            block = self._look.block(shown, BODY, 100_000)
            yield PlacedText(block, inner, scrolls=bool(self.text))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        ink = look.colour(Role.INK)
        if self._title_block is not None:
            look.draw_block(surface, self._title_block, self.rect, ink)
        focused = hands.focused is self
        line = look.colour(Role.SELECTED if focused else Role.LINE)
        look.box(surface, self._box, look.colour(Role.PANEL), line, radius=6)
        inner = self._inner(look)
        clip = surface.get_clip()
        surface.set_clip(clip.clip(inner))
        shown = self.text or self._example
        colour = ink if self.text else look.colour(Role.MUTED)
        if focused and self._all and self.text:
            surface.fill(look.colour(Role.SELECTED), inner.inflate(0, -6))
            colour = look.colour(Role.ON_SELECTED)
        if shown:
            drawn = look.type.surface(shown, BODY, colour)
            surface.blit(drawn, drawn.get_rect(midleft=(inner.left - self._shift, inner.centery)))
        if focused:
            x = inner.left - self._shift + self._offset(look)
            surface.fill(ink, (x, inner.top + 6, max(2, look.px(2)), inner.height - 12))
        surface.set_clip(clip)

    def on_text(self, text: str) -> bool:
        if self._accepts:
            text = "".join(letter for letter in text if letter in self._accepts)
        start = 0 if self._all else self.caret
        before = "" if self._all else self.text[: self.caret]
        after = "" if self._all else self.text[self.caret :]
        text = clean(text.replace("\n", " "))[: max(0, self._limit - len(before) - len(after))]
        if not text:
            return False
        self._change(before + text + after, start + len(text))
        return True

    def on_key(self, key: str) -> bool:
        moves = {"left": self.caret - 1, "right": self.caret + 1, "home": 0, "end": len(self.text)}
        if key in moves:
            self._all = False
            self.caret = max(0, min(len(self.text), moves[key]))
        elif key in ("backspace", "delete"):
            self._erase(0 if key == "delete" else -1)
        elif key == "ctrl+a":
            self._all = True
        elif key == "ctrl+v":
            self.on_text(_clipboard())
        elif key == "enter" and self._on_submit is not None:
            self._on_submit(self.text)
        else:
            return False
        return True

    def on_press(self, position: tuple[int, int]) -> bool:
        if self._look is None:
            return False
        self._all = False
        wanted = position[0] - self._inner(self._look).left + self._shift
        widths = [self._look.type.width(self.text[:n], BODY) for n in range(len(self.text) + 1)]
        self.caret = min(range(len(widths)), key=lambda n: abs(widths[n] - wanted))
        return True

    def on_release(self, position: tuple[int, int]) -> bool:
        return True

    def _erase(self, step: int) -> None:
        if self._all:
            self._change("", 0)
            return
        place = self.caret + step
        if 0 <= place < len(self.text):
            self._change(self.text[:place] + self.text[place + 1 :], place)

    def _change(self, text: str, caret: int) -> None:
        self.text, self.caret, self._all = text, caret, False
        if self._on_change is not None:
            self._on_change(text)

    def _inner(self, look: Look) -> pygame.Rect:
        return self._box.inflate(-2 * look.gap(Space.SMALL), -4)

    def _offset(self, look: Look) -> int:
        return look.type.width(self.text[: self.caret], BODY)

    def _keep_caret_in_sight(self, look: Look) -> None:
        room = self._inner(look).width - 4
        self._shift = max(0, self._offset(look) - room)


def _clipboard() -> str:
    try:
        return pygame.scrap.get_text()
    except pygame.error:
        return ""

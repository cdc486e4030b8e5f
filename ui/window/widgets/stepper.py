"""A number with a minus and a plus."""

from collections.abc import Callable, Iterator, Sequence

import pygame

from engine.language.language import Language
from ui.window.explanation import Explanation
from ui.window.keys import Binding
from ui.window.look import Look
from ui.window.text import BODY, BOLD
from ui.window.theme import TARGET, Colour, Role, Space, hovered
from ui.window.widget import Interaction, PlacedText, Widget


class Stepper(Widget):
    """A number between ``least`` and ``most``, changed by ``step``.

    Keys: left, right, ``-``, ``+``, Page Up and Down for ten steps, Home and End. ``shown``
    writes the number ("S/ 3 200", "2 días").
    """

    drags = True

    def __init__(
        self,
        title: str,
        value: int,
        on_change: Callable[[int], None],
        *,
        least: int = 0,
        most: int = 100,
        step: int = 1,
        shown: Callable[[int], str] = str,
        key: str = "",
        grow: int = 0,
        why: Explanation | None = None,
    ) -> None:
        super().__init__(key=key, grow=grow, why=why)
        self.title = title
        self.value = value
        self._on_change = on_change
        self._least, self._most, self._step = least, most, step
        self._shown = shown
        self._minus = self._plus = self._middle = pygame.Rect(0, 0, 0, 0)
        self._texts: list[PlacedText] = []
        self._down = ""

    @property
    def label(self) -> str:
        return f"{self.title}: {self._shown(self.value)}" if self.title else self._shown(self.value)

    @property
    def acts(self) -> bool:
        return True

    def activate(self) -> None:
        """Enter alone changes nothing here."""

    def keys(self, language: Language) -> Sequence[Binding]:
        return [
            Binding(("left", "right"), language.say("window.stepper.one", "Less, or more")),
            Binding(
                ("page down", "page up"),
                language.say("window.stepper.ten", "Ten steps less, or more"),
            ),
        ]

    def on_key(self, key: str) -> bool:
        steps = {"left": -1, "-": -1, "right": 1, "+": 1, "page down": -10, "page up": 10}
        if key in steps:
            return self._set(self.value + steps[key] * self._step)
        if key == "home":
            return self._set(self._least)
        return key == "end" and self._set(self._most)

    def on_press(self, position: tuple[int, int]) -> bool:
        for rect, step in ((self._minus, -1), (self._plus, 1)):
            if rect.collidepoint(position):
                return self._set(self.value + step * self._step)
        return False

    def on_release(self, position: tuple[int, int]) -> bool:
        return False

    def minimum(self, look: Look) -> int:
        return max(self._widest(look) + 2 * look.px(TARGET), self._title_word(look))

    def natural(self, look: Look) -> int:
        own = self._widest(look) + 2 * look.px(TARGET) + look.gap(Space.LARGE)
        return own + (look.type.width(self.title, BODY) + look.gap(Space.GAP) if self.title else 0)

    def measure(self, look: Look, width: int) -> int:
        title, beside = self._set_title(look, width)
        return look.px(TARGET) if beside else look.px(TARGET) + title

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        size = look.px(TARGET)
        title, beside = self._set_title(look, rect.width)
        control = min(rect.width, self._widest(look) + 2 * size + look.gap(Space.GAP))
        top = rect.top if beside else rect.top + title
        left = rect.right - control if beside and self.title else rect.left
        self._minus = pygame.Rect(left, top, size, size)
        self._plus = pygame.Rect(left + control - size, top, size, size)
        self._middle = pygame.Rect(left + size, top, control - 2 * size, size)
        number = look.block(self._shown(self.value), BOLD, self._middle.width)
        spot = pygame.Rect(0, 0, number.width, number.height)
        spot.center = self._middle.center
        self._texts = [PlacedText(number, spot)]
        if self.title:
            wide = rect.width - control - look.gap(Space.GAP) if beside else rect.width
            block = look.block(self.title, BODY, wide)
            spot = pygame.Rect(rect.left, rect.top, wide, block.height)
            if beside:
                spot.centery = rect.centery
            self._texts.append(PlacedText(block, spot))

    def texts(self) -> Iterator[PlacedText]:
        return iter(self._texts)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        ink = look.colour(Role.INK)
        frame = self._minus.union(self._plus)
        look.box(surface, frame, look.colour(Role.PANEL), look.colour(Role.LINE), radius=8)
        self._sign(surface, look, self._minus, self.value > self._least, "-", hands)
        self._sign(surface, look, self._plus, self.value < self._most, "+", hands)
        for placed in self._texts:
            look.draw_block(surface, placed.block, placed.rect, ink)

    def _sign(
        self,
        surface: pygame.Surface,
        look: Look,
        rect: pygame.Rect,
        can: bool,
        sign: str,
        hands: Interaction,
    ) -> None:
        fill: Colour = look.colour(Role.SECOND if can else Role.SHADE)
        ink: Colour = look.colour(Role.ON_SECOND if can else Role.MUTED)
        if can and hands.hovered is self:
            fill = hovered(fill, ink)
        look.box(surface, rect, fill, look.colour(Role.LINE), radius=8)
        arm, line = look.px(9), max(2, look.px(3))
        x, y = rect.center
        surface.fill(ink, (x - arm, y - line // 2, 2 * arm, line))
        if sign == "+":
            surface.fill(ink, (x - line // 2, y - arm, line, 2 * arm))

    def _set(self, value: int) -> bool:
        value = max(self._least, min(self._most, value))
        if value != self.value:
            self.value = value
            self._on_change(value)
        return True

    def _widest(self, look: Look) -> int:
        ends = (self._least, self.value, self._most)
        return max(look.type.width(self._shown(value), BOLD) for value in ends) + 4

    def _title_word(self, look: Look) -> int:
        return look.type.longest_word(self.title, BODY)

    def _set_title(self, look: Look, width: int) -> tuple[int, bool]:
        """Return the title's height and whether it stands beside the number."""
        if not self.title:
            return 0, True
        control = self._widest(look) + 2 * look.px(TARGET) + look.gap(Space.GAP)
        room = width - control - look.gap(Space.GAP)
        if room >= self._title_word(look):
            height = look.block(self.title, BODY, room).height
            if height <= look.px(TARGET):
                return height, True
        return look.block(self.title, BODY, width).height, False

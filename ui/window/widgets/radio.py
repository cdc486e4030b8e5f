"""One of several, and on or off: told by a sign, not by colour alone."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

import pygame

from ui.window.layout import Column, Container, Flow
from ui.window.look import Look
from ui.window.text import BODY, BOLD, TextStyle
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label

T = TypeVar("T")


class MarkedButton(Button):
    """A button with a mark before its text: a ring with a dot, or a box with a tick."""

    round_mark = True

    def __init__(
        self,
        text: str,
        on_press: Callable[[], None],
        *,
        marked: bool,
        detail: str = "",
        style: TextStyle = BODY,
        key: str = "",
        grow: int = 0,
    ) -> None:
        super().__init__(
            text,
            on_press,
            kind=Kind.PLAIN,
            detail=detail,
            align="left",
            style=style,
            key=key,
            grow=grow,
            chosen=marked,
        )
        self.icon = "mark"

    def _icon_size(self, look: Look) -> int:
        return look.px(22)

    def _icon_surface(self, look: Look, ink: tuple[int, int, int]) -> pygame.Surface | None:
        return None

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        super().draw(surface, look, hands)
        _, ink = self.colours(look)
        spot = self._sign.move(0, 2 if hands.pressed is self else 0)
        line = max(2, look.px(2))
        if self.round_mark:
            radius = spot.width // 2
            pygame.draw.aacircle(surface, ink, spot.center, radius, line)
            if self.chosen:
                pygame.draw.aacircle(surface, ink, spot.center, radius - 2 * line)
            return
        pygame.draw.rect(surface, ink, spot, line, border_radius=look.px(4))
        if self.chosen:
            tick = [(22, 52), (42, 74), (80, 26)]
            points = [
                (spot.left + x * spot.width // 100, spot.top + y * spot.height // 100)
                for x, y in tick
            ]
            pygame.draw.lines(surface, ink, False, points, line + 1)


class RadioGroup(Container, Generic[T]):
    """One of several values. Tab stops once; the arrows move; Enter or Space chooses."""

    arrows = "both"
    one_stop = True

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[T, str]],
        value: T,
        on_change: Callable[[T], None],
        *,
        styles: Sequence[TextStyle] = (),
        key: str = "",
        grow: int = 0,
    ) -> None:
        """``styles`` gives each option its own text style (for examples of text sizes)."""
        buttons: list[Widget] = [
            MarkedButton(
                text,
                partial(on_change, each),
                marked=each == value,
                style=styles[number] if number < len(styles) else BODY,
                key=f"{key}-{each}",
            )
            for number, (each, text) in enumerate(options)
        ]
        head: list[Widget] = [Label(title, style=BOLD)] if title else []
        super().__init__(
            [Column([*head, Flow(buttons, gap=Space.SMALL)], gap=Space.TINY)], key=key, grow=grow
        )

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, width)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._children[0].place(look, rect)


class Toggle(MarkedButton):
    """On or off: a box with a tick."""

    round_mark = False

    def __init__(
        self,
        text: str,
        value: bool,
        on_change: Callable[[bool], None],
        *,
        detail: str = "",
        key: str = "",
        grow: int = 0,
    ) -> None:
        super().__init__(
            text, lambda: on_change(not value), marked=value, detail=detail, key=key, grow=grow
        )
        self.value = value

    def colours(self, look: Look) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        return look.colour(Role.PANEL), look.colour(Role.INK)

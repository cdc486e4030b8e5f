"""A card: a panel of pictures and words that is pressed as one."""

from collections.abc import Callable, Iterable

import pygame

from ui.window.explanation import Why
from ui.window.layout import Panel
from ui.window.look import Look
from ui.window.theme import RING, TARGET, Role, Space
from ui.window.widget import Interaction, Widget


class Card(Panel):
    """A panel that can be pressed, chosen and carried; ``label`` is what it is called.

    A chosen card has a thick frame and a tick. Its children are only read: what is pressed
    stands beside a card, not in it.
    """

    def __init__(
        self,
        name: str,
        children: Iterable[Widget | None],
        on_press: Callable[[], None] | None = None,
        *,
        chosen: bool = False,
        enabled: bool = True,
        payload: str = "",
        fill: Role = Role.PANEL,
        padding: int = Space.GAP,
        gap: int = Space.TINY,
        key: str = "",
        grow: int = 0,
        why: Why = None,
        hint: str = "",
    ) -> None:
        super().__init__(children, fill=fill, padding=padding, gap=gap, key=key, grow=grow)
        self._name = name
        self._on_press = on_press
        self.chosen = chosen
        self.enabled = enabled
        self.payload = payload
        self.why, self.hint = why, hint

    @property
    def label(self) -> str:
        return self._name

    @property
    def acts(self) -> bool:
        return self._on_press is not None

    def activate(self) -> None:
        if self._on_press is not None and self.enabled:
            self._on_press()

    def measure(self, look: Look, width: int) -> int:
        return max(look.px(TARGET), super().measure(look, width))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        over = self.acts and self.enabled and hands.hovered is self
        fill = look.colour(self.fill if self.enabled else Role.SHADE)
        line = look.colour(Role.SELECTED if self.chosen or over else Role.LINE)
        width = 5 if self.chosen else 3 if over else 2
        look.box(surface, self.rect, fill, line, width=width, radius=10)
        self.draw_children(surface, look, hands)
        if self.chosen:
            self._draw_tick(surface, look)

    def _draw_tick(self, surface: pygame.Surface, look: Look) -> None:
        """Draw it on the corner, beyond the padding, so that it never covers a word."""
        size = look.px(22)
        spot = pygame.Rect(self.rect.right - size + RING, self.rect.top - RING, size, size)
        look.box(surface, spot, look.colour(Role.SELECTED), radius=size // 2)
        points = [
            (spot.left + x * size // 100, spot.top + y * size // 100)
            for x, y in ((24, 52), (42, 70), (76, 30))
        ]
        pygame.draw.lines(surface, look.colour(Role.ON_SELECTED), False, points, look.px(4))

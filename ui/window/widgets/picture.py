"""A picture with words that stand for it."""

from collections.abc import Callable
from typing import TypeAlias

import pygame

from ui.window.look import ALIGN_CENTRE, Look, aligned
from ui.window.widget import Interaction, Widget

Source: TypeAlias = pygame.Surface | Callable[[tuple[int, int]], pygame.Surface]
"""A picture, or what draws it at a size in pixels (sharp at every size)."""


class Picture(Widget):
    """A picture ``width`` by ``height`` pixels at 100 % (smaller where there is less room).

    ``alternative`` says in words what it shows; it never carries text of its own.
    """

    def __init__(
        self,
        source: Source,
        alternative: str,
        *,
        width: int = 160,
        height: int = 160,
        align: str = ALIGN_CENTRE,
        key: str = "",
        grow: int = 0,
        hint: str = "",
    ) -> None:
        super().__init__(key=key, grow=grow, hint=hint)
        self._source = source
        self._alternative = alternative
        self._size = (width, height)
        self._align = align
        self._drawn: tuple[tuple[int, int], pygame.Surface] | None = None

    @property
    def label(self) -> str:
        return self._alternative

    def minimum(self, look: Look) -> int:
        return min(look.gap(self._size[0]), self._size[0])

    def natural(self, look: Look) -> int:
        return look.gap(self._size[0])

    def measure(self, look: Look, width: int) -> int:
        wide = min(width, look.gap(self._size[0]))
        return max(1, wide * self._size[1] // self._size[0])

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        wide, high = self._fitting()
        picture = self._at((wide, high))
        spot = picture.get_rect(centery=self.rect.centery)
        spot.left = self.rect.left + aligned(spot.width, self.rect.width, self._align)
        surface.blit(picture, spot)

    def adopt(self, former: "Picture") -> None:
        if former._source is self._source:
            self._drawn = former._drawn

    def _fitting(self) -> tuple[int, int]:
        width, height = self._size
        wide = max(1, min(self.rect.width, self.rect.height * width // height))
        return wide, max(1, wide * height // width)

    def _at(self, size: tuple[int, int]) -> pygame.Surface:
        if self._drawn is None or self._drawn[0] != size:
            if callable(self._source):
                picture = self._source(size)
            elif self._source.get_size() == size:
                picture = self._source
            else:
                picture = pygame.transform.smoothscale(self._source, size)
            self._drawn = (size, picture)
        return self._drawn[1]

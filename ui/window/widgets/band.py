"""A woven band across the screen."""

import pygame

from ui.window.look import Look
from ui.window.pictures_seam import draw_band
from ui.window.theme import Role
from ui.window.widget import Interaction, Widget

_CELL = 4


class Band(Widget):
    """The band called ``name`` of a district's family, ``height`` pixels at every text size."""

    def __init__(self, family: str, name: str, height: int, *, key: str = "") -> None:
        super().__init__(key=key)
        self._family, self._name, self._height = family, name, height

    def measure(self, look: Look, width: int) -> int:
        return self._height

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        cloth = draw_band(self._family, self._name, (self.rect.width, self._height))
        if cloth is not None:
            surface.blit(cloth, self.rect)
            return
        surface.fill(look.colour(Role.BAND), self.rect)
        accent = look.colour(Role.BAND_ACCENT)
        for x in range(self.rect.left, self.rect.right, 3 * _CELL):
            surface.fill(accent, (x, self.rect.centery - _CELL // 2, _CELL, _CELL))

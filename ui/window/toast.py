"""A line that says something in passing."""

import time

import pygame

from ui.window.look import Look
from ui.window.text import BOLD
from ui.window.theme import Role, Space

SECONDS = 5.0


class Toast:
    """What was said last, for a few seconds, at the bottom of the window."""

    def __init__(self) -> None:
        self.text = ""
        self._until = 0.0
        self.rect = pygame.Rect(0, 0, 0, 0)

    def say(self, text: str) -> None:
        """Show ``text`` from now on."""
        self.text = text
        self._until = time.monotonic() + SECONDS

    def expired(self) -> bool:
        """Return whether the text has just gone."""
        if self.text and time.monotonic() > self._until:
            self.text = ""
            return True
        return False

    def draw(self, surface: pygame.Surface, look: Look) -> None:
        """Draw it above the bottom edge."""
        if not self.text:
            return
        pad = look.gap(Space.GAP)
        window = surface.get_rect()
        block = look.block(self.text, BOLD, window.width * 3 // 4)
        box = pygame.Rect(0, 0, block.width + 2 * pad, block.height + pad)
        box.midbottom = (window.centerx, window.bottom - pad)
        self.rect = box
        look.box(surface, box, look.colour(Role.NOTE), look.colour(Role.ON_NOTE), radius=10)
        spot = pygame.Rect(box.left + pad, box.top + pad // 2, block.width, block.height)
        look.draw_block(surface, block, spot, look.colour(Role.ON_NOTE))

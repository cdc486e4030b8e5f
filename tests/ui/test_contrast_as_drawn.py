"""Protects the reading of every text as it is drawn: its colour against what lies behind it.

The table of pairs in the theme says what may be drawn on what; here what is drawn is measured, on
every screen of a whole game, in the three palettes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pygame
import pytest

from tests.ui.test_every_screen import tour
from ui.window.look import Look, aligned
from ui.window.pilot import Pilot
from ui.window.text import BODY, Block, Face, TextStyle
from ui.window.theme import LIGHT, PALETTES, Colour, contrast

LARGE, LEAST, LEAST_OF_LARGE = 24, 4.5, 3.0
"""WCAG 2.2, 1.4.3: text asks 4.5:1, large text 3:1. Large is here only bold from 24 px on."""


@dataclass
class Reader:
    """Hears of every text that is drawn, and measures it against the pixels under it."""

    weak: dict[tuple[str, Colour, Colour], float] = field(default_factory=dict)
    measured: int = 0
    where: str = ""

    def read(
        self, surface: pygame.Surface, rect: pygame.Rect, ink: Colour, style: TextStyle
    ) -> None:
        """Measure a line that is about to be drawn into ``rect``."""
        least = LEAST_OF_LARGE if _is_large(style) else LEAST
        for ground in _grounds(surface, rect):
            self.measured += 1
            found = contrast(ink, ground)
            if found < least:
                self.weak[self.where, ink, ground] = round(found, 2)


def _is_large(style: TextStyle) -> bool:
    return style.size >= LARGE and style.face is not Face.REGULAR


def _grounds(surface: pygame.Surface, rect: pygame.Rect) -> Iterator[Colour]:
    """Yield what lies under a line, at fifteen points of it that can be seen."""
    seen = rect.clip(surface.get_clip())
    if seen.width < 4 or seen.height < 4:
        return
    for across in (2, 25, 50, 75, 98):
        for down in (30, 50, 70):
            x = seen.left + (seen.width - 1) * across // 100
            y = seen.top + (seen.height - 1) * down // 100
            red, green, blue, _ = surface.get_at((x, y))
            yield red, green, blue


@contextmanager
def reading(reader: Reader) -> Iterator[None]:
    """Let ``reader`` hear of every text that is drawn."""
    usual = Look.draw_block

    def draw_block(
        look: Look,
        surface: pygame.Surface,
        block: Block,
        rect: pygame.Rect,
        colour: Colour,
        align: str = "left",
    ) -> None:
        for line in block.lines:
            left = rect.left + aligned(line.width, rect.width, align)
            for part in line.fragments:
                spot = pygame.Rect(left + part.x, rect.top + line.y, part.width, block.line_height)
                reader.read(surface, spot, colour, part.style)
        usual(look, surface, block, rect, colour, align)

    Look.draw_block = draw_block  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        Look.draw_block = usual  # type: ignore[method-assign]


def test_a_weak_text_is_found() -> None:
    """Grey on grey is heard of, and the same grey on white is not."""
    pygame.font.init()
    reader, look = Reader(), Look(LIGHT, 100)
    surface = pygame.Surface((400, 60))
    for ground in ((120, 120, 120), (255, 255, 255)):
        surface.fill(ground)
        with reading(reader):
            block = look.block("Voz y Voto", BODY, 400)
            look.draw_block(surface, block, surface.get_rect(), (90, 90, 90))
    assert {ground for _, _, ground in reader.weak} == {(120, 120, 120)}


@pytest.mark.timeout(600)
def test_every_text_of_a_game_can_be_read(tmp_path: Path) -> None:
    """4.5:1, or 3:1 where it is large, in the paper, the dark and the high-contrast palette."""
    reader = Reader()

    def visit(name: str, pilot: Pilot) -> None:
        app = pilot.app
        before = app.settings
        for palette in PALETTES:
            reader.where = f"{palette} {name}"
            app.change_settings(before.with_(palette=palette))
            app.dirty = True
            with reading(reader):
                app.frame()
        app.change_settings(before)

    tour(visit, "es", tmp_path)
    assert reader.measured > 10_000
    assert reader.weak == {}

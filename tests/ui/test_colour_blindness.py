"""Protects those who do not tell red from green: bars and the signs of the map differ for them.

Deuteranopia is simulated after Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
"""

from itertools import combinations

import pygame
import pytest

from ui.window.screens.district_map import place_role, place_shape
from ui.window.theme import LIST_ROLES, PALETTES, Colour, Palette, Role, contrast
from ui.window.widgets.pattern import fill_pattern

DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
SIZE = 48
TOLD_APART = 20
"""Percent of the pixels of two signs or bars that must differ well for a deuteranope."""
CLEARLY = 1.25
"""Contrast from which two pixels differ well: more than neighbouring tints of a photograph."""


def seen(colour: Colour) -> Colour:
    """Return a colour as somebody with deuteranopia sees it."""
    linear = [_linear(part) for part in colour]
    red, green, blue = (
        _encoded(sum(weight * part for weight, part in zip(row, linear, strict=True)))
        for row in DEUTERANOPIA
    )
    return red, green, blue


def _linear(channel: int) -> float:
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> int:
    part = min(1.0, max(0.0, part))
    return round(255 * (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055))


def difference(one: pygame.Surface, other: pygame.Surface) -> int:
    """Return how many percent of the pixels differ well when seen with deuteranopia."""
    known: dict[tuple[Colour, Colour], bool] = {}
    differ = 0
    for x in range(SIZE):
        for y in range(SIZE):
            pair = _at(one, x, y), _at(other, x, y)
            if pair not in known:
                known[pair] = contrast(seen(pair[0]), seen(pair[1])) >= CLEARLY
            differ += known[pair]
    return 100 * differ // (SIZE * SIZE)


def _at(surface: pygame.Surface, x: int, y: int) -> Colour:
    red, green, blue, _ = surface.get_at((x, y))
    return red, green, blue


def test_the_simulation_confuses_red_and_green() -> None:
    """White stays white, and the red and the green of a traffic light come near each other."""
    assert seen((255, 255, 255)) == (255, 255, 255)
    red, green = (200, 60, 40), (90, 130, 40)
    assert abs(seen(red)[0] - seen(green)[0]) < abs(red[0] - green[0]) // 3


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_the_bars_of_the_lists_are_told_apart(palette: Palette) -> None:
    """Every two bars differ in pattern or in lightness; each shows on its track."""
    bars = []
    for number, role in enumerate(LIST_ROLES):
        surface = pygame.Surface((SIZE, SIZE))
        fill_pattern(surface, surface.get_rect(), palette[role], number)
        bars.append(surface)
        assert contrast(seen(palette[role]), seen(palette[Role.SHADE])) >= 3
    alike = [
        (one, other)
        for one, other in combinations(range(len(bars)), 2)
        if difference(bars[one], bars[other]) < TOLD_APART
    ]
    assert alike == []


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_the_places_of_the_map_are_told_apart(palette: Palette) -> None:
    """A quarter, a community, another district: their signs differ in shape too."""
    signs = {}
    for kind in ("town-quarter", "community", "district"):
        surface = pygame.Surface((SIZE, SIZE))
        surface.fill(palette[Role.PAPER])
        place_shape(surface, kind, (SIZE // 2, SIZE // 2), SIZE * 2 // 5, palette[place_role(kind)])
        signs[kind] = surface
        assert contrast(seen(palette[place_role(kind)]), seen(palette[Role.PANEL])) >= 3
    alike = [
        (one, other)
        for one, other in combinations(signs, 2)
        if difference(signs[one], signs[other]) < TOLD_APART // 2
    ]
    assert alike == []

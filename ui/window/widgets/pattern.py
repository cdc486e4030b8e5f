"""Patterns and markers, so that lists and series are told apart without colour."""

import itertools

import pygame

from ui.window.theme import Colour, mixed

PATTERNS = ("solid", "slant", "dots", "bands", "grid", "reverse")
MARKERS = ("circle", "square", "diamond", "triangle", "cross", "ring")
DARKER = 45
"""Percent of the way to black of the tone in which a pattern is drawn."""
DASHES = ((1000, 0), (12, 6), (4, 5), (16, 5, 4, 5), (8, 8), (2, 6))


def fill_pattern(surface: pygame.Surface, rect: pygame.Rect, colour: Colour, index: int) -> None:
    """Fill ``rect`` with ``colour`` and the pattern of number ``index`` in a darker tone.

    Dark enough, and on enough of the bar, to be seen by who does not tell red from green.
    """
    surface.fill(colour, rect)
    name = PATTERNS[index % len(PATTERNS)]
    if name == "solid" or rect.width < 3:
        return
    tone = mixed(colour, (0, 0, 0), DARKER)
    clip = surface.get_clip()
    surface.set_clip(clip.clip(rect))
    step = 12
    if name in ("slant", "reverse"):
        lean = rect.height if name == "slant" else -rect.height
        for x in range(rect.left - rect.height, rect.right + rect.height, step):
            pygame.draw.line(surface, tone, (x, rect.bottom), (x + lean, rect.top), 4)
    if name == "dots":
        for row, y in enumerate(range(rect.top + 5, rect.bottom, 9)):
            for x in range(rect.left + 5 + 5 * (row % 2), rect.right, 10):
                pygame.draw.circle(surface, tone, (x, y), 3)
    if name in ("bands", "grid"):
        for y in range(rect.top + 4, rect.bottom, 8):
            surface.fill(tone, (rect.left, y, rect.width, 3))
    if name == "grid":
        for x in range(rect.left + 4, rect.right, 10):
            surface.fill(tone, (x, rect.top, 3, rect.height))
    surface.set_clip(clip)


def draw_marker(
    surface: pygame.Surface, centre: tuple[int, int], size: int, colour: Colour, index: int
) -> None:
    """Draw the marker of number ``index``, ``size`` pixels from its middle to its edge."""
    x, y = centre
    name = MARKERS[index % len(MARKERS)]
    if name == "circle":
        pygame.draw.aacircle(surface, colour, centre, size)
    elif name == "square":
        surface.fill(colour, (x - size, y - size, 2 * size, 2 * size))
    elif name == "diamond":
        points = [(x, y - size - 2), (x + size + 2, y), (x, y + size + 2), (x - size - 2, y)]
        pygame.draw.polygon(surface, colour, points)
    elif name == "triangle":
        points = [(x, y - size - 1), (x + size + 1, y + size), (x - size - 1, y + size)]
        pygame.draw.polygon(surface, colour, points)
    elif name == "cross":
        pygame.draw.line(surface, colour, (x - size, y - size), (x + size, y + size), 3)
        pygame.draw.line(surface, colour, (x - size, y + size), (x + size, y - size), 3)
    else:
        pygame.draw.aacircle(surface, colour, centre, size, 2)


def draw_dashed(
    surface: pygame.Surface,
    points: list[tuple[int, int]],
    colour: Colour,
    width: int,
    index: int,
) -> None:
    """Draw a line through ``points`` with the dashes of number ``index``, on over the corners."""
    dashes = DASHES[index % len(DASHES)]
    part, left, drawing = 0, float(dashes[0]), True
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        start = pygame.Vector2(x1, y1)
        way = pygame.Vector2(x2, y2) - start
        length = way.length()
        if not length:
            continue
        step = way / length
        done = 0.0
        while done < length:
            stretch = min(left, length - done)
            if drawing and stretch > 0:
                pygame.draw.line(
                    surface, colour, start + step * done, start + step * (done + stretch), width
                )
            done += stretch
            left -= stretch
            if left <= 0:
                part = (part + 1) % len(dashes)
                left, drawing = float(dashes[part]), part % 2 == 0

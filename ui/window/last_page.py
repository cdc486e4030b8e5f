"""The page that is left when no other can be shown: what happened, where it is written down.

It uses nothing of the game but the window: what failed may be anything else. Any of the usual keys
or a press closes it.
"""

from collections.abc import Sequence

import pygame

INK, PAPER = (255, 255, 255), (24, 24, 28)
MARGIN, LINE = 40, 26
KEYS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_ESCAPE, pygame.K_SPACE)
CLOSING = (pygame.QUIT, pygame.WINDOWCLOSE, pygame.MOUSEBUTTONDOWN)


def show_last_page(window: pygame.Window, lines: Sequence[str], percent: int) -> None:
    """Show ``lines`` at a text size until somebody closes the page."""
    font = pygame.font.Font(None, LINE * percent // 100)
    pygame.event.clear()
    _draw(window, font, lines)
    clock = pygame.time.Clock()
    while True:
        for event in pygame.event.get():
            if event.type in CLOSING or (event.type == pygame.KEYDOWN and event.key in KEYS):
                return
            if event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED):
                _draw(window, font, lines)
        clock.tick(30)


def _draw(window: pygame.Window, font: pygame.font.Font, lines: Sequence[str]) -> None:
    surface = window.get_surface()
    surface.fill(PAPER)
    top = MARGIN
    for line in lines:
        for part in wrapped(line, font, surface.get_width() - 2 * MARGIN):
            surface.blit(font.render(part, True, INK), (MARGIN, top))
            top += font.get_linesize()
        top += font.get_linesize() // 2
    window.flip()


def wrapped(line: str, font: pygame.font.Font, width: int) -> list[str]:
    """Break a line at its spaces, and a word that is too long (a path) wherever it must be."""
    found = [""]
    for word in line.replace("\x00", "").split(" "):
        longer = f"{found[-1]} {word}".strip()
        if font.size(longer)[0] <= width:
            found[-1] = longer
            continue
        if found[-1]:
            found.append("")
        for letter in word:
            if font.size(found[-1] + letter)[0] > width:
                found.append("")
            found[-1] += letter
    return found

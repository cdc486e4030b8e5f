"""The program's icon, drawn out of the game's own pictures: a ballot box on woven cloth."""

import os
import struct
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from ui.window.pictures.colours import Colour
from ui.window.pictures.icons import icon

SIZES = (16, 24, 32, 48, 64, 128, 256)
PNG_FROM = 256
"""Windows reads smaller pictures most reliably as plain bitmaps."""
GROUND: Colour = (109, 31, 43)
STRIPE: Colour = (239, 179, 58)
FIGURE: Colour = (246, 232, 204)
WOVEN_FROM = 32
"""Below this many pixels a stripe of cloth is only dirt."""


def draw(size: int) -> pygame.Surface:
    """Return the icon, ``size`` pixels wide and high."""
    picture = pygame.Surface((size, size), pygame.SRCALPHA)
    radius = max(2, size // 8)
    pygame.draw.rect(picture, GROUND, picture.get_rect(), border_radius=radius)
    stripe = size // 16
    if size >= WOVEN_FROM:
        for top in (stripe, size - 2 * stripe):
            for left in range(radius, size - radius, 2 * stripe):
                picture.fill(STRIPE, (left, top, stripe, stripe))
    room = size - (2 if size < WOVEN_FROM else 6 * stripe)
    figure = icon("ballot-box", room, FIGURE)
    picture.blit(figure, figure.get_rect(center=picture.get_rect().center))
    return picture


def write_icon(path: Path) -> None:
    """Write the icon in all its sizes as a Windows ``.ico``."""
    pictures = [(size, _encoded(draw(size), path)) for size in SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        # A side of 256 is written as 0: one byte is all there is for it.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    path.write_bytes(head + entries + b"".join(data for _, data in pictures))


def _encoded(picture: pygame.Surface, beside: Path) -> bytes:
    return _png(picture, beside) if picture.width >= PNG_FROM else _bitmap(picture)


def _png(picture: pygame.Surface, beside: Path) -> bytes:
    file = beside.with_suffix(".png")
    pygame.image.save(picture, file)
    return file.read_bytes()


def _bitmap(picture: pygame.Surface) -> bytes:
    """A bitmap as icons have it: rows from below, and a mask after it that says nothing more."""
    size = picture.width
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    pixels = pygame.image.tobytes(pygame.transform.flip(picture, False, True), "BGRA")
    return head + pixels + bytes((size + 31) // 32 * 4 * size)

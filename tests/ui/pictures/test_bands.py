"""Woven bands: the language of patterns, and bands of any size."""

import pygame
import pytest

from ui.window.pictures.assets import PictureError
from ui.window.pictures.bands import band, names
from ui.window.pictures.colours import colour_of
from ui.window.pictures.weave import THREADS, parse, weave

MOTIF = """
stripe red 2        # the edge
pebble red cream 1
motif dark {mirror}
|c..
|.y.
"""


def test_motif_is_mirrored_without_doubling_its_axis() -> None:
    """Protects the drawing of the weaver: a doubled axis makes a thick seam."""
    dark, cream, yellow = THREADS["dark"], THREADS["cream"], THREADS["yellow"]
    rows = parse(MOTIF.format(mirror="both")).rows[3:]
    assert rows == (
        (cream, dark, dark, dark),
        (dark, yellow, dark, yellow),
        (cream, dark, dark, dark),
    )
    assert len(parse(MOTIF.format(mirror="")).rows) == 5


def test_rows_repeat_for_ever() -> None:
    """Protects long bands: each row has a period of its own."""
    cloth = parse(MOTIF.format(mirror="across"))
    assert cloth.colour(0, 2) == cloth.colour(2, 2) == THREADS["red"]
    assert cloth.colour(401, 2) == THREADS["cream"]


@pytest.mark.parametrize(
    "text",
    ["", "stripe violet 2", "stripe red two", "motif dark sideways\n|c", "motif dark\n|z", "knot"],
)
def test_what_cannot_be_woven_is_refused(text: str) -> None:
    """Protects the author of a band from a silent gap."""
    with pytest.raises(PictureError):
        parse(text)


@pytest.mark.parametrize("name", names("carabaya"))
@pytest.mark.parametrize("size", [(1366, 48), (90, 7), (3, 200)])
def test_band_fills_its_size(name: str, size: tuple[int, int]) -> None:
    """Protects every screen: a band leaves no uncovered end."""
    surface = band("carabaya", name, *size)
    assert surface.get_size() == size
    far_end = {surface.get_at((size[0] - 1, y))[:3] for y in range(size[1])}
    assert far_end != {(0, 0, 0)}


def test_band_shows_its_threads() -> None:
    """Protects the colours of the cloth from the texture of the threads."""
    surface = band("carabaya", "puntas", 800, 19 * 8)
    wanted = colour_of(weave("carabaya", "puntas").colour(0, 4))
    shown = pygame.transform.average_color(surface, pygame.Rect(0, 4 * 8, 800, 8))
    assert all(abs(got - part) < 14 for got, part in zip(shown[:3], wanted, strict=True))


def test_unknown_band_is_named() -> None:
    """Protects the writer of a screen."""
    with pytest.raises(PictureError, match="nieve"):
        band("carabaya", "nieve", 100, 20)

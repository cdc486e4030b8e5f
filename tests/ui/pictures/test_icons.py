"""Icons: every name draws, in the colour asked for, and a wrong name says so."""

import pygame
import pytest

from ui.window.pictures.assets import PictureError
from ui.window.pictures.icons import NAMES, icon

RED = (179, 42, 34)


@pytest.mark.parametrize("name", NAMES)
def test_icon_shows_something_in_its_colour(name: str) -> None:
    """Protects from empty pictures, which nanosvg gives instead of an error."""
    surface = icon(name, 32, RED)
    assert surface.get_size() == (32, 32)
    opaque = pygame.mask.from_surface(surface, 250)
    assert opaque.count() > 40
    x, y = next((x, y) for x in range(32) for y in range(32) if opaque.get_at((x, y)))
    shown = surface.get_at((x, y))[:3]
    assert all(abs(got - wanted) <= 6 for got, wanted in zip(shown, RED, strict=True))


def test_icons_are_told_apart() -> None:
    """Protects from one drawing under two names."""
    pictures = {pygame.image.tobytes(icon(name, 32, RED), "RGBA") for name in NAMES}
    assert len(pictures) == len(NAMES)


def test_icon_is_kept() -> None:
    """Protects the frame rate: the second call draws nothing."""
    assert icon("gear", 24, RED) is icon("gear", 24, RED)


def test_unknown_name_is_named() -> None:
    """Protects the writer of a screen from a silent hole."""
    with pytest.raises(PictureError, match="unicorn"):
        icon("unicorn", 24, RED)

"""Where the shipped pictures lie, and the error of a picture that cannot be had."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[3] / "assets"


class PictureError(ValueError):
    """A picture that does not exist or cannot be drawn."""

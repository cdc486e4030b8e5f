"""What the machine has to look at a report with: a browser, and a program that draws PDF pages."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

NEEDED = "VOZ_Y_VOTO_NEEDS_BROWSER"
"""Set where both are known to be there: then nothing may be skipped."""
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--enable-logging=stderr",
)


def found(*names: str) -> str:
    """Return a program by one of its names, or skip: the game itself does not need it."""
    path = next((path for name in names if (path := shutil.which(name))), None)
    if path is None:
        assert not os.environ.get(NEEDED), f"{names[0]} should be here"
        pytest.skip(f"no {names[0]} here")
    return path


def browser(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run headless Chromium with a profile of its own."""
    chromium = found("chromium", "chromium-browser", "google-chrome", "chrome")
    return subprocess.run(
        [chromium, *QUIET, f"--user-data-dir={folder / 'profile'}", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )


@dataclass(frozen=True)
class Grey:
    """A picture in grey: a byte a pixel, row by row; 0 is black."""

    width: int
    height: int
    pixels: bytes

    def part(self, left: int, top: int, width: int, height: int) -> bytes:
        """Return the pixels of a rectangle."""
        rows = range(top, top + height)
        return b"".join(
            self.pixels[y * self.width + left : y * self.width + left + width] for y in rows
        )


def drawn_pages(pdf: bytes, folder: Path, dots: int = 50) -> list[Grey]:
    """Return the pages of a PDF as grey pictures, so many dots an inch."""
    program, file = found("pdftoppm"), folder / "paper.pdf"
    file.write_bytes(pdf)
    subprocess.run([program, "-gray", "-r", str(dots), file, folder / "page"], check=True)
    return [_grey(path.read_bytes()) for path in sorted(folder.glob("page-*.pgm"))]


def _grey(data: bytes) -> Grey:
    kind, width, height, most, pixels = data.split(maxsplit=4)
    assert (kind, most) == (b"P5", b"255")
    size = int(width) * int(height)
    return Grey(int(width), int(height), data[-size:] if size else pixels)

"""The folder that the same spec makes on Linux, where it has been built."""

import json
import os
import platform
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import pytest

from engine.version import VERSION
from tests.package.windows import display
from tests.support import ROOT

ARCHIVE = ROOT / "dist" / f"VozYVoto-{VERSION}-linux-{platform.machine()}.tar.gz"
GAME = ("play", "--scenario", "macusani-2002", "--length", "short", "--seed", "7", "--out")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that comes out of the archive."""
    if not ARCHIVE.is_file():
        pytest.skip(f"there is no dist/{ARCHIVE.name}; build/linux.sh makes it")
    place = tmp_path_factory.mktemp("linux")
    with tarfile.open(ARCHIVE) as source:
        source.extractall(place, filter="data")
    return place / "VozYVoto"


def test_it_plays_what_the_source_plays(folder: Path, tmp_path: Path) -> None:
    """The same game, hash by hash."""
    ours, theirs = tmp_path / "source", tmp_path / "built"
    subprocess.run(
        [sys.executable, "game.py", *GAME, ours], cwd=ROOT, check=True, capture_output=True
    )
    subprocess.run([folder / "voz-y-voto-consola", *GAME, theirs], check=True, capture_output=True)
    assert (ours / "replay.json").read_bytes() == (theirs / "replay.json").read_bytes()


def test_its_window_opens(folder: Path, tmp_path: Path) -> None:
    """The title is drawn on a real display, with every font and picture found."""
    with display() as screen:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
        environment |= {"DISPLAY": screen, "VOZ_Y_VOTO_WITNESS": str(tmp_path / "notes")}
        window = subprocess.Popen(
            [folder / "VozYVoto", "--data", str(tmp_path / "data")], env=environment
        )
        try:
            shown = tmp_path / "notes" / "shown.json"
            end = time.time() + 60
            while not shown.exists() and window.poll() is None and time.time() < end:
                time.sleep(0.1)
            assert "Voz y Voto" in json.loads(shown.read_text("utf-8"))["texts"]
        finally:
            window.kill()
            window.wait()

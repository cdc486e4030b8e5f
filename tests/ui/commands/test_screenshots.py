"""The command ``screenshots``: every screen of a whole game; a sentence for what cannot be."""

from pathlib import Path

import pygame
import pytest

from ui.commands.main import main
from ui.window.stops import AT_TITLE, BESIDE, PLANNED, TOLD

MAY_BE_MISSING = {"week-offer", "office-case", "list-offer"}
"""Screens of what does not come about in every game."""


def test_every_screen_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the first question to the debrief, in the size and language that were asked for."""
    arguments = ["--size", "1024x600", "--language", "en", "--palette", "dark"]
    assert main(["screenshots", str(tmp_path), *arguments]) == 0
    drawn = {path.stem.partition("-")[2]: path for path in tmp_path.glob("*.png")}
    planned = [p.name for each in (PLANNED, TOLD) for pictures in each.values() for p in pictures]
    wanted = {p.name for p in (*AT_TITLE, *BESIDE)} | set(planned)
    assert wanted - set(drawn) <= MAY_BE_MISSING
    assert {"debrief-ledgers", "another-choice", "settings", "help"} <= set(drawn)
    assert f"{len(drawn)} pictures" in capsys.readouterr().out
    for path in drawn.values():
        assert pygame.image.load(str(path)).get_size() == (1024, 600)


@pytest.mark.parametrize("size", ["800x600", "wide", "1366x", "1024x599"])
def test_a_size_that_cannot_be_is_told(
    size: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A window smaller than the smallest, or no size at all: a sentence, and nothing is drawn."""
    folder = tmp_path / "pictures"
    assert main(["screenshots", str(folder), "--size", size, "--language", "en"]) == 2
    assert "1024x600" in capsys.readouterr().err and not folder.exists()

"""The window of the built program: started for real, led by key presses, seen by its witness."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.package.windows import Built, Window, windows_path

SEED = "7"
PICTURES = os.environ.get("VOZ_Y_VOTO_PICTURES", "")
"""A folder for pictures of the screen, to be looked at; without it they are thrown away."""


@contextmanager
def opened(built: Built, folder: Path, *more: str, **env: str) -> Iterator[Window]:
    """Open the window with its data in ``folder``, and end it whatever happens."""
    notes = folder / "notes"
    notes.mkdir(parents=True, exist_ok=True)
    window = Window(built, notes, "--data", windows_path(folder / "data"), *more, **env)
    try:
        yield window
    finally:
        window.kill()


def picture(window: Window, folder: Path, name: str) -> None:
    """Take a picture that is more than one colour."""
    path = window.screenshot(Path(PICTURES or folder) / f"{name}.png")
    assert path.stat().st_size > 10_000


def words(shown: dict[str, Any]) -> str:
    """All that can be read on the screen, hard spaces as plain ones."""
    return "\n".join(shown["texts"]).replace("\xa0", " ")


def newest_save(folder: Path) -> dict[str, Any]:
    """Return the game that was saved last."""
    saves = sorted((folder / "data" / "saves").glob("*.json"), key=lambda p: p.stat().st_mtime)
    assert saves, "nothing was saved"
    return dict(json.loads(saves[-1].read_text("utf-8")))


def test_it_starts_to_the_title(built: Built, tmp_path: Path) -> None:
    """The expected words, every letter whole and in its place, in both languages' choice."""
    with opened(built, tmp_path) as window:
        shown = window.settled()
        assert shown["screen"] == "TitleScreen"
        text = words(shown)
        for expected in ("Voz y Voto", "Español", "English", "Listo, empecemos"):
            assert expected in text
        assert shown["findings"] == []
        picture(window, tmp_path, "title-first-start")
        print(f"start to first frame: {window.first_frame_seconds():.1f} s")


def test_without_a_sound_device_it_starts(built: Built, tmp_path: Path) -> None:
    """A hall's computer may have none: SDL is told of one that does not exist."""
    with opened(built, tmp_path, SDL_AUDIODRIVER="no-such-driver") as window:
        assert window.settled()["screen"] == "TitleScreen"


def test_a_game_from_new_to_saved_to_gone_on_with(built: Built, tmp_path: Path) -> None:
    """New game, list, one week, save, quit, start, resume: all by the keyboard."""
    with opened(built, tmp_path) as window:
        window.choose("begin")
        window.choose("main")
        window.go_to("seed")
        window.press(*["BackSpace"] * 12, *SEED)
        picture(window, tmp_path, "new-game")
        window.choose("begin")
        window.choose("answer-1")  # before play: begin
        window.choose("go-on")
        window.choose("party-way")
        picture(window, tmp_path, "list")
        window.choose("hand-in")
        window.choose("answer-1")
        window.choose("group-visit")
        window.choose("do-")
        picture(window, tmp_path, "week")
        window.choose("hand-in")
        window.choose("answer-1")
        window.wait(lambda shown: shown["screen"] != "Dialog", "the week is not handed in")
        shown = window.press("ctrl+s")
        picture(window, tmp_path, "week-told")
        saved = newest_save(tmp_path)
        week = words(shown)
        for _ in range(6):
            if shown["screen"] == "TitleScreen":
                break
            shown = window.press("Escape")
        window.choose("quit")
        code, said = window.ended()
        assert code == 0, said
    with opened(built, tmp_path) as window:
        title = window.settled()
        assert "Seguir" in words(title)
        picture(window, tmp_path, "title-with-a-game")
        shown = window.choose("main")
        picture(window, tmp_path, "gone-on-with")
        assert shown["findings"] == []
    print(saved.keys(), week, words(shown))

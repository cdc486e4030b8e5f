"""The window of the built program: started for real, led by key presses, seen by its witness."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.package.windows import Built, Window, windows_path

SEED = "7"
PICTURES = os.environ.get("VOZ_Y_VOTO_PICTURES", "")
"""A folder for pictures of the screen, to be looked at; without it they are thrown away."""


@contextmanager
def opened(built: Built, folder: Path, data: str | None = "data", **env: str) -> Iterator[Window]:
    """Open the window with its data in ``folder`` (or where it likes), and end it at last."""
    notes = folder / "notes"
    notes.mkdir(parents=True, exist_ok=True)
    options = () if data is None else ("--data", windows_path(folder / data))
    window = Window(built, notes, *options, **env)
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
        assert window.faults() == []
        picture(window, tmp_path, "title-first-start")


@pytest.mark.parametrize("driver", ["no-such-driver", "dummy"])
def test_with_sound_device_or_without_it_goes_on(built: Built, tmp_path: Path, driver: str) -> None:
    """Sounds are on and a button is pressed: a hall's computer may have no sound card at all."""
    (tmp_path / "data").mkdir()
    settings = {"language": "es", "sound": "on", "asked": True}
    (tmp_path / "data" / "settings.json").write_text(json.dumps(settings), "utf-8")
    with opened(built, tmp_path, SDL_AUDIODRIVER=driver) as window:
        window.choose("main")
        window.wait(lambda shown: shown["screen"] == "NewGameScreen", "no new game")
    assert not (tmp_path / "data" / "logs").exists()


def into_the_first_week(window: Window) -> None:
    """Begin a game of a fixed seed, take the list that the party would, and hand it in."""
    window.choose("begin")
    window.choose("main")
    window.go_to("seed")
    window.press(*["BackSpace"] * 12, *SEED)
    window.choose("begin")
    window.choose("answer-1")  # before play: begin
    window.choose("go-on")
    window.choose("party-way")
    window.choose("hand-in")
    window.choose("answer-1")
    window.wait(lambda shown: shown["screen"] == "PlannerScreen", "no week is planned")


def play_the_week(window: Window) -> None:
    """Visit one place, and hand the week in."""
    window.choose("group-visit")
    window.choose("do-")
    window.choose("hand-in")
    window.choose("answer-1")


def week_is_told(shown: dict[str, Any]) -> bool:
    """Whether the window tells what the first week brought."""
    return "Semana 1: qué cambió" in shown["texts"]


def test_a_game_from_new_to_saved_to_gone_on_with(built: Built, tmp_path: Path) -> None:
    """New game, list, one week, save, quit, start, resume: all by the keyboard."""
    with opened(built, tmp_path) as window:
        into_the_first_week(window)
        picture(window, tmp_path, "week")
        play_the_week(window)
        window.wait(week_is_told, "the week is not told")
        shown = window.press("ctrl+s")
        picture(window, tmp_path, "week-told")
        saved = newest_save(tmp_path)
        for _ in range(6):
            if shown["screen"] == "TitleScreen":
                break
            shown = window.press("Escape")
        code, said = window.leave("quit")
        assert code == 0, said
    assert saved["setup"]["seeds"]["people"] == int(SEED)
    assert {"visit", "listen"} & {each["action"]["kind"] for each in saved["decisions"]}
    assert newest_save(tmp_path)["hashes"] == saved["hashes"]
    with opened(built, tmp_path) as window:
        going_on = "La Tinya · semana 2 de 6"
        window.wait(lambda shown: going_on in words(shown), "the game is not offered")
        window.choose("main")
        shown = window.wait(lambda each: each["screen"] == "PlannerScreen", "no week to plan")
        assert "Semana 2 de 6" in shown["texts"]
        assert window.faults() == []
        picture(window, tmp_path, "gone-on-with")


def test_the_stick_pulled_out_loses_nothing(built: Built, tmp_path: Path) -> None:
    """In the middle of a week the program's folder is gone: the game goes on, and is saved."""
    own = built.copy(tmp_path / "stick")
    away = tmp_path / "in-a-pocket"
    with opened(own, tmp_path) as window:
        into_the_first_week(window)
        before = newest_save(tmp_path)
        own.folder.rename(away)
        play_the_week(window)
        window.wait(week_is_told, "the week is not told")
        picture(window, tmp_path, "pulled-out")
    away.rename(own.folder)
    with opened(own, tmp_path) as window:
        window.choose("main")
        window.wait(lambda each: each["screen"] == "PlannerScreen", "no week to plan")
        after = newest_save(tmp_path)
        assert after["hashes"][: len(before["hashes"])] == before["hashes"]
        assert len(after["hashes"]) > len(before["hashes"])
        assert window.faults() == []


def test_without_its_content_it_says_so_in_a_box(built: Built, tmp_path: Path) -> None:
    """Nobody reads a console here: the sentence stands in a box, and the program ends after it."""
    own = built.copy(tmp_path / "half", without="content")
    with opened(own, tmp_path) as window:
        window.box()
        picture(window, tmp_path, "box")
        window.answer_box()
        code, said = window.ended()
    assert code == 2
    assert "Falta la carpeta «content»" in said


def test_a_broken_shipped_district_is_told_in_a_box(built: Built, tmp_path: Path) -> None:
    """The file and the fault are named; a hall does not look at an empty desktop."""
    own = built.copy(tmp_path / "broken")
    file = own.folder / "content" / "districts" / "macusani" / "lists.yaml"
    file.write_text(file.read_text("utf-8").replace("symbol:", "simbolo:", 1), "utf-8")
    with opened(own, tmp_path) as window:
        window.box()
        window.answer_box()
        code, said = window.ended()
    assert code == 2
    assert "lists.yaml" in said and "symbol" in said


def test_with_a_broken_district_of_ones_own_it_starts(built: Built, tmp_path: Path) -> None:
    """What is shipped is played all the same."""
    own = tmp_path / "data" / "content" / "districts" / "mine"
    own.mkdir(parents=True)
    (own / "district.yaml").write_text("id: mine\nname: [broken\n", "utf-8")
    with opened(built, tmp_path) as window:
        window.choose("begin")
        window.choose("main")
        window.wait(lambda shown: shown["screen"] == "NewGameScreen", "no new game")
        window.wait(lambda shown: "mine" in words(shown), "the broken district is not told")


def test_without_a_folder_to_write_to_it_plays_and_says_so(built: Built, tmp_path: Path) -> None:
    """Neither the user's folder nor one beside the program: no silence, and no crash."""
    own = built.copy(tmp_path / "closed")
    told = "Se puede jugar, pero nada se guarda."
    with own.no_folder_for_data(), opened(own, tmp_path, data=None) as window:
        window.choose("begin")
        window.choose("main")
        window.wait(lambda shown: told in words(shown), "it does not say that nothing is saved")
        picture(window, tmp_path, "nowhere-to-save")


def test_from_a_stick_with_a_foreign_name(built: Built, tmp_path: Path) -> None:
    """Spaces and ñ in the path, and a window all the same: fonts and pictures are found."""
    own = built.copy(tmp_path / "Año Nuevo en la región" / "VozYVoto")
    with opened(own, tmp_path) as window:
        shown = window.settled()
        assert shown["screen"] == "TitleScreen" and window.faults() == []
        picture(window, tmp_path, "foreign-name")

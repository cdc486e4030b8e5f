"""Saves that do not succeed: said in a sentence on every screen, and the game goes on."""

import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.storage.folders import DataFolder
from engine.storage.shelf import Shelf
from tests.support import shipped
from tests.ui.conftest import Open, begun
from tests.ui.played import faults_at_all_sizes
from ui.commands.window import data_folder
from ui.window.app import App
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.start import Start


@pytest.fixture
def pulled(at_title: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return what opens a game whose disk is gone by then, with another folder beside."""
    other = DataFolder(tmp_path / "other")
    monkeypatch.setattr("ui.window.rescue.data_folder_candidates", lambda: (other,))

    def make() -> object:
        start, pilot = at_title()
        begun(pilot)
        shutil.rmtree(tmp_path / "saves")
        start.shelf.folder.write_text("in the way")
        assert start.game is not None
        start.game.hand_in()
        pilot.app.refresh()
        return start, pilot

    return make  # type: ignore[return-value]


def test_every_screen_says_it_until_it_is_mended(pulled: Open) -> None:
    """A sentence in passing is missed: it stands under the title until a save succeeds."""
    start, pilot = pulled()
    pilot.app.toasts.say("")
    assert "not saved" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    start.shelf.folder.unlink()
    assert start.game is not None
    start.game.hand_in()
    pilot.app.refresh()
    assert "not saved" not in pilot.text() and start.shelf.games()


def test_leaving_asks_where_the_game_would_be_lost(pulled: Open) -> None:
    """Closing the window does not lose it silently; Esc stays."""
    _, pilot = pulled()
    pilot.app.quit()
    assert pilot.app.running and "Leave without saving" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    pilot.press("escape")
    assert pilot.app.running and not pilot.app.screen.modal
    pilot.app.quit()
    pilot.click("answer-0")
    assert not pilot.app.running


@pytest.mark.parametrize("leaving", [True, False])
def test_the_game_can_be_kept_elsewhere(pulled: Open, tmp_path: Path, leaving: bool) -> None:
    """In the first other folder that takes it, by keyboard; it is a whole game there."""
    start, pilot = pulled()
    if leaving:
        pilot.app.quit()
    else:
        pilot.press("ctrl+s")
    assert "It can be kept in" in pilot.text()
    pilot.press("shift+tab", "enter")
    assert pilot.app.running is not leaving
    assert start.game is not None and start.keeper.fault is None
    again = Start(shipped(), Shelf(tmp_path / "other" / "saves"))
    assert again.newest is not None and again.newest.name == "macusani-tinya"
    if not leaving:
        assert "not saved" not in pilot.text()
        start.game.hand_in()
        assert len(start.shelf.earlier("macusani-tinya")) == 2


def test_an_unreadable_folder_does_not_look_empty(at_title: Open, tmp_path: Path) -> None:
    """The title says that the saves could not be read; their page does not say there is none."""
    (tmp_path / "saves").write_text("no folder")
    _, pilot = at_title()
    assert "could not be read" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    pilot.click("saves")
    assert "could not be read" in pilot.text() and "Nothing is saved yet" not in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    (tmp_path / "saves").unlink()
    pilot.app.back_to_first()
    pilot.click("saves")
    assert "Nothing is saved yet" in pilot.text()


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pilot]:
    """Return the window of a program for which no folder can be written to."""
    monkeypatch.setattr("ui.window.rescue.data_folder_candidates", lambda: ())
    monkeypatch.setattr("ui.window.rescue.can_be_made", lambda folder: False)
    (tmp_path / "data").write_text("in the way")
    data, can_save = data_folder(Namespace(data=tmp_path / "data"))
    start = Start(shipped(), Shelf(data.saves), can_save=can_save)
    app = App(
        AppOptions(
            first=start.title_screen,
            data=data.path,
            size=(1366, 768),
            language="en",
            autosave=start.autosave,
            alarm=start.alarm,
            unsaved=start.unsaved,
        )
    )
    yield Pilot(app)
    app.close()


def test_without_any_folder_the_game_is_played(nowhere: Pilot) -> None:
    """It is said on the title and on every screen; leaving asks first."""
    pilot = nowhere
    pilot.app.change_settings(pilot.app.settings.with_(asked=True))
    assert "You can play, but nothing is saved." in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    pilot.app.change_settings(pilot.app.settings.with_(asked=True))
    begun(pilot)
    pilot.app.toasts.say("")
    assert "The game is not saved." in pilot.text() and "Macusani" in pilot.text()
    pilot.app.quit()
    assert "Leave without saving" in pilot.text() and "kept in" not in pilot.text()
    pilot.click("answer-0")
    assert not pilot.app.running


def test_games_on_a_write_protected_stick_are_gone_on_with(
    at_title: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be written there, but what lies there opens."""
    _, pilot = at_title()
    begun(pilot)
    pilot.app.quit()
    monkeypatch.setattr("engine.storage.folders._takes_files", lambda folder: False)
    data, can_save = data_folder(Namespace(data=tmp_path))
    start = Start(shipped(), Shelf(data.saves), can_save=can_save)
    assert not can_save and start.newest is not None
    assert start.read(start.newest.name).playthrough.waiting_for == ("tinya",)


def test_a_game_that_cannot_be_opened_is_told(
    at_title: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fails between the list and the press: a sentence, and the list stays."""
    _, pilot = at_title()
    begun(pilot)
    pilot.app.back_to_first()
    pilot.click("saves")

    def fail(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Shelf, "generations", fail)
    pilot.click("open")
    assert "could not be read" in pilot.app.toasts.text


def test_a_game_that_cannot_be_deleted_is_told(
    at_title: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write-protected stick: the game is still there, and the player knows why."""
    start, pilot = at_title()
    begun(pilot)
    pilot.app.back_to_first()
    pilot.click("saves")

    def fail(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", fail)
        pilot.click("delete").click("answer-0")
    assert "could not be deleted" in pilot.app.toasts.text
    assert [one.name for one in start.shelf.games()] == ["macusani-tinya"]

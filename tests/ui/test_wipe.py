"""Wiping all data from the settings: asked once, by keyboard, and then all is as at first."""

from pathlib import Path

import pytest

from tests.ui.conftest import Open, begun
from tests.ui.played import faults_at_all_sizes
from ui.window.settings import Settings


def test_wiping_by_keyboard_leaves_the_first_start(at_title: Open, tmp_path: Path) -> None:
    """The question names what goes; Esc keeps it; then all is as at the first start."""
    start, pilot = at_title()
    begun(pilot)
    pilot.app.change_settings(pilot.app.settings.with_(text_size=125, palette="dark"))
    (tmp_path / "mine.txt").write_text("mine")
    pilot.app.open_settings()
    pilot.app.focus(pilot.find("wipe"))
    pilot.press("enter")
    assert "1 saved game goes" in pilot.text() and "districts" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    pilot.press("escape")
    assert start.shelf.games() and pilot.app.data.settings_file.exists()
    pilot.press("enter", "shift+tab", "enter")
    assert start.game is None and start.newest is None
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert pilot.app.settings == Settings(language="en")
    assert "This is how the game will read." in pilot.text()
    pilot.app.quit()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_game_begins_anew_after_wiping(at_title: Open) -> None:
    """Nothing of the former game is remembered: a new one is saved under its usual name."""
    start, pilot = at_title()
    begun(pilot)
    start.wipe(pilot.app)
    pilot.click("answer-0").click("begin")
    assert "Continue" not in pilot.text()
    begun(pilot)
    assert start.game is not None and start.game.name == "macusani-tinya"
    assert [one.name for one in start.shelf.games()] == ["macusani-tinya"]


def test_what_could_not_be_wiped_is_told(at_title: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that another program holds open is named, and the rest is gone."""
    start, pilot = at_title()
    begun(pilot)
    usual = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".json" and path.parent.name == "saves":
            raise PermissionError(13, "held open")
        usual(path, missing_ok)

    start.wipe(pilot.app)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", unlink)
        pilot.click("answer-0")
    assert not pilot.app.data.settings_file.exists()
    assert "1 file could not be deleted" in pilot.text()
    assert faults_at_all_sizes(pilot) == []

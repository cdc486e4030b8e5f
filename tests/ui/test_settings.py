"""Protects the settings: kept, tolerant of damage, below --data where it is given."""

import json
from pathlib import Path

import pytest

from tests.ui.conftest import MakePilot
from tests.ui.everything import Everything
from ui.window import settings
from ui.window.settings import Settings


def test_kept_and_read_again(tmp_path: Path) -> None:
    """What is saved is what is loaded."""
    chosen = Settings(language="en", text_size=150, palette="dark", asked=True)
    assert settings.save(chosen, tmp_path)
    assert settings.load(tmp_path) == settings.Loaded(chosen)


def test_without_a_file_the_usual_settings(tmp_path: Path) -> None:
    """A first start is no damage."""
    assert settings.load(tmp_path / "none") == settings.Loaded(Settings())


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"', "\x00\x01", "{}garbage"])
def test_a_damaged_file_gives_the_defaults_and_says_so(tmp_path: Path, text: str) -> None:
    """A power cut in the file must not stop the game."""
    (tmp_path / settings.FILE).write_text(text, encoding="utf-8")
    assert settings.load(tmp_path) == settings.Loaded(Settings(), damaged=True)


@pytest.mark.parametrize(
    "value",
    [{"text_size": 110}, {"text_size": True}, {"palette": "pink"}, {"language": "../x"}],
)
def test_one_bad_value_costs_only_itself(tmp_path: Path, value: dict[str, object]) -> None:
    """The other values of the file stay in force."""
    content = {"motion": "none", "full_screen": False} | value
    (tmp_path / settings.FILE).write_text(json.dumps(content), encoding="utf-8")
    loaded = settings.load(tmp_path)
    assert loaded.damaged and loaded.settings == Settings(motion="none")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """Saving into something that is a file says so instead of failing."""
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert not settings.save(Settings(), blocked)


def test_everything_lies_below_the_given_folder(fly: MakePilot, tmp_path: Path) -> None:
    """With --data nothing is written elsewhere."""
    app = fly(Everything(), data=tmp_path / "stick").app
    app.change_settings(app.settings.with_(palette="dark"))
    assert settings.load(tmp_path / "stick").settings.palette == "dark"


def test_the_window_tells_of_a_damaged_file(fly: MakePilot, tmp_path: Path) -> None:
    """The player reads that the usual settings are in use."""
    (tmp_path / settings.FILE).write_text("{", encoding="utf-8")
    assert "damaged" in fly(Everything(), language="en", load_language=_english).text()


def _english(code: str, folder: Path) -> object:
    from engine.language.language import Language

    return Language.load("none", folder)

"""The data folder: where it is looked for, and what happens where it cannot be written."""

import sys
from pathlib import Path

import pytest

from engine.storage import folders


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in a folder of its own, and a user whose data folder would be ``user``."""
    place = tmp_path / "program"
    place.mkdir()
    monkeypatch.setattr(folders, "program_folder", lambda: place)
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "user")
    return place


def test_the_users_own_folder_comes_first(program: Path) -> None:
    """Saves of a shared machine belong to each user."""
    assert folders.open_data_folder().path == program.parent / "user"


def test_looking_up_makes_nothing(program: Path) -> None:
    """A command that only reads leaves no trace on the machine."""
    folders.data_folder_candidates()
    assert not (program.parent / "user").exists()


def test_beside_the_program_where_the_users_cannot_be_written(program: Path) -> None:
    """A locked-down school machine still keeps its saves, on the stick."""
    (program.parent / "user").write_text("in the way", "utf-8")
    assert folders.open_data_folder().path == program / "data"


def test_neither_can_be_written(program: Path) -> None:
    """Where nothing can be written, the folders that were tried are named."""
    (program.parent / "user").write_text("in the way", "utf-8")
    (program / "data").write_text("in the way", "utf-8")
    with pytest.raises(folders.NoDataFolder) as caught:
        folders.open_data_folder()
    assert caught.value.tried == (program.parent / "user", program / "data")


def test_the_mark_keeps_data_beside_the_program(program: Path) -> None:
    """A stick with ``portable.txt`` carries its own saves from machine to machine."""
    (program / folders.PORTABLE_MARK).touch()
    assert folders.open_data_folder().path == program / "data"


def test_a_named_folder_stands_alone(program: Path, tmp_path: Path) -> None:
    """``--data`` never falls back silently to another folder."""
    named = tmp_path / "señal y camión"
    assert folders.open_data_folder(named).path == named
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    with pytest.raises(folders.NoDataFolder):
        folders.open_data_folder(blocked)


def test_shipped_folders_of_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Open beside the executable first; else where PyInstaller unpacked them."""
    executable = tmp_path / "app" / "VozYVoto.exe"
    (tmp_path / "app" / "content").mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(executable))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "inner"), raising=False)
    assert folders.shipped_folder("content") == executable.resolve().parent / "content"
    assert folders.shipped_folder("locale") == tmp_path / "inner" / "locale"

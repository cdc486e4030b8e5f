"""The data folder: where it is looked for, and what happens where it cannot be written."""

import os
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


def test_the_mark_may_have_one_end_too_many(program: Path) -> None:
    """Where Windows hides the ends of names, "portable.txt" becomes "portable.txt.txt"."""
    (program / "portable.txt.txt").touch()
    assert folders.open_data_folder().path == program / "data"


def test_a_portable_program_leaves_no_trace_on_the_machine(program: Path) -> None:
    """On a write-protected stick it falls back to no folder of the machine by itself."""
    (program / folders.PORTABLE_MARK).touch()
    (program / "data").write_text("in the way", "utf-8")
    with pytest.raises(folders.NoDataFolder):
        folders.open_data_folder()
    assert not (program.parent / "user").exists()


@pytest.mark.parametrize("fault", [KeyError, OSError, RuntimeError, ValueError, None])
def test_no_home(program: Path, monkeypatch: pytest.MonkeyPatch, fault: type | None) -> None:
    """A user without a home folder: data lies beside the program, and no folder called "~"."""

    def ask(*_: object, **__: object) -> Path:
        if fault is not None:
            raise fault("HOME")
        return Path("~/.local/share/voz-y-voto")

    monkeypatch.setattr("platformdirs.user_data_path", ask)
    assert folders.open_data_folder().path == program / "data"
    assert not Path("~").exists()


def test_a_folder_that_nobody_may_look_into(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of somebody else is passed over, without a fault."""
    usual_stat, usual_mkdir, forbidden = os.stat, Path.mkdir, str(program.parent / "user")

    def look(path: object, *more: object, **named: object) -> os.stat_result:
        if isinstance(path, str | Path) and str(path).startswith(forbidden):
            raise PermissionError(13, "Permission denied", str(path))
        return usual_stat(path, *more, **named)  # type: ignore[arg-type]

    def make(path: Path, *more: object, **named: object) -> None:
        if str(path).startswith(forbidden):
            raise PermissionError(13, "Permission denied", str(path))
        usual_mkdir(path, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", look)
    monkeypatch.setattr(Path, "mkdir", make)
    assert folders.open_data_folder().path == program / "data"
    assert folders.data_folder_to_read().path == program / "data"


def test_where_nothing_can_be_written_what_is_there_is_read(program: Path) -> None:
    """A write-protected stick still has the games on it; else the first folder is named."""
    assert folders.data_folder_to_read().path == program.parent / "user"
    (program / "data").mkdir()
    assert folders.data_folder_to_read().path == program / "data"


def test_asking_whether_a_folder_could_be_made_makes_none(tmp_path: Path) -> None:
    """The question on the screen names a folder that is made only when it is chosen."""
    assert folders.can_be_made(tmp_path / "a" / "b") and not (tmp_path / "a").exists()
    (tmp_path / "file").touch()
    assert not folders.can_be_made(tmp_path / "file" / "b")


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

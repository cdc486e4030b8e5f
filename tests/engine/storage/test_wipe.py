"""Wiping: all that is ours goes, and nothing else, whatever it is called."""

from pathlib import Path

import pytest

from engine.storage.crash_report import Circumstances, mark_end, write_report
from engine.storage.folders import DataFolder
from engine.storage.shelf import Shelf
from engine.storage.wipe import wipe

SAVE = b'{"voz-y-voto": "save", "schema": 1'
FOREIGN = {
    "notes.txt": "mine",
    "settings.json.bak": "mine",
    "saves/notes.json": '{"mine": 1}',
    "saves/photo.json.new": "mine",
    "saves/folder.json/inside.json": "mine",
    "saves/deeper/macusani-tinya.json": SAVE.decode(),
    "logs/my-report-1.txt": "mine",
    "logs/report-x.txt": "mine",
    "content/districts/mine/district.yaml": "mine",
    "results/macusani-tinya/page.html": "mine",
    "macusani-tinya.json": SAVE.decode(),
}


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    """Return a data folder after some games, with foreign files among ours."""
    folder = DataFolder(tmp_path)
    for _ in range(5):
        (tmp_path / "saves").mkdir(exist_ok=True)
        Shelf(folder.saves).write("macusani-tinya", SAVE)
    (folder.saves / "cut.json").touch()
    (folder.saves / "macusani-tinya.json.0af3.new").write_bytes(SAVE[:25])
    mark_end(write_report(folder.logs, ValueError("x"), "", Circumstances()))
    (folder.logs / "voz-y-voto.log").write_text("former")
    folder.settings_file.write_text("{}")
    (tmp_path / "settings.json.0af3.new").write_text("{")
    for name, text in FOREIGN.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return folder


def files_in(folder: Path) -> set[str]:
    """Return every file below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_all_that_is_ours_goes_and_nothing_else(data: DataFolder) -> None:
    """Foreign files stay, even where they are named like ours, and so do folders with them."""
    assert wipe(data) == ()
    assert files_in(data.path) == set(FOREIGN)


def test_folders_that_are_empty_then_go(tmp_path: Path) -> None:
    """Where nothing else lies, the data folder is as before the first start."""
    data = DataFolder(tmp_path)
    data.saves.mkdir()
    Shelf(data.saves).write("game", SAVE)
    write_report(data.logs, ValueError("x"), "", Circumstances())
    assert wipe(data) == () and list(tmp_path.iterdir()) == []
    assert wipe(data) == ()


def test_a_read_only_file_goes_as_well(data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows deletes no file that is marked read-only: the mark is taken away first."""
    file = data.saves / "macusani-tinya.json"
    file.chmod(0o444)
    usual = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if not path.stat().st_mode & 0o200:
            raise PermissionError(13, "read-only")
        usual(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    assert wipe(data) == () and not file.exists()


def test_what_cannot_be_deleted_is_named(data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that another program holds open stays, and all others go."""
    usual = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name == "macusani-tinya.2.json":
            raise PermissionError(13, "held open")
        usual(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    assert wipe(data) == (data.saves / "macusani-tinya.2.json",)
    assert files_in(data.path) == {*FOREIGN, "saves/macusani-tinya.2.json"}


def test_a_further_shelf_is_wiped_too(data: DataFolder, tmp_path: Path) -> None:
    """Games that were kept in another folder while the disk was full go with the rest."""
    other = Shelf(tmp_path / "other")
    other.write("game", SAVE)
    assert wipe(data, other) == () and not other.folder.exists()

"""A full disk, a stick that was pulled out: the game before stays whole, and nothing lies about."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, get_args

import pytest

from engine.language.wording.game_files import DISK_FAULTS
from engine.storage import safe_write
from engine.storage.disk_faults import DiskCode, disk_code
from engine.storage.save import read_summary
from engine.storage.shelf import Shelf
from tests.saves.stages import Stages, state_of
from ui.window.game import Game
from ui.window.keeper import Keeper

CODES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EIO: "gone",
    errno.ENOENT: "gone",
    errno.ESTALE: "gone",
    errno.ENODEV: "gone",
    errno.EROFS: "locked",
    errno.EACCES: "locked",
    errno.EMFILE: "other",
}
TOUCHES = ("open", "write", "flush", "fsync", "close", "replace", "replace-last", "mkdir")


class Failing:
    """A file of a disk that fails at one of its calls."""

    def __init__(self, file: IO[bytes], at: str, fault: OSError) -> None:
        self._file, self._at, self._fault = file, at, fault

    def __enter__(self) -> "Failing":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if self._at == "close":
            raise self._fault

    def write(self, data: bytes) -> None:
        """Write half of it where the disk is to fail."""
        if self._at == "write":
            self._file.write(data[: len(data) // 2])
            self._file.flush()
            raise self._fault
        self._file.write(data)

    def flush(self) -> None:
        if self._at == "flush":
            raise self._fault
        self._file.flush()

    def fileno(self) -> int:
        return self._file.fileno()


def break_disk(patch: pytest.MonkeyPatch, at: str, number: int) -> None:
    """Let the disk fail at one kind of touch, with one error."""

    def fault(*_: object, **__: object) -> Any:
        raise OSError(number, os.strerror(number))

    usual_open, usual_replace = Path.open, Path.replace

    def opened(path: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        if mode != "xb":
            return usual_open(path, mode, *more, **named)
        if at == "open":
            fault()
        file = usual_open(path, mode, *more, **named)
        return Failing(file, at, OSError(number, os.strerror(number)))

    def replaced(path: Path, target: Path) -> Path:
        if at == "replace" or path.suffix == safe_write.NEW:
            fault()
        return usual_replace(path, target)

    patch.setattr(safe_write, "PAUSE", 0.0)
    if at == "mkdir":
        patch.setattr(Path, "mkdir", fault)
    elif at == "fsync":
        patch.setattr("engine.storage.safe_write.os.fsync", fault)
    elif at.startswith("replace"):
        patch.setattr(Path, "replace", replaced)
    else:
        patch.setattr(Path, "open", opened)


@pytest.mark.parametrize("number", CODES)
@pytest.mark.parametrize("at", TOUCHES)
def test_a_disk_that_fails_anywhere_keeps_the_game_before(
    at: str, number: int, stages: Stages, tmp_path: Path
) -> None:
    """No draft is left, every generation is as it was, and the next save succeeds."""
    shelf = Shelf(tmp_path)
    told: list[str] = []
    keeper = Keeper(shelf, on_fault=lambda fault: told.append(disk_code(fault)))
    game = Game(stages[4][0], "game")
    for stage in (0, 1):
        game.playthrough = stages[stage][0]
        assert keeper.keep(game)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*.json*")}
    game.playthrough = stages[2][0]
    with pytest.MonkeyPatch.context() as patch:
        break_disk(patch, at, number)
        assert not keeper.keep(game)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.json*")} == before
    assert told == [CODES[number]] and keeper.fault is not None
    assert game.playthrough is stages[2][0]
    assert keeper.keep(game) and keeper.fault is None
    assert state_of(shelf) == stages[2][0].hash()
    assert read_summary(shelf.path("game", 1)).phase == stages[1][0].slot.phase


def test_a_disk_that_fails_for_good_leaves_a_game(stages: Stages, tmp_path: Path) -> None:
    """Pulled out between two renamings, with nothing to be put back: the draft is the game."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    usual, left = Path.replace, [1]

    def replaced(path: Path, target: Path) -> Path:
        if not left[0]:
            raise OSError(errno.EIO, "gone")
        left[0] -= 1
        return usual(path, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", replaced)
        patch.setattr(Path, "unlink", replaced)
        with pytest.raises(OSError, match="gone"):
            shelf.write("game", stages[1][1])
    assert state_of(shelf) in (stages[0][0].hash(), stages[1][0].hash())


def test_a_full_disk_takes_the_oldest_saves_and_never_the_last_two(
    stages: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last resolved turn counts more than what was three turns ago."""
    shelf = Shelf(tmp_path)
    sizes = [len(data) for _, data in stages]
    room = [sum(sizes[1:4])]
    usual = safe_write.write_whole

    def write_whole(path: Path, data: bytes) -> Path:
        if sum(file.stat().st_size for file in tmp_path.glob("*.json*")) + len(data) > room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        return usual(path, data)

    monkeypatch.setattr("engine.storage.shelf.write_whole", write_whole)
    for _, data in stages[:4]:
        shelf.write("game", data)
    assert [path.read_bytes() for path in shelf.generations("game")] == [
        data for _, data in reversed(stages[1:4])
    ]
    room[0] = 0
    with pytest.raises(OSError, match="No space"):
        shelf.write("game", stages[4][1])
    assert [path.read_bytes() for path in shelf.generations("game")] == [
        data for _, data in reversed(stages[2:4])
    ]


def test_a_file_that_another_program_holds_open_is_waited_for(
    stages: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to rename as long as a virus scanner looks: it is tried again for a while."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    usual: Callable[[Path, Path], Path] = Path.replace
    tried: list[int] = []

    def replaced(path: Path, target: Path) -> Path:
        tried.append(1)
        if len(tried) % 4:
            raise PermissionError(13, "held open")
        return usual(path, target)

    monkeypatch.setattr(Path, "replace", replaced)
    monkeypatch.setattr(safe_write, "PAUSE", 0.0)
    shelf.write("game", stages[1][1])
    assert state_of(shelf) == stages[1][0].hash()
    assert shelf.path("game", 1).read_bytes() == stages[0][1]


def test_an_earlier_save_that_cannot_be_moved_bars_no_save(
    stages: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody's folder stands where an earlier save would: the newest is written all the same."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    (tmp_path / "game.1.json").mkdir()
    (tmp_path / "game.1.json" / "mine.txt").write_text("mine")
    shelf.write("game", stages[1][1])
    assert state_of(shelf) == stages[1][0].hash()
    assert (tmp_path / "game.1.json" / "mine.txt").read_text() == "mine"


def test_a_stick_that_was_pulled_out_is_not_made_anew_elsewhere(
    stages: Stages, tmp_path: Path
) -> None:
    """Its folder is gone with it: no game is written onto the disk below, where nobody looks."""
    data = tmp_path / "stick" / "data"
    data.mkdir(parents=True)
    keeper = Keeper(Shelf(data / "saves"))
    game = Game(stages[4][0], "game")
    assert keeper.keep(game)
    (tmp_path / "stick").rename(tmp_path / "pocket")
    game.playthrough = stages[1][0]
    assert not keeper.keep(game)
    assert keeper.fault is not None and disk_code(keeper.fault) == "gone"
    assert not (tmp_path / "stick").exists()
    with pytest.raises(FileNotFoundError):
        keeper.shelf.games()
    (tmp_path / "pocket").rename(tmp_path / "stick")
    assert keeper.keep(game)


class OfWindows(PermissionError):
    """A fault as Windows gives it: an error of ours, and its own number."""

    winerror = 0


def test_what_windows_says_of_a_stick() -> None:
    """A device that is not ready would be told as a folder without leave to write."""
    for number, code in ((21, "gone"), (112, "full"), (5, "locked"), (19, "locked")):
        fault = OfWindows(13, "Permission denied")
        fault.winerror = number
        assert disk_code(fault) == code


def test_every_fault_of_a_disk_has_its_sentence() -> None:
    """The codes of the storage and the table of their sentences are the same."""
    assert set(DISK_FAULTS) == set(get_args(DiskCode))

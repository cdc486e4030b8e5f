"""Taking away all that the program has kept of its user: games, settings, reports of faults.

File by file, and only what this program writes: a foreign file, somebody's own districts, and what
was exported on purpose stay where they are.
"""

import contextlib
import stat
from collections.abc import Iterator
from pathlib import Path

from engine.storage.crash_report import reports
from engine.storage.folders import DataFolder
from engine.storage.lock import LOCK
from engine.storage.schema import MARK
from engine.storage.shelf import Shelf

_LOOKED_AT = 4096
_FORMER_LOGS = ("voz-y-voto.log", "voz-y-voto.former.log")


def wipe(data: DataFolder, *shelves: Shelf) -> tuple[Path, ...]:
    """Delete what is ours in a data folder and on further shelves; return what could not be."""
    left = []
    for path in dict.fromkeys(_ours(data, Shelf(data.saves), *shelves)):
        try:
            _delete(path)
        except FileNotFoundError:
            continue
        except OSError:
            left.append(path)
    for folder in (data.saves, data.logs, *(shelf.folder for shelf in shelves)):
        with contextlib.suppress(OSError):
            folder.rmdir()  # only where nothing else lies in it
    return tuple(left)


def _ours(data: DataFolder, *shelves: Shelf) -> Iterator[Path]:
    for shelf in shelves:
        with contextlib.suppress(OSError):
            yield from (path for path in shelf.files() if _is_a_game(path))
        yield shelf.folder / LOCK
    with contextlib.suppress(OSError):
        yield from reports(data.logs)
    yield from (data.logs / name for name in _FORMER_LOGS)
    yield data.settings_file
    with contextlib.suppress(OSError):
        yield from data.path.glob(f"{data.settings_file.name}.*.new")


def _is_a_game(path: Path) -> bool:
    """Return whether a file named like a game is one, or what a cut of power left of one."""
    try:
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT)
    except OSError:
        return False
    return not start or f'"{MARK}"'.encode() in start


def _delete(path: Path) -> None:
    """Delete a file, also one that is marked read-only, which Windows would not let go."""
    try:
        path.unlink()
    except PermissionError:
        path.chmod(stat.S_IWRITE | stat.S_IREAD)
        path.unlink()

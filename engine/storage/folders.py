"""Where things lie: what is shipped with the program, and what belongs to its user.

Nothing here asks who is calling: a checkout, an installed folder and a frozen program on a stick
answer alike. Looking up a folder touches no disk; only :func:`open_data_folder` makes one. Folders
are looked at with ``os.path``, which takes one that nobody may look into for one that is not there.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "voz-y-voto"
OWN_CONTENT = "contenido-propio"
"""A folder of this name beside the program holds its user's own districts."""
PORTABLE_MARK = "portable.txt"
"""An empty file of this name beside the program keeps all data beside the program."""
_MARKS = (PORTABLE_MARK, f"{PORTABLE_MARK}.txt")
"""What it may be called: where Windows hides the ends of names, one more is easily typed."""


class NoDataFolder(Exception):
    """No folder could be written to; ``tried`` names those that were tried, in order."""

    def __init__(self, tried: tuple[Path, ...]) -> None:
        super().__init__(", ".join(str(path) for path in tried))
        self.tried = tried


@dataclass(frozen=True)
class DataFolder:
    """The user's own folder and what lies in it. Subfolders are made by who first writes there."""

    path: Path

    @property
    def saves(self) -> Path:
        """Games that can be gone on with."""
        return self.path / "saves"

    @property
    def results(self) -> Path:
        """What finished games leave: results, debriefs, exports."""
        return self.path / "results"

    @property
    def logs(self) -> Path:
        """What went wrong, for whoever mends it."""
        return self.path / "logs"

    @property
    def content(self) -> Path:
        """The user's own districts, searched beside the shipped ones."""
        return self.path / "content"

    @property
    def settings_file(self) -> Path:
        """Language, text size and the other choices of this machine."""
        return self.path / "settings.json"


def program_folder() -> Path:
    """Return the folder that the program lies in, frozen or not."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def shipped_folder(name: str) -> Path:
    """Return a folder that is shipped: ``content``, ``locale`` or ``assets``.

    A frozen program carries them open beside its executable; a packager may also have left them
    in the folder that PyInstaller unpacks to.
    """
    beside = program_folder() / name
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None and not beside.is_dir():
        return Path(unpacked) / name
    return beside


def folder_beside_program() -> Path:
    """Return the data folder of a program that keeps its data to itself (``--portable``)."""
    return program_folder() / "data"


def data_folder_candidates(given: Path | None = None) -> tuple[DataFolder, ...]:
    """Return the folders to try for the user's data, best first.

    A ``given`` folder (``--data DIR``) stands alone: whoever names one does not want another.
    """
    beside = folder_beside_program()
    if given is not None:
        paths = [given.absolute()]
    elif any(os.path.exists(program_folder() / mark) for mark in _MARKS):  # noqa: PTH110
        paths = [beside]
    else:
        paths = [*_users_own(), beside]
    return tuple(DataFolder(path) for path in paths)


def own_content_folders(given: Path | None = None) -> tuple[Path, ...]:
    """Return where the user's own districts are looked for, in order; ``given`` is ``--data DIR``.

    Beside the program, then in the data folders; nothing is made by looking.
    """
    in_data = (candidate.content for candidate in data_folder_candidates(given))
    return (program_folder() / OWN_CONTENT, *in_data)


def _users_own() -> Iterator[Path]:
    """Yield the folder that the system gives the user for data; nothing where there is no home."""
    with contextlib.suppress(KeyError, OSError, RuntimeError, ValueError):
        path = platformdirs.user_data_path(APP, appauthor=False)
        if path.is_absolute():
            yield path


def open_data_folder(given: Path | None = None) -> DataFolder:
    """Return the first folder for the user's data that can be written to, made if need be.

    Raises :class:`NoDataFolder` where none can.
    """
    candidates = data_folder_candidates(given)
    for candidate in candidates:
        with contextlib.suppress(OSError):
            candidate.path.mkdir(parents=True, exist_ok=True)
            if _takes_files(candidate.path):
                return candidate
    raise NoDataFolder(tuple(candidate.path for candidate in candidates))


def data_folder_to_read(given: Path | None = None) -> DataFolder:
    """Return the folder whose files can at least be read, where none can be written to.

    A write-protected stick still has the games on it.
    """
    candidates = data_folder_candidates(given)
    there = (one for one in candidates if os.path.isdir(one.path))  # noqa: PTH112
    return next(there, candidates[0])


def can_be_made(folder: Path) -> bool:
    """Return whether a folder could be made and written to; nothing is made by asking."""
    for place in (folder, *folder.parents):
        if os.path.lexists(place):
            return _takes_files(place)
    return False


def _takes_files(folder: Path) -> bool:
    """Try it: permissions alone do not tell on a read-only stick or a shared Windows folder."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False

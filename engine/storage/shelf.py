"""The shelf of saves: one file a game, the three before it, and the way back to the last good one.

Of a game called ``macusani-tinya`` the folder holds ``macusani-tinya.json`` and its earlier
generations ``macusani-tinya.1.json`` (the last but one) to ``.3.json``. Two programs may share a
shelf: neither writes over what the other has saved meanwhile.
"""

import contextlib
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.storage.disk_faults import disk_code
from engine.storage.lock import alone
from engine.storage.safe_write import NEW, discard, put_in_place, sync_folder, write_whole
from engine.storage.save import FindContent, Opened, Summary, open_save, read_summary
from engine.storage.schema import Unreadable

KEPT = 3
"""Earlier generations that are kept of each game."""

_GENERATION = re.compile(r"(?P<name>.+?)(?:\.(?P<number>[1-3]))?\.json")
_DRAFT = re.compile(r"(?P<name>.+)\.json(?:\.[0-9a-f]+)?" + re.escape(NEW))
_SEAL_BYTES = 67
"""The end of a save that tells it from every other: the checksum of all before it."""


class SavedMeanwhile(Exception):
    """Another program has saved a game of this name since this one last looked."""


@dataclass(frozen=True)
class Shelved:
    """One file on the shelf: a generation of a game (0 the newest), or why it is none."""

    name: str
    generation: int
    path: Path
    summary: Summary | None
    fault: Unreadable | None = None


@dataclass(frozen=True)
class Shelf:
    """The folder of saves. It is made by the first save."""

    folder: Path

    def path(self, name: str, generation: int = 0) -> Path:
        """Return where a generation of a game lies."""
        return self.folder / (f"{name}.{generation}.json" if generation else f"{name}.json")

    def write(self, name: str, data: bytes, over: str | None = None) -> str:
        """Save: written beside and synced, then the earlier ones move back, then it is renamed.

        Whenever it is cut short, the newest whole file is the old one or the new one. ``over`` is
        the seal of what this program last saw there ("" for nothing): where another lies there
        now, nothing is written. Returns the seal of what lies there afterwards.

        Raises :class:`SavedMeanwhile`, and OSError where the disk does not take it, also where
        what holds the shelf is gone: a stick that was pulled out is not made anew elsewhere.
        """
        self.folder.mkdir(exist_ok=True)
        with alone(self.folder) as held:
            if over is not None and self.seal(name) not in ("", over):
                raise SavedMeanwhile(name)
            left_behind = self._drafts(name) if held else ()
            draft = self._draft(name, data)
            self._move_in(name, draft)
            for former in left_behind:
                discard(former)
        sync_folder(self.folder)
        return _seal(len(data), data[-_SEAL_BYTES:])

    def seal(self, name: str) -> str:
        """Return what tells the newest file of a game from every other; "" where there is none."""
        for path in self.generations(name):
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _SEAL_BYTES))
                return _seal(size, file.read())
        return ""

    def free_name(self, wished: str) -> str:
        """Return ``wished``, or with the next number where a game of that name lies there."""
        stem = re.sub(r"-\d{1,3}$", "", wished) if self._is_taken(wished) else wished
        name, number = wished, 1
        while self._is_taken(name):
            number += 1
            name = f"{stem}-{number}"
        return name

    def generations(self, name: str) -> tuple[Path, ...]:
        """Return the files of a game, newest first, a finished draft included."""
        drafts = () if self.path(name).exists() else self._drafts(name)
        files = (*drafts, *(self.path(name, number) for number in range(KEPT + 1)))
        return tuple(file for file in files if file.is_file())

    def games(self) -> tuple[Shelved, ...]:
        """Return the newest readable generation of each game, last saved first.

        Raises OSError where the folder cannot be read: that is not an empty one.

        The clock of an old laptop may say anything: it decides only between saves that carry no
        number. A game of which none can be read is there with its fault.
        """
        found = [self._newest(name) for name in self.names()]
        there = [shelved for shelved in found if shelved is not None]
        return tuple(sorted(there, key=_when, reverse=True))

    def names(self) -> tuple[str, ...]:
        """Return the names under which games lie here; OSError where the folder cannot be read."""
        patterns = (_DRAFT, _GENERATION)
        found = (
            next(filter(None, (p.fullmatch(f) for p in patterns)), None) for f in self._files()
        )
        return tuple(sorted({match["name"] for match in found if match}))

    def files(self) -> tuple[Path, ...]:
        """Return every file that is named like one of ours; OSError as for :meth:`games`."""
        ours = [f for f in self._files() if _DRAFT.fullmatch(f) or _GENERATION.fullmatch(f)]
        return tuple(path for path in (self.folder / file for file in ours) if path.is_file())

    def earlier(self, name: str) -> tuple[Shelved, ...]:
        """Return all generations of a game, newest first."""
        return tuple(
            _look_at(name, number, self.path(name, number))
            for number in range(KEPT + 1)
            if self.path(name, number).is_file()
        )

    def remove(self, name: str) -> None:
        """Take a game with all its generations off the shelf."""
        for path in (*self._drafts(name), *self.generations(name)):
            path.unlink(missing_ok=True)

    def _draft(self, name: str, data: bytes) -> Path:
        """Write the draft; a full disk takes the oldest saves of this game, never the last two."""
        while True:
            try:
                return write_whole(self.path(name), data)
            except OSError as fault:
                older = (self.path(name, number) for number in range(KEPT, 1, -1))
                oldest = next((path for path in older if path.is_file()), None)
                if disk_code(fault) != "full" or oldest is None:
                    raise
                oldest.unlink()

    def _move_in(self, name: str, draft: Path) -> None:
        """Move the generations back by one and let the draft be the newest.

        That the newest is kept counts more than an earlier one that cannot be moved.
        """
        moved: list[int] = []
        for generation in range(KEPT, 0, -1):
            with contextlib.suppress(OSError):
                if self.path(name, generation - 1).is_file():
                    put_in_place(self.path(name, generation - 1), self.path(name, generation))
                    moved.append(generation)
        try:
            put_in_place(draft, self.path(name))
        except OSError:
            with contextlib.suppress(OSError):
                for generation in reversed(moved):
                    self.path(name, generation).replace(self.path(name, generation - 1))
                draft.unlink()
            raise

    def _newest(self, name: str) -> Shelved | None:
        first: Shelved | None = None
        for path in self.generations(name):
            shelved = _look_at(name, _number(path), path)
            first = first or shelved
            newer = shelved.fault is not None and shelved.fault.code == "newer"
            if shelved.summary is not None or (newer and shelved is first):
                return shelved
        return first

    def _is_taken(self, name: str) -> bool:
        """Return whether anything lies where a game of this name would."""
        places = (self.path(name, number) for number in range(KEPT + 1))
        return any(os.path.lexists(place) for place in places) or bool(self._drafts(name))

    def _drafts(self, name: str) -> tuple[Path, ...]:
        """Return what programs that were cut short left of a game."""
        try:
            found = [(file, _DRAFT.fullmatch(file)) for file in self._files()]
        except OSError:
            return ()
        return tuple(self.folder / file for file, draft in found if draft and draft["name"] == name)

    def _files(self) -> tuple[str, ...]:
        try:
            return tuple(sorted(path.name for path in self.folder.iterdir()))
        except FileNotFoundError:
            if self.folder.parent.is_dir():
                return ()
            raise


def open_newest(
    shelf: Shelf,
    name: str,
    find_content: FindContent,
    installed: Iterable[Any] = (),
    must_fit: Callable[[Opened, str], object] = lambda opened, file: None,
) -> Opened:
    """Open the newest generation of a game that can be read, and say so where it is not the last.

    ``must_fit`` raises :class:`Unreadable` for a game, out of a file, that cannot be gone on with.
    Raises it with what is wrong with the newest where none can.
    """
    faults: list[Unreadable] = []
    for path in shelf.generations(name):
        try:
            opened = open_save(path, find_content, installed)
            must_fit(opened, path.name)
        except Unreadable as fault:
            if fault.code == "newer":
                raise
            faults.append(fault)
        else:
            return (
                replace(opened, notes=("earlier-generation", *opened.notes)) if faults else opened
            )
    raise faults[0] if faults else Unreadable("missing", shelf.path(name).name)


def _look_at(name: str, generation: int, path: Path) -> Shelved:
    try:
        return Shelved(name, generation, path, read_summary(path))
    except Unreadable as fault:
        return Shelved(name, generation, path, None, fault)


def _when(shelved: Shelved) -> tuple[int, str]:
    summary = shelved.summary
    return (summary.order, summary.saved) if summary is not None else (-1, "")


def _number(path: Path) -> int:
    """Return which generation a file is; a finished draft is the newest."""
    found = _GENERATION.fullmatch(path.name)
    return int(found["number"] or 0) if found else 0


def _seal(size: int, end: bytes) -> str:
    return f"{size}:{end.decode('latin-1')}"

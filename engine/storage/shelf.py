"""The shelf of saves: one file a game, the three before it, and the way back to the last good one.

Of a game called ``macusani-tinya`` the folder holds ``macusani-tinya.json`` and its earlier
generations ``macusani-tinya.1.json`` (the last but one) to ``.3.json``.
"""

import contextlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.storage.safe_write import NEW, sync_folder, write_whole
from engine.storage.save import FindContent, Opened, Summary, open_save, read_summary
from engine.storage.schema import Unreadable

KEPT = 3
"""Earlier generations that are kept of each game."""

_GENERATION = re.compile(r"(?P<name>.+?)(?:\.(?P<number>[1-3]))?\.json")


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

    def write(self, name: str, data: bytes) -> None:
        """Save: written beside and synced, then the earlier ones move back, then it is renamed.

        Whenever it is cut short, the newest whole file is the old one or the new one.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        draft = write_whole(self.path(name), data)
        for generation in range(KEPT, 0, -1):
            with contextlib.suppress(FileNotFoundError):
                self.path(name, generation - 1).replace(self.path(name, generation))
        draft.replace(self.path(name))
        sync_folder(self.folder)

    def free_name(self, wished: str) -> str:
        """Return ``wished``, or with the next number where a game of that name lies there."""
        taken = {shelved.name for shelved in self._files()}
        stem = re.sub(r"-\d{1,3}$", "", wished) if wished in taken else wished
        name, number = wished, 1
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        return name

    def generations(self, name: str) -> tuple[Path, ...]:
        """Return the files of a game, newest first, a finished draft included."""
        fresh = self.path(name)
        drafts = [fresh.with_name(fresh.name + NEW)] if not fresh.exists() else []
        files = [*drafts, *(self.path(name, number) for number in range(KEPT + 1))]
        return tuple(file for file in files if file.exists())

    def games(self) -> tuple[Shelved, ...]:
        """Return the newest readable generation of each game, last saved first.

        A game of which none can be read is there with its fault.
        """
        found = [self._newest(name) for name in sorted({f.name for f in self._files()})]
        dated = sorted(found, key=lambda s: s.summary.saved if s.summary else "", reverse=True)
        return tuple(dated)

    def earlier(self, name: str) -> tuple[Shelved, ...]:
        """Return all generations of a game, newest first."""
        return tuple(
            _look_at(name, number, self.path(name, number))
            for number in range(KEPT + 1)
            if self.path(name, number).exists()
        )

    def remove(self, name: str) -> None:
        """Take a game with all its generations off the shelf."""
        fresh = self.path(name)
        for path in (fresh.with_name(fresh.name + NEW), *self.generations(name)):
            path.unlink(missing_ok=True)

    def _newest(self, name: str) -> Shelved:
        shelved = [_look_at(name, n, path) for n, path in enumerate(self.generations(name))]
        newer = shelved[0].fault is not None and shelved[0].fault.code == "newer"
        good = (one for one in shelved if one.summary is not None)
        return shelved[0] if newer else next(good, shelved[0])

    def _files(self) -> Iterator[Shelved]:
        try:
            names = sorted(path.name for path in self.folder.iterdir())
        except OSError:
            return
        for file in names:
            found = _GENERATION.fullmatch(file.removesuffix(NEW))
            if found:
                number = int(found["number"] or 0)
                yield Shelved(found["name"], number, self.folder / file, None)


def open_newest(
    shelf: Shelf, name: str, find_content: FindContent, texts: Iterable[Any] = ()
) -> Opened:
    """Open the newest generation of a game that can be read, and say so where it is not the last.

    Raises :class:`Unreadable` with what is wrong with the newest where none can.
    """
    faults: list[Unreadable] = []
    for path in shelf.generations(name):
        try:
            opened = open_save(path, find_content, texts)
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

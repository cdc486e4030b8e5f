"""A small language for woven bands, and the cloth that it describes.

One instruction a line; ``#`` begins a remark::

    stripe red 3           three rows of one thread
    pebble red cream 2     one row, the threads change places every two cells
    motif dark both        a drawing on a ground, repeated along the band; the ``|`` lines that
    |c..                   follow are its rows: letters are threads, ``.`` is the ground
    |.c.

A motif may be mirrored ``across`` (about its first and last column, which are not doubled),
``down`` (about its last row) or ``both``.
"""

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from ui.window.pictures.assets import ASSETS, PictureError

THREADS: MappingProxyType[str, str] = MappingProxyType(
    {
        "dark": "#2a1a1c",
        "red": "#b32a22",
        "orange": "#dd6b26",
        "yellow": "#efb23a",
        "cream": "#f6e8cc",
        "green": "#2f6a4d",
        "blue": "#27506e",
        "pink": "#c2416b",
        "crimson": "#6d1f2b",
    }
)
"""The dyed threads by name, and their colours. In a motif a letter stands for each (``k`` for
crimson, since ``c`` is cream)."""

_LETTERS = {("k" if name == "crimson" else name[0]): name for name in THREADS}
_MIRRORS = ("", "across", "down", "both")

Row = tuple[str, ...]


@dataclass(frozen=True)
class Weave:
    """A band: its rows from the top, each one period of thread colours long."""

    rows: tuple[Row, ...]

    def colour(self, column: int, row: int) -> str:
        """The colour of a cell; rows repeat along the band for ever."""
        threads = self.rows[row]
        return threads[column % len(threads)]

    @property
    def period(self) -> int:
        """After how many cells the longest row repeats."""
        return max(len(row) for row in self.rows)


@cache
def weave(family: str, name: str) -> Weave:
    """The band of that name in a district's family, as ``assets/bands`` describes it.

    Raises PictureError when there is no such band, or where it cannot be read.
    """
    path = ASSETS / "bands" / family / f"{name}.txt"
    if not path.is_file():
        raise PictureError(f"there is no band called {name!r} in the family {family!r}")
    return parse(path.read_text(encoding="utf-8"))


def parse(text: str) -> Weave:
    """Read a band; raises PictureError that names the line which cannot be read."""
    rows: list[Row] = []
    lines = [line.split("#")[0].strip() for line in text.splitlines()]
    number = 0
    while number < len(lines):
        words = lines[number].split()
        number += 1
        try:
            match words:
                case []:
                    continue
                case ["stripe", thread, count]:
                    rows += [(THREADS[thread],)] * int(count)
                case ["pebble", first, second, count]:
                    rows.append((THREADS[first],) * int(count) + (THREADS[second],) * int(count))
                case ["motif", ground, *mirror] if " ".join(mirror) in _MIRRORS:
                    start = number
                    while number < len(lines) and lines[number].startswith("|"):
                        number += 1
                    rows += _motif(lines[start:number], ground, " ".join(mirror))
                case _:
                    raise PictureError(f"line {number} is no instruction: {lines[number - 1]}")
        except (KeyError, ValueError) as error:
            raise PictureError(f"line {number} cannot be woven: {error}") from error
    if not rows:
        raise PictureError("a band without rows")
    return Weave(tuple(rows))


def _motif(lines: list[str], ground: str, mirror: str) -> list[Row]:
    width = max(len(line) for line in lines) - 1
    rows = [
        tuple(
            THREADS[ground if mark == "." else _LETTERS[mark]]
            for mark in line[1:].ljust(width, ".")
        )
        for line in lines
    ]
    if mirror in ("across", "both"):
        rows = [row + row[-2:0:-1] for row in rows]
    if mirror in ("down", "both"):
        rows = rows + rows[-2::-1]
    return rows

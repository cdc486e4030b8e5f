"""Reads compiled catalogues (.mo) as tables, to compare them with the texts there are."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.authoring.layout import shown

_MAGIC = 0x950412DE


@dataclass(frozen=True)
class Catalogue:
    """One language's translations of one domain: by context and source text."""

    language: str
    name: str
    """The file that translators edit, as messages name it."""
    entries: dict[tuple[str, str], str]
    is_whole: bool


def catalogues_in(locale: Path | None, domain: str) -> Iterator[Catalogue]:
    """Yield the catalogues of a domain below ``locale``; none where there is no such folder."""
    if locale is None:
        return
    for path in sorted(locale.glob(f"*/LC_MESSAGES/{domain}.mo")):
        entries = dict(_entries(path.read_bytes()))
        header = entries.pop(("", ""), "")
        yield Catalogue(
            path.parts[-3],
            shown(path.with_suffix(".po")),
            entries,
            "x-whole: yes" in header.casefold(),
        )


def _entries(data: bytes) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what a .mo file holds (GNU gettext manual, "The Format of GNU MO Files")."""
    magic, _, count, sources, targets = struct.unpack_from("<5I", data)
    if magic != _MAGIC:
        raise ValueError("not a catalogue of this machine's byte order")
    for index in range(count):
        source = _string(data, sources + 8 * index)
        context, _, text = source.rpartition("\x04")
        yield (context, text.partition("\0")[0]), _string(data, targets + 8 * index)


def _string(data: bytes, at: int) -> str:
    length, start = struct.unpack_from("<2I", data, at)
    return data[start : start + length].decode("utf-8")

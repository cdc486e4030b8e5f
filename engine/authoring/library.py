"""Content that was read, together with the files it came from.

The definitions know nothing of files; a check must name a line. A *piece* is a definition at its
place: which file, which path in it, which district.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from engine.authoring.problem import Phrase, Position, Problem, Severity
from engine.authoring.yaml_reader import Document, Path_
from engine.rules.definitions.base import Definition, Text
from engine.rules.definitions.content import Codex, DistrictContent, ModelContent
from engine.rules.definitions.law import LawContent
from engine.rules.definitions.scenario import Scenario

D_co = TypeVar("D_co", bound=BaseModel, covariant=True)


@dataclass(frozen=True)
class Content:
    """All content of one folder or of several: what a game can be made of."""

    model: ModelContent
    law: LawContent
    codex: Codex
    districts: tuple[DistrictContent, ...]

    def district(self, id: str) -> DistrictContent | None:
        """Return the district of this id."""
        return next((d for d in self.districts if d.district.id == id), None)

    def scenario(self, id: str) -> tuple[DistrictContent, Scenario] | None:
        """Return a scenario with its district; the ids are unique over all districts."""
        return next(
            ((d, s) for d in self.districts for s in d.scenarios if s.id == id),
            None,
        )


@dataclass(frozen=True)
class Piece(Generic[D_co]):
    """A definition at its place."""

    value: D_co
    document: Document
    path: Path_
    district: DistrictContent | None

    def problem(
        self,
        check: str,
        at: Path_,
        found: Phrase,
        expected: Phrase,
        mend: Phrase,
        severity: Severity = "error",
    ) -> Problem:
        """Make a finding at the value ``at`` below this piece."""
        position = self.document.position((*self.path, *at))
        return problem_at(self.document, position, check, found, expected, mend, severity)

    def key_problem(
        self, check: str, at: Path_, found: Phrase, expected: Phrase, mend: Phrase
    ) -> Problem:
        """Make a finding at the name before the colon, of which ``at`` is the path."""
        position = self.document.key_position((*self.path, *at))
        return problem_at(self.document, position, check, found, expected, mend, "error")


def problem_at(
    document: Document,
    position: Position,
    check: str,
    found: Phrase,
    expected: Phrase,
    mend: Phrase,
    severity: Severity,
) -> Problem:
    """Make a finding at a position of a file, with the line itself."""
    return Problem(
        check,
        severity,
        document.file,
        position.line,
        position.column,
        found,
        expected,
        mend,
        document.source.line(position.line),
    )


@dataclass(frozen=True)
class Shelf:
    """The definitions of one file, and the part of the content that they are."""

    part: tuple[str, ...]
    document: Document
    value: object


@dataclass(frozen=True)
class Surroundings:
    """What content refers to and does not hold itself: pictures and translations."""

    assets: Path | None = None
    locale: Path | None = None
    is_translated_here: bool = True
    """Whether the catalogues are those of the content that is looked at, not of the game's own."""


NOWHERE = Surroundings()
"""Content alone: what it refers to outside is not looked for."""


@dataclass(frozen=True)
class Library:
    """Content with its files: what the passes after the second work on."""

    content: Content
    shelves: tuple[Shelf, ...]
    districts: Mapping[str, DistrictContent]
    """The districts by the name of their folder (which ought to be their id)."""
    missing: frozenset[tuple[str, ...]] = frozenset()
    """Parts whose files are missing or could not be understood."""
    surroundings: Surroundings = NOWHERE
    own: frozenset[str] = frozenset()
    """Names of the districts that are an author's own and part of no whole content."""
    strays: tuple[str, ...] = ()
    """Content files that nothing reads."""

    @property
    def is_whole(self) -> bool:
        """Whether everything was read that there is: else much would only seem to be missing."""
        return not self.missing and not self.strays

    @cached_property
    def _by_kind(self) -> dict[type[BaseModel], list[Piece[BaseModel]]]:
        found: dict[type[BaseModel], list[Piece[BaseModel]]] = {}
        for shelf in self.shelves:
            district = self.district_of(shelf)
            for value, path in _definitions(shelf.value, ()):
                piece = Piece(value, shelf.document, path, district)
                found.setdefault(type(value), []).append(piece)
        return found

    def district_of(self, shelf: Shelf) -> DistrictContent | None:
        """Return the district to which a file belongs; None for what all share."""
        return self.districts[shelf.part[1]] if shelf.part[0] == "districts" else None

    def is_own(self, shelf: Shelf) -> bool:
        """Return whether a file belongs to an author's own district: nobody translates it."""
        return shelf.part[0] == "districts" and shelf.part[1] in self.own

    def lacks(self, district: DistrictContent | None, *part: str) -> bool:
        """Return whether a part of the content, or of one district, was not read."""
        names = [name for name, known in self.districts.items() if known is district]
        return (*(("districts", *names) if names else ()), *part) in self.missing

    def of(self, kind: type[D_co]) -> Iterator[Piece[D_co]]:
        """Yield every definition of a kind, also those of kinds derived from it."""
        for known, pieces in self._by_kind.items():
            if issubclass(known, kind):
                yield from pieces  # type: ignore[misc]

    def texts(self) -> Iterator[tuple[Text, Document, Position]]:
        """Yield every text to translate with its file and place."""
        for shelf in self.shelves:
            for text, position in shelf.document.texts():
                yield text, shelf.document, position


def _definitions(value: object, path: Path_) -> Iterator[tuple[Definition, Path_]]:
    """Yield every definition within ``value``, itself included, with its path in the file."""
    if isinstance(value, Definition):
        yield value, path
        for name, info in type(value).model_fields.items():
            yield from _definitions(getattr(value, name), (*path, info.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, Definition | tuple):
                yield from _definitions(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, Definition | tuple):
                yield from _definitions(item, (*path, key))

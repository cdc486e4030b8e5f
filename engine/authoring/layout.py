"""Which files make up content, where each lies, and what each must say.

A folder of content has ``law/``, ``model/``, ``codex/`` and ``districts/<id>/``. The names of the
files are those of the fields of the bundles in ``engine/rules/definitions/content.py``. Beside them
may lie ``templates/`` (what a new district is made from) and ``schemas/`` (for editors).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from engine.authoring.problem import START, Phrase, Problem, did_you_mean, phrase
from engine.authoring.shapes import fields_of
from engine.rules.definitions.codex import CodexEntry
from engine.rules.definitions.content import DistrictContent, ModelContent
from engine.rules.definitions.law import LawContent
from engine.rules.definitions.scenario import Scenario

SHARED: dict[str, type[BaseModel]] = {"law": LawContent, "model": ModelContent}
"""The bundles that all districts share: the name of the folder, what it holds."""

DISTRICT_FILE = "district.yaml"
FOR_AUTHORS = ("schemas", "templates")
"""Folders of a content that help its authors and are no part of it."""
_NOT_CONTENT = {".md", ".txt"}
"""Notes of an author, and licences, may lie beside content."""


@dataclass(frozen=True)
class ContentFile:
    """One file: where it lies, its name in messages, what it must hold and where that belongs."""

    path: Path
    name: str
    text_prefix: str
    part: tuple[str, ...]
    """``("model", "needs")``, ``("codex",)``, ``("districts", "anta", "offers")``."""
    annotation: Any


@dataclass(frozen=True)
class Layout:
    """The files found in one or several folders, and what is missing or out of place."""

    files: tuple[ContentFile, ...]
    districts: tuple[str, ...]
    problems: tuple[Problem, ...]
    own: frozenset[str]
    """Districts of an author's own: they lie in no whole content, and may be small."""


def lay_out(folders: Sequence[Path], shared: Path | None) -> Layout:
    """List the files of ``folders``; laws, model and codex that none has come from ``shared``.

    A folder may also be that of a single district.
    """
    found = _Finder()
    districts: dict[str, Path] = {}
    for folder in folders:
        for district in district_folders(folder):
            if district.name in districts:
                found.note(district, *_district_twice(district.name))
            districts.setdefault(district.name, district)
        found.strangers(folder, {*SHARED, "codex", "districts", *FOR_AUTHORS}, is_root=True)
    for name, model in SHARED.items():
        found.bundle(_last_with(name, folders, shared), model, (name,))
    found.codex(_last_with("codex", folders, shared))
    for name, folder in districts.items():
        found.bundle(folder, DistrictContent, ("districts", name))
    own = frozenset(name for name, folder in districts.items() if is_own(folder))
    return Layout(tuple(found.files), tuple(districts), tuple(found.problems), own)


def is_district(folder: Path) -> bool:
    """Return whether ``folder`` holds one district rather than a whole content."""
    return (folder / DISTRICT_FILE).is_file()


def twice(district: Path, check: str = "files") -> Problem:
    """Make the finding that there is a district of this name already."""
    place = shown(district / DISTRICT_FILE)
    return Problem(check, "error", place, START.line, START.column, *_district_twice(district.name))


def holds_content(folder: Path) -> bool:
    """Return whether ``folder`` looks like a content or a district at all."""
    parts = (*SHARED, "codex", "districts")
    return is_district(folder) or any((folder / name).is_dir() for name in parts)


def shown(path: Path) -> str:
    """Return a path as messages show it: from the working folder where it lies below it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def district_folders(folder: Path) -> list[Path]:
    """Return the folders of the districts of a content, or ``folder`` where it is one itself."""
    if is_district(folder):
        return [folder.resolve()]
    found = folder.glob("districts/[!.]*")
    return sorted(path for path in found if path.is_dir())


def is_own(district: Path) -> bool:
    """Return whether a district is an author's own: it lies beside no laws and no model."""
    home = district.parent
    return home.name != "districts" or not all((home.parent / name).is_dir() for name in SHARED)


def _last_with(name: str, folders: Sequence[Path], shared: Path | None) -> Path:
    """Return the folder ``name`` of the last that has it, so that an author's own counts."""
    candidates = [*([shared] if shared else []), *folders]
    having = [folder / name for folder in candidates if (folder / name).is_dir()]
    return having[-1] if having else candidates[0] / name


class _Finder:
    """Collects files and problems while walking through folders."""

    def __init__(self) -> None:
        self.files: list[ContentFile] = []
        self.problems: list[Problem] = []

    def note(self, path: Path, found: Phrase, expected: Phrase, mend: Phrase) -> None:
        self.problems.append(
            Problem("files", "error", shown(path), START.line, START.column, found, expected, mend)
        )

    def bundle(self, folder: Path, model: type[BaseModel], part: tuple[str, ...]) -> None:
        """Take one file for every field of ``model``."""
        fields = fields_of(model)
        for name, annotation in fields.items():
            prefix = ".".join((part[-1], name))
            if (*part, name)[0] == "districts" and name == "scenarios":
                self._scenarios(folder / name, prefix, (*part, name))
                continue
            path = folder / f"{name}.yaml"
            if path.is_file():
                file = ContentFile(path, shown(path), prefix, (*part, name), annotation)
                self.files.append(file)
            else:
                self.note(path, *_missing_file(path.name))
        self.strangers(folder, {f"{name}.yaml" for name in fields} | ({"scenarios"} & set(fields)))

    def codex(self, folder: Path) -> None:
        """Take every file of the codex; its entries are joined, ids over all files."""
        for path in sorted(folder.glob("*.yaml")):
            self.files.append(
                ContentFile(path, shown(path), "codex", ("codex",), tuple[CodexEntry, ...])
            )
        self.strangers(folder, {path.name for path in folder.glob("*.yaml")})

    def _scenarios(self, folder: Path, prefix: str, part: tuple[str, ...]) -> None:
        paths = sorted(folder.glob("*.yaml"))
        for path in paths:
            annotation = tuple[Scenario, ...]
            self.files.append(ContentFile(path, shown(path), prefix, part, annotation))
        if not paths:
            self.note(folder / "standard.yaml", *_missing_file("standard.yaml"))
        self.strangers(folder, {path.name for path in paths})

    def strangers(self, folder: Path, known: set[str], *, is_root: bool = False) -> None:
        """Report what lies in a folder and is read by nobody."""
        if not folder.is_dir() or (is_root and is_district(folder)):
            return
        for path in _entries(folder):
            if path.name not in known and path.suffix not in _NOT_CONTENT:
                self.note(path, *_stranger(path.name, known))


def _entries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if not path.name.startswith((".", "~")) and path.name not in ("LICENSE", "Thumbs.db"):
            yield path


def _missing_file(name: str) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase("authoring.found.no-file", 'the file "{name}" is missing', name=name),
        phrase("authoring.expected.file", "a file of this name in this folder"),
        phrase("authoring.mend.no-file", 'Write it; where there is nothing to say, only "[]".'),
    )


def _stranger(name: str, known: set[str]) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase("authoring.found.stranger", '"{name}", which nothing reads', name=name),
        phrase("authoring.expected.known-file", "only files of the content"),
        did_you_mean(
            name, known, phrase("authoring.mend.stranger", "Move it elsewhere, or rename it.")
        ),
    )


def _district_twice(name: str) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase("authoring.found.district-twice", 'the district "{name}" a second time', name=name),
        phrase("authoring.expected.own-name", "a name of its own for each district"),
        phrase("authoring.mend.district-twice", "Rename the folder, and the id in district.yaml."),
    )

"""Which files make up content, where each lies, and what each must say.

A folder of content has ``law/``, ``model/``, ``codex/`` and ``districts/<id>/``. The names of the
files are those of the fields of the bundles in ``engine/rules/definitions/content.py``. Beside them
may lie ``templates/`` (what a new district is made from) and ``schemas/`` (for editors).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from engine.authoring.problem import START, Phrase, Problem, did_you_mean, phrase
from engine.authoring.shapes import fields_of, shape_of
from engine.rules.definitions.codex import CodexEntry
from engine.rules.definitions.content import DistrictContent, ModelContent
from engine.rules.definitions.law import LawContent
from engine.rules.definitions.scenario import Scenario

SHARED: dict[str, type[BaseModel]] = {"law": LawContent, "model": ModelContent}
"""The bundles that all districts share: the name of the folder, what it holds."""

DISTRICT_FILE = "district.yaml"
FOR_AUTHORS = ("schemas", "templates")
"""Folders of a content that help its authors and are no part of it."""
_NOT_CONTENT = (".md", ".txt")
"""Notes of an author, and licences, may lie beside content."""
_OF_THE_SYSTEM = ("LICENSE", "Thumbs.db", "desktop.ini")


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
    strays: tuple[str, ...] = ()
    """Content files that nothing reads: what seems to be missing may stand in them."""


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
        if not is_district(folder):
            found.strangers(folder, {*SHARED, "codex", "districts", *FOR_AUTHORS})
    for name, model in SHARED.items():
        found.bundle(_last_with(name, folders, shared), model, (name,))
    found.codex(_last_with("codex", folders, shared))
    for name, folder in districts.items():
        found.bundle(folder, DistrictContent, ("districts", name))
    own = frozenset(name for name, folder in districts.items() if is_own(folder))
    return Layout(
        tuple(found.files), tuple(districts), tuple(found.problems), own, tuple(found.strays)
    )


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
    """Return a path as messages show it: from the working folder where it lies below it.

    A name in another encoding (from an archive packed on another system) keeps its readable part.
    """
    absolute, here = path.absolute(), Path.cwd()
    name = (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()
    return name.encode("utf-8", "replace").decode("utf-8")


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
        self.strays: list[str] = []
        self._closed: set[Path] = set()
        self.problems: list[Problem] = []

    def note(self, path: Path, found: Phrase, expected: Phrase, mend: Phrase) -> None:
        self.problems.append(
            Problem("files", "error", shown(path), START.line, START.column, found, expected, mend)
        )

    def bundle(self, folder: Path, model: type[BaseModel], part: tuple[str, ...]) -> None:
        """Take one file for every field of ``model``."""
        fields = fields_of(model)
        there = set(self._entries(folder))
        if folder in self._closed:
            return
        missing = set()
        for name, annotation in fields.items():
            prefix = ".".join((part[-1], name))
            if (*part, name)[0] == "districts" and name == "scenarios":
                self._scenarios(folder / name, prefix, (*part, name))
                continue
            path = folder / f"{name}.yaml"
            # Asked by its very letters: not every system tells "Eve.yaml" from "eve.yaml".
            if path.name in there:
                file = ContentFile(path, shown(path), prefix, (*part, name), annotation)
                self.files.append(file)
            else:
                missing.add(path.name)
        known = {"scenarios" if name == "scenarios" else f"{name}.yaml" for name in fields}
        for name in sorted(missing - self.strangers(folder, known, missing)):
            annotation = fields[name.removesuffix(".yaml")]
            self.note(folder / name, *_missing_file(name, annotation))

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
            self.note(folder / "standard.yaml", *_missing_file("standard.yaml", Scenario))
        self.strangers(folder, {path.name for path in paths})

    def strangers(self, folder: Path, known: set[str], missing: Iterable[str] = ()) -> set[str]:
        """Report what lies in a folder and is read by nobody.

        Return those of the ``missing`` files that are there under another name.
        """
        renamed = set()
        for name in self._entries(folder):
            if name in known:
                continue
            meant = next((one for one in sorted(missing) if _stem(one) == _stem(name)), None)
            if meant is not None:
                renamed.add(meant)
                self.note(folder / name, *_misnamed_file(shown(Path(name)), meant))
            elif not name.endswith(_NOT_CONTENT):
                self.note(folder / name, *_stranger(shown(Path(name)), known))
                if name.casefold().endswith((".yaml", ".yml")):
                    self.strays.append(shown(folder / name))
        return renamed

    def _entries(self, folder: Path) -> list[str]:
        """Return the names of what lies in a folder, notes of the system left out."""
        try:
            names = sorted(p.name for p in folder.iterdir()) if folder.is_dir() else []
        except OSError as error:
            if folder not in self._closed:
                self._closed.add(folder)
                self.note(folder, *_closed_folder(error))
            return []
        return [n for n in names if not n.startswith((".", "~")) and n not in _OF_THE_SYSTEM]


def _stem(name: str) -> str:
    """Return what a file is called whatever its endings and capitals: ``Eve.yaml.txt``, ``eve``."""
    return name.casefold().partition(".")[0]


def _missing_file(name: str, annotation: Any) -> tuple[Phrase, Phrase, Phrase]:
    shape = shape_of(annotation)
    may_be_empty = shape.is_list and not shape.bound("min_length")
    return (
        phrase("authoring.found.no-file", 'the file "{name}" is missing', name=name),
        phrase("authoring.expected.file", "a file of this name in this folder"),
        phrase("authoring.mend.no-file", 'Write it; where there is nothing to say, only "[]".')
        if may_be_empty
        else phrase("authoring.mend.needed-file", "Write it; take another district's as a model."),
    )


def _misnamed_file(name: str, meant: str) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase(
            "authoring.found.other-name", '"{name}" in place of "{meant}"', name=name, meant=meant
        ),
        phrase("authoring.expected.these-letters", "the name in these very letters"),
        phrase("authoring.mend.rename", 'Rename it to "{name}".', name=meant),
    )


def _closed_folder(error: OSError) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase(
            "authoring.found.closed-folder",
            "the folder cannot be read ({reason})",
            reason=error.strerror or type(error).__name__,
        ),
        phrase("authoring.expected.open-folder", "a folder that can be opened"),
        phrase("authoring.mend.readable", "Look whether it exists and may be read."),
    )


def _stranger(name: str, known: set[str]) -> tuple[Phrase, Phrase, Phrase]:
    home = _homes().get(name)
    elsewhere = phrase("authoring.mend.stranger", "Move it elsewhere, or rename it.")
    return (
        phrase("authoring.found.stranger", '"{name}", which nothing reads', name=name),
        phrase("authoring.expected.known-file", "only files of the content"),
        did_you_mean(name, known, elsewhere)
        if home is None
        else phrase("authoring.mend.move", 'Move it to the folder "{folder}".', folder=home),
    )


@cache
def _homes() -> dict[str, str]:
    """Return the folder where each file of the content belongs, by its name."""
    bundles = {**SHARED, "districts/…": DistrictContent}
    return {
        f"{name}.yaml": home
        for home, model in bundles.items()
        for name in fields_of(model)
        if name != "scenarios"
    }


def _district_twice(name: str) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase("authoring.found.district-twice", 'the district "{name}" a second time', name=name),
        phrase("authoring.expected.own-name", "a name of its own for each district"),
        phrase("authoring.mend.district-twice", "Rename the folder, and the id in district.yaml."),
    )

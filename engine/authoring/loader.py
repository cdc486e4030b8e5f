"""From folders of YAML to content, in passes: syntax, models, references, checks.

All problems of all files are collected; nothing is skipped and nothing falls back in silence. The
game needs the first three passes and what no scenario can be played without; ``check`` runs the
whole fourth.
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from engine.authoring.checks.registry import CHECKS, NEEDED_TO_PLAY, run_checks
from engine.authoring.layout import (
    ContentFile,
    Layout,
    district_folders,
    is_district,
    is_own,
    lay_out,
    twice,
)
from engine.authoring.library import NOWHERE, Content, Library, Shelf, Surroundings
from engine.authoring.problem import Problem
from engine.authoring.references import find_broken_references
from engine.authoring.shapes import fields_of, shape_of
from engine.authoring.validation import validate
from engine.authoring.yaml_reader import Document, read_yaml
from engine.rules.definitions.content import Codex, DistrictContent, ModelContent
from engine.rules.definitions.law import LawContent


class ContentError(Exception):
    """Content that cannot be played, with everything that is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def load_content(
    folders: Sequence[Path], shared: Path | None = None
) -> tuple[Content | None, tuple[Problem, ...]]:
    """Read content; None where anything is wrong, with all that is.

    ``folders`` are whole contents or single districts; law, model and codex that none of them has
    are taken from ``shared``.
    """
    library, problems = load_library(folders, shared)
    if library is not None and not problems:
        problems = run_checks(library, NEEDED_TO_PLAY)
    return (None, problems) if library is None or problems else (library.content, ())


def load_content_or_raise(folders: Sequence[Path], shared: Path | None = None) -> Content:
    """Read content that must be right; raises :class:`ContentError`."""
    content, problems = load_content(folders, shared)
    if content is None:
        raise ContentError(problems)
    return content


def check_content(
    folders: Sequence[Path],
    shared: Path | None = None,
    surroundings: Surroundings = NOWHERE,
) -> tuple[Problem, ...]:
    """Find everything that is wrong with content, in the order of files and lines.

    An own district that has the id of one of ``shared`` is at fault: it would never be played.
    """
    library, problems = load_library(folders, shared, surroundings)
    if shared is not None:
        problems += tuple(twice(folder) for folder in _in_place_of_another(folders, shared))
    if library is not None and library.is_whole:
        problems += run_checks(library, CHECKS)
    return tuple(sorted(problems, key=lambda one: one.order))


def load_library(
    folders: Sequence[Path],
    shared: Path | None = None,
    surroundings: Surroundings = NOWHERE,
) -> tuple[Library | None, tuple[Problem, ...]]:
    """Run the first three passes.

    A file that could not be understood is left out and named in ``missing``, so that the rest is
    still looked at; the library is None where nothing can be said without that file.
    """
    layout = lay_out(folders, shared)
    problems = list(layout.problems)
    shelves = []
    with _all_is_kept():
        for file in layout.files:
            document, value, wrong = _read(file)
            problems += wrong
            if value is not None:
                shelves.append(Shelf(file.part, document, value))
        library = _bundle(layout, shelves, surroundings)
        if library is not None:
            problems += find_broken_references(library)
    return library, tuple(problems)


def _in_place_of_another(folders: Sequence[Path], shared: Path) -> Iterator[Path]:
    for folder in folders:
        for district in district_folders(folder):
            other = shared / "districts" / district.name
            if is_own(district) and is_district(other) and not other.samefile(district):
                yield district


@contextmanager
def _all_is_kept() -> Iterator[None]:
    """Look for no garbage while content is read: there is none, and looking takes time."""
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()


def _read(file: ContentFile) -> tuple[Document, object, tuple[Problem, ...]]:
    document = read_yaml(file.path, file.name, file.text_prefix)
    value, problems = validate(file.annotation, document)
    return document, value, (*document.problems, *problems)


def _bundle(layout: Layout, shelves: Sequence[Shelf], surroundings: Surroundings) -> Library | None:
    """Put the files' contents together, each checked already; a list that is missing is empty."""
    parts: dict[tuple[str, ...], tuple[object, ...]] = {}
    for shelf in shelves:
        parts[shelf.part] = (*parts.get(shelf.part, ()), shelf.value)
    read = {shelf.document.file for shelf in shelves}
    missing = {file.part for file in layout.files if file.name not in read}
    folders: dict[tuple[str, ...], type[BaseModel]] = {
        ("model",): ModelContent,
        ("law",): LawContent,
        **{("districts", name): DistrictContent for name in layout.districts},
    }
    for folder, model in folders.items():
        for name, annotation in fields_of(model).items():
            if (*folder, name) in parts:
                continue
            missing.add((*folder, name))
            if not shape_of(annotation).is_list:
                return None
            parts[*folder, name] = ((),)
    districts = {
        name: DistrictContent.model_construct(**_fields(parts, ("districts", name)))
        for name in layout.districts
    }
    content = Content(
        ModelContent.model_construct(**_fields(parts, ("model",))),
        LawContent.model_construct(**_fields(parts, ("law",))),
        Codex(entries=_joined(parts.get(("codex",), ()))),
        tuple(districts.values()),
    )
    return Library(
        content,
        tuple(shelves),
        districts,
        frozenset(missing),
        surroundings,
        layout.own,
        layout.strays,
    )


def _fields(
    parts: dict[tuple[str, ...], tuple[object, ...]], folder: tuple[str, ...]
) -> dict[str, Any]:
    """Return what the files of a folder say by field; the scenarios' files are joined."""
    return {
        name: _joined(values) if name == "scenarios" else values[0]
        for (*above, name), values in parts.items()
        if tuple(above) == folder
    }


def _joined(values: tuple[object, ...]) -> tuple[Any, ...]:
    return tuple(item for value in values if isinstance(value, tuple) for item in value)

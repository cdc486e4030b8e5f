"""An author's own districts beside those of the game: taken in one by one, never in their place.

Laws, model and codex are the game's; an own content folder brings districts alone. One with a fault
is left out and told, and the rest is played.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.authoring.layout import district_folders, is_own, shown, twice
from engine.authoring.library import Content
from engine.authoring.loader import load_content, load_content_or_raise
from engine.authoring.problem import START, Problem, phrase
from engine.rules.definitions.content import DistrictContent

CHECK = "own"


@dataclass(frozen=True)
class Refused:
    """An own district that is not played, and everything that is wrong with it."""

    folder: Path
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Gathered:
    """The content to play with: the game's, and whatever of the user's own could be read."""

    content: Content
    own: Mapping[str, Path] = field(default_factory=dict)
    """Where each own district comes from, by its id."""
    refused: tuple[Refused, ...] = ()


def gather_content(main: Path, shared: Path, own: Sequence[Path]) -> Gathered:
    """Read the content of the game and the districts of the user's own content folders.

    ``shared`` has the laws and the model where ``main`` has none: then ``main`` is an author's too.
    Of two own districts with one id the first counts. Raises :class:`ContentError` where ``main``
    is faulty.
    """
    of_author = {f.name: f for f in district_folders(main) if is_own(f)}
    folders = [
        folder
        for content in own
        # Path.is_dir would raise at a home that nobody may look into.
        if os.path.isdir(content) and content.resolve() != main.resolve()  # noqa: PTH112
        for folder in district_folders(content)
    ]
    if not folders:
        return Gathered(load_content_or_raise([main], shared), of_author)
    taken = {folder.name for folder in district_folders(main)}
    if len(taken | {folder.name for folder in folders}) == len(taken) + len(folders):
        # Nearly always all is well: then everything is read in one go.
        content, _ = load_content([main, *folders], shared)
        if content is not None:
            return Gathered(content, of_author | {folder.name: folder for folder in folders})
    gathered = _one_by_one(load_content_or_raise([main], shared), main, shared, folders)
    return replace(gathered, own={**of_author, **gathered.own})


def _one_by_one(content: Content, main: Path, shared: Path, folders: Sequence[Path]) -> Gathered:
    own: dict[str, Path] = {}
    refused: list[Refused] = []
    for folder in folders:
        alone: Content | None = None
        problems = _clash(content, folder)
        if not problems:
            alone, problems = load_content([folder], _with_laws(main, shared))
        if alone is not None:
            problems = _scenario_clash(content, alone.districts[0], folder)
        if alone is None or problems:
            refused.append(Refused(folder, problems))
            continue
        own[folder.name] = folder
        content = replace(content, districts=(*content.districts, *alone.districts))
    return Gathered(content, own, tuple(refused))


def _with_laws(main: Path, shared: Path) -> Path:
    return main if (main / "law").is_dir() and (main / "model").is_dir() else shared


def _clash(content: Content, folder: Path) -> tuple[Problem, ...]:
    """Return the finding that a district of this name is there already, if one is."""
    if content.district(folder.name) is None:
        return ()
    return (twice(folder, CHECK),)


def _scenario_clash(
    content: Content, district: DistrictContent, folder: Path
) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            CHECK,
            "error",
            shown(folder / "scenarios" / f"{scenario.id}.yaml"),
            START.line,
            START.column,
            phrase(
                "authoring.found.scenario-twice",
                'the scenario "{name}", which another district has',
                name=scenario.id,
            ),
            phrase("authoring.expected.own-id", "an id of its own"),
            phrase("authoring.mend.scenario-twice", "Rename the file, and the id in it."),
        )
        for scenario in district.scenarios
        if content.scenario(scenario.id) is not None
    )

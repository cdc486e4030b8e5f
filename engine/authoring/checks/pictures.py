"""Protects screens from gaps: every icon, symbol and band that content names is there."""

from collections.abc import Iterator
from pathlib import Path

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Problem, did_you_mean, one_of, phrase
from engine.rules.definitions.base import Definition
from engine.rules.definitions.geography import District
from engine.rules.definitions.people import ElectoralList

ID = "pictures"
FAILING = Change(f"{DISTRICT}/media.yaml", "icon: drop", "icon: dorp")
PASSING = Change(f"{DISTRICT}/media.yaml", "icon: drop", "icon: truck")


def find(library: Library) -> Iterator[Problem]:
    """Yield icons, lists' symbols and woven bands that do not exist."""
    assets = library.surroundings.assets
    if assets is None:
        return
    icons = _stems(assets / "icons", "*/*.svg")
    for piece in library.of(Definition):
        if "icon" in type(piece.value).model_fields:
            yield from _missing(piece, "icon", icons)
    symbols = _stems(assets / "symbols", "*.txt")
    for one in library.of(ElectoralList):
        yield from _missing(one, "symbol", symbols)
    bands = {path.parent.name for path in (assets / "bands").glob("*/*.txt")}
    for district in library.of(District):
        yield from _missing(district, "bands", bands)


def _stems(folder: Path, pattern: str) -> set[str]:
    return {path.stem for path in folder.glob(pattern)}


def _missing(piece: Piece[Definition], field: str, known: set[str]) -> Iterator[Problem]:
    name = str(getattr(piece.value, field))
    if name not in known:
        yield piece.problem(
            ID,
            (field,),
            phrase("authoring.found.no-picture", 'no picture "{name}"', name=name),
            one_of(sorted(known)),
            did_you_mean(
                name, known, phrase("authoring.mend.no-picture", "Choose one of those there are.")
            ),
        )

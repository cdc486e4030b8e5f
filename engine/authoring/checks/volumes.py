"""Protects a full game: a district has at least so much of everything (game.md, Districts).

An author's own district, which is part of no whole content, may be as small as its author likes.
"""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change, organisation
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import START, Problem, phrase

ID = "volumes"
LEAST = {
    "places": 12,
    "aspirants": 18,
    "organisations": 8,
    "lists": 4,
    "offers": 14,
    "incidents": 25,
    "projects": 20,
}
FAILING = Change(f"{DISTRICT}/organisations.yaml", organisation(7), "")
PASSING = Change(f"{DISTRICT}/projects.yaml", "- id: obra-19\n", "- id: otra-obra\n")


def find(library: Library) -> Iterator[Problem]:
    """Yield files of districts with too few entries."""
    for shelf in library.shelves:
        least = LEAST.get(shelf.part[-1]) if shelf.part[0] == "districts" else None
        count = len(shelf.value) if isinstance(shelf.value, tuple) else 0
        if least is not None and count < least and not library.is_own(shelf):
            yield problem_at(
                shelf.document,
                START,
                ID,
                phrase("authoring.found.few", "only {count} entries", count=count),
                phrase("authoring.expected.many", "at least {least}", least=least),
                phrase("authoring.mend.few", "Write {more} more.", more=least - count),
                "warning",
            )

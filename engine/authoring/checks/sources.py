"""Protects trust in figures: a source or a reason is a sentence, not a gap filler."""

import re
from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.base import Definition

ID = "sources"
FAILING = Change(
    f"{DISTRICT}/media.yaml", "coverage_source: Supuesto para la prueba", "coverage_source: ???"
)
PASSING = Change(
    f"{DISTRICT}/media.yaml",
    "coverage_source: Supuesto para la prueba",
    "coverage_source: INEI, 1993",
)

FIELDS = (
    "article",
    "basis",
    "competence_source",
    "coverage_source",
    "needs_law",
    "reason",
    "source",
    "votes_source",
)
LEAST_LETTERS = 3

_GAP = re.compile(r"^\W*$|\b(?:TODO|TBD|FIXME|XXX|[Nn]/[Aa])\b|^(?:desconocid[oa]|unknown)\.?$")


def find(library: Library) -> Iterator[Problem]:
    """Yield sources and reasons that say nothing."""
    for piece in library.of(Definition):
        for name in FIELDS:
            value = getattr(piece.value, name, None)
            if not isinstance(value, str):
                continue
            if len(value.strip()) < LEAST_LETTERS or _GAP.search(value):
                yield piece.problem(
                    ID,
                    (name,),
                    phrase(
                        "authoring.found.empty-source",
                        '"{text}" in the field "{field}"',
                        text=value,
                        field=name,
                    ),
                    phrase(
                        "authoring.expected.real-source",
                        "where it comes from, or why it is assumed",
                    ),
                    phrase(
                        "authoring.mend.real-source", "Name a law, a table, a study or a reason."
                    ),
                )

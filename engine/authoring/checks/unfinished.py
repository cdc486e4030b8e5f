"""Protects readers from drafts: notes to oneself, and letters broken by a wrong encoding."""

import re
from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import Problem, phrase

ID = "unfinished"
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "TODO hay luz")
PASSING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "Todo está con luz")

_DRAFT = re.compile(r"\b(?:TODO|FIXME|XXX|TBD|[Ll]orem ipsum)\b|\?\?|Ã[\x80-\xbf±³©¡­]|Â[¿¡«»°]|â€")


def find(library: Library) -> Iterator[Problem]:
    """Yield texts in which something was left to do, or letters are broken."""
    for text, document, position in library.texts():
        match = _DRAFT.search(text.spanish)
        if match:
            yield problem_at(
                document,
                position,
                ID,
                phrase("authoring.found.draft", '"{part}" in the text', part=match.group()),
                phrase("authoring.expected.finished", "a finished text"),
                phrase("authoring.mend.draft", "Finish the text, or type the letters anew."),
                "error",
            )

"""Protects readers: a text is plain words in one paragraph; the game sets the type itself."""

import re
from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import Phrase, Problem, phrase

ID = "plain-texts"
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "Hay <b>luz</b>")
PASSING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "Hay luz (¿<5 velas>?)")

_MARKUP = re.compile(
    r"</?[a-zA-Z][^<>]*>|&(?:[a-z]+|#[0-9]+);|\*\*|__|`|\[[^\]]*\]\([^)]*\)|^#+ |\[/?[a-z]+\]"
)


def find(library: Library) -> Iterator[Problem]:
    """Yield texts with signs of HTML, Markdown or BBCode, and texts of several lines."""
    for text, document, position in library.texts():
        for found, expected, mend in _faults(text.spanish):
            yield problem_at(document, position, ID, found, expected, mend, "warning")


def _faults(spanish: str) -> Iterator[tuple[Phrase, Phrase, Phrase]]:
    markup = _MARKUP.search(spanish)
    if markup:
        yield (
            phrase("authoring.found.markup", 'signs of a markup ("{signs}")', signs=markup.group()),
            phrase("authoring.expected.plain", "plain words"),
            phrase("authoring.mend.markup", "Delete the signs; the game sets the type itself."),
        )
    if "\n" in spanish:
        yield (
            phrase("authoring.found.line-break", "a line break within a text"),
            phrase("authoring.expected.paragraph", "one paragraph"),
            phrase("authoring.mend.line-break", 'Write ">-" in place of "|", and no empty line.'),
        )

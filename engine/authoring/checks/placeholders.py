"""Protects readers from braces: nothing is filled into a text of the content, or a translation."""

import re
from collections.abc import Iterator

from engine.authoring.catalogue_file import catalogues_in
from engine.authoring.checks.sample import TRANSLATION, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.base import PLACEHOLDER

ID = "placeholders"
FAILING = Change(TRANSLATION, "[Hay luz", "[{hay} luz")
PASSING = Change(TRANSLATION, "[Hay luz", "[[Hay luz")

_BRACE = re.compile(r"[{}]")


def find(library: Library) -> Iterator[Problem]:
    """Yield texts with braces, and translations that have others than their text."""
    catalogues = list(catalogues_in(library.surroundings.locale, "content"))
    for text, document, position in library.texts():
        if _BRACE.search(text.spanish):
            yield problem_at(
                document,
                position,
                ID,
                phrase("authoring.found.brace", "a brace in a text"),
                phrase("authoring.expected.no-brace", "words: nothing is filled in here"),
                phrase("authoring.mend.brace", "Write out what is meant."),
                "error",
            )
        for catalogue in catalogues:
            said = catalogue.entries.get((text.id, text.spanish))
            if said is not None and _names(said) != _names(text.spanish):
                yield problem_at(
                    document,
                    position,
                    ID,
                    phrase(
                        "authoring.found.placeholders",
                        'other placeholders in the translation into "{language}"',
                        language=catalogue.language,
                    ),
                    phrase(
                        "authoring.expected.placeholders",
                        "the same as here: {names}",
                        names=", ".join(sorted(_names(text.spanish))) or "–",
                    ),
                    phrase(
                        "authoring.mend.placeholders", "Correct it in {file}.", file=catalogue.name
                    ),
                    "error",
                )


def _names(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))

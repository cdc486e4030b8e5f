"""Protects other languages: what claims to be whole lacks nothing and holds nothing idle.

A catalogue claims it with the header ``X-Whole: yes``; a part of a language may be shipped, and
what it lacks is then said in Spanish.
"""

from collections.abc import Iterator

from engine.authoring.catalogue_file import catalogues_in
from engine.authoring.checks.sample import DISTRICT, TRANSLATION, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import START, Problem, phrase

ID = "translations"
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "No hay luz")
PASSING = Change(TRANSLATION, "[Hay luz", "[[Hay luz")


def find(library: Library) -> Iterator[Problem]:
    """Yield texts without translation, and translations without text."""
    for catalogue in catalogues_in(library.surroundings.locale, "content"):
        if not catalogue.is_whole:
            continue
        known = set()
        for text, document, position in library.texts():
            known.add(text.id)
            if (text.id, text.spanish) not in catalogue.entries:
                yield problem_at(
                    document,
                    position,
                    ID,
                    phrase(
                        "authoring.found.untranslated",
                        'a text without translation into "{language}"',
                        language=catalogue.language,
                    ),
                    phrase("authoring.expected.translated", "a translation of this very text"),
                    phrase(
                        "authoring.mend.untranslated",
                        "Translate it in {file}.",
                        file=catalogue.name,
                    ),
                    "error",
                )
        for id, _ in sorted(catalogue.entries):
            if id not in known:
                yield Problem(
                    ID,
                    "warning",
                    catalogue.name,
                    START.line,
                    START.column,
                    phrase(
                        "authoring.found.orphan",
                        'the translation "{id}", of which there is no text',
                        id=id,
                    ),
                    phrase("authoring.expected.no-orphan", "translations of texts there are"),
                    phrase("authoring.mend.orphan", "Merge the catalogue anew."),
                )

"""Protects other languages: what claims to be whole lacks nothing and holds nothing idle.

A catalogue claims it with the header ``X-Whole: yes``; a part of a language may be shipped, and
what it lacks is then said in Spanish. The catalogues are those of the game's own content: an
author's own district is in none of them.
"""

from collections.abc import Iterator

from engine.authoring.catalogue_file import catalogues_in
from engine.authoring.checks.sample import DISTRICT, TRANSLATION, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import START, Position, Problem, phrase
from engine.authoring.yaml_reader import Document
from engine.rules.definitions.base import Text

ID = "translations"
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "No hay luz")
PASSING = Change(TRANSLATION, "[Hay luz", "[[Hay luz")


def find(library: Library) -> Iterator[Problem]:
    """Yield texts without translation, and translations without text."""
    for catalogue in catalogues_in(library.surroundings.locale, "content"):
        if not catalogue.is_whole:
            continue
        known = set()
        for text, document, position in _of_the_game(library):
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
            # Beside an own district the game's others are not read: their texts are not missed.
            if id not in known and not library.own:
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


def _of_the_game(library: Library) -> Iterator[tuple[Text, Document, Position]]:
    for shelf in library.shelves:
        if not library.is_own(shelf):
            for text, position in shelf.document.texts():
                yield text, shelf.document, position

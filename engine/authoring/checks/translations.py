"""Protects other languages: what claims to be whole lacks nothing and holds nothing idle.

A catalogue claims it with the header ``X-Whole: yes``; a part of a language may be shipped, and
what it lacks is then said in Spanish. Nothing is missed of an author's own district, nor of one of
which a catalogue knows no text at all: nobody has begun to translate it.
"""

from collections.abc import Iterator

from engine.authoring.catalogue_file import Catalogue, catalogues_in
from engine.authoring.checks.sample import DISTRICT, TRANSLATION, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.origins import origins_of
from engine.authoring.problem import START, Phrase, Position, Problem, Severity, phrase
from engine.authoring.yaml_reader import Document
from engine.rules.definitions.base import Text

ID = "translations"
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz", "No hay luz")
PASSING = Change(TRANSLATION, "[Hay luz", "[[Hay luz")


def find(library: Library) -> Iterator[Problem]:
    """Yield texts and origins without translation, and translations of what is not there."""
    locale = library.surroundings.locale
    begun: dict[str, set[str]] = {}
    for catalogue in catalogues_in(locale, "content"):
        if catalogue.is_whole:
            begun[catalogue.language] = {_part_of(id) for id, _ in catalogue.entries}
            yield from _texts(library, catalogue, begun[catalogue.language])
    for catalogue in catalogues_in(locale, "origins"):
        if catalogue.is_whole:
            yield from _origins(library, catalogue, begun.get(catalogue.language, set()))


def _texts(library: Library, catalogue: Catalogue, begun: set[str]) -> Iterator[Problem]:
    sources = dict(catalogue.entries.keys())
    known = {text.id for text, _, _ in library.texts()}
    for text, document, position in _of_the_game(library):
        if (text.id, text.spanish) not in catalogue.entries and _part_of(text.id) in begun:
            found = _changed(catalogue) if text.id in sources else _never(catalogue)
            yield _untranslated(library, catalogue, document, position, found)
    here = set(library.districts) - library.own
    for id in sorted(sources.keys() - known):
        # Of a district that lies elsewhere, no text is looked for here.
        if _is_all_here(library) or _part_of(id) in here:
            yield _orphan(library, catalogue, id)


def _origins(library: Library, catalogue: Catalogue, begun: set[str]) -> Iterator[Problem]:
    translated = {spanish for _, spanish in catalogue.entries}
    said: set[str] = set()
    for shelf in library.shelves:
        part = shelf.part[1] if shelf.part[0] == "districts" else shelf.part[0]
        is_begun = part in begun and not library.is_own(shelf)
        for spanish, path in origins_of(shelf.document.data):
            if is_begun and spanish not in translated and spanish not in said:
                position = shelf.document.position(path)
                yield _untranslated(library, catalogue, shelf.document, position, _never(catalogue))
            said.add(spanish)
    if _is_all_here(library):
        for spanish in sorted(translated - said):
            yield _orphan(library, catalogue, spanish)


def _of_the_game(library: Library) -> Iterator[tuple[Text, Document, Position]]:
    for shelf in library.shelves:
        if not library.is_own(shelf):
            for text, position in shelf.document.texts():
                yield text, shelf.document, position


def _is_all_here(library: Library) -> bool:
    """Return whether all that the catalogues translate is looked at."""
    return library.surroundings.is_translated_here and not library.own


def _part_of(id: str) -> str:
    """Return what a text belongs to: a district, the laws, the model or the codex."""
    return id.partition(".")[0]


def _severity(library: Library) -> Severity:
    """Whoever writes in Spanish and ships nothing is told, and has done nothing wrong."""
    return "warning" if library.surroundings.is_translated_here else "note"


def _never(catalogue: Catalogue) -> Phrase:
    return phrase(
        "authoring.found.untranslated",
        'a text without translation into "{language}"',
        language=catalogue.language,
    )


def _changed(catalogue: Catalogue) -> Phrase:
    return phrase(
        "authoring.found.changed-since",
        'a text that was changed since it was translated into "{language}"',
        language=catalogue.language,
    )


def _untranslated(
    library: Library,
    catalogue: Catalogue,
    document: Document,
    position: Position,
    found: Phrase,
) -> Problem:
    return problem_at(
        document,
        position,
        ID,
        found,
        phrase("authoring.expected.translated", "a translation of this very text"),
        phrase("authoring.mend.untranslated", "Translate it in {file}.", file=catalogue.name),
        _severity(library),
    )


def _orphan(library: Library, catalogue: Catalogue, id: str) -> Problem:
    return Problem(
        ID,
        _severity(library),
        catalogue.name,
        START.line,
        START.column,
        phrase(
            "authoring.found.orphan", 'the translation "{id}", of which there is no text', id=id
        ),
        phrase("authoring.expected.no-orphan", "translations of texts there are"),
        phrase("authoring.mend.orphan", "Merge the catalogue anew."),
    )

"""Protects Spanish: questions and exclamations are opened, and quotation marks are « »."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import Phrase, Problem, phrase

ID = "spelling-marks"
FAILING = Change(f"{DISTRICT}/topics.yaml", "¿Qué hará", "Qué hará")
PASSING = Change(f"{DISTRICT}/topics.yaml", "¿Qué hará", "¡Diga! ¿Qué hará")

_PAIRS = (("¿", "?"), ("¡", "!"), ("«", "»"), ("(", ")"))


def find(library: Library) -> Iterator[Problem]:
    """Yield texts with a mark that is not opened or not closed, and straight quotation marks."""
    for text, document, position in library.texts():
        fault = _fault(text.spanish)
        if fault is not None:
            found, mend = fault
            expected = phrase("authoring.expected.marks", "the marks of Spanish: ¿ ? ¡ ! « »")
            yield problem_at(document, position, ID, found, expected, mend, "warning")


def _fault(text: str) -> tuple[Phrase, Phrase] | None:
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            return (
                phrase(
                    "authoring.found.unpaired",
                    "{opening} and {closing} in unequal number",
                    opening=opening,
                    closing=closing,
                ),
                phrase("authoring.mend.unpaired", "Open and close each of them."),
            )
    if '"' in text or "''" in text:
        return (
            phrase("authoring.found.straight-quotes", "straight quotation marks in the text"),
            phrase("authoring.mend.straight-quotes", "Write « and »."),
        )
    if "..." in text:
        return (
            phrase("authoring.found.three-dots", "three full stops"),
            phrase("authoring.mend.three-dots", "Write the one sign …"),
        )
    return None

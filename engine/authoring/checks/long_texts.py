"""Protects readers: at most sixty words on the screen at a time (first-game.md)."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import Problem, phrase

ID = "long-texts"
MOST_WORDS = 60
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz en el patio", "Hay luz, " + "y luz. " * 30)
PASSING = Change(f"{DISTRICT}/eve.yaml", "Hay luz en el patio", "Hay luz, " + "y luz. " * 25)


def find(library: Library) -> Iterator[Problem]:
    """Yield Spanish texts of more than sixty words."""
    for text, document, position in library.texts():
        count = len(text.spanish.split())
        if count > MOST_WORDS:
            yield problem_at(
                document,
                position,
                ID,
                phrase("authoring.found.long-text", "a text of {count} words", count=count),
                phrase("authoring.expected.long-text", "at most {most} words", most=MOST_WORDS),
                phrase("authoring.mend.long-text", "Shorten it, or split it into two."),
                "warning",
            )

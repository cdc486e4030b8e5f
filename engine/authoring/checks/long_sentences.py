"""Protects readers: short sentences, one thought each (words.md)."""

import re
from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import Problem, phrase

ID = "long-sentences"
MOST_WORDS = 25
FAILING = Change(f"{DISTRICT}/eve.yaml", "Hay luz en el patio", "Hay luz" + " y luz" * 15)
PASSING = Change(f"{DISTRICT}/eve.yaml", "Hay luz en el patio", "Hay luz. Y luz" + " y luz" * 5)

_END = re.compile(r"(?<=[.!?…])[»”\"')\]]*\s+|\n\s*\n")
_WORD = re.compile(r"\w")


def find(library: Library) -> Iterator[Problem]:
    """Yield Spanish texts with a sentence of more than twenty-five words."""
    for text, document, position in library.texts():
        for sentence in sentences(text.spanish):
            count = words(sentence)
            if count > MOST_WORDS:
                yield problem_at(
                    document,
                    position,
                    ID,
                    phrase(
                        "authoring.found.long-sentence",
                        'a sentence of {count} words ("{start} …")',
                        count=count,
                        start=" ".join(sentence.split()[:5]),
                    ),
                    phrase("authoring.expected.long-text", "at most {most} words", most=MOST_WORDS),
                    phrase("authoring.mend.long-sentence", "Make two sentences of it."),
                    "warning",
                )


def sentences(text: str) -> list[str]:
    """Split a text into its sentences."""
    return [part for part in _END.split(text) if part]


def words(sentence: str) -> int:
    """Count the words; a dash or a quotation mark alone is none."""
    return sum(1 for word in sentence.split() if _WORD.search(word))

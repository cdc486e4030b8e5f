"""Causes under "why?": the largest by name, the rest as one line, so that what is read adds up."""

from collections.abc import Sequence

from engine.analysis.levels import LEANING
from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.names import Names
from engine.language.wording.sources import say_source

MOST = 6
"""So many lines are read out in a hall; what is smaller stands together."""


def cause_lines(
    language: Language, names: Names, rows: Sequence[tuple[str, int]]
) -> tuple[tuple[str, str], ...]:
    """Return whole parts in words: the start, then what moved it, the largest first.

    Sources that read alike, such as airtime in two languages, are one line.
    """
    start = [(say_source(language, names, LEANING), number(n)) for of, n in rows if of == LEANING]
    moved: dict[str, int] = {}
    for source, amount in rows:
        if source != LEANING:
            words = say_source(language, names, source)
            moved[words] = moved.get(words, 0) + amount
    told = sorted(((w, n) for w, n in moved.items() if n), key=lambda line: -abs(line[1]))
    lines = [(words, signed(amount)) for words, amount in told[:MOST]]
    if told[MOST:]:
        rest = sum(amount for _, amount in told[MOST:])
        lines.append((language.say("results.rest", "Smaller parts together"), signed(rest)))
    return (*start, *lines)


def about_the_order(language: Language) -> str:
    """Return what every panel of causes says of its parts."""
    return language.say(
        "results.source", "The parts depend a little on their order, the sum does not."
    )


def signed(votes: int) -> str:
    """Return a change with its sign."""
    return f"+{number(votes)}" if votes > 0 else f"−{number(-votes)}" if votes < 0 else "0"

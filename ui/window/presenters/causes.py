"""Causes under "why?": the largest by name, the rest as one line, so that what is read adds up."""

from collections.abc import Sequence

from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.names import Names
from engine.language.wording.sources import say_source

MOST = 8
"""So many lines are read out in a hall; what is smaller stands together."""


def cause_lines(
    language: Language, names: Names, rows: Sequence[tuple[str, int]]
) -> tuple[tuple[str, str], ...]:
    """Return whole parts by source, the first ones first, in words and with their sign."""
    told = [(source, amount) for source, amount in rows if amount]
    lines = [(say_source(language, names, source), signed(n)) for source, n in told[:MOST]]
    if told[MOST:]:
        rest = sum(amount for _, amount in told[MOST:])
        lines.append((language.say("results.rest", "Smaller parts"), signed(rest)))
    return tuple(lines)


def about_the_order(language: Language) -> str:
    """Return what every panel of causes says of its parts."""
    return language.say(
        "results.source", "The parts depend a little on their order, the sum does not."
    )


def signed(votes: int) -> str:
    """Return a change with its sign."""
    return f"+{number(votes)}" if votes > 0 else f"−{number(-votes)}" if votes < 0 else "0"

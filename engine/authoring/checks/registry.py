"""Which checks there are, and how they are run: one that crashes hides no other."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from engine.authoring.checks import (
    answers,
    conditions,
    debts,
    electors,
    flags,
    here,
    long_sentences,
    long_texts,
    moments,
    pictures,
    placeholders,
    plain_texts,
    pools,
    prepared,
    prepared_votes,
    queues,
    regimes,
    roads,
    scenarios,
    shares,
    sources,
    spelling_marks,
    topics,
    town,
    translations,
    unfinished,
    volumes,
    windows,
    works,
)
from engine.authoring.checks.sample import Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase


class Check(Protocol):
    """What every module of a check has."""

    ID: str
    FAILING: Change
    """A change of the sample content that the check must find."""
    PASSING: Change
    """One near it that the check must not find."""

    def find(self, library: Library, /) -> Iterator[Problem]:
        """Yield what is wrong."""


CHECKS: tuple[Check, ...] = (
    answers,
    conditions,
    debts,
    electors,
    flags,
    here,
    long_sentences,
    long_texts,
    moments,
    pictures,
    placeholders,
    plain_texts,
    pools,
    prepared,
    prepared_votes,
    queues,
    regimes,
    roads,
    scenarios,
    shares,
    sources,
    spelling_marks,
    topics,
    town,
    translations,
    unfinished,
    volumes,
    windows,
    works,
)
"""Every check, in the order in which they are run."""

NEEDED_TO_PLAY: tuple[Check, ...] = (prepared, prepared_votes, scenarios)
"""Those whose findings leave a scenario that cannot be begun or ended: the game refuses it too."""


def run_checks(library: Library, checks: Sequence[Check]) -> tuple[Problem, ...]:
    """Run all checks and return what they found; a crash is a finding too."""
    found: list[Problem] = []
    for check in checks:
        try:
            found += check.find(library)
        except Exception as fault:
            found.append(_crash(check.ID, fault))
    return tuple(found)


def _crash(check: str, fault: Exception) -> Problem:
    return Problem(
        check,
        "error",
        "-",
        1,
        1,
        phrase(
            "authoring.found.crash",
            'the check "{check}" broke down ({fault})',
            check=check,
            fault=repr(fault),
        ),
        phrase("authoring.expected.no-crash", "a check that comes to its end"),
        phrase("authoring.mend.crash", "Report this; the other checks were run all the same."),
    )

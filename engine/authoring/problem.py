"""What is wrong with content, as values: a place, what was found, what was expected, the mend.

A problem holds *phrases*, not sentences: a stable id, its English, and what fills it. Whoever shows
a problem says it in the reader's language; the engine needs no catalogue for that.
"""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple, Protocol

Severity = Literal["error", "warning", "note"]
"""A note tells something and finds nothing wrong."""

MOST_NAMES_LISTED = 12
LEAST_LIKENESS = 0.6


class Say(Protocol):
    """Says a program text; ``Language.say`` is one."""

    def __call__(self, context: str, message: str, /, **params: object) -> str:
        """Return ``message`` in the reader's language with its placeholders filled."""


def say_in_english(_context: str, message: str, /, **params: object) -> str:
    """Say a program text in the language in which it is written in the code."""
    return message.format(**params)


@dataclass(frozen=True)
class Phrase:
    """A sentence or part of one that can be said in any language; parts may be phrases."""

    context: str
    english: str
    params: tuple[tuple[str, object], ...] = ()

    def said(self, say: Say) -> str:
        """Return the phrase as ``say`` says it."""
        filled = {
            name: value.said(say) if isinstance(value, Phrase) else value
            for name, value in self.params
        }
        return say(self.context, self.english, **filled)

    def __str__(self) -> str:
        return self.said(say_in_english)


def phrase(context: str, english: str, /, **params: object) -> Phrase:
    """Make a phrase; ``context`` is its stable id, ``english`` a literal (it is extracted)."""
    return Phrase(context, english, tuple(params.items()))


class Position(NamedTuple):
    """A place in a file, counted from 1 as editors count."""

    line: int
    column: int


START = Position(1, 1)


@dataclass(frozen=True)
class Problem:
    """One finding: where, what stands there, what was expected, and the likely mend."""

    check: str
    severity: Severity
    file: str
    line: int
    column: int
    found: Phrase
    expected: Phrase
    mend: Phrase
    excerpt: str = field(default="", compare=False)
    """The offending line itself, as it stands in the file."""

    @property
    def order(self) -> tuple[str, int, int, str]:
        """What findings are sorted by: file, line, column, check."""
        return self.file, self.line, self.column, self.check

    def __str__(self) -> str:
        return as_line(self, say_in_english)


def as_line(problem: Problem, say: Say) -> str:
    """Return the finding on one line, ``file:line:column: found; expected this. Mend``."""
    sentence = say(
        "authoring.finding",
        "{found}; expected {expected}. {mend}",
        found=problem.found.said(say),
        expected=problem.expected.said(say),
        mend=problem.mend.said(say),
    )
    return f"{problem.file}:{problem.line}:{problem.column}: {sentence}"


def as_excerpt(problem: Problem) -> str:
    """Return the offending line with a caret under the column; empty where there is none."""
    line = problem.excerpt.rstrip()
    if not line:
        return ""
    shown = line[:120]
    return f"    {shown}\n    {' ' * min(problem.column - 1, len(shown))}^"


def as_record(problem: Problem, say: Say) -> dict[str, str | int]:
    """Return the finding as the plain data of ``check --json``."""
    return {
        "check": problem.check,
        "severity": problem.severity,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "found": problem.found.said(say),
        "expected": problem.expected.said(say),
        "mend": problem.mend.said(say),
    }


def closest(word: str, names: Iterable[str]) -> str | None:
    """Return the name that ``word`` was probably meant to be, if any is near enough."""
    return _closest(word.casefold(), tuple(sorted(names)))


@lru_cache(maxsize=1024)
def _closest(word: str, names: tuple[str, ...]) -> str | None:
    by_folded: Mapping[str, str] = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(word, by_folded, n=1, cutoff=LEAST_LIKENESS)
    return by_folded[near[0]] if near else None


def one_of(names: Iterable[str]) -> Phrase:
    """Say that one of ``names`` was expected; a long list is cut and counted."""
    known = list(names)
    if not known:
        return phrase("authoring.expected.nothing-known", "a name, but none is defined yet")
    if len(known) == 1:
        return phrase("authoring.expected.only", "{name}", name=known[0])
    listed = ", ".join(known[:MOST_NAMES_LISTED])
    more = len(known) - MOST_NAMES_LISTED
    if more > 0:
        return phrase(
            "authoring.expected.one-of-many",
            "one of {names} (and {more} more)",
            names=listed,
            more=more,
        )
    return phrase("authoring.expected.one-of", "one of {names}", names=listed)


def did_you_mean(word: str, names: Iterable[str], otherwise: Phrase) -> Phrase:
    """Suggest the nearest of ``names``, or give the advice ``otherwise``."""
    near = closest(word, names)
    if near is None:
        return otherwise
    return phrase("authoring.mend.did-you-mean", 'Did you mean "{name}"?', name=near)

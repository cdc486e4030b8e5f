"""A measured figure beside what it is compared with, and how times are taken.

Times are medians of runs that alternate with the runs of the comparison: what slows the machine
down for a moment then slows both.
"""

import operator
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any, Literal

Work = Callable[[], object]


class CannotMeasure(Exception):
    """Something that a subject needs is not there; the sentence says what."""


@dataclass(frozen=True)
class Comparison:
    """What a figure is laid beside, in the same unit; ``ratio`` is the figure over it."""

    what: str
    value: float
    ratio: float


@dataclass(frozen=True)
class Goal:
    """What is aimed at: the figure, or its ratio, at most or at least so much."""

    subject: Literal["ratio", "value"]
    bound: Literal["at least", "at most"]
    amount: float
    unit: str

    @property
    def text(self) -> str:
        """The goal in words."""
        return f"{self.bound} {self.amount:g} {self.unit}"

    def holds(self, value: float, ratio: float) -> bool:
        """Return whether a figure meets the goal."""
        meets = operator.le if self.bound == "at most" else operator.ge
        return bool(meets(value if self.subject == "value" else ratio, self.amount))


@dataclass(frozen=True)
class Row:
    """One figure. ``value`` is None where it could not be taken, and ``note`` says why."""

    id: str
    what: str
    value: float | None
    unit: str
    comparison: Comparison | None = None
    goal: Goal | None = None
    note: str = ""

    @property
    def holds(self) -> bool | None:
        """Whether the goal is met; None where there is no goal or no figure."""
        if self.goal is None or self.value is None or self.comparison is None:
            return None
        return self.goal.holds(self.value, self.comparison.ratio)

    def as_json(self) -> dict[str, Any]:
        """Return it as the document holds it."""
        beside = self.comparison
        return {
            "id": self.id,
            "what": self.what,
            "value": self.value,
            "unit": self.unit,
            "comparison": None
            if beside is None
            else {"what": beside.what, "value": beside.value, "ratio": beside.ratio},
            "goal": None if self.goal is None else self.goal.text,
            "holds": self.holds,
            "note": self.note,
        }


def beside(
    id: str,
    what: str,
    value: float,
    unit: str,
    other: tuple[str, float],
    goal: Goal | None = None,
    note: str = "",
) -> Row:
    """Return the row of a figure and of the ``other``, rounded to what can be read."""
    ratio = value / other[1] if other[1] else 0.0
    comparison = Comparison(other[0], _read(other[1]), _read(ratio))
    return Row(id, what, _read(value), unit, comparison, goal, note)


def in_turn(runs: int, *works: Work) -> tuple[float, ...]:
    """Do each work ``runs`` times, one after the other in turn; return the medians in seconds.

    Each is done once before, so that nobody pays for what is set up once.
    """
    for work in works:
        work()
    times: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for taken, work in zip(times, works, strict=True):
            taken.append(seconds(work))
    return tuple(median(taken) for taken in times)


def seconds(work: Work) -> float:
    """Return how long a work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _read(value: float) -> float:
    """Return a figure with four digits that count."""
    return float(f"{value:.4g}")

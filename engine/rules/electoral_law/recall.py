"""The recall of authorities under the law of its date (Ley 26300; Ley 28421 from 2005).

The same votes can remove somebody under one law and not under the other: that is the point of
keeping the law as dated data.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from engine.rules.definitions.law import RecallLaw


@dataclass(frozen=True, slots=True)
class RecallCount:
    """The votes on one authority, and the roll."""

    roll: int
    yes: int
    no: int
    blank: int
    null: int

    @property
    def valid(self) -> int:
        """Votes for yes or no."""
        return self.yes + self.no

    @property
    def cast(self) -> int:
        """All votes cast."""
        return self.valid + self.blank + self.null


@dataclass(frozen=True, slots=True)
class RecallOutcome:
    """What the law makes of a count."""

    removed: bool
    yes_needed: int
    """The least number of yes votes that removes, the other votes being what they are."""
    turnout_reached: bool


def signatures_needed(law: RecallLaw, roll: int) -> int:
    """Return how many electors must sign."""
    return law.signatures.least.rounded_up(roll)


def outcome(law: RecallLaw, count: RecallCount) -> RecallOutcome:
    """Return whether the authority is removed, and what it would have taken."""
    threshold = law.threshold
    reached = threshold.turnout is None or threshold.turnout.reached_by(count.cast, count.roll)
    whole = count.roll if threshold.of == "roll" else count.valid
    enough = threshold.over.exceeded_by(count.yes, whole)
    return RecallOutcome(enough and reached, threshold.over.least_above(whole), reached)


def means_new_elections(law: RecallLaw, removed: int, legal_number: int) -> bool:
    """Return whether so many are recalled that a new council is elected.

    ``legal_number`` is the whole council, mayor included.
    """
    return law.new_elections.over.exceeded_by(removed, legal_number)


def seated(order: Sequence[str], seats: int, removed: Collection[str]) -> tuple[str, ...]:
    """Return who holds a list's ``seats`` after a recall: the next on the own list moves up.

    ``order`` is the list as handed in. For the winner's list it begins with the mayor and the
    mayor's office counts among ``seats``: the first who is left is the mayor, so that the first
    councillor of the own list succeeds a recalled mayor.
    """
    return tuple([person for person in order if person not in removed][:seats])

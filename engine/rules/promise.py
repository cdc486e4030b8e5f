"""Promises as structured claims, so that they can be kept, broken, and taken apart."""

from dataclasses import dataclass
from typing import Literal

Form = Literal["spoken", "written"]


@dataclass(frozen=True, slots=True)
class Claim:
    """What is promised. An empty string or zero is what was left unsaid.

    ``competence`` (whose job it is by law) belongs to the project and is not the speaker's choice.
    """

    project: str
    place: str
    how_many: int
    cost_centimos: int
    money_source: str
    deadline_quarter: int
    benefits: Literal["", "all", "family", "organisation", "supporters"]
    form: Form

    @property
    def is_costed(self) -> bool:
        """Whether place, number, cost, money and deadline are all said."""
        said = (self.place, self.money_source)
        numbers = (self.how_many, self.cost_centimos, self.deadline_quarter)
        return all(said) and all(numbers)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A costed proposal worked out beforehand: the strong card of the debate."""

    project: str
    place: str
    turn: int


@dataclass(frozen=True, slots=True)
class Promise:
    """A claim that was made: by whom it was heard, and when. It is remembered."""

    claim: Claim
    turn: int
    heard_in: str

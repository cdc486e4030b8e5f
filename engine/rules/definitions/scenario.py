"""A scenario: one district at one moment, with the lists that stand."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import Date, Definition, Id, SourcedCount, SourcedPermille, Text
from engine.rules.definitions.situations import PhaseId

Count = Annotated[int, Field(ge=0)]


class PreparedAnswer(Definition):
    """An offer of the campaign and what the list answered: debts and flags come of it."""

    offer: Id
    answer: Id


class PreparedPromise(Definition):
    """Something promised in a place, by word of mouth, in the campaign."""

    project: Id
    place: Id
    costed: Literal["no", "yes"] = "no"
    """Whether it was worked out beforehand, or a slogan."""


class PreparedList(Definition):
    """What one list brings along when the game begins."""

    list: Id
    candidates: tuple[Id, ...] = ()
    """The mayor, then the council places in order; empty is the order that the party men make."""
    heard: tuple[Id, ...] = ()
    """Places where it listened: what they lack is known to it."""
    promises: tuple[PreparedPromise, ...] = ()
    answers: tuple[PreparedAnswer, ...] = ()


class Prepared(Definition):
    """The state from which a scenario begins that does not begin with the lists.

    The lists stood under the scenario's own law. Seats, mayor and women elected are not written:
    the law makes them of the votes.
    """

    recognition: SourcedPermille
    """How well every list is known everywhere, besides what it did."""
    lists: tuple[PreparedList, ...] = ()
    """Lists that are not named brought along their candidates and nothing else."""
    votes: dict[Id, dict[Id, Count]] = Field(default_factory=dict)
    """Place → list, ``blank``, ``null`` or ``absent`` → electors. Only where office begins."""
    votes_source: str | None = None
    """Where the votes come from, or why they are assumed."""

    def of(self, name: str) -> PreparedList:
        """Return what a list brings along."""
        return next((each for each in self.lists if each.list == name), PreparedList(list=name))


class Scenario(Definition):
    """What ``scenarios/<id>.yaml`` says."""

    id: Id
    title: Text
    about: Text
    to_win: Text
    """One sentence on what it means to win."""
    to_govern: Text
    """One sentence on what it means to govern."""
    law: str
    recall_law: str
    main_list: Id
    lists: Annotated[tuple[Id, ...], Field(min_length=4, max_length=4)]
    purse_centimos: SourcedCount
    """What each list starts with."""
    budget_centimos: SourcedCount
    """A year's budget of the municipality."""
    inherited_permille: SourcedPermille
    """How much of the first year's budget the predecessor has already written."""
    inherited_project: Id
    begins: PhaseId = "registration"
    prepared: Prepared | None = None
    """What was before; needed where the scenario does not begin with the lists."""
    ends: Literal["campaign", "debate", "election", "office", "recall", "registration"] = "office"
    election_day: Date
    office_from: Date

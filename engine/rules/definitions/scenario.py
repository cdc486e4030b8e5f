"""A scenario: one district at one moment, with the lists that stand."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import Definition, Id, Sourced, Text
from engine.rules.definitions.situations import PhaseId


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
    purse_centimos: Sourced
    """What each list starts with."""
    budget_centimos: Sourced
    """A year's budget of the municipality."""
    inherited_permille: Sourced
    """How much of the first year's budget the predecessor has already written."""
    inherited_project: Id
    begins: PhaseId = "registration"
    ends: Literal["campaign", "debate", "election", "office", "recall", "registration"] = "office"
    election_day: str
    office_from: str

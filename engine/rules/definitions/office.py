"""Definitions of governing: measures, alliances, the design of the assembly."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import (
    Definition,
    Id,
    Name,
    Sourced,
    SourcedCount,
    SourcedPermille,
    Text,
)
from engine.rules.definitions.geography import Priority, Sex


class Measure(Definition):
    """A rule that binds once the council has passed it (an ordinance or an agreement)."""

    id: Id
    name: Text
    about: Text
    icon: str
    priority: Priority
    institutions: Sourced
    """Weight in the ledger of institutions while it is in force, permille."""
    resistance: Sourced
    """What it costs a councillor of the old style, milli-logits."""
    needs_law: str
    """Its legal basis at the date, or ``none``: an agreement by custom."""
    today: Text | None = None


class Alliance(Definition):
    """What can be sought with neighbouring districts or partners."""

    id: Id
    name: Text
    about: Text
    icon: str
    partners: tuple[Id, ...]
    cost_centimos: SourcedCount
    transfer_centimos: SourcedCount
    """What it brings to the treasury when it succeeds."""
    chance: SourcedPermille
    institutions: Sourced
    spent: Literal["elsewhere", "on-partners"] = "elsewhere"
    """Whether its cost is money for the partners, in equal parts, or lawyers, fares and papers."""


AssemblyField = Literal[
    "facilitator", "formula", "languages", "meal", "messenger", "notice", "shares", "site", "votes"
]


class AssemblyOption(Definition):
    """One option of one field of the design form, with what it does (milli-logits, permille)."""

    id: Id
    field: AssemblyField
    name: Text
    about: Text
    cost_centimos: SourcedCount
    head_centimos: Annotated[int, Field(ge=0)] = 0
    """Added for each person who comes: meals and fares."""
    come_town: int = 0
    come_rural: int = 0
    come_women: int = 0
    """Added to V(come) of town people, rural people, women."""
    speak_rural: int = 0
    speak_women: int = 0
    """Added to the eloquence of those who otherwise hold back."""
    votes_organised: Annotated[int, Field(ge=0, le=1000)] = 0
    votes_places: Annotated[int, Field(ge=0, le=1000)] = 0
    votes_women: Annotated[int, Field(ge=0, le=1000)] = 0
    """Only ``votes``: how the agents' votes are shared."""
    share_communities: Annotated[int, Field(ge=0, le=1000)] = 0
    share_town: Annotated[int, Field(ge=0, le=1000)] = 0
    share_between: Annotated[int, Field(ge=0, le=1000)] = 0
    """Only ``shares``: how the money is split beforehand; all zero is no split."""
    weight_jobs: Annotated[int, Field(ge=0, le=100)] = 0
    weight_reach: Annotated[int, Field(ge=0, le=100)] = 0
    weight_unserved: Annotated[int, Field(ge=0, le=100)] = 0
    weight_need: Annotated[int, Field(ge=0, le=100)] = 0
    """Only ``formula``: how projects are ranked; all zero is by voice alone."""


class Official(Definition):
    """Mayor of another district of the province: fictional, with what they care for."""

    id: Id
    name: Name
    sex: Sex
    place: Id
    about: Text
    wants: Id

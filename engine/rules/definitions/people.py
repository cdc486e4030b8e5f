"""Definitions of people: aspirants and the lists that stand."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import Centimos, Definition, Id, Name, Permille, Text
from engine.rules.definitions.geography import LanguageId, SegmentId, Sex


class PlaceCondition(Definition):
    """What an aspirant asks for: a place among the first ``first`` of the list."""

    first: Annotated[int, Field(ge=1, le=15)]


class Aspirant(Definition):
    """Somebody who may stand; fictional. Money and debts in céntimos."""

    id: Id
    name: Name
    age: Annotated[int, Field(ge=18, le=90)]
    sex: Sex
    home: Id
    occupation: Text
    segment: SegmentId
    languages: Annotated[tuple[LanguageId, ...], Field(min_length=1)]
    organisation: Id | None = None
    following: dict[Id, Permille]
    experience: Permille
    money_centimos: Centimos
    debts_centimos: Centimos
    past: Text
    condition: PlaceCondition | None = None
    dress: Literal[
        "driver",
        "herder",
        "labourer",
        "leader",
        "nurse",
        "official",
        "peasant",
        "religious",
        "teacher",
        "trader",
        "young-town",
    ]


StrategyId = Literal[
    "idle",
    "jobs",
    "mixed",
    "patron",
    "programme",
    "radio",
    "random",
    "strong",
    "town",
    "women",
]
"""The ways of playing that the computer knows (``engine/players/strategies``)."""


class ElectoralList(Definition):
    """A list that stands in a district, with its woven symbol."""

    id: Id
    name: Text
    about: Text
    symbol: Id
    strategy: StrategyId
    """How the computer leads it when nobody else does."""
    home: Id
    leans: Annotated[tuple[SegmentId, ...], Field(min_length=1)]
    """Whom the generated pool of the list is drawn from, most frequent first."""

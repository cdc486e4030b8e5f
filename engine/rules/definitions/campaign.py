"""Definitions of campaigning: gifts, and the topics of the debate."""

from typing import Literal

from engine.rules.definitions.base import (
    Definition,
    Id,
    Permille,
    SourcedCount,
    SourcedPermille,
    Text,
)
from engine.rules.definitions.geography import Priority


class Gift(Definition):
    """A kind of gift: quick, visible, fading, and indebting. Legal line and *Hoy* beside it."""

    id: Id
    name: Text
    about: Text
    icon: str
    cost_centimos: SourcedCount
    """For every 100 electors of the place."""
    material: SourcedCount
    """Milli-logits of material tie for one who receives."""
    attendance: SourcedPermille
    crowd: Literal["no", "yes"]
    """Whether it gathers a crowd that is talked about."""
    delivery: Literal["at-once", "in-office", "through-a-broker"]
    trace: SourcedPermille
    """Chance, permille a turn, that evidence comes out."""
    law: Id


class Topic(Definition):
    """A topic of the debate in the square: one of the four priorities, or a question."""

    id: Id
    title: Text
    question: Text
    priority: Priority
    needs: tuple[Id, ...]
    origin: Literal["floor", "moderator"]
    language: Literal["aymara", "quechua", "spanish"] = "spanish"


class Approach(Definition):
    """A way of answering in the debate; the rules know what each id does."""

    id: Literal[
        "agree",
        "attack",
        "language",
        "procedure",
        "promise-all",
        "proposal",
        "slogan",
        "slur",
    ]
    name: Text
    about: Text
    icon: str


class EveSpot(Definition):
    """A place of the night before the vote where something may happen."""

    id: Id
    text: Text
    place: Id
    risk: Permille
    """How open the place lies: from 0 (nobody tells of a party) to 1000 (twice the usual)."""

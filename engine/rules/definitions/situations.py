"""Offers, incidents and cases: what comes to a player, and the answers one may give."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.arithmetic import part
from engine.rules.definitions.base import Definition, Id, Name, Permille, Text
from engine.rules.definitions.effects import Condition, Effect

PhaseId = Literal["campaign", "debate", "election", "office", "recall", "registration"]

Conditions = Annotated[tuple[Condition, ...], Field(max_length=8)]
Effects = Annotated[tuple[Effect, ...], Field(max_length=16)]


class Window(Definition):
    """When something may come, in permille of the phase's length (0 first, 1000 last turn)."""

    phase: PhaseId
    start: Permille = 0
    end: Permille = 1000


class Speaker(Definition):
    """The person who comes: fictional, with a face."""

    name: Name
    role: Text
    sex: Literal["man", "woman"]
    age: Annotated[int, Field(ge=15, le=95)]
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


class Answer(Definition):
    """One thing the player may do. ``text`` says what one does, not what it means."""

    id: Id
    text: Text
    known: Text | None = None
    """What is known beforehand about this answer."""
    then: Text
    """What is told once it is done."""
    when: Conditions = ()
    chance: Permille = 1000
    """Haggling may fail: the chance that ``effects`` happen; else ``otherwise`` do."""
    effects: Effects = ()
    otherwise: Effects = ()
    otherwise_then: Text | None = None


class Debt(Definition):
    """What falls due in office because an offer was taken."""

    due: Annotated[int, Field(ge=1, le=8)]
    """Quarter of office in which it is asked for."""
    creditor: Text
    demand: Text
    amount_centimos: Annotated[int, Field(ge=0)] = 0
    interest: Permille = 0
    """Permille a quarter, on the amount and on what was added before."""
    answers: Annotated[tuple[Answer, ...], Field(min_length=2, max_length=7)]

    @property
    def owed_centimos(self) -> int:
        """What is owed when it falls due: it grows by its interest every quarter until then."""
        owed = self.amount_centimos
        for _ in range(self.due):
            owed += part(owed, self.interest)
        return owed


class _Situation(Definition):
    id: Id
    title: Text
    text: Text
    icon: str
    window: Window
    when: Conditions = ()
    weight: Annotated[int, Field(ge=1, le=100)] = 10
    pace: Literal["drawn", "sure"] = "drawn"
    """``sure`` comes in the last turn of its window at the latest, where its conditions hold."""
    place: Id | None = None
    setting: Literal["community", "town"]
    basis: str
    """Where it comes from: report section, law, or ``assumption: …``."""


class Offer(_Situation):
    """Somebody offers something and asks for something."""

    speaker: Speaker
    given: Text
    asked: Text
    exposure: Text
    """Who may find out."""
    law: Id | None = None
    """Rule card shown beside it (for gifts article 356, with its line *Hoy*)."""
    debt: Debt | None = None
    answers: Annotated[tuple[Answer, ...], Field(min_length=3, max_length=7)]


class Incident(_Situation):
    """Something befalls the player; without answers it is news that acts at once."""

    speaker: Speaker | None = None
    lengths: tuple[Literal["full", "short", "standard"], ...] = ("full", "short", "standard")
    effects: Effects = ()
    answers: Annotated[tuple[Answer, ...], Field(max_length=7)] = ()


class Case(_Situation):
    """A case of office: something on the mayor's, the minority's or the people's table."""

    speaker: Speaker | None = None
    answers: Annotated[tuple[Answer, ...], Field(min_length=3, max_length=7)]

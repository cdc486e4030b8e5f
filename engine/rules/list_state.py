"""What one list has and has done, as part of the state."""

from dataclasses import dataclass, field
from typing import Literal

from engine.rules.promise import Promise, Proposal


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a list last saw in a place: the systematic utilities of all lists, leanings apart."""

    turn: int
    utilities: tuple[tuple[int, ...], ...]
    """By list in id order, then by the place's cells."""


@dataclass(frozen=True, slots=True)
class Owed:
    """A debt taken with an offer, due in a quarter of office."""

    offer: str
    taken: int
    due: int
    amount_centimos: int
    """What is to be paid when it falls due, interest included."""


@dataclass(frozen=True, slots=True)
class PromisedGoods:
    """Goods promised for after the election: kept or broken in office."""

    gift: str
    place: str
    turn: int
    amount_centimos: int
    material: int
    """Milli-logits that stay in the place's cells, unfaded, until the goods are due."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that may come out: who did it, what, and the chance a turn."""

    source: str
    place: str
    turn: int
    risk: int


@dataclass(frozen=True, slots=True)
class Proof:
    """Evidence in hand against a list."""

    against: str
    source: str
    place: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word given about the list: this aspirant among the first places."""

    aspirant: str
    first: int


@dataclass(frozen=True, slots=True)
class Open:
    """An offer, incident, case or debt that waits for the player's answer this turn."""

    kind: Literal["case", "debt", "incident", "offer"]
    id: str
    place: str


@dataclass(frozen=True, slots=True)
class ListState:
    """What one list has and has done."""

    id: str
    money_centimos: int
    candidates: tuple[str, ...] = ()
    """Aspirants in order: the mayor, then the council places."""
    known_places: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    promises: tuple[Promise, ...] = ()
    debts: tuple[Owed, ...] = ()
    goods: tuple[PromisedGoods, ...] = ()
    words: tuple[Word, ...] = ()
    traces: tuple[Trace, ...] = ()
    proofs: tuple[Proof, ...] = ()
    flags: tuple[str, ...] = ()
    presence: dict[str, int] = field(default_factory=dict)
    """Place → last turn in which somebody of the list was there."""
    sightings: dict[str, Sighting] = field(default_factory=dict)
    watched: tuple[str, ...] = ()
    """Places where the vote is watched on the eve and the day."""
    brokers: tuple[str, ...] = ()
    standing: int = 0
    """Added to how far promises are believed, permille."""
    training: int = 0
    """Skill of the women on the list, permille."""
    workshop_gain: dict[str, int] = field(default_factory=dict)
    """Place → rights awareness already gained by workshops."""
    gifts_given: int = 0
    signed: tuple[str, ...] = ()
    days_lost: int = 0
    open: tuple[Open, ...] = ()
    met: tuple[str, ...] = ()
    """Situations that already came, so that none comes twice."""
    queued: dict[str, int] = field(default_factory=dict)
    """Incident → turn in which it is sure to come."""
    interrupted: int = 0

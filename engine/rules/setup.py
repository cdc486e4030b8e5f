"""What is fixed before a playthrough begins: scenario, seeds, length, law, who plays."""

from dataclasses import dataclass
from typing import Literal

PlayerKind = Literal["list", "newsroom"]

PERSON = "person"
"""The ``strategy`` of a player whom people lead."""

HALL = "hall"
"""Who decides what the people in the hall decide by hand; not a player."""


BASE_REGIME = "base"
"""The regime of the model that changes no parameter."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """Two seeds: which offers and incidents come (script), and all other rolls (people)."""

    script: int
    people: int


@dataclass(frozen=True, slots=True)
class Player:
    """A participant: a list or a newsroom, led by people or by a strategy of the computer."""

    id: str
    kind: PlayerKind
    strategy: str


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that, with the decisions, makes a playthrough what it is."""

    scenario: str
    seeds: Seeds
    length: Literal["full", "short", "standard"]
    law: str
    recall_law: str
    players: tuple[Player, ...]
    regime: str = BASE_REGIME
    """How the evidence is read where studies disagree (``content/model/regimes.yaml``)."""

    @property
    def lists(self) -> tuple[str, ...]:
        """The ids of the players who lead a list, in id order."""
        return tuple(sorted(p.id for p in self.players if p.kind == "list"))

    @property
    def newsrooms(self) -> tuple[str, ...]:
        """The ids of the players who run a newsroom, in id order."""
        return tuple(sorted(p.id for p in self.players if p.kind == "newsroom"))

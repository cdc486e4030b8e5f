"""Who is to be portrayed: all that a face depends on, without any drawing.

A person has one face for ever: every choice that is not written here is drawn from a stream of
bytes that their id alone decides.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

Choice = TypeVar("Choice")

Sex = Literal["woman", "man"]
Place = Literal["rural", "town"]
Dress = Literal[
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
"""How somebody dresses for the work or the office they hold."""

SEXES: tuple[Sex, ...] = get_args(Sex)
PLACES: tuple[Place, ...] = get_args(Place)
DRESSES: tuple[Dress, ...] = get_args(Dress)


@dataclass(frozen=True)
class PortraitSpec:
    """A person as a portrait shows them; ``age`` in years, ``region`` names the dress of a land."""

    person: str
    sex: Sex
    age: int
    dress: Dress
    place: Place = "rural"
    region: str = "carabaya"


class Chance:
    """A stream of choices that a text decides: the same text gives the same choices."""

    def __init__(self, seed: str) -> None:
        self._bytes = iter(hashlib.shake_128(seed.encode()).digest(512))

    def below(self, limit: int) -> int:
        """A whole number from 0 up to, not including, ``limit`` (at most 256)."""
        return next(self._bytes) * limit // 256

    def between(self, low: float, high: float) -> float:
        """A number from ``low`` to ``high``."""
        return low + (high - low) * next(self._bytes) / 255

    def one_of(self, choices: Sequence[Choice]) -> Choice:
        """One of the choices, each as likely as another."""
        return choices[self.below(len(choices))]

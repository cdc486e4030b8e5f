"""Parameters of the model: every coefficient with its range, tag and source; regimes of them."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.rules.definitions.base import Definition, Id, Origin, Sourced, Text
from engine.rules.definitions.situations import PhaseId

ParameterId = Annotated[str, Field(pattern=r"^[a-z]+(?:[.-][a-z0-9]+)*$")]


class Parameter(Sourced):
    """One coefficient of ``model.md`` with its plausible range."""

    id: ParameterId
    low: int
    high: int
    about: Text

    @model_validator(mode="after")
    def _lies_in_its_range(self) -> "Parameter":
        if not self.low <= self.value <= self.high:
            raise ValueError("the value lies between low and high")
        return self


class Regime(Origin):
    """A reading of the evidence where studies disagree: it gives some parameters other values.

    The regime ``base`` changes none. A regime is an assumption as a whole (tag A), since no study
    measured these coefficients; its source names the studies that it follows.
    """

    id: Id
    name: Text
    about: Text
    values: Mapping[ParameterId, int]


class Stretch(Definition):
    """So many turns of one phase, one after the other."""

    phase: PhaseId
    turns: Annotated[int, Field(ge=1, le=12)]


class Length(Definition):
    """How long a game is: its stretches of turns, in order."""

    id: Literal["full", "short", "standard"]
    name: Text
    about: Text
    minutes: int
    stretches: tuple[Stretch, ...]
    months_a_turn: int
    """Months that one turn of office stands for."""
    assemblies: tuple[int, ...]
    """Turns of office in which a budget assembly is held."""

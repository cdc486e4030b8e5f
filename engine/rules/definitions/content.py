"""The whole of the content, and the part of it that one playthrough needs."""

from typing import Annotated, Self

from pydantic import Field

from engine.rules.definitions.base import Definition
from engine.rules.definitions.campaign import Approach, EveSpot, Gift, Topic
from engine.rules.definitions.codex import CodexEntry
from engine.rules.definitions.geography import (
    District,
    Medium,
    Need,
    Organisation,
    Place,
    Segment,
    Terrain,
)
from engine.rules.definitions.office import Alliance, AssemblyOption, Measure, Official
from engine.rules.definitions.parameters import Length, Parameter, Regime
from engine.rules.definitions.people import Aspirant, ElectoralList
from engine.rules.definitions.promises import MoneySource, Project
from engine.rules.definitions.scenario import Scenario
from engine.rules.definitions.situations import Case, Incident, Offer
from engine.rules.setup import BASE_REGIME


class DistrictContent(Definition):
    """Everything below ``content/districts/<id>/``; one field a file of the same name.

    A file holds a sequence of mappings, each with its ``id``; ``district.yaml`` and
    ``terrain.yaml`` hold one mapping; ``scenarios/`` holds one file a scenario.
    """

    district: District
    terrain: Terrain
    places: Annotated[tuple[Place, ...], Field(min_length=1)]
    organisations: tuple[Organisation, ...]
    media: Annotated[tuple[Medium, ...], Field(min_length=1)]
    lists: Annotated[tuple[ElectoralList, ...], Field(min_length=4)]
    aspirants: Annotated[tuple[Aspirant, ...], Field(min_length=1)]
    offers: tuple[Offer, ...]
    incidents: tuple[Incident, ...]
    cases: tuple[Case, ...]
    projects: Annotated[tuple[Project, ...], Field(min_length=1)]
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    eve: Annotated[tuple[EveSpot, ...], Field(min_length=1)]
    alliances: tuple[Alliance, ...]
    officials: tuple[Official, ...]
    scenarios: tuple[Scenario, ...]


class ModelContent(Definition):
    """Everything below ``content/model/``; one field a file of the same name."""

    parameters: tuple[Parameter, ...]
    segments: Annotated[tuple[Segment, ...], Field(min_length=1)]
    needs: Annotated[tuple[Need, ...], Field(min_length=1)]
    gifts: tuple[Gift, ...]
    approaches: Annotated[tuple[Approach, ...], Field(min_length=1)]
    money_sources: Annotated[tuple[MoneySource, ...], Field(alias="money-sources")]
    measures: tuple[Measure, ...]
    assembly: tuple[AssemblyOption, ...]
    lengths: Annotated[tuple[Length, ...], Field(min_length=1)]
    regimes: tuple[Regime, ...] = ()
    """Readings of the evidence; a save older than these carries none."""

    def regime(self, id: str) -> Regime | None:
        """Return the regime of this id."""
        return next((regime for regime in self.regimes if regime.id == id), None)

    def in_regime(self, id: str) -> Self:
        """Return the model with the values of a regime; KeyError where there is none of this id.

        ``base`` is the model as it stands, also where no regimes are written.
        """
        regime = self.regime(id)
        if regime is None and id != BASE_REGIME:
            raise KeyError(id)
        if regime is None or not regime.values:
            return self
        parameters = tuple(
            p.model_copy(update={"value": regime.values.get(p.id, p.value)})
            for p in self.parameters
        )
        return self.model_copy(update={"parameters": parameters})


class Codex(Definition):
    """Everything below ``content/codex/``: its files are joined."""

    entries: tuple[CodexEntry, ...]

"""The whole of the content, and the part of it that one playthrough needs."""

from typing import Annotated

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
from engine.rules.definitions.parameters import Length, Parameter
from engine.rules.definitions.people import Aspirant, ElectoralList
from engine.rules.definitions.promises import MoneySource, Project
from engine.rules.definitions.scenario import Scenario
from engine.rules.definitions.situations import Case, Incident, Offer


class DistrictContent(Definition):
    """Everything below ``content/districts/<id>/``; one field a file of the same name.

    A file holds a sequence of mappings, each with its ``id``; ``district.yaml`` and
    ``terrain.yaml`` hold one mapping; ``scenarios/`` holds one file a scenario.
    """

    district: District
    terrain: Terrain
    places: tuple[Place, ...]
    organisations: tuple[Organisation, ...]
    media: tuple[Medium, ...]
    lists: tuple[ElectoralList, ...]
    aspirants: tuple[Aspirant, ...]
    offers: tuple[Offer, ...]
    incidents: tuple[Incident, ...]
    cases: tuple[Case, ...]
    projects: tuple[Project, ...]
    topics: tuple[Topic, ...]
    eve: tuple[EveSpot, ...]
    alliances: tuple[Alliance, ...]
    officials: tuple[Official, ...]
    scenarios: tuple[Scenario, ...]


class ModelContent(Definition):
    """Everything below ``content/model/``; one field a file of the same name."""

    parameters: tuple[Parameter, ...]
    segments: tuple[Segment, ...]
    needs: tuple[Need, ...]
    gifts: tuple[Gift, ...]
    approaches: tuple[Approach, ...]
    money_sources: Annotated[tuple[MoneySource, ...], Field(alias="money-sources")]
    measures: tuple[Measure, ...]
    assembly: tuple[AssemblyOption, ...]
    lengths: tuple[Length, ...]


class Codex(Definition):
    """Everything below ``content/codex/``: its files are joined."""

    entries: tuple[CodexEntry, ...]

"""Definitions of a district: places, people's segments, needs, organisations, terrain."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import (
    Definition,
    Id,
    Name,
    Permille,
    Sourced,
    SourcedCount,
    SourcedPeople,
    SourcedPermille,
    SourcedSeats,
    Text,
)

Sex = Literal["man", "woman"]
SegmentId = Literal["herders", "labourers", "notables", "peasants", "professionals", "traders"]
SEGMENTS: tuple[SegmentId, ...] = (
    "herders",
    "labourers",
    "notables",
    "peasants",
    "professionals",
    "traders",
)
SEXES: tuple[Sex, ...] = ("man", "woman")
PlaceKind = Literal["community", "district", "town-quarter"]
LanguageId = Literal["aymara", "quechua", "spanish"]
Priority = Literal["participation", "prices", "services", "work"]
"""The four options of the report's paired comparisons (section 3)."""

Coordinate = Annotated[int, Field(ge=0, le=1000)]


class Need(Definition):
    """Something a community lacks; belongs to one of the four priorities."""

    id: Id
    name: Text
    priority: Priority
    icon: str


class Segment(Definition):
    """A social segment with its usual standing; every figure in permille."""

    id: SegmentId
    name: Text
    awareness: SourcedPermille
    secrecy: SourcedPermille
    dependence: SourcedPermille
    illiteracy_men: SourcedPermille
    illiteracy_women: SourcedPermille
    eloquence: SourcedPermille
    needs: dict[Id, Permille]


class Place(Definition):
    """A town quarter, a community or another district of the province."""

    id: Id
    name: Name
    kind: PlaceKind
    about: Text
    x: Coordinate
    y: Coordinate
    altitude_m: Sourced
    electors: SourcedPeople
    road_hours: SourcedCount
    segments: dict[SegmentId, Permille]
    poverty: SourcedPermille
    languages: dict[LanguageId, Permille]
    needs: dict[Id, Permille]
    works: tuple[Text, ...] = ()

    @property
    def is_rural(self) -> bool:
        """Rural means the communities and the other districts (game.md, Districts)."""
        return self.kind != "town-quarter"


class Organisation(Definition):
    """A group one can meet: who belongs to it, where, and what it wants."""

    id: Id
    name: Text
    about: Text
    icon: str
    segments: tuple[SegmentId, ...]
    sex: Literal["all", "man", "woman"] = "all"
    places: tuple[Id, ...]
    needs: tuple[Id, ...]
    influence: SourcedPermille
    organised: Literal["no", "yes"]
    """Whether it is one of the organised who take an open meeting (report, section 3)."""


class Medium(Definition):
    """A way to be heard: its price a week, its languages, and who can hear it."""

    id: Id
    name: Text
    icon: str
    languages: Annotated[tuple[LanguageId, ...], Field(min_length=1)]
    cost_centimos: SourcedCount
    coverage: dict[Id, Permille]
    coverage_source: str


Point = tuple[Coordinate, Coordinate]


class Peak(Definition):
    """A height of the terrain, in map units; ``height`` 0…1000."""

    x: Coordinate
    y: Coordinate
    height: Coordinate
    snow: Literal["no", "yes"] = "no"
    name: Name | None = None


class Road(Definition):
    """A road or track drawn on the map."""

    surface: Literal["mule", "road", "track"]
    points: tuple[Point, ...]


class Terrain(Definition):
    """What the map is drawn from: heights, rivers, roads."""

    peaks: tuple[Peak, ...]
    rivers: tuple[tuple[Point, ...], ...]
    roads: tuple[Road, ...]
    source: str


class NamePool(Definition):
    """Names and trades from which the other lists' aspirants are made."""

    women: Annotated[tuple[Name, ...], Field(min_length=1)]
    men: Annotated[tuple[Name, ...], Field(min_length=1)]
    surnames: Annotated[tuple[Name, ...], Field(min_length=1)]
    trades: dict[SegmentId, Annotated[tuple[Text, ...], Field(min_length=1)]]


class Figure(Definition):
    """A figure shown on the page of the situation, with its source."""

    id: Id
    label: Text
    amount: Sourced
    decimals: Annotated[int, Field(ge=0, le=2)] = 0


class District(Definition):
    """One district or province: what its file ``district.yaml`` says."""

    id: Id
    name: Name
    status: Literal["district", "province"]
    real: Literal["no", "yes"] = "yes"
    """Whether the place exists; an author's own is best invented, and the screens then say so."""
    about: Text
    council_seats: SourcedSeats
    electors: SourcedPeople
    population: SourcedPeople
    figures: tuple[Figure, ...]
    names: NamePool
    bands: Id

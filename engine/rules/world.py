"""The world of one playthrough: the content that it needs and what follows from the setup.

Nothing in it changes while a game is played; the state refers to it by id.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import get_args

from engine.rules.definitions.campaign import Gift
from engine.rules.definitions.content import DistrictContent, ModelContent
from engine.rules.definitions.geography import Medium, Need, Organisation, Place, PlaceKind, Segment
from engine.rules.definitions.law import (
    CouncilLaw,
    ElectoralLaw,
    LawContent,
    RecallLaw,
    RuleCard,
)
from engine.rules.definitions.office import Measure
from engine.rules.definitions.parameters import Length, Regime
from engine.rules.definitions.people import Aspirant, ElectoralList
from engine.rules.definitions.promises import Project
from engine.rules.definitions.scenario import Scenario
from engine.rules.definitions.situations import Case, Incident, Offer
from engine.rules.district.cells import Cell, build_cells
from engine.rules.district.square import audience
from engine.rules.electorate.utility import leaning_columns, leanings, other_columns
from engine.rules.electorate.vote import cell_tastes
from engine.rules.pools import build_pools
from engine.rules.schedule import Slot, build_schedule
from engine.rules.setup import BASE_REGIME, Setup


@dataclass(frozen=True)
class World:
    """Definitions, setup, and look-ups by id."""

    setup: Setup
    district: DistrictContent
    model: ModelContent
    """With the values of the regime that is played."""
    law: ElectoralLaw
    recall_law: RecallLaw
    council_law: CouncilLaw
    cards: tuple[RuleCard, ...] = ()
    recall_laws: tuple[RecallLaw, ...] = ()
    """All recall laws: the same votes are read by the others too."""

    @cached_property
    def parameters(self) -> Mapping[str, int]:
        """The model's coefficients by id (``content/model/parameters.yaml``)."""
        return {p.id: p.value for p in self.model.parameters}

    @cached_property
    def regime(self) -> Regime | None:
        """The reading of the evidence that is played; None where it is the base."""
        chosen = self.setup.regime
        return None if chosen == BASE_REGIME else self.model.regime(chosen)

    @cached_property
    def scenario(self) -> Scenario:
        """The scenario that is played."""
        return next(s for s in self.district.scenarios if s.id == self.setup.scenario)

    @cached_property
    def length(self) -> Length:
        """The length that is played."""
        return next(x for x in self.model.lengths if x.id == self.setup.length)

    @cached_property
    def schedule(self) -> tuple[Slot, ...]:
        """The turns, one after the other."""
        return build_schedule(self.length, self.scenario.begins, self.scenario.ends)

    @cached_property
    def lists(self) -> tuple[str, ...]:
        """The lists that stand, in id order."""
        return self.setup.lists

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """All cells, in id order."""
        return build_cells(self.district.places, self.model.segments)

    @cached_property
    def cells_of(self) -> Mapping[str, tuple[Cell, ...]]:
        """The cells of each place."""
        found: dict[str, list[Cell]] = {place: [] for place in self.places}
        for cell in self.cells:
            found[cell.place].append(cell)
        return {place: tuple(cells) for place, cells in found.items()}

    @cached_property
    def electors_of(self) -> Mapping[str, int]:
        """Electors of each place."""
        return {place: sum(c.electors for c in cells) for place, cells in self.cells_of.items()}

    @cached_property
    def electors(self) -> int:
        """All electors on the roll."""
        return sum(self.electors_of.values())

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Places by id, in id order."""
        return {p.id: p for p in sorted(self.district.places, key=lambda p: p.id)}

    @cached_property
    def public_places(self) -> Mapping[str, Place]:
        """Places by id as everybody knows them: what they lack, one must go and hear."""
        hidden: dict[str, object] = {"needs": {}}
        return {id: place.model_copy(update=hidden) for id, place in self.places.items()}

    @cached_property
    def public_district(self) -> DistrictContent:
        """The district with its places as everybody knows them."""
        places = tuple(self.public_places[place.id] for place in self.district.places)
        return self.district.model_copy(update={"places": places})

    @cached_property
    def segments(self) -> Mapping[str, Segment]:
        """Segments by id."""
        return {s.id: s for s in self.model.segments}

    @cached_property
    def needs(self) -> Mapping[str, Need]:
        """Needs by id."""
        return {n.id: n for n in self.model.needs}

    @cached_property
    def projects(self) -> Mapping[str, Project]:
        """Projects by id, in id order."""
        return {p.id: p for p in sorted(self.district.projects, key=lambda p: p.id)}

    @cached_property
    def gifts(self) -> Mapping[str, Gift]:
        """Gifts by id, in id order."""
        return {g.id: g for g in sorted(self.model.gifts, key=lambda g: g.id)}

    @cached_property
    def media(self) -> Mapping[str, Medium]:
        """Media by id, in id order."""
        return {m.id: m for m in sorted(self.district.media, key=lambda m: m.id)}

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """Organisations by id, in id order."""
        return {o.id: o for o in sorted(self.district.organisations, key=lambda o: o.id)}

    @cached_property
    def measures(self) -> Mapping[str, Measure]:
        """Measures by id, in id order."""
        return {m.id: m for m in sorted(self.model.measures, key=lambda m: m.id)}

    @cached_property
    def offers(self) -> Mapping[str, Offer]:
        """Offers by id."""
        return {o.id: o for o in self.district.offers}

    @cached_property
    def incidents(self) -> Mapping[str, Incident]:
        """Incidents by id."""
        return {i.id: i for i in self.district.incidents}

    @cached_property
    def cases(self) -> Mapping[str, Case]:
        """Cases by id."""
        return {c.id: c for c in self.district.cases}

    @cached_property
    def list_definitions(self) -> Mapping[str, ElectoralList]:
        """The lists of the district by id."""
        return {x.id: x for x in self.district.lists}

    @cached_property
    def pools(self) -> Mapping[str, tuple[Aspirant, ...]]:
        """The aspirants among whom each list chooses, in id order."""
        return build_pools(self.district, self.scenario, self.setup.seeds.script)

    @cached_property
    def aspirants(self) -> Mapping[str, Aspirant]:
        """All aspirants by id."""
        return {a.id: a for pool in self.pools.values() for a in pool}

    @cached_property
    def council_seats(self) -> int:
        """Seats of the council, the mayor apart."""
        return self.district.district.council_seats.value

    @cached_property
    def list_size(self) -> int:
        """People on a full list: the mayor and the council places."""
        return self.council_seats + 1

    @cached_property
    def leanings(self) -> Mapping[str, Mapping[str, int]]:
        """The hidden leaning of each place, by list then place; no player may see it."""
        return leanings(self)

    @cached_property
    def leaning_columns(self) -> Mapping[str, tuple[int, ...]]:
        """What draws each cell to each list whatever is done: K + ξ, hidden as the leanings are."""
        return leaning_columns(self)

    @cached_property
    def other_utilities(self) -> Mapping[str, tuple[int, ...]]:
        """V of blank, null and absent by cell."""
        return other_columns(self)

    @cached_property
    def _tastes(self) -> dict[tuple[str, tuple[str, ...]], tuple[tuple[list[int], ...], ...]]:
        return {}

    def tastes(self, election: str, names: tuple[str, ...]) -> tuple[tuple[list[int], ...], ...]:
        """Return the tastes of every elector of every cell, drawn once for each election."""
        key = (election, names)
        if key not in self._tastes:
            self._tastes[key] = tuple(
                cell_tastes(self.setup.seeds.people, election, cell.id, names, cell.electors)
                for cell in self.cells
            )
        return self._tastes[key]

    @cached_property
    def counted(self) -> dict[tuple[str, int, tuple[int, ...]], bytes]:
        """What the electors of a cell chose, by election, cell and utilities: never twice."""
        return {}

    def days_to(self, place: str) -> int:
        """Return the days that going to ``place``, being there and coming back takes."""
        hours = self.places[place].road_hours.value
        return 1 + hours // self.parameters["day.road-hours"]

    def projects_for(self, place: str) -> tuple[str, ...]:
        """Return the projects that suit a place of this kind and answer something it lacks."""
        return self._suiting[place]

    @cached_property
    def _suiting(self) -> Mapping[str, tuple[str, ...]]:
        return {
            id: tuple(
                project.id
                for project in self.projects.values()
                if place.kind in project.kinds and place.needs.get(project.need, 0) > 0
            )
            for id, place in self.places.items()
        }

    def buildable_in(self, place: str) -> tuple[str, ...]:
        """Return the projects that suit a place and are the municipality's job by law."""
        return self._buildable[self.places[place].kind]

    @cached_property
    def _buildable(self) -> Mapping[str, tuple[str, ...]]:
        return {
            kind: tuple(
                project.id
                for project in self.projects.values()
                if kind in project.kinds and project.is_municipal
            )
            for kind in get_args(PlaceKind)
        }

    @cached_property
    def hearers(self) -> Mapping[tuple[str, str], Mapping[str, int]]:
        """Electors of each place who hear a medium and understand a language it speaks."""
        return {
            (medium.id, language): {
                id: self.electors_of[id]
                * medium.coverage.get(id, 0)
                * place.languages.get(language, 0)
                // 1_000_000
                for id, place in self.places.items()
            }
            for medium in self.media.values()
            for language in medium.languages
        }

    @cached_property
    def members_of(self) -> Mapping[str, int]:
        """Electors to whom each organisation speaks, by what everybody knows of the places."""
        found: dict[str, int] = {}
        for organisation in self.organisations.values():
            people = 0
            for place in organisation.places:
                segments = self.places[place].segments
                share = sum(segments.get(s, 0) for s in organisation.segments)
                people += self.electors_of[place] * share // max(1, sum(segments.values()))
            found[organisation.id] = people if organisation.sex == "all" else people // 2
        return found

    @cached_property
    def audience(self) -> tuple[tuple[Cell, int], ...]:
        """Who stands in the square when the lists debate."""
        return audience(self)

    def fit(self, cell: Cell, need: str) -> int:
        """Return how much a cell lacks ``need``, permille: the place's lack and the segment's."""
        place = self.places[cell.place].needs.get(need, 0)
        return min(1000, place + self.segments[cell.segment].needs.get(need, 0))


def build_world(
    district: DistrictContent, model: ModelContent, law: LawContent, setup: Setup
) -> World:
    """Put together what a playthrough of ``setup`` needs; KeyError: an unknown law or regime."""
    return World(
        setup=setup,
        district=district,
        model=model.in_regime(setup.regime),
        law=law.law(setup.law),
        recall_law=law.recall_law(setup.recall_law),
        council_law=law.council,
        cards=law.cards,
        recall_laws=law.recall,
    )

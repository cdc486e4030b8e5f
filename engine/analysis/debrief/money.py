"""Where the money went: by community and per head, and through which door."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from engine.rules.council.office_state import Door, Work
from engine.rules.definitions.geography import PlaceKind
from engine.rules.playthrough import Playthrough

DOORS: tuple[Door, ...] = (
    "assembly",
    "council",
    "mayor",
    "alliance",
    "inherited",
    "law",
    "gift",
    "cronies",
)
"""Every door, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class PaidWork:
    """What was paid for one work, in céntimos, and through which door it was decided."""

    project: str
    place: str
    door: Door
    started: int
    """Turn of office."""
    centimos: int


@dataclass(frozen=True, slots=True)
class MoneyOfPlace:
    """What reached one place from the municipality, in céntimos, by door."""

    place: str
    kind: PlaceKind
    electors: int
    by_door: dict[Door, int]
    works: tuple[PaidWork, ...] = ()
    """The works that were paid here; what else went out is no work."""

    @property
    def beside_works(self) -> dict[Door, int]:
        """What reached the place and is no work: gifts, upkeep, contracts, by door."""
        rest = {
            door: centimos - sum(work.centimos for work in self.works if work.door == door)
            for door, centimos in self.by_door.items()
        }
        return {door: centimos for door, centimos in rest.items() if centimos}

    @property
    def centimos(self) -> int:
        """All that reached the place."""
        return sum(self.by_door.values())

    @property
    def a_head(self) -> int:
        """Céntimos for each elector."""
        return self.centimos // max(1, self.electors)


@dataclass(frozen=True, slots=True)
class Money:
    """The municipality's money in two years, and the lists' in the campaign. Céntimos."""

    places: tuple[MoneyOfPlace, ...]
    """Those that got most a head first."""
    nowhere: dict[Door, int]
    """Spent for no place in particular: upkeep, meetings, claims."""
    treasury: int
    """Left at the end."""
    income: dict[str, int]
    """What came in, by where from."""
    gifts_by_turn: dict[str, dict[int, int]]
    """What each list gave away in the campaign, turn by turn."""

    @property
    def gifts(self) -> dict[str, int]:
        """What each list gave away in the campaign."""
        return {name: sum(turns.values()) for name, turns in self.gifts_by_turn.items()}

    @property
    def works(self) -> tuple[PaidWork, ...]:
        """Every work that was paid, the dearest first."""
        found = [work for place in self.places for work in place.works]
        return tuple(sorted(found, key=lambda w: (-w.centimos, w.project, w.place, w.started)))

    @property
    def by_door(self) -> dict[Door, int]:
        """All that was spent, by door, in the order of the doors; doors unused are left out."""
        whole = {
            door: self.nowhere.get(door, 0) + sum(p.by_door.get(door, 0) for p in self.places)
            for door in DOORS
        }
        return {door: centimos for door, centimos in whole.items() if centimos}

    @property
    def spent(self) -> int:
        """All that was spent."""
        return sum(self.by_door.values())

    @property
    def in_places(self) -> int:
        """What reached some place."""
        return sum(place.centimos for place in self.places)

    @property
    def equal_share(self) -> int:
        """Céntimos a head had all that reached places been shared out equally."""
        return _a_head(self.places)

    def a_head_in(self, *kinds: PlaceKind) -> int:
        """Return the céntimos a head that reached places of some kinds together."""
        return _a_head(place for place in self.places if place.kind in kinds)


def money(playthrough: Playthrough) -> Money:
    """Read the accounts of office and the gifts of the campaign."""
    office, world = playthrough.state.office, playthrough.world
    spent = cast(dict[Door, dict[str, int]], office.spent_centimos if office is not None else {})
    paid = _paid_works(office.works, spent) if office is not None else ()
    places = [
        MoneyOfPlace(
            place,
            world.places[place].kind,
            world.electors_of[place],
            {door: spent[door][place] for door in DOORS if spent.get(door, {}).get(place)},
            tuple(work for work in paid if work.place == place),
        )
        for place in world.places
    ]
    return Money(
        tuple(sorted(places, key=lambda m: (-m.a_head, m.place))),
        {door: spent[door][""] for door in DOORS if spent.get(door, {}).get("")},
        office.treasury_centimos if office is not None else 0,
        office.income_centimos if office is not None else {},
        _gifts(playthrough),
    )


def _paid_works(
    works: Iterable[Work], spent: Mapping[Door, Mapping[str, int]]
) -> tuple[PaidWork, ...]:
    """Return what this office paid for each work; the predecessor's part of a work is not its."""
    paid = (
        PaidWork(
            work.project,
            work.place,
            work.door,
            work.started,
            min(work.paid_centimos, spent.get(work.door, {}).get(work.place, 0)),
        )
        for work in works
    )
    return tuple(work for work in paid if work.centimos)


def _a_head(places: Iterable[MoneyOfPlace]) -> int:
    chosen = tuple(places)
    people = sum(place.electors for place in chosen)
    return sum(place.centimos for place in chosen) // max(1, people)


def _gifts(playthrough: Playthrough) -> dict[str, dict[int, int]]:
    given: dict[str, dict[int, int]] = {name: {} for name in playthrough.world.lists}
    for fact in playthrough.chronicle.facts:
        cost = fact.details.get("cost_centimos", 0)
        if fact.kind in ("gift-given", "party-held") and isinstance(cost, int) and cost:
            turns = given[fact.player]
            turns[fact.turn] = turns.get(fact.turn, 0) + cost
    return given

"""Where the money went: by community and per head, and through which door."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from engine.rules.council.office_state import Door
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
class MoneyOfPlace:
    """What reached one place from the municipality, in céntimos, by door."""

    place: str
    kind: PlaceKind
    electors: int
    by_door: dict[Door, int]

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
    gifts: dict[str, int]
    """What each list gave away in the campaign."""

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
    places = [
        MoneyOfPlace(
            place,
            world.places[place].kind,
            world.electors_of[place],
            {door: spent[door][place] for door in DOORS if spent.get(door, {}).get(place)},
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


def _a_head(places: Iterable[MoneyOfPlace]) -> int:
    chosen = tuple(places)
    people = sum(place.electors for place in chosen)
    return sum(place.centimos for place in chosen) // max(1, people)


def _gifts(playthrough: Playthrough) -> dict[str, int]:
    given = dict.fromkeys(playthrough.world.lists, 0)
    for fact in playthrough.chronicle.facts:
        if fact.kind in ("gift-given", "party-held"):
            cost = fact.details.get("cost_centimos", 0)
            given[fact.player] += cost if isinstance(cost, int) else 0
    return given

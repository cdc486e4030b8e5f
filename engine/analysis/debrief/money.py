"""Where the money went: by community and per head, and through which door."""

from dataclasses import dataclass

from engine.rules.council.office_state import Door
from engine.rules.playthrough import Playthrough


@dataclass(frozen=True, slots=True)
class MoneyOfPlace:
    """What reached one place from the municipality, in céntimos, by door."""

    place: str
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
    gifts: dict[str, int]
    """What each list gave away in the campaign."""


def money(playthrough: Playthrough) -> Money:
    """Read the accounts of office and the gifts of the campaign."""
    office, world = playthrough.state.office, playthrough.world
    spent = office.spent_centimos if office is not None else {}
    places = [
        MoneyOfPlace(
            place,
            world.electors_of[place],
            {door: by[place] for door, by in sorted(spent.items()) if by.get(place)},  # type: ignore[misc]
        )
        for place in world.places
    ]
    return Money(
        tuple(sorted(places, key=lambda m: (-m.a_head, m.place))),
        {door: by[""] for door, by in sorted(spent.items()) if by.get("")},  # type: ignore[misc]
        office.treasury_centimos if office is not None else 0,
        _gifts(playthrough),
    )


def _gifts(playthrough: Playthrough) -> dict[str, int]:
    given = dict.fromkeys(playthrough.world.lists, 0)
    for fact in playthrough.chronicle.facts:
        if fact.kind in ("gift-given", "party-held"):
            cost = fact.details.get("cost_centimos", 0)
            given[fact.player] += cost if isinstance(cost, int) else 0
    return given

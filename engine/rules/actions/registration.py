"""Composing the list: the mayor at place 0, then the council places in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.electoral_law.lists import check_list

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


def composed(state: "State", player: str) -> tuple[str, ...]:
    """Return the list as the player's plan of this turn leaves it."""
    candidates = list(state.lists[player].candidates)
    for action in state.plans.get(player, ()):
        if isinstance(action, PlaceAspirant):
            candidates = [c for c in candidates if c != action.aspirant]
            candidates.insert(min(action.place, len(candidates)), action.aspirant)
        elif isinstance(action, DropAspirant):
            candidates = [c for c in candidates if c != action.aspirant]
    return tuple(candidates)


def list_refusal(world: "World", candidates: Sequence[str]) -> Refusal | None:
    """Return why the electoral board would send this list back, or ``None``."""
    if len(candidates) < world.list_size:
        return Refusal("list-incomplete", {"missing": world.list_size - len(candidates)})
    members = tuple((c, world.aspirants[c].sex) for c in candidates[1 : world.list_size])
    breaches = check_list(world.law, members)
    return Refusal(f"list-{breaches[0].code}", dict(breaches[0].params)) if breaches else None


@dataclass(frozen=True, slots=True)
class PlaceAspirant(Action):
    """Put an aspirant at a place of the list; who stood there moves one place down."""

    aspirant: str
    place: int
    kind: Literal["place-aspirant"] = field(default="place-aspirant", kw_only=True)

    PHASES = ("registration",)

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every aspirant of the pool at every place that can be filled now."""
        if player in world.pools:
            here = composed(state, player)
            for aspirant in world.pools[player]:
                for place in range(min(len(here) + 1, world.list_size)):
                    yield cls(aspirant.id, place)

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse strangers to the pool, places beyond the list, and a list that is full."""
        if all(a.id != self.aspirant for a in world.pools[player]):
            return Refusal("not-in-the-pool", {"aspirant": self.aspirant})
        here = composed(state, player)
        size = len(here) - (self.aspirant in here)
        if not 0 <= self.place <= min(size, world.list_size - 1):
            return Refusal("no-such-place", {"place": self.place})
        if size >= world.list_size:
            return Refusal("list-full", {"places": world.list_size})
        condition = world.aspirants[self.aspirant].condition
        if condition is not None and self.place > condition.first:
            return Refusal(
                "asks-for-a-place", {"aspirant": self.aspirant, "first": condition.first}
            )
        return None


@dataclass(frozen=True, slots=True)
class DropAspirant(Action):
    """Take an aspirant off the list."""

    aspirant: str
    kind: Literal["drop-aspirant"] = field(default="drop-aspirant", kw_only=True)

    PHASES = ("registration",)

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield everybody who stands on the list."""
        if player in world.pools:
            for aspirant in composed(state, player):
                yield cls(aspirant)

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse somebody who does not stand on the list."""
        if self.aspirant not in composed(state, player):
            return Refusal("not-on-the-list", {"aspirant": self.aspirant})
        return None


def party_list(world: "World", name: str) -> tuple[str, ...]:
    """Return the list as the party men would make it: the best known first, women where they must.

    The first order of men and women that the law allows is taken, from "all men first" on.
    """
    known = sorted(
        world.pools[name],
        key=lambda a: (-sum(a.following.values()), a.id),
    )
    men = [a.id for a in known if a.sex == "man"]
    women = [a.id for a in known if a.sex == "woman"]
    mayor = men[0] if men else women[0]
    men, women = [m for m in men if m != mayor], [w for w in women if w != mayor]
    for pattern in _patterns(world.council_seats):
        if pattern.count("w") <= len(women) and pattern.count("m") <= len(men):
            next_man, next_woman = iter(men), iter(women)
            council = [next(next_man if sex == "m" else next_woman) for sex in pattern]
            if list_refusal(world, (mayor, *council)) is None:
                return (mayor, *council)
    return (mayor, *(men + women)[: world.council_seats])


def _patterns(places: int) -> Iterator[str]:
    for women in range(places + 1):
        men = places - women
        yield "m" * men + "w" * women
        if women:
            for place in range(min(3, men + 1)):
                yield (
                    "m" * (2 - min(2, place))
                    + "w"
                    + "m" * (men - 2 + min(2, place))
                    + "w" * (women - 1)
                    if men >= 2
                    else "w" * women + "m" * men
                )
    yield ("mw" * places)[:places]
    yield ("wm" * places)[:places]

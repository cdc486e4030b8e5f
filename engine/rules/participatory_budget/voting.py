"""How the room decides: hands, those who follow who speaks best, a formula, and money that ends."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from engine.rules.arithmetic import largest_remainder, part
from engine.rules.council.works import begun, cost_with_labour, need_left, served
from engine.rules.definitions.office import AssemblyOption
from engine.rules.participatory_budget.agents import Bloc, Wish, meeting_wishes

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

Pot = Literal["between_districts", "communities", "other_districts", "town"]
POTS: tuple[Pot, ...] = ("between_districts", "communities", "other_districts", "town")
CROSSES = (3, 2, 1)
"""What an agent's first, second and third wish weigh."""
WHOLE = "whole"
"""The one purse where nothing is split beforehand."""
LEADERS = 3
"""Those who speak best and are followed."""


@dataclass(slots=True)
class Tally:
    """Points by wish, and how many of them the organised brought: their own and who followed."""

    points: dict[Wish, int] = field(default_factory=dict)
    organised: dict[Wish, int] = field(default_factory=dict)

    def add(self, wishes: tuple[Wish, ...], votes: int, is_organised: bool) -> None:
        """Spread milli-votes over the wishes of whoever is followed."""
        for cross, wish in zip(CROSSES, wishes, strict=False):
            self.points[wish] = self.points.get(wish, 0) + cross * votes
            if is_organised:
                self.organised[wish] = self.organised.get(wish, 0) + cross * votes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was chosen within the money, and what did not fit."""

    chosen: tuple[tuple[str, str, int], ...]
    too_big: tuple[Wish, ...]
    money_centimos: dict[str, int]


def vote(world: "World", blocs: tuple[Bloc, ...]) -> Tally:
    """Let every bloc vote: who speaks well holds to their wish; the unsure follow the best."""
    tally = Tally()
    leaders = sorted(blocs, key=lambda b: (-b.voice, b.id))[:LEADERS]
    heard = sum(leader.voice for leader in leaders)
    follow = world.parameters["assembly.follow"]
    for bloc in blocs:
        unsure = 0 if bloc in leaders or not heard else part(1000 - bloc.voice, follow)
        tally.add(bloc.wishes, bloc.votes * (1000 - unsure), bloc.is_organised)
        for leader in leaders:
            followed = bloc.votes * unsure * leader.voice // max(1, heard)
            tally.add(leader.wishes, followed, leader.is_organised)
    return tally


@dataclass(frozen=True, slots=True)
class Score:
    """What puts a wish before another, permille: the hands, and a formula's criteria."""

    hands: int
    by_formula: int
    criteria: tuple[tuple[str, int], ...]
    """Name of a criterion and what it weighs in the formula."""

    @property
    def whole(self) -> int:
        """The score by which wishes are ranked."""
        return self.hands + self.by_formula


def scored(
    world: "World", state: "State", formula: AssemblyOption, points: Mapping[Wish, int]
) -> dict[Wish, Score]:
    """Return the score of every wish: by voice, or by formula.

    A formula is filled in by a technician for what was proposed; after it the hands still count.
    """
    most = max(points.values(), default=0) or 1
    share = world.parameters["assembly.formula"] if _weights(formula) else 0
    found: dict[Wish, Score] = {}
    for wish, votes in points.items():
        criteria = _criteria(world, state, formula, wish)
        value = sum(weighed for _, weighed in criteria) // max(1, _weights(formula))
        hands = part(1000 * votes // most, 1000 - share)
        found[wish] = Score(hands, part(value, share), criteria)
    return found


def in_order(scores: Mapping[Wish, Score]) -> tuple[Wish, ...]:
    """Return the wishes in the order in which money is given to them."""
    return tuple(sorted(scores, key=lambda wish: (-scores[wish].whole, wish)))


def fill(
    world: "World",
    state: "State",
    shares: AssemblyOption,
    order: tuple[Wish, ...],
    envelope_centimos: int,
) -> Outcome:
    """Give money in order until it ends; what is bulky needs more room than its price.

    Where the country has a share of its own, a second work comes to a place there only when the
    others that ask for one had theirs.
    """
    left = split(world, shares, envelope_centimos)
    money: dict[str, int] = dict.fromkeys(POTS, 0)
    chosen: list[tuple[str, str, int]] = []
    too_big: list[Wish] = []
    had = {place: served(world, state.office, place) for place in world.places}
    in_turn = is_territorial(shares)
    waiting = [wish for wish in order if wish not in begun(state.office)]
    while waiting:
        wish = waiting[0]
        if in_turn:
            wish = min(waiting, key=lambda w: had[w[1]] if world.places[w[1]].is_rural else 0)
        waiting.remove(wish)
        project, place = wish
        cost = cost_with_labour(world, state, project, place, "assembly")
        bulky = world.projects[project].bulky == "yes"
        room = cost + (part(cost, world.parameters["assembly.bulky"]) if bulky else 0)
        purse = next(
            (name for name in _purses(world, shares, project, place) if room <= left[name]), None
        )
        if purse is None:
            too_big.append((project, place))
            continue
        left[purse] -= cost
        money[_pot(world, place) if purse == WHOLE else purse] += cost
        chosen.append((project, place, cost))
        had[place] += 1
    return Outcome(tuple(chosen), tuple(too_big), money)


def _criteria(
    world: "World", state: "State", formula: AssemblyOption, wish: Wish
) -> tuple[tuple[str, int], ...]:
    project, place = world.projects[wish[0]], wish[1]
    return (
        ("jobs", formula.weight_jobs * min(1000, project.jobs.value * 10)),
        ("reach", formula.weight_reach * project.beneficiaries.value),
        ("unserved", formula.weight_unserved * (1000 // (1 + served(world, state.office, place)))),
        ("need", formula.weight_need * need_left(world, state.office, place, project.need)),
    )


def _weights(formula: AssemblyOption) -> int:
    return (
        formula.weight_jobs + formula.weight_reach + formula.weight_unserved + formula.weight_need
    )


def is_territorial(shares: AssemblyOption) -> bool:
    """Return whether the money is split by territory before the assembly."""
    return any((shares.share_between, shares.share_communities, shares.share_town))


def split(world: "World", shares: AssemblyOption, envelope: int) -> dict[str, int]:
    """Return what each purse holds.

    The country's share is divided by electors between the communities and the other districts:
    else whoever is larger would take it whole. In a district that is all town nobody asks for it.
    """
    if not is_territorial(shares):
        return {WHOLE: envelope}
    electors = {"communities": 0, "other_districts": 0, "town": 0}
    for place, people in world.electors_of.items():
        electors[_pot(world, place)] += people
    country = part(envelope, shares.share_communities)
    rural = (electors["communities"], electors["other_districts"])
    communities, others = largest_remainder(country, rural) if any(rural) else (country, 0)
    return {
        "between_districts": part(envelope, shares.share_between),
        "communities": communities,
        "other_districts": others,
        "town": part(envelope, shares.share_town),
    }


def with_meetings(
    world: "World", state: "State", shares: AssemblyOption, tally: Tally, envelope: int
) -> None:
    """Add what each country place asks of its own purse: it met at home, knowing what there is.

    Its meeting weighs as its delegates would if all agents were delegates of places.
    """
    if not is_territorial(shares):
        return
    purse = split(world, shares, envelope)
    places = tuple(world.places)
    electors = [world.electors_of[place] for place in places]
    hands = largest_remainder(1000 * world.parameters["assembly.agents"], electors)
    for place, weight in zip(places, hands, strict=True):
        if world.places[place].is_rural:
            wishes = meeting_wishes(world, state, place, purse[_pot(world, place)])
            tally.add(wishes, weight, is_organised=False)


def _purses(world: "World", shares: AssemblyOption, project: str, place: str) -> tuple[str, ...]:
    """Return the purses that may pay for a wish: the one between districts first, where it fits."""
    if not is_territorial(shares):
        return (WHOLE,)
    own = _pot(world, place)
    joins = own != "town" and _joins(world, project)
    return ("between_districts", own) if joins else (own,)


def _joins(world: "World", project: str) -> bool:
    """Return whether a work joins districts: it answers a need with which the law charges the
    province in the country too (roads and bridges).
    """
    return any(
        other.competence == "province"
        and other.need == world.projects[project].need
        and other.kinds != ("town-quarter",)
        for other in world.projects.values()
    )


def _pot(world: "World", place: str) -> Pot:
    kind = world.places[place].kind
    if kind == "town-quarter":
        return "town"
    return "communities" if kind == "community" else "other_districts"

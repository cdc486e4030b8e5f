"""How the room decides: hands, those who follow who speaks best, a formula, and money that ends."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from engine.rules.arithmetic import part
from engine.rules.council.works import cost_with_labour, need_left, served
from engine.rules.definitions.office import AssemblyOption
from engine.rules.participatory_budget.agents import Bloc, Wish

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

Pot = Literal["between_districts", "communities", "other_districts", "town"]
POTS: tuple[Pot, ...] = ("between_districts", "communities", "other_districts", "town")
CROSSES = (3, 2, 1)
"""What an agent's first, second and third wish weigh."""
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


def ranked(
    world: "World", state: "State", formula: AssemblyOption, points: Mapping[Wish, int]
) -> tuple[Wish, ...]:
    """Return the wishes in the order in which money is given to them: by voice, or by formula.

    A formula is filled in by a technician for what was proposed; after it the hands still count.
    """
    most = max(points.values(), default=0) or 1
    by_formula = world.parameters["assembly.formula"] if _weights(formula) else 0
    scores = {
        wish: part(1000 * votes // most, 1000 - by_formula)
        + part(_score(world, state, formula, wish), by_formula)
        for wish, votes in points.items()
    }
    return tuple(sorted(scores, key=lambda wish: (-scores[wish], wish)))


def fill(
    world: "World",
    state: "State",
    shares: AssemblyOption,
    order: tuple[Wish, ...],
    envelope_centimos: int,
) -> Outcome:
    """Give money in order until it ends; what is bulky needs more room than its price."""
    left = _split(shares, envelope_centimos)
    money: dict[str, int] = dict.fromkeys(POTS, 0)
    chosen: list[tuple[str, str, int]] = []
    too_big: list[Wish] = []
    for project, place in order:
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
        money["between_districts" if purse == "between" else _pot(world, place)] += cost
        chosen.append((project, place, cost))
    return Outcome(tuple(chosen), tuple(too_big), money)


def _score(world: "World", state: "State", formula: AssemblyOption, wish: Wish) -> int:
    project, place = world.projects[wish[0]], wish[1]
    criteria = (
        (formula.weight_jobs, min(1000, project.jobs.value * 10)),
        (formula.weight_reach, project.beneficiaries.value),
        (formula.weight_unserved, 1000 // (1 + served(world, state.office, place))),
        (formula.weight_need, need_left(world, state.office, place, project.need)),
    )
    return sum(weight * value for weight, value in criteria) // max(1, _weights(formula))


def _weights(formula: AssemblyOption) -> int:
    return (
        formula.weight_jobs + formula.weight_reach + formula.weight_unserved + formula.weight_need
    )


def _split(shares: AssemblyOption, envelope: int) -> dict[str, int]:
    parts = {
        "between": shares.share_between,
        "communities": shares.share_communities,
        "town": shares.share_town,
    }
    if not any(parts.values()):
        return {"all": envelope}
    return {name: part(envelope, share) for name, share in parts.items()}


def _purses(world: "World", shares: AssemblyOption, project: str, place: str) -> tuple[str, ...]:
    """Return the purses that may pay for a wish: the one between districts first, where it fits."""
    if not any((shares.share_between, shares.share_communities, shares.share_town)):
        return ("all",)
    if not world.places[place].is_rural:
        return ("town",)
    return ("between", "communities") if _joins(world, project) else ("communities",)


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

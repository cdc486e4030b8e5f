"""The paired comparisons: what a council would put first, asked twice, with talk in between.

The procedure is the report's (section 3): four options, six pairs, two rounds; the published
figure is the mean of both rounds. How the report aggregates is not stated; here participation is
its three pairs, urban is services against prices, and long is work against the two long-term
material options.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.chance import Stream
from engine.rules.council.office_state import Councillor
from engine.rules.definitions.geography import Priority
from engine.rules.tables import GUMBEL

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

OPTIONS: tuple[Priority, ...] = ("participation", "prices", "services", "work")
PAIRS: tuple[tuple[Priority, Priority], ...] = tuple(combinations(OPTIONS, 2))


@dataclass(frozen=True, slots=True)
class PairVotes:
    """One pair: how many put ``first`` before ``second``, round by round, of ``voters``."""

    first: Priority
    second: Priority
    for_first: tuple[int, int]
    voters: int

    @property
    def share(self) -> int:
        """Share of ``first`` over both rounds, permille."""
        return sum(self.for_first) * 1000 // max(1, 2 * self.voters)


@dataclass(frozen=True, slots=True)
class PairedComparison:
    """The six pairs and the three figures of the report's table, permille."""

    pairs: tuple[PairVotes, ...]
    long_over_short: int
    urban_over_rural: int
    participation_over_material: int


def option_utilities(world: "World", state: "State", councillor: Councillor) -> dict[Priority, int]:
    """Return what each option is worth to a councillor, milli-logits, before any shock."""
    found = option_reasons(world, state, councillor)
    return {option: sum(terms.values()) for option, terms in found.items()}


def option_reasons(
    world: "World", state: "State", councillor: Councillor
) -> dict[Priority, dict[str, int]]:
    """Return the terms of what each option is worth to a councillor, by name."""
    p = world.parameters
    aspirant = world.aspirants[councillor.aspirant]
    cells = world.cells_of[aspirant.home]
    people = sum(cell.electors for cell in cells)
    awareness = sum(state.electorate.awareness[c.index] * c.electors for c in cells) // people
    segment = world.segments[aspirant.segment]
    values: dict[Priority, dict[str, int]] = {}
    for option in OPTIONS:
        needs = [n.id for n in world.needs.values() if n.priority == option]
        at_home = [world.places[aspirant.home].needs.get(n, 0) for n in needs]
        of_segment = [segment.needs.get(n, 0) for n in needs]
        values[option] = {
            "home": part(p["council.home"], max(at_home)),
            "segment": part(p["council.segment"], min(1000, 4 * max(of_segment))),
        }
    prepared = _preparation(world, state, councillor)
    values["work"] |= {
        "dependence": part(p["council.work"], segment.dependence.value),
        # Who prepared looks past the next month's wages.
        "training": -part(p["council.long"], prepared),
    }
    values["participation"] |= {
        "awareness": part(p["council.awareness"], awareness),
        "training": part(p["council.training"], prepared),
        "habit": -p["council.habit"],
    }
    if aspirant.sex == "woman":
        values["services"]["woman"] = p["council.woman"]
    return values


def paired_comparison(world: "World", state: "State") -> PairedComparison:
    """Return how the council in office answers the six pairs, in two rounds."""
    council = state.office.council if state.office is not None else ()
    gaps = {pair: [_gap(world, state, c, pair) for c in council] for pair in PAIRS}
    pairs = tuple(_asked_twice(world, pair, gaps[pair]) for pair in PAIRS)
    by_pair = {(v.first, v.second): v.share for v in pairs}
    return PairedComparison(
        pairs,
        long_over_short=(by_pair["prices", "work"] + by_pair["services", "work"]) // 2,
        urban_over_rural=1000 - by_pair["prices", "services"],
        participation_over_material=sum(
            share for (first, _), share in by_pair.items() if first == "participation"
        )
        // 3,
    )


def _gap(
    world: "World", state: "State", councillor: Councillor, pair: tuple[Priority, Priority]
) -> int:
    """Return by how much a councillor puts the first of a pair before the second."""
    values = option_utilities(world, state, councillor)
    return _felt(world, councillor, values, pair[0]) - _felt(world, councillor, values, pair[1])


def _felt(
    world: "World", councillor: Councillor, values: Mapping[Priority, int], option: Priority
) -> int:
    stream = Stream(world.setup.seeds.people, "pair", option, "council", councillor.aspirant)
    return values[option] + GUMBEL[stream.words(1)[0] & 4095]


def _asked_twice(world: "World", pair: tuple[Priority, Priority], gaps: list[int]) -> PairVotes:
    """Ask, let them talk, ask again: each moves a little of the way to the majority."""
    first = sum(1 for gap in gaps if gap > 0)
    leading = [gap for gap in gaps if (gap > 0) == (2 * first >= len(gaps))]
    middle = sum(leading) // max(1, len(leading))
    follow = world.parameters["council.follow"]
    second = sum(1 for gap in gaps if gap + part(middle - gap, follow) > 0)
    return PairVotes(pair[0], pair[1], (first, second), len(gaps))


def _preparation(world: "World", state: "State", councillor: Councillor) -> int:
    """Return a councillor's preparation, permille: their own, and what the agreement taught."""
    agreed = world.parameters["council.agreement"] if state.lists[councillor.list].signed else 0
    return min(1000, councillor.training + agreed)

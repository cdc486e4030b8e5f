"""Reproduce the magnitudes of ``docs/model.md``, 13: ``python build/magnitudes.py --runs 200``.

Prints a table, measured beside what the page says, and ends with 1 where a row lies outside its
bounds. The bounds are wide: they catch a broken model, not a changed taste.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean, quantiles

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.loader import load_content_or_raise  # noqa: E402
from engine.rules.actions.gifts import receive  # noqa: E402
from engine.rules.actions.promises import MakePromise, costed_claim, slogan  # noqa: E402
from engine.rules.actions.visits import HoldAssembly  # noqa: E402
from engine.rules.electorate.electorate import Electorate  # noqa: E402
from engine.rules.electorate.utility import all_utilities, alternatives  # noqa: E402
from engine.rules.electorate.vote import choices  # noqa: E402
from engine.rules.phases.election import MUNICIPAL  # noqa: E402
from engine.rules.playthrough import Playthrough  # noqa: E402
from engine.rules.resolution import GIFTS, Resolution  # noqa: E402
from engine.rules.setup import Player, Seeds, Setup  # noqa: E402
from engine.rules.world import World, build_world  # noqa: E402

COMMUNITY = "pacunasa"
"""The community of 242 electors."""

LINE_UP = ("mixed", "programme", "patron", "idle")


@dataclass(frozen=True)
class Row:
    """One magnitude: what the page says, and between what the mean must lie."""

    id: str
    page: str
    low: float
    high: float
    values: tuple[float, ...]

    @property
    def holds(self) -> bool:
        """Whether the mean lies within its bounds."""
        return self.low <= mean(self.values) <= self.high

    def __str__(self) -> str:
        edges = quantiles(self.values, n=20)
        mark = "holds" if self.holds else "OUT OF BOUNDS"
        return (
            f"{self.id:34} {mean(self.values):8.1f}  ({edges[0]:.1f} … {edges[-1]:.1f})"
            f"  page: {self.page:14} bounds {self.low:g} … {self.high:g}  {mark}"
        )


def measure(runs: int) -> Iterator[Row]:
    """Yield every row over ``runs`` seeds."""
    content = load_content_or_raise([ROOT / "content"])
    games = [_eve(content, seed) for seed in range(1, runs + 1)]
    counts = [_count(game) for game in games]
    yield Row("turnout, %", "80 (77–84)", 77, 84, tuple(c["turnout"] for c in counts))
    yield Row("blank and null, %", "17.6", 14, 21, tuple(c["spoilt"] for c in counts))
    yield Row("first list, % of valid", "32", 28, 38, tuple(c["first"] for c in counts))
    yield Row("spread of a share, points", "about 4", 2.5, 6, _spread(counts))
    for attendance, page, low, high in (
        (250, "+8", 4, 13),
        (500, "+18", 11, 26),
        (700, "+37 with plenty", 22, 48),
    ):
        gift = "feast" if attendance == 700 else "beer-and-food"
        gained = tuple(float(_party(game, attendance, gift)) for game in games)
        yield Row(f"eve party, attendance {attendance}", page, low, high, gained)
    yield Row("slogan in an assembly", "+8", 3, 14, _each(games, lambda g: _visit(g, (slogan,))))
    one = _each(games, lambda g: _visit(g, (costed_claim,)))
    two = _each(games, lambda g: _visit(g, (costed_claim, costed_claim)))
    yield Row("a costed visit", "+14", 8, 22, one)
    yield Row("two costed visits", "+32", 18, 44, two)


def _eve(content: object, seed: int) -> Playthrough:
    """Play up to the eve; the leader of the seat under study stands where a person would."""
    seats = LINE_UP[seed % 4 :] + LINE_UP[: seed % 4]
    district = content.districts[0]  # type: ignore[attr-defined]
    ids = sorted(district.scenarios[0].lists)
    players = tuple(Player(name, "list", seat) for name, seat in zip(ids, seats, strict=True))
    setup = Setup("macusani-2002", Seeds(seed, seed), "standard", "2002", "2004", players)
    world = build_world(district, content.model, content.law, setup)  # type: ignore[attr-defined]
    return _until_the_eve(Playthrough.start(world))


def _until_the_eve(playthrough: Playthrough) -> Playthrough:
    """Let the computer play turn by turn until the night before the vote."""
    from engine.players.strategies.names import STRATEGIES
    from engine.players.table import plan_turn

    while playthrough.slot.phase != "election":
        player = playthrough.waiting_for[0]
        strategy = {p.id: p.strategy for p in playthrough.world.setup.players}[player]
        playthrough = plan_turn(playthrough, player, STRATEGIES[strategy]())
    return playthrough


def _votes(world: World, electorate: Electorate) -> tuple[bytes, ...]:
    return choices(world, MUNICIPAL, alternatives(world), all_utilities(world, electorate))


def _in_community(world: World, chosen: Sequence[Sequence[int]], name: str) -> int:
    wanted = alternatives(world).index(name)
    return sum(chosen[cell.index].count(wanted) for cell in world.cells_of[COMMUNITY])


def _count(playthrough: Playthrough) -> dict[str, float]:
    world = playthrough.world
    chosen = _votes(world, playthrough.state.electorate)
    names = alternatives(world)
    votes = {name: sum(line.count(a) for line in chosen) for a, name in enumerate(names)}
    cast = world.electors - votes["absent"]
    valid = cast - votes["blank"] - votes["null"]
    shares = {f"share {name}": 100 * votes[name] / valid for name in world.lists}
    seats = {p.strategy: 100 * votes[p.id] / valid for p in world.setup.players}
    return {
        "turnout": 100 * cast / world.electors,
        "spoilt": 100 * (votes["blank"] + votes["null"]) / cast,
        "first": max(shares.values()),
        **seats,
    }


def _spread(counts: Sequence[dict[str, float]]) -> tuple[float, ...]:
    """Return how far each seed's share of a way of playing lies from its mean, by RMS."""
    far = []
    for strategy in LINE_UP:
        values = [count[strategy] for count in counts]
        middle = mean(values)
        far.append(mean((v - middle) ** 2 for v in values) ** 0.5)
    return tuple(far)


def _party(playthrough: Playthrough, attendance: int, gift: str) -> int:
    """Return the votes that a party on the eve moves to its giver in the community."""
    world, giver = playthrough.world, playthrough.world.lists[0]
    resolution = Resolution(world, playthrough.state, keeps={})
    receive(resolution, giver, "party", gift, COMMUNITY, attendance, GIFTS)
    after = _votes(world, resolution.electorate())
    before = _votes(world, playthrough.state.electorate)
    return _in_community(world, after, giver) - _in_community(world, before, giver)


def _visit(playthrough: Playthrough, claims: Sequence[Callable[..., object]]) -> int:
    """Return the votes that assemblies with a promise on the worst need move there."""
    world, name = playthrough.world, playthrough.world.lists[0]
    needs = world.places[COMMUNITY].needs
    worst = max(sorted(needs), key=lambda need: needs[need])
    project = next(p for p in world.projects_for(COMMUNITY) if world.projects[p].need == worst)
    state = playthrough.state
    for make in claims:
        resolution = Resolution(world, replace(state, plans={}), keeps={})
        claim = (
            slogan(project, COMMUNITY, "spoken")
            if make is slogan
            else costed_claim(world, project, COMMUNITY, "spoken")
        )
        HoldAssembly(COMMUNITY).act(resolution, name)
        MakePromise(claim).act(resolution, name)
        state = resolution.closed()
    after, before = _votes(world, state.electorate), _votes(world, playthrough.state.electorate)
    return _in_community(world, after, name) - _in_community(world, before, name)


def _each(games: Sequence[Playthrough], value: Callable[[Playthrough], int]) -> tuple[float, ...]:
    return tuple(float(value(game)) for game in games)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=200, help="seeds, 2 at least (200)")
    runs = max(2, parser.parse_args().runs)
    rows = tuple(measure(runs))
    for row in rows:
        print(row)
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())

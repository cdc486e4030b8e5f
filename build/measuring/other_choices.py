"""Other choices over many seeds on two cores, beside playing each from the first turn."""

from dataclasses import dataclass
from functools import partial

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, seconds
from engine.analysis.counterfactual import Change, Until, without
from engine.analysis.counterfactual_decisions import weightiest
from engine.analysis.counterfactual_seeds import weigh, with_people
from engine.analysis.held_replay import replay_held, unchanged
from engine.analysis.workers import spread
from engine.rules.playthrough import Decision
from engine.rules.setup import Setup
from engine.storage.carried import CarriedContent

WORKERS = 2


@dataclass(frozen=True)
class _Shared:
    content: CarriedContent
    setup: Setup
    log: tuple[Decision, ...]
    changes: tuple[Change, ...]


def fifty_seeds(asked: Asked) -> list[Row]:
    """Measure decisions × seeds: each held game once a seed, left at the turn of each decision.

    The comparison plays every other game from its first turn, by as many processes, on two seeds
    for each of them; its time is taken for all the seeds.
    """
    game = asked.game
    player = game.world.lists[0]
    counted = next(slot.turn for slot in game.world.schedule if slot.phase == "election")
    weighty = weightiest(game, player, len(game.log))
    before = [decision for decision in weighty if decision.turn <= counted]
    changes = [without(decision) for decision in before[: asked.decisions]]
    people = game.world.setup.seeds.people
    pieces = range(people + 1, people + 1 + min(asked.seeds, 2 * WORKERS))
    shared = _Shared(CarriedContent.of(game.world), game.world.setup, game.log, tuple(changes))
    some = seconds(partial(spread, _from_the_start, shared, pieces, WORKERS))
    whole = some * asked.seeds / len(pieces)
    what = f"{len(changes)} decisions of one list × {asked.seeds} people seeds, {WORKERS} processes"
    other = (
        f"each game played from its first turn to its end ({len(pieces)} seeds, × the rest)",
        whole,
    )

    def weighed(until: Until) -> float:
        return seconds(partial(weigh, game, changes, asked.seeds, until=until, workers=WORKERS))

    goal = Goal("value", "at most", 25, "s")
    return [
        beside("fifty-seeds", f"{what}, to the count", weighed("the-count"), "s", other, goal),
        beside("fifty-to-end", f"{what}, through office too", weighed("the-end"), "s", other),
    ]


def _from_the_start(shared: _Shared, people: int) -> int:
    world = with_people(shared.content, shared.setup, people)
    replay_held(world, shared.log, unchanged)
    for change in shared.changes:
        replay_held(world, change.applied(shared.log), unchanged)
    return people

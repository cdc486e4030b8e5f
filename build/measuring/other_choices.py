"""Other choices over many seeds on two cores, beside playing each from the first turn."""

from functools import partial

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, seconds
from engine.analysis.counterfactual import Change, Until, without
from engine.analysis.counterfactual_decisions import weightiest
from engine.analysis.counterfactual_seeds import weigh, with_people
from engine.analysis.held_replay import replay_held, unchanged
from engine.storage.carried import CarriedContent

WORKERS = 2


def fifty_seeds(asked: Asked) -> list[Row]:
    """Measure decisions × seeds: each held game once a seed, left at the turn of each decision.

    The comparison plays every other game from its first turn, in one process, on one seed; its
    time is multiplied by the seeds and divided by the workers.
    """
    game = asked.game
    player = game.world.lists[0]
    counted = next(slot.turn for slot in game.world.schedule if slot.phase == "election")
    weighty = weightiest(game, player, len(game.log))
    before = [decision for decision in weighty if decision.turn <= counted]
    changes = [without(decision) for decision in before[: asked.decisions]]
    whole = seconds(partial(_from_the_start, asked, changes)) * asked.seeds / WORKERS
    what = f"{len(changes)} decisions of one list × {asked.seeds} people seeds, {WORKERS} processes"
    other = ("each game played from its first turn to its end (one seed, × seeds)", whole)

    def weighed(until: Until) -> float:
        return seconds(partial(weigh, game, changes, asked.seeds, until=until, workers=WORKERS))

    goal = Goal("value", "at most", 25, "s")
    return [
        beside("fifty-seeds", f"{what}, to the count", weighed("the-count"), "s", other, goal),
        beside("fifty-to-end", f"{what}, through office too", weighed("the-end"), "s", other),
    ]


def _from_the_start(asked: Asked, changes: list[Change]) -> None:
    game = asked.game
    people = game.world.setup.seeds.people + 1
    world = with_people(CarriedContent.of(game.world), game.world.setup, people)
    replay_held(world, game.log, unchanged)
    for change in changes:
        replay_held(world, change.applied(game.log), unchanged)

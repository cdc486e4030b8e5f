"""Other choices over many seeds on two cores, beside playing each from the first turn."""

from functools import partial

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, seconds
from engine.analysis.counterfactual import Change, without
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
    chosen = weightiest(game, player, asked.decisions)
    changes = [without(decision) for decision in chosen]
    forked = seconds(partial(weigh, game, changes, asked.seeds, workers=WORKERS))
    whole = seconds(partial(_from_the_start, asked, changes)) * asked.seeds / WORKERS
    return [
        beside(
            "fifty-seeds",
            f"{len(changes)} decisions of one list × {asked.seeds} people seeds, "
            f"{WORKERS} processes, to the count; their start included",
            forked,
            "s",
            ("each game played from its first turn to its end (one seed, × seeds)", whole),
            Goal("value", "at most", 25, "s"),
        )
    ]


def _from_the_start(asked: Asked, changes: list[Change]) -> None:
    game = asked.game
    people = game.world.setup.seeds.people + 1
    world = with_people(CarriedContent.of(game.world), game.world.setup, people)
    replay_held(world, game.log, unchanged)
    for change in changes:
        replay_held(world, change.applied(game.log), unchanged)

"""A whole game played by the computer, beside the same decisions submitted without thinking."""

import json
from functools import partial

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, in_turn
from engine.analysis.held_replay import replay_held, unchanged
from engine.rules.council.ledgers import read_ledgers
from engine.rules.state import Milestone, state_hash, state_to_json


def standard_game(asked: Asked) -> list[Row]:
    """Measure a game from the first turn to the last: planning, resolving, counting, two years.

    The world is warm: content is read, tastes are drawn. The hashes of turns and the readings of
    the ledgers are taken when somebody asks for them (a save, a debrief): each has its own row.
    """
    world, log = asked.world, asked.game.log

    def submit() -> object:
        world.counted.clear()
        return replay_held(world, log, unchanged)

    def hashed() -> object:
        return [state_hash(m.state) for m in asked.game.milestones if isinstance(m, Milestone)]

    def dumped() -> object:
        states = [m.state for m in asked.game.milestones if isinstance(m, Milestone)]
        return [json.dumps(state_to_json(state), sort_keys=True) for state in states]

    played, submitted = in_turn(asked.runs, partial(asked.play, world), submit)

    def read() -> object:
        states = [m.state for m in asked.game.milestones if isinstance(m, Milestone)]
        return [read_ledgers(world, state) for state in states]

    taken, written, readings = in_turn(asked.runs, hashed, dumped, read)
    return [
        beside(
            "game",
            f"a standard game by four computer lists, {world.electors} electors, "
            f"{len(world.schedule)} turns, tastes drawn before",
            1000 * played,
            "ms",
            ("the same decisions submitted from the log: the rules alone", 1000 * submitted),
            Goal("value", "at most", 150, "ms"),
        ),
        beside(
            "hashes",
            "the hashes of all turns of that game",
            1000 * taken,
            "ms",
            ("the same states as sorted JSON by pydantic and json.dumps", 1000 * written),
        ),
        beside(
            "ledgers",
            "both ledgers read at all turns of that game",
            1000 * readings,
            "ms",
            ("the game itself", 1000 * played),
        ),
    ]

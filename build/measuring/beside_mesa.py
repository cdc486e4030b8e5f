"""The game's speed beside that of an agent-based model in Mesa with as many electors."""

import importlib.util
from functools import partial

from build.measuring.asked import Asked
from build.measuring.rows import CannotMeasure, Goal, Row, beside, in_turn


def mesa(asked: Asked) -> list[Row]:
    """Measure the weeks of a campaign in Mesa beside a whole game; raises where it is missing."""
    if importlib.util.find_spec("mesa") is None:
        raise CannotMeasure(
            "Mesa is not installed: pip install mesa, in an environment of its own, then ask again."
        )
    from build.measuring.mesa_model import weeks_of

    world, weeks = asked.world, asked.weeks
    campaign = weeks_of(world, weeks)
    in_mesa, played = in_turn(asked.runs, campaign, partial(asked.play, world))
    return [
        beside(
            "mesa",
            f"{weeks} weeks of campaign in Mesa, {world.electors} electors who decide once a week, "
            "agents made before",
            1000 * in_mesa,
            "ms",
            (f"a whole standard game here, {len(world.schedule)} turns", 1000 * played),
            Goal("ratio", "at least", 3, "times as long as the game"),
        )
    ]

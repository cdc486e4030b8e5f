"""How the time of a game grows with the district: as fast as its people, or worse?"""

from functools import partial
from math import log
from statistics import linear_regression

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, in_turn
from build.measuring.scaled import scaled


def growth(asked: Asked) -> list[Row]:
    """Measure games of districts that grow, and the power of the size by which the time grows."""
    worlds = [scaled(asked.world, size) for size in asked.sizes]
    taken = in_turn(max(1, asked.runs // 2), *(partial(asked.play, world) for world in worlds))
    rows = [
        beside(
            f"growth-{size}",
            f"a game with {size} communities, {world.electors} electors",
            1000 * time,
            "ms",
            (
                f"that of {asked.sizes[0]} communities, as many times as there are more",
                1000 * taken[0] * size / asked.sizes[0],
            ),
        )
        for size, world, time in zip(asked.sizes, worlds, taken, strict=True)
    ]
    slope = linear_regression([log(size) for size in asked.sizes], [log(t) for t in taken]).slope
    return [
        beside(
            "growth",
            f"power of the size by which the time of a game grows, {asked.sizes[0]} to "
            f"{asked.sizes[-1]} communities, electors growing with them (least squares of logs)",
            slope,
            "",
            ("linear growth", 1.0),
            Goal("value", "at most", 1, "(no worse than linear)"),
        ),
        *rows,
    ]

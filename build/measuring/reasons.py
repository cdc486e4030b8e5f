"""Why a week changed what is expected: computed when asked, beside estimating the week twice."""

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, in_turn
from engine.analysis.why import change_of_turn
from engine.rules.electorate.utility import all_utilities
from engine.rules.electorate.vote import expected_votes


def why(asked: Asked) -> list[Row]:
    """Measure the parts of the week that has most causes, all places together."""
    game, world = asked.game, asked.world
    weeks = [slot.turn for slot in world.schedule if slot.phase == "campaign"]
    causes = [cause.turn for cause in game.chronicle.causes]
    turn = max(weeks, key=causes.count)

    def parts() -> object:
        return change_of_turn(game, turn, world.lists[0])

    def twice() -> object:
        electorate = game.state.electorate
        return [expected_votes(world, all_utilities(world, electorate)) for _ in range(2)]

    told, reckoned = in_turn(asked.runs, parts, twice)
    return [
        beside(
            "why",
            f"why? of a week, {causes.count(turn)} causes, the whole district",
            1000 * told,
            "ms",
            ("the expected votes of the whole district, before and after", 1000 * reckoned),
            Goal("value", "at most", 20, "ms"),
        )
    ]

"""A whole game played by the computer, beside the same decisions submitted without thinking."""

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, in_turn
from engine.analysis.held_replay import replay_held, unchanged
from engine.players.table import play_computers
from engine.rules.playthrough import Playthrough


def standard_game(asked: Asked) -> list[Row]:
    """Measure a game from the first turn to the last: planning, resolving, counting, two years.

    The world is warm: content is read, tastes are drawn. The hash of every turn is taken too.
    """
    world, log = asked.world, asked.game.log

    def play() -> object:
        return play_computers(Playthrough.start(world)).hashes

    def submit() -> object:
        return replay_held(world, log, unchanged).playthrough.hashes

    played, submitted = in_turn(asked.runs, play, submit)
    return [
        beside(
            "game",
            f"a standard game by four computer lists, {world.electors} electors, "
            f"{len(world.schedule)} turns, every turn hashed, tastes drawn before",
            1000 * played,
            "ms",
            ("the same decisions submitted from the log: the rules alone", 1000 * submitted),
            Goal("value", "at most", 150, "ms"),
        )
    ]

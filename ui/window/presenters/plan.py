"""Taking a choice out of the middle of a plan."""

from engine.rules.action import Action
from ui.window.game import Game


def take_out(game: Game, index: int) -> tuple[Action, ...]:
    """Take a choice out of this turn's plan; return what no longer fitted without it.

    What was chosen after it stays where it can.
    """
    plan = game.view.plan
    for _ in range(len(plan) - index):
        game.undo()
    return tuple(action for action in plan[index + 1 :] if game.submit(action) is not None)

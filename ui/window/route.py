"""Which screen a moment of the game is played on."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ui.window.game import Game
from ui.window.screen import Screen

if TYPE_CHECKING:
    from ui.window.app import App

MakeScreen = Callable[[Game], Screen]

PLAYED_ON: Mapping[str, str] = {
    "registration": "ui.window.screens.list_builder:ListBuilderScreen",
    "campaign": "ui.window.screens.planner:PlannerScreen",
    "debate": "ui.window.screens.debate:DebateScreen",
    "election": "ui.window.screens.eve:EveScreen",
    "office": "ui.window.screens.office:OfficeScreen",
    "recall": "ui.window.screens.recall:RecallScreen",
    "over": "ui.window.screens.debrief:DebriefScreen",
}
"""Phase → the screen class, which is made with the game alone."""


def screen_for(game: Game) -> Screen:
    """Return the screen on which the game goes on now."""
    from importlib import import_module

    phase = "over" if game.is_over else game.view.slot.phase
    module, name = PLAYED_ON[phase].split(":")
    made: Screen = getattr(import_module(module), name)(game)
    return made


def go_on(app: "App", game: Game) -> None:
    """Show where the game stands after a plan was handed in: curtain, results, next turn."""
    app.replace(screen_for(game))

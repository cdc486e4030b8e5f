"""Which screen a moment of the game is played on."""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ui.window.game import Game
from ui.window.screen import Screen

if TYPE_CHECKING:
    from ui.window.app import App

MakeScreen = Callable[[Game], Screen]

SITUATION = "ui.window.screens.situation:SituationScreen"
CURTAIN = "ui.window.screens.curtain:CurtainScreen"

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

TOLD_ON: Mapping[str, str] = {
    "campaign": "ui.window.screens.week_results:WeekResultsScreen",
    "debate": "ui.window.screens.debate:DebateScreen",
    "election": "ui.window.screens.election_night:ElectionNightScreen",
}
"""Phase → the screen that tells what a turn of it brought, made with the game alone.

It ends with :func:`go_on`. What the other phases brought is told where the next turn is planned.
"""


def screen_for(game: Game) -> Screen:
    """Return the screen on which the game goes on now."""
    return _made(PLAYED_ON["over" if game.is_over else game.view.slot.phase], game)


def opening_screen(game: Game) -> Screen:
    """Return the page that a new game begins with."""
    return _made(SITUATION, game) if _is_built(SITUATION) else next_screen(game)


def next_screen(game: Game) -> Screen:
    """Return what comes now: the curtain, what the last turn brought, or the next turn.

    Whoever shows a screen with it may call it again: each is shown once.
    """
    if game.must_hang_curtain and _is_built(CURTAIN):
        return _made(CURTAIN, game, lambda app: _sat_down(app, game))
    if game.has_news:
        game.tell_news()
        phase = last_phase(game)
        if phase in TOLD_ON and _is_built(TOLD_ON[phase]) and not _is_told_by_the_next(game, phase):
            return _made(TOLD_ON[phase], game)
    return screen_for(game)


def go_on(app: "App", game: Game) -> None:
    """Show where the game stands after a plan was handed in: curtain, results, next turn."""
    app.replace(next_screen(game))


def last_phase(game: Game) -> str:
    """Return the phase of the turn that was resolved last."""
    log = game.playthrough.log
    return game.playthrough.world.schedule[log[-1].turn].phase if log else ""


def _is_told_by_the_next(game: Game, phase: str) -> bool:
    """Return whether the next turn's own screen shows it: a debate between two rounds."""
    return phase == "debate" and not game.is_over and game.view.slot.phase == "debate"


def _sat_down(app: "App", game: Game) -> None:
    game.sit_down()
    go_on(app, game)


def _is_built(where: str) -> bool:
    """Return whether a screen is there: what is not built is left out."""
    return find_spec(where.partition(":")[0]) is not None


def _made(where: str, *arguments: Any) -> Screen:
    module, name = where.split(":")
    made: Screen = getattr(import_module(module), name)(*arguments)
    return made

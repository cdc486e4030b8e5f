"""Which screen a moment of the game is played on."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from engine.rules.schedule import Slot
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
    "office": "ui.window.screens.assembly_result:AssemblyResultScreen",
    "recall": "ui.window.screens.recall:RecallResultScreen",
}
"""Phase → the screen that tells what a turn of it brought, made with the game alone.

It ends with :func:`go_on`. What the other phases brought is told where the next turn is planned.
"""


def screen_for(game: Game) -> Screen:
    """Return the screen on which the game goes on now."""
    return _made(PLAYED_ON["over" if game.is_over else game.view.slot.phase], game)


def opening_screen(game: Game) -> Screen:
    """Return the page that a new game begins with."""
    return _made(SITUATION, game)


def next_screen(game: Game) -> Screen:
    """Return what comes now: the curtain, what the last turn brought, or the next turn.

    Whoever shows a screen with it may call it again: each is shown once.
    """
    if game.must_hang_curtain:
        return _made(CURTAIN, game, lambda app: _sat_down(app, game))
    if game.has_news:
        game.tell_news()
        told = told_screen(game)
        if told is not None:
            return told
    return screen_for(game)


def told_screen(game: Game) -> Screen | None:
    """Return the screen that tells what the last turn brought, where it has one of its own."""
    slot = last_slot(game)
    return _made(TOLD_ON[slot.phase], game) if slot is not None and _is_told(game, slot) else None


def go_on(app: "App", game: Game) -> None:
    """Show where the game stands after a plan was handed in: curtain, results, next turn."""
    app.replace(next_screen(game))


def last_slot(game: Game) -> Slot | None:
    """Return the turn that was resolved last."""
    log, schedule = game.playthrough.log, game.playthrough.world.schedule
    done = [d.turn for d in log if game.is_over or d.turn < game.playthrough.state.turn]
    return schedule[max(done)] if done else None


def _is_told(game: Game, slot: Slot) -> bool:
    """Return whether a turn that was resolved has a screen of its own to be told on."""
    if slot.phase == "debate":
        # Between two rounds the debate's own screen tells of the last one.
        return game.is_over or game.view.slot.phase != "debate"
    if slot.phase == "office":
        office = game.view.office
        return office is not None and any(a.quarter == slot.number for a in office.assemblies)
    return slot.phase in TOLD_ON


def _sat_down(app: "App", game: Game) -> None:
    game.sit_down()
    go_on(app, game)


def _made(where: str, *arguments: Any) -> Screen:
    module, name = where.split(":")
    made: Screen = getattr(import_module(module), name)(*arguments)
    return made

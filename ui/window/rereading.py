"""F5, for authors: the files are read anew, and what can be seen of an edit is shown at once.

A game keeps the rules and figures that it began with. Texts, names, pictures and the map of a game
being played are taken from the files where nothing else differs; where something does, the player
is told and the game goes on as it was. Files with a fault change nothing at all.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.authoring.loader import ContentError
from engine.authoring.new_world import UnknownChoice, new_world
from engine.authoring.problem import Problem
from engine.storage.carried import CarriedContent
from ui.window.game import Game
from ui.window.screens.findings import findings_dialog
from ui.window.screens.new_game import NewGameScreen
from ui.window.start import Start

if TYPE_CHECKING:
    from ui.window.app import App


def reread(start: Start, app: "App") -> None:
    """Read the content anew and say what came of it."""
    if start.read_content is None:
        return
    try:
        gathered = start.read_content()
    except ContentError as fault:
        _keep(app, fault.problems)
        return
    problems = tuple(problem for one in gathered.refused for problem in one.problems)
    before = {district.district.id for district in start.content.districts}
    broken = {refused.folder.name for refused in gathered.refused}
    if before & broken:
        _keep(app, problems)
        return
    start.take(gathered)
    for layer in app.layers:
        if isinstance(layer.screen, NewGameScreen):
            layer.screen.take(gathered.content, gathered.own, gathered.refused)
    told = _into_the_game(start, app)
    for layer in app.layers:
        layer.screen.reread()
    if problems:
        tell_left_out(app, problems)
    elif not told:
        app.toast(app.language.say("reread.done", "The files were read anew."))


def tell_left_out(app: "App", problems: tuple[Problem, ...]) -> None:
    """Say what is wrong with districts that are not played."""
    lead = app.language.say(
        "reread.some", "These districts are left out until their files are mended."
    )
    app.show(findings_dialog(app.context(), lead, problems))


def _keep(app: "App", problems: tuple[Problem, ...]) -> None:
    lead = app.language.say(
        "reread.kept",
        "Everything goes on with what was read before. Mend this, then press F5 again.",
    )
    app.show(findings_dialog(app.context(), lead, problems))


def _into_the_game(start: Start, app: "App") -> bool:
    """Bring what can be seen into the game on the screen; return whether something was said."""
    game = start.game
    if game is None or not start.in_game:
        return False
    if _taken(start, game):
        return False
    say = app.language.say
    app.ask(
        say("reread.rules", "This game keeps its own rules"),
        say(
            "reread.rules.text",
            "The files now differ from this game in more than texts and pictures. Begin a new game "
            "to see it. This one goes on with what it began with.",
        ),
        (),
    )
    return True


def _taken(start: Start, game: Game) -> bool:
    """Put texts and pictures of the files into a game; False where more than these differs."""
    world = game.playthrough.world
    try:
        anew = new_world(start.content, world.setup)
    except UnknownChoice:
        return False
    if not CarriedContent.of(world).plays_like(CarriedContent.of(anew)):
        return False
    game.playthrough = replace(game.playthrough, world=anew)
    return True

"""A turn of a finished game opened again, to be played on as a branch."""

from typing import TYPE_CHECKING

from engine.rules.playthrough import Playthrough
from engine.storage.branches import branch_from
from ui.window.dialog import Answer
from ui.window.game import Game
from ui.window.route import next_screen
from ui.window.screen import Context
from ui.window.widgets.button import Kind

if TYPE_CHECKING:
    from ui.window.app import App


def ask_to_branch(ctx: Context, game: Game, turn: int, name: str) -> None:
    """Ask whether to play on from a turn; ``name`` is what it is called."""
    say = ctx.say
    ctx.app.ask(
        say("branch.ask", "Play on from here: {turn}?", turn=name),
        say(
            "branch.about",
            "The game opens as it stood then. Whoever plays decides anew; so does the computer. It "
            "becomes a branch with a name of its own. The finished game stays as it is.",
        ),
        [
            Answer(say("branch.open", "Play on"), lambda: _open(ctx.app, game, turn), Kind.PRIMARY),
            Answer(say("branch.stay", "Stay here")),
        ],
    )


def _open(app: "App", game: Game, turn: int) -> None:
    """Compute the game up to the turn beside the window, then go there."""

    def done(branch: Playthrough | None) -> None:
        if branch is None:
            app.toast(
                app.language.say(
                    "branch.none",
                    "This game was played with other rules than today's. Its turns cannot be "
                    "opened any more.",
                )
            )
            return
        begun = game.begin_branch(game, branch)
        app.back_to_first()
        app.show(next_screen(begun))

    app.jobs.start(
        lambda reporter: branch_from(game.playthrough, turn, game.name), None, done, None
    )

"""The curtain: the machine goes from hand to hand, and nothing of the game is to be seen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.window.game import Game
from ui.window.layout import Centre, Column, Flow, Spacer
from ui.window.look import ALIGN_CENTRE
from ui.window.screen import Context, Screen
from ui.window.screens.faces import sign_of
from ui.window.text import TITLE
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label
from ui.window.widgets.picture import Picture

if TYPE_CHECKING:
    from ui.window.app import App


class CurtainScreen(Screen):
    """Names who comes next, and waits. ``lifted`` is called when they sit down."""

    framed = False
    first_focus = "lift"

    def __init__(self, game: Game, lifted: "Callable[[App], None]") -> None:
        self._game = game
        self._lifted = lifted

    def title(self, ctx: Context) -> str:
        return ctx.say("curtain.title", "Change of hands")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "curtain.help",
            "Several teams share this machine. Hand it over; whoever is named presses the button.",
        )

    def back(self, app: "App") -> None:
        """Stay: what lies behind belongs to somebody else."""

    def build(self, ctx: Context) -> Widget:
        view = self._game.view
        name = ctx.text(next(d.name for d in view.district.lists if d.id == view.player))
        return Centre(
            Column(
                [
                    Spacer(0, grow=1),
                    Picture(sign_of(view, view.player), name, width=150, height=150),
                    Label(
                        ctx.say("curtain.hand-over", "Hand the machine to {list}", list=name),
                        style=TITLE,
                        colour=Role.TITLE,
                        align=ALIGN_CENTRE,
                        key="hand-over",
                    ),
                    Label(ctx.say("curtain.others", "The others look away."), align=ALIGN_CENTRE),
                    Flow(
                        [
                            Button(
                                ctx.say("curtain.lift", "We are {list}", list=name),
                                lambda: self._lifted(ctx.app),
                                kind=Kind.PRIMARY,
                                pad=Space.GAP,
                                key="lift",
                            )
                        ],
                        align=ALIGN_CENTRE,
                    ),
                    Spacer(0, grow=1),
                ],
                gap=Space.LARGE,
                grow=1,
            ),
            grow=1,
        )

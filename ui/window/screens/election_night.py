"""The night of the count: tables come in, seats fall one after another, the elected are named."""

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from ui.window.game import Game
from ui.window.keys import Binding
from ui.window.presenters.election_night import ElectionNight
from ui.window.screen import Context, Screen
from ui.window.screens.night_pages import count_page, elected_page, seats_page
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind

if TYPE_CHECKING:
    from ui.window.app import App

LENGTH = 16_000
"""Milliseconds in which all tables come in."""


class Stage(Enum):
    """What is looked at: the count, the seats, the people."""

    COUNT = "count"
    SEATS = "seats"
    ELECTED = "elected"


class ElectionNightScreen(Screen):
    """Shown once after the count; everything can be skipped, and gone back to."""

    sound = "drum"
    first_focus = "next"

    def __init__(self, game: Game) -> None:
        self._game = game
        self._night = ElectionNight(game)
        self._stage = Stage.COUNT
        self._passed = 0
        self._is_paused = False
        self._steps = 1

    @property
    def _counted(self) -> int:
        return len(self._night.tables) * self._passed // LENGTH

    @property
    def _is_counted(self) -> bool:
        return self._passed >= LENGTH

    def title(self, ctx: Context) -> str:
        match self._stage:
            case Stage.COUNT:
                return ctx.say("night.title.count", "The night of the count")
            case Stage.SEATS:
                return ctx.say("night.title.seats", "How the seats fall")
            case Stage.ELECTED:
                return ctx.say("night.title.elected", "Who is elected")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "night.help",
            "First the tables come in, one after another: the map shows who leads where. Then the "
            "seats fall, each with its reason. At last the elected are named, and what became of "
            "the women on every list. Whatever moves can be skipped.",
        )

    def back(self, app: "App") -> None:
        """Go back by one stage; the first one stays."""
        self._go(Stage.SEATS if self._stage is Stage.ELECTED else Stage.COUNT)
        app.refresh()

    def build(self, ctx: Context) -> Widget:
        match self._stage:
            case Stage.COUNT:
                return count_page(ctx, self._night, self._counted)
            case Stage.SEATS:
                return seats_page(ctx, self._night, self._steps)
            case Stage.ELECTED:
                return elected_page(ctx, self._night)

    def footer(self, ctx: Context) -> Sequence[Widget]:
        match self._stage:
            case Stage.COUNT:
                return self._count_buttons(ctx)
            case Stage.SEATS:
                return self._seat_buttons(ctx)
            case Stage.ELECTED:
                back = ctx.say("night.back.seats", "The seats again")
                on = ctx.say("night.on", "Go on")
                return [
                    Button(back, lambda: self._go(Stage.SEATS), kind=Kind.PLAIN, key="back-to"),
                    Button(on, lambda: self._leave(ctx), kind=Kind.PRIMARY, key="next"),
                ]

    def bindings(self, ctx: Context) -> Sequence[Binding]:
        label = ctx.say("night.skip", "To the end at once")
        return [Binding(("s", "end"), label, self._skip)]

    # -- what moves ------------------------------------------------------------------------------

    def enter(self, app: "App") -> None:
        if app.settings.motion == "none":
            self._skip()

    @property
    def animating(self) -> bool:
        return self._stage is Stage.COUNT and not self._is_paused and not self._is_counted

    def tick(self, milliseconds: int) -> bool:
        before = self._counted
        self._passed = min(LENGTH, self._passed + min(milliseconds, 100))
        return self._counted != before or self._is_counted

    def _skip(self) -> None:
        self._passed = LENGTH
        if self._stage is Stage.SEATS:
            self._steps = len(self._night.election.steps)

    def _go(self, stage: Stage) -> None:
        self._stage = stage

    def _leave(self, ctx: Context) -> None:
        from ui.window.route import go_on

        go_on(ctx.app, self._game)

    # -- the buttons of each stage ---------------------------------------------------------------

    def _count_buttons(self, ctx: Context) -> list[Widget]:
        if self._is_counted:
            on = ctx.say("night.to-seats", "How the seats fall")
            return [Button(on, lambda: self._go(Stage.SEATS), kind=Kind.PRIMARY, key="next")]
        pause = (
            ctx.say("night.resume", "Go on counting")
            if self._is_paused
            else ctx.say("night.pause", "Hold")
        )
        skip = ctx.say("night.skip", "To the end at once")
        return [
            Button(
                pause,
                self._hold,
                kind=Kind.PLAIN,
                icon="play" if self._is_paused else "pause",
                key="hold",
            ),
            Button(skip, self._skip, kind=Kind.PRIMARY, icon="skip-forward", key="next"),
        ]

    def _hold(self) -> None:
        self._is_paused = not self._is_paused

    def _seat_buttons(self, ctx: Context) -> list[Widget]:
        steps = len(self._night.election.steps)
        back = Button(
            ctx.say("night.back.count", "The count again"),
            lambda: self._go(Stage.COUNT),
            kind=Kind.PLAIN,
            key="back-to",
        )
        if self._steps >= steps:
            on = ctx.say("night.to-elected", "Who is elected")
            return [
                back,
                Button(on, lambda: self._go(Stage.ELECTED), kind=Kind.PRIMARY, key="next"),
            ]
        all_ = ctx.say("night.all-steps", "All at once")
        one = ctx.say("night.next-step", "The next step")
        return [
            back,
            Button(all_, self._skip, kind=Kind.PLAIN, icon="skip-forward", key="all"),
            Button(one, self._next_step, kind=Kind.PRIMARY, icon="arrow-down", key="next"),
        ]

    def _next_step(self) -> None:
        self._steps += 1

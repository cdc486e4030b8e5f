"""The hall after the assembly: who came, who voted, the envelope filling, where the money went."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.language.wording.amounts import number, soles
from ui.window.game import Game
from ui.window.keys import Binding
from ui.window.layout import Column, Panel
from ui.window.presenters.assembly_result import AssemblyOutcome, ChosenLine
from ui.window.screen import Context, Screen
from ui.window.screens.hall_drawing import paint_hall
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.canvas import Brush, Canvas
from ui.window.widgets.label import Label, figure, subheading
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.sign import Sign

if TYPE_CHECKING:
    from ui.window.app import App

EACH = 900
"""Milliseconds from one work to the next."""


class AssemblyResultScreen(Screen):
    """Shown once after an assembly; the works come one after another and can be skipped."""

    sound = "bell"
    beat = "wood"
    first_focus = "next"

    def __init__(self, game: Game) -> None:
        self._game = game
        self._outcome = AssemblyOutcome(game.view)
        self._passed = 0

    @property
    def _shown(self) -> int:
        return min(len(self._outcome.result.chosen), self._passed // EACH)

    def title(self, ctx: Context) -> str:
        return ctx.say(
            "hall.title", "Budget assembly number {round}", round=self._outcome.result.round
        )

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "hall.help",
            "The hall after the assembly. It shows who came, who had a vote, which works got "
            "money one after another until the envelope was full, and what did not fit. Below "
            "stands where the money went.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split([self._people(ctx), self._money(ctx)], key="hall")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        if self._shown < len(self._outcome.result.chosen):
            skip = ctx.say("hall.skip", "To the end at once")
            return [Button(skip, self._skip, kind=Kind.PRIMARY, icon="skip-forward", key="next")]
        on = ctx.say("hall.on", "Go on")
        return [Button(on, lambda: self._leave(ctx), kind=Kind.PRIMARY, key="next")]

    def bindings(self, ctx: Context) -> Sequence[Binding]:
        return [Binding(("s", "end"), ctx.say("hall.skip", "To the end at once"), self._skip)]

    def enter(self, app: "App") -> None:
        if app.settings.motion == "none":
            self._skip()

    @property
    def animating(self) -> bool:
        return self._shown < len(self._outcome.result.chosen)

    def tick(self, milliseconds: int) -> bool:
        before = self._shown
        self._passed += min(milliseconds, 100)
        return self._shown != before

    def _skip(self) -> None:
        self._passed = EACH * (1 + len(self._outcome.result.chosen))

    def _leave(self, ctx: Context) -> None:
        from ui.window.route import go_on

        go_on(ctx.app, self._game)

    def _people(self, ctx: Context) -> Widget:
        outcome = self._outcome
        came = outcome.came(ctx.language)

        def paint(brush: Brush) -> None:
            paint_hall(brush, came)

        told = outcome.told(ctx.language)
        picture = Canvas(
            paint,
            alternative=told,
            version=(came, ctx.language.code),
            width=600,
            height=360,
            key="hall-picture",
            grow=0,
        )
        attendance = Bars(
            [
                Bar(
                    line.name,
                    line.people,
                    number(line.people),
                    why=outcome.why_came(ctx.language, line),
                    key=f"came-{line.group}",
                )
                for line in came
            ],
            key="came",
        )
        votes = Bars(
            [
                Bar(
                    line.name,
                    line.people,
                    number(line.people),
                    pattern=1,
                    why=outcome.why_voted(ctx.language, line),
                    key=f"voted-{line.group}",
                )
                for line in outcome.votes(ctx.language)
            ],
            key="voted",
        )
        by_hand = ctx.say("hall.by-hand", "The people in this hall voted on paper.")
        return Column(
            [
                picture,
                Label(told, style=BOLD),
                attendance,
                subheading(ctx.say("hall.votes", "Who had a vote")),
                Sign("ballot-box", by_hand) if outcome.result.by_hand else votes,
            ]
        )

    def _money(self, ctx: Context) -> Widget:
        outcome = self._outcome
        shown = outcome.chosen(ctx.language)[: self._shown]
        given = sum(line.cost for line in shown)
        envelope = ctx.say(
            "hall.envelope",
            "{given} of {envelope}",
            given=soles(given),
            envelope=soles(outcome.envelope),
        )
        percent = given * 100 // max(1, outcome.envelope)
        rows: list[Widget] = [
            subheading(ctx.say("hall.filling", "The envelope")),
            ProgressBar(percent, envelope, key="envelope"),
            *(self._work(line, n) for n, line in enumerate(shown)),
        ]
        if not self.animating:
            rows += self._after(ctx)
        return Column(rows, gap=Space.SMALL)

    def _work(self, line: ChosenLine, place: int) -> Widget:
        return Panel(
            [Sign(line.icon, f"{line.name} · {soles(line.cost)}", style=SMALL)],
            padding=Space.SMALL,
            key=f"chosen-{place}",
        )

    def _after(self, ctx: Context) -> list[Widget]:
        outcome = self._outcome
        left = outcome.left_out(ctx.language)
        share, why = outcome.organised(ctx.language)
        rows: list[Widget] = []
        if left:
            rows.append(subheading(ctx.say("hall.left-out", "There was no money for")))
            rows.extend(Sign("x-circle", name, style=SMALL) for name in left)
        rows.append(subheading(ctx.say("hall.where", "Where the money went")))
        rows.append(
            Bars(
                [
                    Bar(
                        name,
                        amount,
                        soles(amount),
                        pattern=n,
                        why=outcome.why_money(ctx.language, name),
                        key=f"pot-{n}",
                    )
                    for n, (name, amount) in enumerate(outcome.money(ctx.language))
                ],
                key="pots",
            )
        )
        rows.append(
            Panel(
                [
                    Label(ctx.say("hall.organised", "Where the organised wanted it"), style=SMALL),
                    figure(share, key="organised", why=why),
                ],
                fill=Role.SHADE,
                gap=0,
                key="organised-share",
            )
        )
        return rows

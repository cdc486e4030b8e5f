"""One decision: what it did, what else could have been done, and what that would have brought."""

from typing import TYPE_CHECKING

from engine.analysis.counterfactual_seeds import Weighed
from engine.language.wording.actions import say_action
from engine.language.wording.names import Names
from engine.rules.actions.union import AnyAction
from ui.window.layout import Column, Flow, Grid, Panel
from ui.window.look import ALIGN_LEFT
from ui.window.presenters.another_choice import AnotherChoice, ChoiceGroup
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.presenters.debrief_decisions import DecisionFigures
from ui.window.screen import Context, Screen
from ui.window.screens.measuring import MeasuringJob, measuring_line
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, figure, subheading
from ui.window.widgets.sign import Sign

if TYPE_CHECKING:
    from ui.window.app import App


class AnotherChoiceScreen(Screen):
    """What was done stands above; what is chosen below is measured beside it."""

    first_focus = "do-nothing"

    def __init__(self, debrief: DebriefPresenter, weighed: Weighed) -> None:
        self._debrief, self._weighed = debrief, weighed
        self._choice = AnotherChoice(debrief.playthrough, weighed, debrief.seeds)
        self._job = MeasuringJob(self._choice.measuring)

    def title(self, ctx: Context) -> str:
        return ctx.say("another-choice.title", "Another choice")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "another-choice.help",
            "What else was allowed in that turn, all other decisions held. Choose one, and the "
            "game is played again with it: same people, same luck. It can then be tried with "
            "other people. Every figure can be asked why.",
        )

    def build(self, ctx: Context) -> Widget:
        figures = DecisionFigures(self._debrief.hindsight, ctx.language, (self._weighed,))
        return Column(
            [
                Label(figures.page.what(self._weighed), style=BOLD, key="done"),
                Split(
                    [self._choices(ctx), self._measured(ctx)],
                    shares=(1, 1),
                    least=420,
                    key="another-choice",
                ),
            ],
            gap=Space.GAP,
        )

    def enter(self, app: "App") -> None:
        """Measure what is not measured yet."""
        self._job.quick(app)

    def leave(self, app: "App") -> None:
        """Call off what is being measured."""
        self._job.stop()

    # -- what could be chosen ------------------------------------------------------------------

    def _choices(self, ctx: Context) -> Widget:
        choice = self._choice
        nothing = Button(
            ctx.say("another-choice.nothing", "Do nothing"),
            lambda: self._choose(ctx.app, None),
            kind=Kind.PLAIN,
            chosen=choice.chosen is None,
            style=SMALL,
            align=ALIGN_LEFT,
            key="do-nothing",
        )
        what = ctx.say("another-choice.what", "What else could have been done in that turn")
        rows = [
            self._group(ctx, row) if isinstance(row, ChoiceGroup) else self._button(ctx, row)
            for row in choice.rows
        ]
        return Column([subheading(what), nothing, *rows, self._turning(ctx)], gap=Space.SMALL)

    def _group(self, ctx: Context, group: ChoiceGroup) -> Widget:
        more = ctx.plural(
            "another-choice.more-like-it",
            "and {number} more like it",
            "and {number} more like it",
            len(group.actions) - 1,
        )
        return Button(
            self._said(ctx, group.actions[0]),
            lambda: self._choice.show(group.id),
            kind=Kind.PLAIN,
            detail=more,
            icon="caret-down",
            style=SMALL,
            align=ALIGN_LEFT,
            key=f"group-{group.id}",
        )

    def _button(self, ctx: Context, action: AnyAction) -> Widget:
        text = self._said(ctx, action)
        return Button(
            text,
            lambda: self._choose(ctx.app, action),
            kind=Kind.PLAIN,
            chosen=action == self._choice.chosen,
            style=SMALL,
            align=ALIGN_LEFT,
            key=f"choose-{text}",
        )

    def _turning(self, ctx: Context) -> Widget | None:
        choice = self._choice
        pages = choice.pages
        buttons: list[Widget] = []
        if choice.group:
            back = ctx.say("another-choice.all-groups", "Other things")
            buttons.append(
                Button(
                    back,
                    choice.go_up,
                    kind=Kind.PLAIN,
                    icon="arrow-left",
                    key="all-groups",
                )
            )
        if pages > 1:
            more = ctx.say(
                "another-choice.more",
                "More ({page} of {pages})",
                page=choice.page + 1,
                pages=pages,
            )
            following = (choice.page + 1) % pages
            buttons.append(
                Button(
                    more,
                    lambda: choice.show(choice.group, following),
                    icon="caret-right",
                    key="more",
                )
            )
        return Flow(buttons, gap=Space.SMALL) if buttons else None

    # -- what it would have brought ------------------------------------------------------------

    def _measured(self, ctx: Context) -> Widget:
        found = self._choice.measuring.found
        return Panel(
            [
                subheading(self._asked(ctx)),
                *measuring_line(ctx, self._job),
                *(self._figures(ctx, found[0]) if found else []),
            ],
            key="measured",
        )

    def _asked(self, ctx: Context) -> str:
        action = self._choice.chosen
        if action is None:
            return ctx.say("another-choice.without", "Had nothing been done instead")
        said = self._said(ctx, action)
        return ctx.say("another-choice.instead", "Instead: {action}", action=said)

    def _said(self, ctx: Context, action: AnyAction) -> str:
        return say_action(ctx.language, Names.of(ctx.language, self._debrief.view), action)

    def _figures(self, ctx: Context, weighed: Weighed) -> list[Widget]:
        figures = DecisionFigures(self._debrief.hindsight, ctx.language, (weighed,))
        about = ctx.say(
            "another-choice.about",
            "What there was in this game, less what there would have been.",
        )
        cells = [
            Panel(
                [
                    Label(each.name, style=SMALL),
                    figure(each.shown, why=each.why, key=f"figure-{each.key}"),
                ],
                gap=Space.TINY,
            )
            for each in figures.figures(weighed)
        ]
        refused = figures.refused(weighed)
        return [
            Label(about, style=SMALL, colour=Role.MUTED),
            Grid(cells, columns=2, cell=150, gap=Space.SMALL),
            Label(figures.winner(weighed), key="winner"),
            *([Label(refused, style=SMALL, key="refused")] if refused else []),
            *(Sign("x-circle", each, style=SMALL) for each in figures.refused_decisions(weighed)),
        ]

    # -- steps ---------------------------------------------------------------------------------

    def _choose(self, app: "App", action: AnyAction | None) -> None:
        self._job.stop()
        self._choice.choose(action)
        self._job = MeasuringJob(self._choice.measuring)
        self._job.quick(app)

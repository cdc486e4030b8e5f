"""A turn of office on one screen: money, who waits, one or two decisions, works, the council."""

from collections.abc import Callable, Sequence

from engine.language.wording.amounts import number, soles
from engine.rules.action import Refusal
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.keys import Binding
from ui.window.layout import Column, Flow, Grid, Panel, Strip
from ui.window.presenters.office import MOST_NEWS, OfficePresenter, PlannedLine
from ui.window.presenters.office_groups import ASSEMBLY, groups
from ui.window.presenters.purse import purse_why
from ui.window.presenters.recall import RecallPresenter
from ui.window.presenters.week_kinds import Group
from ui.window.screen import Context, Screen
from ui.window.screens.assembly import AssemblyScreen
from ui.window.screens.handing_in import ask_first
from ui.window.screens.office_choices import OfficeChoicesScreen
from ui.window.screens.office_tabs import council_tab, works_tab
from ui.window.screens.waiting import waiting_card
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, IconButton, Kind
from ui.window.widgets.label import Label, figure, heading
from ui.window.widgets.radio import RadioGroup
from ui.window.widgets.sign import Sign

TABLE, WORKS, COUNCIL = "table", "works", "council"


class OfficeScreen(Screen):
    """One quarter: answer who waits, decide one or two things, look, hand in."""

    def __init__(self, game: Game) -> None:
        self._office = OfficePresenter(game)
        self._shown = TABLE
        waiting = [item.entry.id for item, done in self._office.waiting if not done]
        self.first_focus = f"waits-{waiting[0]}" if waiting else "group-works"

    def title(self, ctx: Context) -> str:
        return self._office.title(ctx.language)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "office.help",
            "A turn of office. Whoever waits stands at the left: answer them. At the right choose "
            "one or two things to do; a number key opens each group. The keys M, O and C show the "
            "table, the works and the council. Then hand in: money flows, works are built, the "
            "council votes.",
        )

    def undo(self) -> Callable[[], None] | None:
        game = self._office.game
        return game.undo if game.can_undo else None

    def redo(self) -> Callable[[], None] | None:
        game = self._office.game
        return game.redo if game.redone else None

    def bindings(self, ctx: Context) -> Sequence[Binding]:
        return [
            Binding(("m",), self._tab_name(ctx, TABLE), lambda: self._show(TABLE)),
            Binding(("o",), self._tab_name(ctx, WORKS), lambda: self._show(WORKS)),
            Binding(("c",), self._tab_name(ctx, COUNCIL), lambda: self._show(COUNCIL)),
        ]

    def build(self, ctx: Context) -> Widget:
        tabs = RadioGroup(
            "",
            [(tab, self._tab_name(ctx, tab)) for tab in (TABLE, WORKS, COUNCIL)],
            self._shown,
            self._show,
            key="tabs",
        )
        match self._shown:
            case "works":
                body = works_tab(ctx, self._office.view)
            case "council":
                body = council_tab(ctx, self._office.view)
            case _:
                body = self._table(ctx)
        return Column([tabs, body], grow=1)

    def footer(self, ctx: Context) -> Sequence[Widget]:
        done = ctx.say("office.hand-in", "Hand in the turn")
        return [
            Button(
                done,
                lambda: self._hand_in(ctx),
                kind=Kind.PRIMARY,
                icon="check-circle",
                key="hand-in",
            )
        ]

    def _tab_name(self, ctx: Context, tab: str) -> str:
        match tab:
            case "works":
                return ctx.say("office.tab.works", "Works")
            case "council":
                return ctx.say("office.tab.council", "Council and rules")
            case _:
                return ctx.say("office.tab.table", "On the table")

    def _show(self, tab: str) -> None:
        self._shown = tab

    # -- the table -------------------------------------------------------------------------------

    def _table(self, ctx: Context) -> Widget:
        waiting = [
            waiting_card(ctx, self._office.game, item.entry.id, item.entry.kind)
            for item, _ in self._office.waiting
        ]
        left = Column(
            [
                Label(self._office.role(ctx.language), style=BOLD),
                self._money(ctx),
                *waiting,
                self._signatures(ctx),
                self._debts(ctx),
                self._news(ctx),
            ]
        )
        right = Column([self._plan(ctx), self._groups(ctx)])
        return Split([left, right], shares=(1, 1), key="table")

    def _money(self, ctx: Context) -> Widget:
        office = self._office
        treasury = Column(
            [
                Label(ctx.say("office.treasury", "Treasury"), style=SMALL),
                figure(
                    soles(office.treasury), key="treasury", why=office.why_treasury(ctx.language)
                ),
            ],
            gap=0,
        )
        game = office.game

        def why() -> Explanation:
            return purse_why(ctx.language, game.playthrough, game.view)

        purse = Column(
            [
                Label(ctx.say("office.purse", "Your purse"), style=SMALL),
                figure(soles(office.view.money_left), key="purse", why=why),
            ],
            gap=0,
        )
        due = ctx.say(
            "office.due", "The works in hand ask for {money} now.", money=soles(office.view.due_now)
        )
        return Panel(
            [
                Flow([treasury, purse], gap=Space.HUGE),
                Label(due, style=SMALL, colour=Role.MUTED) if office.view.due_now else None,
            ],
            fill=Role.SHADE,
            padding=Space.SMALL,
            gap=0,
            key="money",
        )

    def _signatures(self, ctx: Context) -> Widget | None:
        recall = RecallPresenter(self._office.game)
        if not recall.signatures or self._office.office.recall is not None:
            return None
        text = ctx.say(
            "office.signatures",
            "Signatures for a recall: {signed} of {needed}",
            signed=number(recall.signatures),
            needed=number(recall.view.signatures_needed),
        )
        return Sign("signature", text, why=recall.why_signatures(ctx.language), key="signatures")

    def _debts(self, ctx: Context) -> Widget | None:
        ringing = self._office.ringing(ctx.language)
        if not ringing:
            return None
        return Column(
            [
                Label(ctx.say("office.debts", "Debts to come"), style=BOLD, colour=Role.TITLE),
                *(Sign("hourglass", line, style=SMALL) for line in ringing),
            ],
            gap=Space.TINY,
        )

    def _news(self, ctx: Context) -> Widget | None:
        lines = self._office.news(ctx.language)
        if not lines:
            return None
        more = len(lines) - MOST_NEWS
        button = (
            Button(
                ctx.language.say_plural("office.news.more", "{number} more", "{number} more", more),
                lambda: self._all_news(ctx, lines),
                kind=Kind.PLAIN,
                key="more-news",
            )
            if more > 0
            else None
        )
        return Column(
            [
                Label(ctx.say("office.news", "What happened"), style=BOLD, colour=Role.TITLE),
                *(Sign("newspaper", line, style=SMALL) for line in lines[:MOST_NEWS]),
                Flow([button]) if button else None,
            ],
            gap=Space.TINY,
        )

    def _all_news(self, ctx: Context, lines: Sequence[str]) -> None:
        ctx.app.ask(ctx.say("office.news", "What happened"), "\n".join(lines), ())

    def _plan(self, ctx: Context) -> Widget:
        lines = self._office.planned(ctx.language)
        left = self._office.slots_left
        free = ctx.language.say_plural(
            "office.slots",
            "{number} thing can still be done in this turn.",
            "{number} things can still be done in this turn.",
            left,
        )
        if not left:
            free = ctx.say("office.slots.none", "Nothing more fits into this turn.")
        return Column(
            [
                heading(ctx.say("office.plan", "What you do in this turn")),
                *(self._planned(ctx, line) for line in lines),
                Label(free, colour=Role.MUTED),
            ],
            gap=Space.SMALL,
        )

    def _planned(self, ctx: Context, line: PlannedLine) -> Widget:
        take_out = ctx.say("office.remove", "Take out: {what}", what=line.text)
        words = Column(
            [
                Label(line.text, style=BOLD),
                Label(line.cost, style=SMALL, colour=Role.MUTED) if line.cost else None,
            ],
            gap=0,
            grow=1,
        )
        button = IconButton(
            take_out,
            lambda: self._office.remove(line.index),
            icon="x",
            short="×",
            key=f"remove-{line.index}",
        )
        return Panel(
            [Strip([words, button], gap=Space.SMALL)],
            padding=Space.SMALL,
            key=f"planned-{line.index}",
        )

    def _groups(self, ctx: Context) -> Widget:
        role = self._office.view.role
        found = [
            group
            for group in groups(ctx.language, role)
            if group.id != ASSEMBLY or self._office.assembly_ahead
        ]
        buttons = [
            Button(
                group.title,
                lambda group=group: self._open(ctx, group),  # type: ignore[misc]
                icon=group.icon,
                detail=self._about(ctx, group),
                number=place,
                align="left",
                kind=Kind.SECOND,
                key=f"group-{group.id}",
            )
            for place, group in enumerate(found, start=1)
        ]
        return Grid(buttons, columns=2, cell=260, gap=Space.SMALL, key="groups")

    def _about(self, ctx: Context, group: Group) -> str:
        if group.id == ASSEMBLY and self._office.holds_assembly:
            return ctx.say("office.assembly.now", "It is held in this turn: look at its form")
        return group.about

    def _open(self, ctx: Context, group: Group) -> None:
        if group.id == ASSEMBLY:
            ctx.app.show(AssemblyScreen(self._office.game))
        else:
            ctx.app.show(OfficeChoicesScreen(self._office.game, group))

    # -- the end of the turn -----------------------------------------------------------------------

    def _hand_in(self, ctx: Context) -> None:
        still = self._office.before_hand_in(ctx.language)
        if not still:
            self._done(ctx)
            return
        ask_first(
            ctx,
            ctx.say("office.hand-in.ask", "Hand in this turn?"),
            still,
            stay=ctx.say("office.hand-in.stay", "Go on planning"),
            on=ctx.say("office.hand-in", "Hand in the turn"),
            act=lambda: self._done(ctx),
        )

    def _done(self, ctx: Context) -> None:
        from ui.window.route import go_on

        refusal: Refusal | None = self._office.hand_in()
        if refusal is not None:
            ctx.app.toast(self._office.refusal(ctx.language, refusal))
            return
        go_on(ctx.app, self._office.game)

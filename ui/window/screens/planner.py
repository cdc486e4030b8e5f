"""The planner: the map, who waits, the week's days as slots to fill, and the estimate."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.keys import Binding
from ui.window.layout import TOP, Column, Flow, Grid, Panel, Strip
from ui.window.presenters.offer import OfferPresenter
from ui.window.presenters.places import days_text
from ui.window.presenters.planner import NewsLine, Planned, PlannerPresenter
from ui.window.presenters.purse import purse_why
from ui.window.presenters.week_kinds import Group, groups
from ui.window.route import go_on
from ui.window.screen import Context, Screen
from ui.window.screens.community import CommunityScreen
from ui.window.screens.district_map import MapTexts, district_map
from ui.window.screens.faces import face, icon_of, role_of_list, sign_of
from ui.window.screens.folder import FolderDialog, ListsDialog
from ui.window.screens.handing_in import ask_first
from ui.window.screens.offer import OfferScreen
from ui.window.screens.place_list import legend, mark_text, place_list
from ui.window.screens.promise_builder import PromiseBuilderScreen
from ui.window.screens.week_choices import WeekChoicesScreen
from ui.window.screens.week_guide import STEPS, guide_panel
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button, IconButton, Kind
from ui.window.widgets.card import Card
from ui.window.widgets.label import Label, heading, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.radio import RadioGroup
from ui.window.widgets.sign import Sign
from ui.window.widgets.why import WhyButton

if TYPE_CHECKING:
    from ui.window.app import App

MOST_NEWS = 4
"""Lines of news above the map; the rest is one press away."""


class PlannerScreen(Screen):
    """A week of the campaign: look, answer, fill the days, hand in."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self._week = PlannerPresenter(game)
        self._shown = "map"
        waiting = [item.entry.id for item, done in self._week.waiting if not done]
        self.first_focus = f"waits-{waiting[0]}" if waiting else "group-visit"

    def title(self, ctx: Context) -> str:
        return self._week.title(ctx.language)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "planner.help",
            "A week of the campaign. On the left is the map: press a place to open its page; the "
            "same places stand in a list. On the right are the days of the week: choose what to do "
            "until they are full. People with an offer wait above. The number keys open the "
            "groups. The key G shows the guide of the first week again.",
        )

    def undo(self) -> Callable[[], None] | None:
        return self._game.undo if self._game.can_undo else None

    def redo(self) -> Callable[[], None] | None:
        return self._game.redo if self._game.redone else None

    def bindings(self, ctx: Context) -> Sequence[Binding]:
        return [
            Binding(("m",), ctx.say("planner.key.map", "Map or list"), self._toggle),
            Binding(("g",), ctx.say("planner.key.guide", "The guide of the week"), self._ask_guide),
        ]

    def build(self, ctx: Context) -> Widget:
        return Split([self._left(ctx), self._right(ctx)], shares=(11, 9), least=380, key="planner")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [
            Label(
                self._week.left_text(ctx.language),
                style=BOLD,
                why=lambda: purse_why(ctx.language, self._game.playthrough, self._game.view),
                key="left",
            ),
            Button(
                ctx.say("folder.title", "Our folder"),
                lambda: ctx.app.show(FolderDialog(self._game)),
                kind=Kind.PLAIN,
                icon="folder-open",
                key="folder",
            ),
            Button(
                ctx.say("folder.lists", "Who stands"),
                lambda: ctx.app.show(ListsDialog(self._game)),
                kind=Kind.PLAIN,
                icon="list-numbers",
                key="lists",
            ),
            Button(
                ctx.say("planner.hand-in", "Hand in the week"),
                lambda: self._hand_in(ctx),
                kind=Kind.PRIMARY,
                icon="check-circle",
                key="hand-in",
            ),
        ]

    # -- the left pane -----------------------------------------------------------------------

    def _left(self, ctx: Context) -> Widget:
        return Column(
            [
                *(self._waiting(ctx, item.entry.id, done) for item, done in self._week.waiting),
                self._news(ctx),
                Flow(
                    [
                        RadioGroup(
                            "",
                            [
                                ("map", ctx.say("planner.map", "Map")),
                                ("list", ctx.say("planner.list", "List of places")),
                            ],
                            self._shown,
                            self._show,
                            styles=[SMALL, SMALL],
                            key="shown",
                        ),
                        WhyButton(
                            ctx.say("planner.legend.title", "What the signs mean"),
                            Explanation(text=legend(ctx)),
                            key="legend",
                        ),
                    ],
                    gap=Space.SMALL,
                ),
                self._places(ctx),
            ],
            gap=Space.SMALL,
            grow=1,
        )

    def _waiting(self, ctx: Context, situation: str, answered: bool) -> Widget:
        offer = OfferPresenter(self._game, situation)
        name, role = offer.who(ctx.language)
        spec = offer.face()
        told = offer.told(ctx.language)
        state = (
            Sign("check-circle", told.answer, style=SMALL_BOLD, colour=Role.GOOD)
            if told is not None
            else Sign(
                "chat",
                ctx.say("planner.waits", "Waits for your answer"),
                style=SMALL_BOLD,
                colour=Role.BAD,
            )
        )
        words = Column(
            [
                Label(offer.title(ctx.language), style=BOLD),
                Label(f"{name}, {role}" if role else name, style=SMALL) if name else None,
                Label(told.text, style=SMALL) if told is not None else None,
                state,
            ],
            gap=0,
            grow=1,
        )
        drawn = face(spec) if spec is not None else icon_of(ctx.look, offer.icon)
        picture = Picture(drawn, name, width=80, height=80)
        return Card(
            offer.title(ctx.language),
            [Strip([picture, words], cross=TOP, gap=Space.GAP)],
            lambda: ctx.app.show(OfferScreen(self._game, situation)),
            padding=Space.SMALL,
            fill=Role.SHADE if answered else Role.PANEL,
            key=f"waits-{situation}",
        )

    def _news(self, ctx: Context) -> Widget | None:
        lines = self._week.news(ctx.language)
        if not lines:
            return None
        return Column(
            [
                Label(ctx.say("planner.news", "News"), style=BOLD, colour=Role.TITLE),
                *(self._news_line(line, n) for n, line in enumerate(lines[:MOST_NEWS])),
                self._more_news(ctx, [line.text for line in lines]),
            ],
            gap=Space.TINY,
        )

    def _more_news(self, ctx: Context, lines: Sequence[str]) -> Widget | None:
        more = len(lines) - MOST_NEWS
        if more < 1:
            return None
        text = ctx.plural("office.news.more", "{number} more", "{number} more", more)
        title = ctx.say("planner.news", "News")
        return Flow(
            [
                Button(
                    text,
                    lambda: ctx.app.ask(title, "\n".join(lines), ()),
                    kind=Kind.PLAIN,
                    style=SMALL,
                    key="more-news",
                )
            ]
        )

    def _news_line(self, line: NewsLine, place: int) -> Widget:
        return Sign("newspaper", line.text, style=SMALL, why=line.more, key=f"news-{place}")

    def _places(self, ctx: Context) -> Widget:
        view, marks = self._game.view, self._week.marks()
        if self._shown == "list":
            return place_list(ctx, view, marks, lambda place: self._open(ctx, place))
        alternative = ctx.say(
            "planner.map.alternative",
            "Map of the province. The list of places shows the same.",
        )
        return district_map(
            ctx,
            view,
            marks,
            MapTexts(alternative, lambda mark: mark_text(ctx, view, mark)),
            lambda place: self._open(ctx, place),
            height=310,
        )

    # -- the right pane ----------------------------------------------------------------------

    def _right(self, ctx: Context) -> Widget:
        return Column(
            [
                self._guide(ctx),
                heading(ctx.say("planner.add", "What shall we do?")),
                self._groups(ctx),
                subheading(ctx.say("planner.week", "This week")),
                self._plan(ctx),
                subheading(ctx.say("planner.estimate", "If the vote were today")),
                self._estimate(ctx),
            ],
            gap=Space.SMALL,
        )

    def _plan(self, ctx: Context) -> Widget:
        rows: list[Widget] = [self._row(ctx, row) for row in self._week.planned(ctx.language)]
        left = self._game.view.days_left
        if left > 0:
            days = days_text(ctx.language, left)
            rows.append(
                Panel(
                    [
                        Label(
                            ctx.say("planner.free", "{days} still free", days=days),
                            style=SMALL,
                            colour=Role.MUTED,
                        )
                    ],
                    fill=Role.PAPER,
                    padding=Space.SMALL,
                    key="free-days",
                )
            )
        dropped = self._week.dropped_text(ctx.language)
        return Column(
            [*rows, Label(dropped, style=SMALL, colour=Role.BAD) if dropped else None],
            gap=Space.TINY,
        )

    def _row(self, ctx: Context, row: Planned) -> Widget:
        when = " · ".join(filter(None, (row.when, row.cost)))
        return Panel(
            [
                Strip(
                    [
                        Column(
                            [
                                Label(when, style=SMALL, colour=Role.MUTED) if when else None,
                                Label(row.text, style=BOLD),
                            ],
                            gap=0,
                            grow=1,
                        ),
                        IconButton(
                            ctx.say("planner.remove", "Take out: {what}", what=row.text),
                            lambda: self._week.remove(row.index),
                            icon="x",
                            short="×",
                            key=f"remove-{row.index}",
                        ),
                    ],
                    gap=Space.SMALL,
                )
            ],
            padding=Space.SMALL,
            key=f"planned-{row.index}",
        )

    def _groups(self, ctx: Context) -> Widget:
        wide = ctx.size[0] * 100 >= 1600 * ctx.look.percent
        buttons = [
            Button(
                group.title,
                lambda group=group: self._choose(ctx, group),  # type: ignore[misc]
                icon=group.icon,
                detail=group.about if wide else "",
                hint=group.about,
                number=place,
                align="left",
                key=f"group-{group.id}",
            )
            for place, group in enumerate(groups(ctx.language), start=1)
        ]
        return Grid(buttons, columns=2, cell=240, gap=Space.SMALL, key="groups")

    def _choose(self, ctx: Context, group: Group) -> None:
        self._week.dropped = ()
        if group.id == "speak":
            ctx.app.show(PromiseBuilderScreen(self._game))
        else:
            ctx.app.show(WeekChoicesScreen(self._game, group.id))

    def _open(self, ctx: Context, place: str) -> None:
        ctx.app.show(CommunityScreen(self._game, place))

    def _estimate(self, ctx: Context) -> Widget:
        view = self._game.view
        bars = [
            Bar(
                line.name,
                line.votes,
                line.shown,
                role=role_of_list(view, line.list),
                pattern=view.lists.index(line.list),
                symbol=sign_of(view, line.list),
                why=line.why,
                key=f"estimate-{line.list}",
            )
            for line in self._week.estimate(ctx.language)
        ]
        return Bars(bars, key="estimate")

    # -- the guide ---------------------------------------------------------------------------

    def _guide(self, ctx: Context) -> Widget | None:
        step = self._week.guide_step
        return guide_panel(ctx, step, self._next_step, self._skip_guide) if step else None

    def _next_step(self) -> None:
        step = self._week.guide_step
        self._week.guide = step + 1 if step < STEPS else 0

    def _skip_guide(self) -> None:
        self._week.guide = 0

    def _ask_guide(self) -> None:
        self._week.guide = 1

    def _toggle(self) -> None:
        self._shown = "list" if self._shown == "map" else "map"

    def _show(self, shown: str) -> None:
        self._shown = shown

    # -- the end of the week -----------------------------------------------------------------

    def _hand_in(self, ctx: Context) -> None:
        say = ctx.say
        still = self._week.before_hand_in(ctx.language)
        if not still:
            self._done(ctx.app)
            return
        ask_first(
            ctx,
            say("planner.hand-in.ask", "Hand in this week?"),
            f"{self._week.summary(ctx.language)}\n\n{still}",
            stay=say("planner.hand-in.stay", "Go on planning"),
            on=say("planner.hand-in", "Hand in the week"),
            act=lambda: self._done(ctx.app),
        )

    def _done(self, app: "App") -> None:
        if self._week.hand_in() is None:
            go_on(app, self._game)

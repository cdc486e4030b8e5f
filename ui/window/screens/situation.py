"""The situation: one page on the place, before the first decision."""

from collections.abc import Sequence

from engine.language.wording.invented import say_invented
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.layout import TOP, Column, Panel, Strip
from ui.window.presenters.planner import Mark
from ui.window.presenters.situation import FigureLine, SituationPresenter, Standing
from ui.window.route import go_on
from ui.window.screen import Context, Screen
from ui.window.screens.district_map import MapTexts, district_map
from ui.window.screens.faces import sign_of
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign
from workshop.debrief.headings import COUNT_PREPARED


class SituationScreen(Screen):
    """Read where one is; then compose the list."""

    first_focus = "go-on"

    def __init__(self, game: Game) -> None:
        self._game = game

    def title(self, ctx: Context) -> str:
        return ctx.text(self._game.view.scenario.title)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "situation.help",
            "The place where you play: its people, its money, who stands. Every figure says where "
            "it comes from. People and firms are invented.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split(
            [self._place(ctx), self._matter(ctx)], shares=(1, 1), least=380, key="situation"
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [
            Button(
                self._on(ctx),
                lambda: go_on(ctx.app, self._game),
                kind=Kind.PRIMARY,
                icon="arrow-right",
                key="go-on",
            )
        ]

    def _on(self, ctx: Context) -> str:
        """Return what comes now, by where the scenario begins."""
        match self._game.view.slot.phase:
            case "registration":
                return ctx.say("situation.go-on", "Compose the list")
            case "office":
                return ctx.say("situation.to-office", "To the first day of office")
        return ctx.say("situation.to-turn", "Begin")

    def _place(self, ctx: Context) -> Widget:
        view = self._game.view
        situation = SituationPresenter(self._game)
        marks = tuple(
            Mark(p.id, p.name, p.kind, view.electors_of[p.id], p.x, p.y, False, False, ())
            for p in view.places.values()
        )
        alternative = ctx.say(
            "planner.map.alternative", "Map of the province. The list of places shows the same."
        )
        return Column(
            [
                Paragraph(ctx.text(view.scenario.about), terms=ctx.terms),
                district_map(
                    ctx,
                    view,
                    marks,
                    MapTexts(alternative, lambda mark: mark.name),
                    None,
                    height=400,
                ),
                *(
                    self._figure(line, f"figure-{n}")
                    for n, line in enumerate(situation.figures(ctx.language))
                ),
            ],
            gap=Space.SMALL,
        )

    def _figure(self, line: FigureLine, key: str) -> Widget:
        return Strip(
            [
                Label(line.shown, style=BOLD, colour=Role.TITLE, why=line.why, key=key),
                Label(line.label, style=SMALL, grow=1),
            ],
            gap=Space.GAP,
            cross="middle",
        )

    def _matter(self, ctx: Context) -> Widget:
        view = self._game.view
        situation = SituationPresenter(self._game)
        say = ctx.say
        return Column(
            [
                Panel(
                    [
                        Sign(
                            "ballot-box",
                            say("situation.win", "To win"),
                            style=BOLD,
                            colour=Role.TITLE,
                        ),
                        Paragraph(ctx.text(view.scenario.to_win), terms=ctx.terms),
                        Sign(
                            "scales",
                            say("situation.govern", "To govern"),
                            style=BOLD,
                            colour=Role.TITLE,
                        ),
                        Paragraph(ctx.text(view.scenario.to_govern), terms=ctx.terms),
                    ]
                ),
                subheading(say("situation.money", "The money there is")),
                *(
                    self._figure(line, f"money-{n}")
                    for n, line in enumerate(situation.money(ctx.language))
                ),
                *self._who(ctx, situation),
                *self._regime(ctx, situation),
                Label(
                    say_invented(ctx.language, view.district.district),
                    style=SMALL,
                    colour=Role.MUTED,
                ),
            ],
            gap=Space.SMALL,
        )

    def _who(self, ctx: Context, situation: SituationPresenter) -> list[Widget]:
        """Return the lists; after a count, what each has in the council and why."""
        say = ctx.say
        lists = [
            self._list(each, situation.seats(ctx.language, each.list))
            for each in situation.standing(ctx.language)
        ]
        if self._game.view.election is None:
            return [
                subheading(say("situation.standing", "Who stands")),
                self._figure(situation.electors(ctx.language), "electors"),
                *lists,
            ]
        return [
            subheading(say("situation.council", "Who sits in the council")),
            Label(COUNT_PREPARED.said(ctx.language), style=SMALL, key="prepared"),
            *lists,
        ]

    def _regime(self, ctx: Context, situation: SituationPresenter) -> list[Widget]:
        regime = situation.regime(ctx.language)
        if regime is None:
            return []
        name, about = regime
        return [Label(name, style=BOLD, key="regime"), Label(about, style=SMALL)]

    def _list(self, each: Standing, seats: tuple[str, Explanation] | None) -> Widget:
        sign = sign_of(self._game.view, each.list)
        return Panel(
            [
                Strip(
                    [
                        Picture(sign, each.name, width=64, height=64),
                        Column(
                            [
                                Label(each.name, style=BOLD),
                                Label(seats[0], why=seats[1], key=f"seats-{each.list}")
                                if seats is not None
                                else None,
                                Label(each.about, style=SMALL),
                            ],
                            gap=0,
                            grow=1,
                        ),
                    ],
                    cross=TOP,
                )
            ],
            fill=Role.SHADE if each.own else Role.PANEL,
            padding=Space.SMALL,
            key=f"list-{each.list}",
        )

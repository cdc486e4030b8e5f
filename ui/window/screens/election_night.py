"""The night of the count: tables come in, seats fall one after another, the elected are named."""

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from engine.language.wording.amounts import number
from engine.language.wording.names import Names
from engine.language.wording.votes import REST, rest_name
from ui.window.game import Game
from ui.window.keys import Binding
from ui.window.layout import Column, Grid, Panel, Row
from ui.window.presenters.election_night import ElectionNight, StepLine
from ui.window.presenters.people import face_of
from ui.window.screen import Context, Screen
from ui.window.screens.faces import face, role_of_list, sign_of
from ui.window.screens.result_map import result_map
from ui.window.screens.signs import list_sign
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph, heading, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table

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

    first_focus = "next"

    def __init__(self, game: Game) -> None:
        self._game = game
        self._night = ElectionNight(game.view)
        self._stage = Stage.COUNT
        self._passed = 0
        self._is_paused = False
        self._steps = 1
        self._place = ""

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
                return self._count(ctx)
            case Stage.SEATS:
                return self._seats(ctx)
            case Stage.ELECTED:
                return self._elected(ctx)

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

    # -- the count -------------------------------------------------------------------------------

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

    def _count(self, ctx: Context) -> Widget:
        night, counted = self._night, self._counted
        votes = night.votes(counted)
        tables = ctx.say(
            "night.tables",
            "{counted} of {all} tables",
            counted=counted,
            all=len(night.tables),
        )
        percent = counted * 100 // max(1, len(night.tables))
        rest = " · ".join(
            f"{rest_name(ctx.language, name)}: {number(votes[name])}" for name in REST
        )
        null = night.nullity(ctx.language) if self._is_counted else ""
        left = Column(
            [
                ProgressBar(percent, tables, key="progress"),
                Bars(
                    [self._bar(ctx, name, counted) for name in night.view.lists],
                    most=max(night.election.votes[x] for x in night.view.lists),
                    key="votes",
                ),
                Label(rest, style=SMALL, colour=Role.MUTED),
                Panel([Sign("warning", null)], key="null") if null else None,
                self._places(ctx, counted),
            ]
        )
        names = Names.of(ctx.language, night.view)
        picture = result_map(ctx, night.view, names, night.leaders(counted), key="map")
        return Split([left, picture], shares=(1, 1), key="count")

    def _bar(self, ctx: Context, name: str, counted: int) -> Bar:
        view = self._night.view
        votes = self._night.votes(counted)[name]
        return Bar(
            Names.of(ctx.language, view).list(name),
            votes,
            number(votes),
            role=role_of_list(view, name),
            pattern=view.lists.index(name),
            symbol=sign_of(view, name),
            why=self._night.why_votes(ctx.language, name, counted),
            key=f"votes-{name}",
        )

    def _places(self, ctx: Context, counted: int) -> Widget:
        night = self._night
        names, leaders = Names.of(ctx.language, night.view), night.leaders(counted)
        head = [
            ctx.say("night.place", "Place"),
            ctx.say("night.place.tables", "Tables"),
            ctx.say("night.place.first", "First"),
        ]
        rows, whys = [], []
        for place, first in leaders.items():
            come, of = night.tables_in(place, counted)
            votes = night.votes_in(place, counted)[first]
            rows.append(
                [names.place(place), f"{come}/{of}", f"{names.list(first)}, {number(votes)}"]
            )
            whys.append(night.why_place(ctx.language, place, counted))
        keys = [f"place-{place}" for place in leaders]
        return Table(head, rows, aligns="<><", whys=whys, row_keys=keys, key="places")

    # -- the seats -------------------------------------------------------------------------------

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

    def _seats(self, ctx: Context) -> Widget:
        night = self._night
        lines = night.steps(ctx.language)[: self._steps]
        shown: list[Widget] = [self._step(ctx, line, n) for n, line in enumerate(lines)]
        shown.reverse()
        shown.extend(
            Panel([Sign("shuffle", text, style=BOLD)], key=f"lot-{n}")
            for n, text in enumerate(night.lots(ctx.language) if self._all_steps else ())
        )
        right = Column(
            [
                subheading(ctx.say("night.council", "The council so far")),
                self._seat_bars(ctx),
                self._quotient_table(ctx),
            ]
        )
        return Split([Column(shown, gap=Space.SMALL), right], key="seats")

    @property
    def _all_steps(self) -> bool:
        return self._steps >= len(self._night.election.steps)

    def _step(self, ctx: Context, line: StepLine, number_of: int) -> Widget:
        newest = number_of == self._steps - 1
        title: Widget
        if line.list:
            title = list_sign(self._night.view, line.list, line.title, style=BOLD)
        else:
            title = Label(line.title, style=BOLD)
        return Panel(
            [title, Paragraph(line.reason, terms=ctx.terms)],
            fill=Role.SHADE if newest else Role.PANEL,
            padding=Space.SMALL,
            gap=Space.TINY,
            key=f"step-{number_of}",
        )

    def _seat_bars(self, ctx: Context) -> Widget:
        view = self._night.view
        names = Names.of(ctx.language, view)
        seats = self._night.seats(self._steps)
        bars = [
            Bar(
                names.list(name),
                seats[name],
                number(seats[name]),
                role=role_of_list(view, name),
                pattern=view.lists.index(name),
                symbol=sign_of(view, name),
                key=f"seats-{name}",
            )
            for name in view.lists
        ]
        return Bars(bars, most=view.council_seats, key="seat-bars")

    def _quotient_table(self, ctx: Context) -> Widget | None:
        rows = self._night.quotients(self._steps)
        if not rows or not any(
            s.code == "cifra" for s in self._night.election.steps[: self._steps]
        ):
            return None
        names = Names.of(ctx.language, self._night.view)
        head = [ctx.say("night.list", "List")]
        head += [
            ctx.say("night.divided", "by {divisor}", divisor=d)
            for d in range(1, len(rows[0].quotients) + 1)
        ]
        cells = [
            [
                names.list(row.list),
                *(
                    ctx.say(
                        "night.quotient.seat",
                        "{quotient} (seat {seat})",
                        quotient=q.shown,
                        seat=q.seat,
                    )
                    if q.seat
                    else q.shown
                    for q in row.quotients
                ),
            ]
            for row in rows
        ]
        return Column(
            [
                subheading(ctx.say("night.dhondt", "The votes of the others, divided")),
                Table(head, cells, aligns="<" + ">" * (len(head) - 1), key="quotients"),
            ],
            gap=Space.SMALL,
        )

    # -- the elected -----------------------------------------------------------------------------

    def _elected(self, ctx: Context) -> Widget:
        view = self._night.view
        council = [self._person(ctx, e.list, e.place, e.aspirant) for e in self._night.council]
        women = self._night.women(ctx.language)
        elected = sum(1 for woman in women if woman.is_elected)
        names = Names.of(ctx.language, view)
        line = ctx.language.say_plural(
            "night.women.count",
            "{number} woman of {all} on the lists is elected.",
            "{number} women of {all} on the lists are elected.",
            elected,
            all=len(women),
        )
        rows = [[woman.name, names.list(woman.list), woman.why] for woman in women]
        head = [
            ctx.say("night.woman", "Woman"),
            ctx.say("night.list", "List"),
            ctx.say("night.woman.result", "What came of it"),
        ]
        return Column(
            [
                Grid(council, columns=5, cell=210, arrows=""),
                heading(ctx.say("night.women", "The women on the lists")),
                Label(line),
                Table(head, rows, key="women"),
            ]
        )

    def _person(self, ctx: Context, name: str, place: int, aspirant_id: str) -> Widget:
        view = self._night.view
        aspirant = view.aspirants[aspirant_id]
        if place == 0:
            office = (
                ctx.say("night.mayor.woman", "Mayor")
                if aspirant.sex == "woman"
                else ctx.say("night.mayor.man", "Mayor")
            )
        elif aspirant.sex == "woman":
            office = ctx.say("night.councillor.woman", "Councillor, place {place}", place=place)
        else:
            office = ctx.say("night.councillor.man", "Councillor, place {place}", place=place)
        names = Names.of(ctx.language, view)
        words = Column(
            [
                Label(aspirant.name, style=BOLD),
                Label(office, style=SMALL),
                list_sign(view, name, names.list(name), style=SMALL),
            ],
            gap=0,
            grow=1,
        )
        portrait = Picture(face(face_of(view, aspirant)), aspirant.name, width=72, height=72)
        return Panel(
            [Row([portrait, words], gap=Space.SMALL)],
            padding=Space.SMALL,
            fill=Role.SHADE if place == 0 else Role.PANEL,
            key=f"person-{aspirant_id}",
        )


__all__ = ["ElectionNightScreen"]

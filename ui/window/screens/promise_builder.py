"""The promise builder: part by part, with the budget and the law's list at hand."""

from collections.abc import Sequence

from engine.language.wording.amounts import soles
from ui.window.game import Game
from ui.window.layout import Column, Flow, Grid, Panel
from ui.window.presenters.promise_builder import (
    BENEFITS,
    LAST_QUARTER,
    MOST_UNITS,
    AtHand,
    PromiseBuilder,
    Said,
    Section,
    benefits_text,
)
from ui.window.screen import Context, Screen
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, heading
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.radio import RadioGroup
from ui.window.widgets.sign import Sign
from ui.window.widgets.stepper import Stepper

COST_STEP = 100_000
"""Céntimos by which a price is said, up or down."""
MOST_COST = 300_000_000


class PromiseBuilderScreen(Screen):
    """Say what, where, how many, for how much, with what money, by when and for whom."""

    first_focus = "part-what"

    def __init__(self, game: Game, place: str = "") -> None:
        self._game = game
        self._promise = PromiseBuilder(game)
        if place:
            self._promise.change(place=place)
        elif self._promise.met:
            self._promise.change(place=self._promise.met[0])
        self._open: Section = "what"

    def title(self, ctx: Context) -> str:
        return ctx.say("promise.title", "Propose and promise")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "promise.help",
            "A promise can be a slogan or say everything: what, where, how many, what it costs, "
            "with what money, by when, for whom. All the figures need a proposal that was worked "
            "out in an earlier week. A spoken promise needs people to hear it: plan an assembly "
            "or go door to door there. It is remembered.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split(
            [self._parts(ctx), self._choices(ctx)], shares=(1, 1), least=360, key="promise"
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        promise, language = self._promise, ctx.language
        refused = promise.refusal(language, promise.promise)
        unready = promise.refusal(language, promise.proposal)
        work = ctx.say("promise.work-out", "Work the proposal out")
        price = "" if unready else promise.price(language)
        return [
            Button(ctx.say("promise.back", "Back"), ctx.app.back, kind=Kind.PLAIN, key="to-week"),
            Button(
                f"{work} ({price})" if price else work,
                lambda: self._submit(ctx, promise.proposal),
                icon="note-pencil",
                enabled=not unready,
                hint=unready,
                key="work-out",
            ),
            Button(
                ctx.say("promise.make", "Promise it"),
                lambda: self._submit(ctx, promise.promise),
                kind=Kind.PRIMARY,
                icon="megaphone",
                enabled=not refused,
                hint=refused,
                key="make",
            ),
        ]

    def _submit(self, ctx: Context, action: object) -> None:
        if self._promise.submit(action) is None:  # type: ignore[arg-type]
            ctx.app.back()

    # -- the claim so far --------------------------------------------------------------------

    def _parts(self, ctx: Context) -> Widget:
        promise, language = self._promise, ctx.language
        word, said, of = promise.concreteness(language)
        refused = promise.refusal(language, promise.promise)
        return Column(
            [
                Column(
                    [self._part(ctx, part) for part in promise.parts(language)],
                    gap=Space.SMALL,
                    arrows="vertical",
                ),
                RadioGroup(
                    ctx.say("promise.form", "How"),
                    [
                        ("spoken", ctx.say("promise.spoken", "Spoken there")),
                        ("written", ctx.say("promise.written", "Written in the platform")),
                    ],
                    promise.claim.form,
                    lambda form: promise.change(form=form),
                    key="form",
                ),
                ProgressBar(
                    100 * said // of,
                    ctx.say(
                        "promise.concrete",
                        "{word}: {said} of {of} parts said",
                        word=word,
                        said=said,
                        of=of,
                    ),
                    key="said",
                ),
                Sign("info", refused, style=SMALL, key="refused") if refused else None,
            ],
            gap=Space.SMALL,
        )

    def _part(self, ctx: Context, part: Said) -> Widget:
        return Button(
            part.title,
            lambda: self._show(part.section),
            kind=Kind.PLAIN,
            icon="check-circle" if part.is_said else "question",
            detail=part.text,
            align="left",
            chosen=part.section == self._open,
            key=f"part-{part.section}",
        )

    def _show(self, section: Section) -> None:
        self._open = section

    def _line(self, line: AtHand, place: int) -> Widget:
        return Flow(
            [
                Label(f"{line.title}:", style=SMALL, colour=Role.MUTED),
                Label(line.text, style=SMALL, why=line.why, key=f"at-hand-{place}"),
            ],
            gap=Space.SMALL,
        )

    # -- the part that is open -----------------------------------------------------------------

    def _choices(self, ctx: Context) -> Widget:
        part = {
            "what": self._what,
            "where": self._where,
            "when": self._when,
            "money": self._money,
            "who": self._who,
        }[self._open](ctx)
        lines = self._promise.at_hand(ctx.language)
        return Column(
            [
                Panel(
                    [
                        Label(
                            ctx.say("promise.at-hand", "On the table"),
                            style=BOLD,
                            colour=Role.TITLE,
                        ),
                        *(self._line(line, n) for n, line in enumerate(lines)),
                    ],
                    fill=Role.SHADE,
                    padding=Space.SMALL,
                    gap=Space.TINY,
                    key="at-hand",
                ),
                part,
            ]
        )

    def _what(self, ctx: Context) -> Widget:
        rows: list[Widget] = [heading(ctx.say("promise.what", "What"))]
        for title, projects in self._promise.projects(ctx.language):
            rows.append(Label(title, style=BOLD, colour=Role.TITLE))
            rows.append(
                Grid(
                    [
                        Button(
                            ctx.text(project.name),
                            lambda project=project.id: self._choose(  # type: ignore[misc]
                                "where" if not self._promise.claim.place else "when",
                                project=project,
                            ),
                            kind=Kind.PLAIN,
                            icon=project.icon,
                            align="left",
                            chosen=project.id == self._promise.claim.project,
                            hint=ctx.text(project.about),
                            key=f"project-{project.id}",
                        )
                        for project in projects
                    ],
                    columns=2,
                    cell=260,
                    gap=Space.SMALL,
                )
            )
        return Column(rows, gap=Space.SMALL)

    def _where(self, ctx: Context) -> Widget:
        rows: list[Widget] = [heading(ctx.say("promise.where", "Where"))]
        for title, places in self._promise.places(ctx.language):
            rows.append(Label(title, style=BOLD, colour=Role.TITLE))
            rows.append(
                Grid(
                    [
                        Button(
                            place.name,
                            lambda place=place.id: self._choose("when", place=place),  # type: ignore[misc]
                            kind=Kind.PLAIN,
                            chosen=place.id == self._promise.claim.place,
                            key=f"where-{place.id}",
                        )
                        for place in places
                    ],
                    columns=3,
                    cell=170,
                    gap=Space.SMALL,
                )
            )
        return Column(rows, gap=Space.SMALL)

    def _when(self, ctx: Context) -> Widget:
        promise, say = self._promise, ctx.say
        return Column(
            [
                heading(say("promise.when", "How many, by when")),
                self._folder(ctx),
                Stepper(
                    say("promise.how-many", "How many"),
                    promise.claim.how_many,
                    lambda value: promise.change(how_many=value),
                    most=MOST_UNITS,
                    key="how-many",
                ),
                Stepper(
                    say("promise.by-when", "By when"),
                    promise.claim.deadline_quarter,
                    lambda value: promise.change(deadline_quarter=value),
                    most=LAST_QUARTER,
                    shown=lambda value: promise.when_text(ctx.language, value),
                    key="by-when",
                ),
                self._next(ctx, "money"),
            ]
        )

    def _money(self, ctx: Context) -> Widget:
        promise, say = self._promise, ctx.say
        rows: list[Widget | None] = [
            heading(say("promise.money", "What it costs, with what money")),
            self._folder(ctx),
            Stepper(
                say("promise.cost", "What it costs"),
                promise.claim.cost_centimos,
                lambda value: promise.change(cost_centimos=value),
                most=MOST_COST,
                step=COST_STEP,
                shown=soles,
                key="cost",
            ),
        ]
        for title, sources in promise.money(ctx.language):
            rows.append(Label(title, style=BOLD, colour=Role.TITLE))
            rows.append(
                Grid(
                    [
                        Button(
                            ctx.text(source.name),
                            lambda source=source.id: promise.change(money_source=source),  # type: ignore[misc]
                            kind=Kind.PLAIN,
                            align="left",
                            chosen=source.id == promise.claim.money_source,
                            key=f"money-{source.id}",
                        )
                        for source in sources
                    ],
                    columns=2,
                    cell=230,
                    gap=Space.SMALL,
                )
            )
        rows.append(self._next(ctx, "who"))
        return Column(rows, gap=Space.SMALL)

    def _who(self, ctx: Context) -> Widget:
        promise = self._promise
        return Column(
            [
                heading(ctx.say("promise.who", "For whom")),
                RadioGroup(
                    "",
                    [(each, benefits_text(ctx.language, each)) for each in BENEFITS],
                    promise.claim.benefits,
                    lambda benefits: promise.change(benefits=benefits),
                    key="benefits",
                ),
            ]
        )

    def _folder(self, ctx: Context) -> Widget | None:
        """Offer the figures of the folder, or say why there are none."""
        if self._promise.in_folder:
            text = ctx.say("promise.from-folder", "Take the figures from the folder")
            return Button(
                text,
                self._promise.take_from_folder,
                icon="folder-open",
                key="from-folder",
            )
        text = ctx.say(
            "promise.not-in-folder",
            "This proposal is not in your folder. Figures can be said all the same, but not all "
            "of them.",
        )
        return Panel([Label(text, style=SMALL)], fill=Role.SHADE, padding=Space.SMALL)

    def _next(self, ctx: Context, section: Section) -> Widget:
        return Flow(
            [
                Button(
                    ctx.say("promise.next", "Next part"),
                    lambda: self._show(section),
                    key="next-part",
                )
            ]
        )

    def _choose(self, section: Section, **fields: object) -> None:
        self._promise.change(**fields)
        self._open = section

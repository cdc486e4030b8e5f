"""The recall: signatures against what the law asks, the question, what can still be done."""

from collections.abc import Callable, Sequence

from engine.language.wording.amounts import number, soles
from ui.window.game import Game
from ui.window.layout import Column, Grid, Panel, Row, Strip
from ui.window.presenters.office import OfficePresenter, PlannedLine
from ui.window.presenters.office_choices import OfficeChoices
from ui.window.presenters.office_groups import RECALL
from ui.window.presenters.recall import RecallPresenter
from ui.window.presenters.week_kinds import Group
from ui.window.screen import Context, Screen
from ui.window.screens.faces import face
from ui.window.screens.handing_in import ask_first
from ui.window.screens.office_choices import OfficeChoicesScreen
from ui.window.screens.rule_cards import rule_card
from ui.window.screens.waiting import waiting_card
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button, IconButton, Kind
from ui.window.widgets.label import Label, heading, subheading
from ui.window.widgets.picture import Picture


class RecallScreen(Screen):
    """The turn before a recall vote: read the question, campaign, hand in."""

    def __init__(self, game: Game) -> None:
        self._recall = RecallPresenter(game)
        self._office = OfficePresenter(game)
        waiting = [item.entry.id for item, done in self._office.waiting if not done]
        self.first_focus = f"waits-{waiting[0]}" if waiting else "group-recall"

    def title(self, ctx: Context) -> str:
        return ctx.say("recall.title", "The recall")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "recall.help",
            "So many have signed that a recall is voted on. At the left stand the signatures, the "
            "question and the law of the day. At the right choose what to do before the vote. "
            "Then hand in: the vote is counted, and read by the law of the day and by the other.",
        )

    def undo(self) -> Callable[[], None] | None:
        game = self._office.game
        return game.undo if game.can_undo else None

    def redo(self) -> Callable[[], None] | None:
        game = self._office.game
        return game.redo if game.redone else None

    def build(self, ctx: Context) -> Widget:
        card = self._recall.card()
        left = Column(
            [
                Label(self._office.role(ctx.language), style=BOLD),
                self._signatures(ctx),
                subheading(ctx.say("recall.on-the-ballot", "The question")),
                *self._questions(ctx),
                rule_card(ctx, card) if card is not None else None,
            ]
        )
        waiting = [
            waiting_card(ctx, self._office.game, item.entry.id, item.entry.kind)
            for item, _ in self._office.waiting
        ]
        return Split([left, Column([*waiting, *self._plan(ctx)])], key="recall")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        vote = ctx.say("recall.hand-in", "Let the vote be held")
        return [
            Button(
                vote,
                lambda: self._hand_in(ctx),
                kind=Kind.PRIMARY,
                icon="ballot-box",
                key="hand-in",
            )
        ]

    def _signatures(self, ctx: Context) -> Widget:
        recall = self._recall
        bars = [
            Bar(
                ctx.say("recall.signatures", "Signatures"),
                recall.signatures,
                number(recall.signatures),
                role=Role.DANGER,
                why=recall.why_signatures(ctx.language),
                key="signed",
            ),
            Bar(
                ctx.say("recall.needed", "The law asks for"),
                recall.view.signatures_needed,
                number(recall.view.signatures_needed),
                pattern=1,
                why=recall.why_signatures(ctx.language),
                key="needed",
            ),
        ]
        return Bars(bars, key="signatures")

    def _questions(self, ctx: Context) -> list[Widget]:
        return [
            Panel(
                [
                    Strip(
                        [
                            Picture(face(spec), text, width=64, height=64),
                            Label(text, grow=1),
                        ],
                        gap=Space.SMALL,
                    )
                ],
                padding=Space.SMALL,
                key=f"question-{number_of}",
            )
            for number_of, (text, spec) in enumerate(self._recall.questions(ctx.language))
        ]

    def _plan(self, ctx: Context) -> list[Widget]:
        kinds = OfficeChoices(self._office.game, RECALL).kinds(ctx.language)
        group = Group(RECALL, ctx.say("recall.campaign", "Before the vote"), "", "megaphone")
        left = self._office.slots_left
        free = ctx.language.say_plural(
            "office.slots",
            "{number} thing can still be done in this turn.",
            "{number} things can still be done in this turn.",
            left,
        )
        if not left:
            free = ctx.say("office.slots.none", "Nothing more fits into this turn.")
        purse = ctx.say(
            "recall.purse", "Your purse: {money}", money=soles(self._office.view.money_left)
        )
        return [
            heading(ctx.say("office.plan", "What you do in this turn")),
            *(self._planned(ctx, line) for line in self._office.planned(ctx.language)),
            Label(free, colour=Role.MUTED),
            Button(
                group.title,
                lambda: ctx.app.show(OfficeChoicesScreen(self._office.game, group)),
                icon=group.icon,
                detail=" · ".join(kind.title for kind in kinds),
                number=1,
                align="left",
                key="group-recall",
            ),
            Label(purse, style=SMALL, colour=Role.MUTED),
        ]

    def _planned(self, ctx: Context, line: PlannedLine) -> Widget:
        take_out = ctx.say("office.remove", "Take out: {what}", what=line.text)
        button = IconButton(
            take_out,
            lambda: self._office.remove(line.index),
            icon="x",
            short="×",
            key=f"remove-{line.index}",
        )
        return Panel(
            [Strip([Label(line.text, style=BOLD, grow=1), button], gap=Space.SMALL)],
            padding=Space.SMALL,
            key=f"planned-{line.index}",
        )

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
            on=ctx.say("recall.hand-in", "Let the vote be held"),
            act=lambda: self._done(ctx),
        )

    def _done(self, ctx: Context) -> None:
        from ui.window.route import go_on

        refusal = self._office.hand_in()
        if refusal is not None:
            ctx.app.toast(self._office.refusal(ctx.language, refusal))
            return
        go_on(ctx.app, self._office.game)


class RecallResultScreen(Screen):
    """Shown once after a recall vote: the count on each authority, under its law and the other."""

    sound = "drum"
    first_focus = "next"

    def __init__(self, game: Game) -> None:
        self._game = game
        self._recall = RecallPresenter(game)

    def title(self, ctx: Context) -> str:
        return ctx.say("recall.counted", "The recall is counted")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "recall.counted.help",
            "The count on each authority. The law of the day decides who leaves; beside it stands "
            "what the law of another year would make of the same votes. The next on the same list "
            "move up.",
        )

    def build(self, ctx: Context) -> Widget:
        card = self._recall.card()
        people = [self._authority(ctx, n) for n in range(len(self._recall.judged(ctx.language)))]
        return Column(
            [
                Panel([Label(self._recall.now(ctx.language), style=BOLD)], fill=Role.SHADE),
                Grid(people, columns=2, cell=430, arrows=""),
                rule_card(ctx, card) if card is not None else None,
            ]
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        on = ctx.say("recall.on", "Go on")
        return [Button(on, lambda: self._leave(ctx), kind=Kind.PRIMARY, key="next")]

    def _authority(self, ctx: Context, place: int) -> Widget:
        judged = self._recall.judged(ctx.language)[place]
        verdict = ctx.say(
            "recall.verdict",
            "With the law of {year}: {outcome}",
            year=self._recall.result.law,
            outcome=judged.outcome,
        )
        words = Column(
            [Label(judged.name, style=BOLD), Label(judged.office, style=SMALL)], gap=0, grow=1
        )
        portrait = Picture(face(judged.face), judged.name, width=84, height=84)
        bars = Bars(
            [
                Bar(text, votes, number(votes), pattern=n, why=judged.why, key=f"votes-{place}-{n}")
                for n, (text, votes) in enumerate(judged.votes)
            ],
            most=self._recall.view.electors,
            key=f"votes-{place}",
        )
        colour = Role.BAD if judged.is_removed else Role.GOOD
        return Panel(
            [
                Row([portrait, words], gap=Space.SMALL),
                bars,
                Label(verdict, style=BOLD, colour=colour),
                *(Label(line, style=SMALL) for line in judged.other),
            ],
            key=f"authority-{judged.aspirant}",
        )

    def _leave(self, ctx: Context) -> None:
        from ui.window.route import go_on

        go_on(ctx.app, self._game)

"""The debate in the square: a question, cards, one interruption, and a crowd that moves."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from engine.language.wording.amounts import number, percent
from engine.language.wording.names import Names
from engine.rules.action import Refusal
from engine.rules.view import View
from ui.window.dialog import Answer, Dialog
from ui.window.game import Game
from ui.window.keys import Binding
from ui.window.layout import Column, Flow, Panel
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.presenters.debate import CardInHand, DebatePresenter, Said
from ui.window.presenters.debate_words import group_name
from ui.window.presenters.people import face_of
from ui.window.screen import Context, Screen
from ui.window.screens.faces import role_of_list, sign_of
from ui.window.screens.handing_in import ask_first
from ui.window.screens.signs import list_sign
from ui.window.screens.square_drawing import Lectern, paint_square
from ui.window.scroll import Split
from ui.window.text import SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Draw, Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.canvas import Brush, Canvas
from ui.window.widgets.choices import Choices, Option
from ui.window.widgets.label import Label, Paragraph, subheading
from ui.window.widgets.sign import Sign, Tag
from ui.window.widgets.stepper import Stepper
from ui.window.widgets.table import Table

if TYPE_CHECKING:
    from ui.window.app import App

WALK = 2200
"""Milliseconds in which the crowd walks to where the last round has moved it."""


class DebateScreen(Screen):
    """One round: choose what to say, perhaps ask a rival, and hand in."""

    sound = "murmur"

    def __init__(self, game: Game) -> None:
        self._presenter = DebatePresenter(game)
        self.first_focus = "on" if self._presenter.is_over else "cards-0"
        self._walked = 0

    def title(self, ctx: Context) -> str:
        if self._presenter.is_over:
            return ctx.say("debate.title.over", "The debate is over")
        return ctx.say(
            "debate.title",
            "The debate in the square: round {round} of {of}",
            round=self._presenter.round,
            of=len(self._presenter.stretch),
        )

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "debate.help",
            "A question is put in the square. Choose one card: what you prepared in the campaign "
            "is stronger than what one just says. Once in the game you may ask a rival. After "
            "every round the people walk to the list that pleased them most. The hall can vote by "
            "show of hands: the button at the bottom enters what was counted.",
        )

    def build(self, ctx: Context) -> Widget:
        presenter = self._presenter
        square, crowd, last = self._square(ctx), self._crowd_list(ctx), self._last_round(ctx)
        if presenter.is_over:
            picture = Column([square, *crowd])
            return Split([picture, last or Column([])], shares=(5, 4), key="debate")
        words = Column([self._question(ctx), self._cards(ctx), self._asking(ctx)], gap=Space.SMALL)
        return Split([words, Column([square, last, *crowd])], key="debate")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        if self._presenter.is_over:
            on = ctx.say("debate.on", "Go on")
            return [
                Button(on, lambda: _go_on(ctx, self._presenter.game), kind=Kind.PRIMARY, key="on")
            ]
        hands = ctx.say("debate.hands", "The hall votes by hand")
        spoken, weight = (
            (ctx.say("debate.speak", "Speak"), Kind.PRIMARY)
            if self._presenter.chosen
            else (ctx.say("debate.silent", "Say nothing in this round"), Kind.PLAIN)
        )
        return [
            Button(
                hands, lambda: self._ask_hands(ctx), kind=Kind.PLAIN, icon="hand-palm", key="hands"
            ),
            Button(
                spoken,
                lambda: self._hand_in(ctx),
                kind=weight,
                icon="microphone-stage",
                key="hand-in",
            ),
        ]

    def bindings(self, ctx: Context) -> Sequence[Binding]:
        if self._presenter.is_over:
            return ()
        label = ctx.say("debate.hands", "The hall votes by hand")
        return [Binding(("h",), label, lambda: self._ask_hands(ctx))]

    def undo(self) -> Callable[[], None] | None:
        if not self._presenter.game.can_undo:
            return None
        return self._take_back

    def _take_back(self) -> None:
        self._presenter.game.undo()
        self._presenter.view = self._presenter.game.view

    # -- the walk of the crowd -----------------------------------------------------------------

    def enter(self, app: "App") -> None:
        if app.settings.motion == "none" or not self._presenter.spoken:
            self._walked = WALK

    @property
    def animating(self) -> bool:
        return self._walked < WALK

    def tick(self, milliseconds: int) -> bool:
        self._walked = min(WALK, self._walked + min(milliseconds, 50))
        return True

    # -- parts ---------------------------------------------------------------------------------

    def _question(self, ctx: Context) -> Widget:
        topic = self._presenter.topic
        from_floor = topic.origin == "floor"
        asks = (
            ctx.say("debate.floor", "Somebody in the square asks")
            if from_floor
            else ctx.say("debate.moderator", "The moderator asks")
        )
        title = ctx.text(topic.title)
        signs: list[Widget] = [Sign("hand-palm" if from_floor else "microphone", asks, style=SMALL)]
        if topic.language != "spanish":
            spoken = Names.of(ctx.language, self._presenter.view).spoken(topic.language)
            signs.append(Tag(ctx.say("debate.asked-in", "In {language}", language=spoken)))
        return Panel(
            [Flow(signs), subheading(title), Paragraph(ctx.text(topic.question), terms=ctx.terms)],
            padding=Space.SMALL,
            gap=Space.TINY,
            key="question",
        )

    def _cards(self, ctx: Context) -> Widget:
        cards = self._presenter.cards(ctx.language)
        options = [self._option(ctx, card) for card in cards]
        return Column(
            [
                subheading(ctx.say("debate.cards", "What do you answer?")),
                Choices(options, key="cards"),
            ],
            gap=Space.SMALL,
        )

    def _option(self, ctx: Context, card: CardInHand) -> Option:
        return Option(
            card.name,
            lambda: self._tried(ctx, self._presenter.choose(card.action)),
            detail=card.made_of,
            icon=card.icon,
            kind=Kind.PLAIN,
            chosen=card.is_chosen,
        )

    def _asking(self, ctx: Context) -> Widget | None:
        presenter = self._presenter
        if not presenter.can_interrupt:
            return None
        names = Names.of(ctx.language, presenter.view)
        buttons = [
            Button(
                names.list(rival),
                lambda rival=rival: self._tried(  # type: ignore[misc]
                    ctx, presenter.interrupt(rival)
                ),
                kind=Kind.PLAIN,
                icon=sign_of(presenter.view, rival),
                chosen=rival == presenter.interrupted,
                key=f"ask-{rival}",
            )
            for rival in presenter.rivals
        ]
        about = ctx.say(
            "debate.ask.about",
            "You may do it once. Those without figures are shown up; those with figures "
            "gain by it.",
        )
        return Column(
            [
                subheading(
                    ctx.say("debate.ask", "Interrupt with “How much, and with what money?”")
                ),
                Label(about, style=SMALL, colour=Role.MUTED),
                Flow(buttons, gap=Space.SMALL, arrows="both"),
            ],
            gap=Space.TINY,
        )

    def _last_round(self, ctx: Context) -> Widget | None:
        said = self._presenter.said(ctx.language)
        if not said:
            return None
        bars = Bars([self._applause(ctx, each) for each in said], key="applause")
        return Panel(
            [
                subheading(ctx.say("debate.last", "What was said in the last round")),
                *(self._line(ctx, each) for each in said),
                Label(ctx.say("debate.applause", "Applause of the square"), style=SMALL),
                bars,
            ],
            gap=Space.SMALL,
            key="last-round",
        )

    def _line(self, ctx: Context, said: Said) -> Widget:
        names = Names.of(ctx.language, self._presenter.view)
        text = ctx.language.say_plural(
            "debate.said.people",
            "{list}: {text} {number} person stands before its sign.",
            "{list}: {text} {number} people stand before its sign.",
            said.people,
            list=names.list(said.list),
            text=said.text,
        )
        view = self._presenter.view
        return list_sign(view, said.list, text, why=said.why, key=f"said-{said.list}")

    def _applause(self, ctx: Context, said: Said) -> Bar:
        view = self._presenter.view
        place = view.lists.index(said.list)
        return Bar(
            Names.of(ctx.language, view).list(said.list),
            said.applause,
            percent(said.applause),
            role=role_of_list(view, said.list),
            pattern=place,
            symbol=sign_of(view, said.list),
            why=said.why,
            key=f"applause-{said.list}",
        )

    def _square(self, ctx: Context) -> Widget:
        presenter = self._presenter
        names = Names.of(ctx.language, presenter.view)
        signs = {x.id: x.symbol for x in presenter.view.district.lists}
        lecterns = [
            Lectern(signs[name], names.list(name), _speaker(presenter.view, name))
            for name in presenter.view.lists
        ]
        rounds = len(presenter.spoken)
        before, after = presenter.standing(rounds - 1 if rounds else 0), presenter.standing(rounds)
        progress = self._walked * 1000 // WALK

        def paint(brush: Brush) -> None:
            paint_square(brush, lecterns, before, after, progress)

        return Canvas(
            paint,
            alternative=ctx.say(
                "debate.square",
                "The square: {people} people before the signs of the lists",
                people=number(sum(presenter.crowd.people.values())),
            ),
            version=(rounds, progress, ctx.language.code),
            width=640,
            height=380,
            key="square",
            grow=0,
        )

    def _crowd_list(self, ctx: Context) -> list[Widget]:
        presenter = self._presenter
        names = Names.of(ctx.language, presenter.view)
        rows = presenter.rows(presenter.spoken)
        head = [
            ctx.say("debate.crowd.group", "In the square"),
            ctx.say("debate.crowd.people", "People"),
        ]
        note = ctx.say("debate.crowd.figures", "Each figure is five people.")
        cells = [[group_name(ctx.language, r.kind, r.sex), number(r.people)] for r in rows]
        signs: list[Draw | None] = []
        if presenter.spoken:
            head.append(ctx.say("debate.crowd.nearest", "Nearest to"))
            for row, cell in zip(rows, cells, strict=True):
                first = max(presenter.view.lists, key=row.near.__getitem__)
                signs.append(sign_of(presenter.view, first) if row.near[first] else None)
                cell.append(self._nearest(ctx, names, first, row.near[first]))
        return [
            Label(note, style=SMALL, colour=Role.MUTED),
            Table(
                head,
                cells,
                aligns="<><"[: len(head)],
                whys=[presenter.why_row(ctx.language, row, presenter.spoken) for row in rows],
                row_keys=[f"crowd-{row.kind}-{row.sex}" for row in rows],
                signs=signs,
                signed=2,
                key="crowd",
            ),
        ]

    def _nearest(self, ctx: Context, names: Names, name: str, people: int) -> str:
        if not people:
            return ctx.say("debate.crowd.nobody", "nobody yet")
        return ctx.language.say_plural(
            "debate.crowd.near-people",
            "{list}, {number} person",
            "{list}, {number} people",
            people,
            list=names.list(name),
        )

    # -- what one does ---------------------------------------------------------------------------

    def _tried(self, ctx: Context, refusal: Refusal | None) -> None:
        if refusal is not None:
            ctx.app.toast(self._presenter.refusal(ctx.language, refusal))

    def _hand_in(self, ctx: Context) -> None:
        if self._presenter.chosen:
            self._done(ctx)
            return
        ask_first(
            ctx,
            ctx.say("debate.silent.ask", "Say nothing in this round?"),
            ctx.say("debate.silent.about", "You have not chosen what to answer."),
            stay=ctx.say("debate.silent.stay", "Choose an answer"),
            on=ctx.say("debate.silent", "Say nothing in this round"),
            act=lambda: self._done(ctx),
        )

    def _done(self, ctx: Context) -> None:
        refusal = self._presenter.game.hand_in()
        if refusal is not None:
            self._tried(ctx, refusal)
            return
        _go_on(ctx, self._presenter.game)

    def _ask_hands(self, ctx: Context) -> None:
        presenter = self._presenter
        presenter.hands |= presenter.recorded_hands

        def body(inner: Context) -> Widget:
            names = Names.of(inner.language, presenter.view)
            about = inner.say(
                "debate.hands.about",
                "Ask the people in the hall after the speeches: who was better? Count the hands "
                "for each list. They count instead of the applause of the game.",
            )
            return Column(
                [
                    Paragraph(about),
                    *(
                        Stepper(
                            names.list(name),
                            presenter.hands[name],
                            lambda value, name=name: presenter.hands.update(  # type: ignore[misc]
                                {name: value}
                            ),
                            most=200,
                            key=f"hands-{name}",
                        )
                        for name in presenter.view.lists
                    ),
                ]
            )

        ctx.app.show(
            Dialog(
                ctx.say("debate.hands", "The hall votes by hand"),
                body,
                [
                    Answer(ctx.say("debate.hands.cancel", "Leave it")),
                    Answer(
                        ctx.say("debate.hands.enter", "Enter the count"),
                        lambda: self._record(ctx),
                        Kind.PRIMARY,
                    ),
                ],
                first_focus=f"hands-{presenter.view.lists[0]}",
            )
        )

    def _record(self, ctx: Context) -> None:
        refusal = self._presenter.record_hands()
        if refusal is not None:
            self._tried(ctx, refusal)
            return
        ctx.app.toast(ctx.say("debate.hands.entered", "The hands are entered."))


def _go_on(ctx: Context, game: Game) -> None:
    from ui.window.route import go_on

    go_on(ctx.app, game)


def _speaker(view: View, name: str) -> PortraitSpec | None:
    """Return the face of who speaks for a list: its candidate for mayor."""
    candidates = view.candidates(name)
    return face_of(view, view.aspirants[candidates[0]]) if candidates else None

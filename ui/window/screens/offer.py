"""An offer, an incident or a case: somebody with a face, and the answers one can give."""

from collections.abc import Callable, Sequence

from ui.window.game import Game
from ui.window.layout import Column, Panel, Strip
from ui.window.presenters.offer import OfferPresenter, Told
from ui.window.screen import Context, Screen
from ui.window.screens.faces import face, icon_of
from ui.window.screens.rule_cards import rule_card
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.choices import Choices, Option
from ui.window.widgets.label import Label, Paragraph, heading
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign

FACE = 210
"""Side of a portrait in pixels at 100 %; half of it where room is short."""


class OfferScreen(Screen):
    """Read who comes and what for; answer by number. Esc goes back without an answer."""

    first_focus = "answers-0"

    def __init__(self, game: Game, situation: str) -> None:
        self._game = game
        self.offer = OfferPresenter(game, situation)

    def title(self, ctx: Context) -> str:
        return self.offer.title(ctx.language)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "offer.help",
            "Somebody comes with something. Read what is given, what is asked, and who may find "
            "out; talk it over; then choose an answer. An answer can be undone until you hand in. "
            "What gets no answer goes.",
        )

    def undo(self) -> Callable[[], None] | None:
        return self.offer.take_back if self.offer.answered else None

    def build(self, ctx: Context) -> Widget:
        return Split([self._who(ctx), self._what(ctx)], shares=(5, 8), least=300, key="offer")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        if self.offer.answered:
            text = ctx.say("offer.go-on", "Go on")
            return [Button(text, ctx.app.back, kind=Kind.PRIMARY, icon="arrow-right", key="go-on")]
        return [Button(ctx.say("offer.think", "Think it over"), ctx.app.back, key="think")]

    def _who(self, ctx: Context) -> Widget:
        spec = self.offer.face()
        name, role = self.offer.who(ctx.language)
        small = ctx.low or ctx.narrow
        size = FACE // 2 if small else FACE
        portrait: Widget | None = None
        if spec is not None:
            portrait = Picture(face(spec), name, width=size, height=size)
        elif self.offer.icon:
            drawn = icon_of(ctx.look, self.offer.icon)
            portrait = Picture(drawn, "", width=size // 3, height=size // 3)
        head: Widget = Panel(
            [Strip([portrait, _plate(name, role)], gap=Space.GAP)]
            if small
            else [portrait, _plate(name, role)],
            fill=Role.BAND,
            border=None,
            padding=Space.SMALL,
            key="who",
        )
        terms = [
            Column(
                [Label(term.title, style=BOLD, colour=Role.TITLE), Label(term.text)],
                gap=0,
            )
            for term in self.offer.terms(ctx.language)
        ]
        return Column([head, *terms], gap=Space.GAP)

    def _what(self, ctx: Context) -> Widget:
        card = self.offer.card
        told = self.offer.told(ctx.language)
        return Column(
            [
                Panel([Paragraph(self.offer.text(ctx.language), terms=ctx.terms)]),
                self._told(ctx, told) if told is not None else self._answers(ctx),
                rule_card(ctx, card) if card is not None else None,
            ],
            gap=Space.GAP,
        )

    def _answers(self, ctx: Context) -> Widget | None:
        lines = self.offer.answers(ctx.language)
        if not lines:
            return Label(ctx.say("offer.gone", "This is not on the table any more."))
        return Choices(
            [
                Option(
                    line.text,
                    lambda answer=line.id: self._give(ctx, answer),  # type: ignore[misc]
                    detail=line.refused or line.known,
                    enabled=not line.refused,
                    hint=line.refused,
                )
                for line in lines
            ],
            key="answers",
        )

    def _told(self, ctx: Context, told: Told) -> Widget:
        return Panel(
            [
                heading(ctx.say("offer.answered", "Your answer")),
                Sign("check-circle", told.answer, style=BOLD, colour=Role.GOOD),
                Paragraph(told.text, terms=ctx.terms),
            ],
            key="told",
        )

    def _give(self, ctx: Context, answer: str) -> None:
        if self.offer.give(answer) is None:
            ctx.app.focus_on("go-on")


def _plate(name: str, role: str) -> Widget:
    """Return the words under a portrait: the name, and what the person is."""
    return Column(
        [
            Label(name, style=BOLD, colour=Role.ON_BAND) if name else None,
            Label(role, style=SMALL, colour=Role.BAND_ACCENT) if role else None,
        ],
        gap=0,
        grow=1,
    )

"""The eve: a night scene, three places where something may happen, two things one can still do."""

from collections.abc import Callable, Sequence

from engine.language.wording.amounts import soles
from engine.language.wording.names import Names
from engine.rules.action import Refusal
from engine.rules.definitions.campaign import EveSpot
from ui.window.dialog import Dialog
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.layout import Column, Flow, Grid, Panel
from ui.window.pictures.scenes import night
from ui.window.presenters.eve import Deed, EvePresenter
from ui.window.presenters.purse import purse_why
from ui.window.screen import Context, Screen
from ui.window.screens.handing_in import ask_first
from ui.window.screens.rule_cards import rule_card, today
from ui.window.scroll import Split
from ui.window.text import SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.canvas import Brush, Canvas, Spot
from ui.window.widgets.choices import Choices, Option
from ui.window.widgets.label import Label, Paragraph, subheading
from ui.window.widgets.sign import Sign
from ui.window.widgets.why import WhyButton


class EveScreen(Screen):
    """Look at each place of the night, choose what is still done, and let the day come."""

    first_focus = "places-0"

    def __init__(self, game: Game) -> None:
        self._presenter = EvePresenter(game)

    def title(self, ctx: Context) -> str:
        return ctx.say("eve.title", "The eve of the vote")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "eve.help",
            "It is the night before the vote. In three places something may happen. You can still "
            "do two things: stay awake somewhere, ask the women to keep the keys of the hall, send "
            "a word on the radio, or pay for a party. Then the day comes and the vote is counted.",
        )

    def undo(self) -> Callable[[], None] | None:
        return self._presenter.game.undo if self._presenter.game.can_undo else None

    def redo(self) -> Callable[[], None] | None:
        return self._presenter.game.redo if self._presenter.game.redone else None

    def build(self, ctx: Context) -> Widget:
        spot = self._presenter.spot
        told = Panel([Paragraph(ctx.text(spot.text), terms=ctx.terms)], key="told")
        left = Column([self._night(ctx), self._places(ctx), self._tonight(ctx)])
        right = Column([told, self._deeds(ctx), self._today(ctx)])
        return Split([left, right], key="eve")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        law = ctx.say("eve.law", "What the law says")
        day = ctx.say("eve.hand-in", "Let the day come")
        return [
            Button(law, lambda: self._show_law(ctx), kind=Kind.PLAIN, icon="scales", key="law"),
            Button(day, lambda: self._hand_in(ctx), kind=Kind.PRIMARY, icon="sun", key="hand-in"),
        ]

    # -- parts ---------------------------------------------------------------------------------

    def _night(self, ctx: Context) -> Widget | None:
        if ctx.low:
            return None
        presenter = self._presenter
        xs = {spot.id: 200 + 300 * n for n, spot in enumerate(presenter.spots)}
        names = {spot.id: self._name(ctx, spot) for spot in presenter.spots}

        def paint(brush: Brush) -> None:
            brush.surface.blit(night(brush.rect.size), (0, 0))
            for id, x in xs.items():
                chosen = id == presenter.at
                brush.text(
                    names[id],
                    brush.at(x, 800),
                    style=SMALL_BOLD,
                    role=Role.ON_SELECTED if chosen else Role.ON_NOTE,
                    ground=Role.SELECTED if chosen else Role.NOTE,
                    width=brush.rect.width // 3 - 20,
                )

        return Canvas(
            paint,
            alternative=ctx.say("eve.scene", "The town at night; in three places there is light"),
            version=(presenter.at, ctx.language.code),
            spots=[
                Spot(f"light-{id}", names[id], x, 800, lambda id=id: self._look_at(id), 130)  # type: ignore[misc]
                for id, x in xs.items()
            ],
            width=620,
            height=190,
            key="night",
            grow=0,
        )

    def _places(self, ctx: Context) -> Widget:
        presenter = self._presenter
        options = [
            Option(
                self._name(ctx, spot),
                lambda id=spot.id: self._look_at(id),  # type: ignore[misc]
                detail=presenter.where(ctx.language, spot),
                kind=Kind.PLAIN,
                chosen=spot.id == presenter.at,
            )
            for spot in presenter.spots
        ]
        return Choices(options, key="places")

    def _deeds(self, ctx: Context) -> Widget:
        title = ctx.say("eve.what", "What can still be done")
        deeds = self._presenter.deeds(ctx.language)
        options = [self._option(ctx, deed) for deed in deeds]
        return Column(
            [
                Flow(
                    [
                        subheading(title),
                        WhyButton(
                            ctx.say("eve.why", "What does it do?"),
                            lambda: self._presenter.why(ctx.language, deeds[0].action),
                            key="why",
                        ),
                    ]
                ),
                Choices(options, first_number=4, key="deeds"),
            ],
            gap=Space.SMALL,
        )

    def _option(self, ctx: Context, deed: Deed) -> Option:
        return Option(
            deed.text,
            lambda: self._toggle(ctx, deed),
            detail=deed.refused or deed.detail,
            icon=deed.icon,
            kind=Kind.PLAIN,
            enabled=not deed.refused,
            chosen=deed.is_chosen,
            hint=deed.refused,
        )

    def _today(self, ctx: Context) -> Widget:
        """Return the line on today of every rule that a party breaks."""
        cards = self._presenter.laws()
        lines: list[Widget] = []
        for card in cards:
            lines.append(Sign("scales", ctx.text(card.title), style=SMALL_BOLD, colour=Role.TITLE))
            lines.append(Paragraph(today(ctx, card), terms=ctx.terms, style=SMALL))
        return Panel(lines, fill=Role.SHADE, key="today")

    def _tonight(self, ctx: Context) -> Widget:
        presenter = self._presenter
        planned = presenter.planned(ctx.language)
        head = ctx.say(
            "eve.tonight",
            "Tonight: {done} of {most}",
            done=len(planned),
            most=presenter.most,
        )
        lines: list[Widget] = [Sign("check-circle", text) for text in planned]
        if not lines:
            lines = [Label(ctx.say("eve.sleep", "Nothing: you go to sleep."), colour=Role.MUTED)]
        purse = ctx.say(
            "eve.purse", "In the purse: {money}", money=soles(presenter.view.money_left)
        )
        game = self._presenter.game

        def why() -> Explanation:
            return purse_why(ctx.language, game.playthrough, game.view)

        return Panel(
            [
                subheading(head),
                *lines,
                Label(purse, style=SMALL, colour=Role.MUTED, why=why, key="purse"),
            ],
            fill=Role.SHADE,
            key="tonight",
        )

    # -- what one does ---------------------------------------------------------------------------

    def _name(self, ctx: Context, spot: EveSpot) -> str:
        return Names.of(ctx.language, self._presenter.view).place(spot.place)

    def _look_at(self, spot: str) -> None:
        self._presenter.at = spot

    def _toggle(self, ctx: Context, deed: Deed) -> None:
        if deed.is_party and not deed.is_chosen:
            ctx.app.toast(self._warning(ctx))
        refusal = self._presenter.toggle(deed.action)
        if refusal is not None:
            self._refused(ctx, refusal)

    def _warning(self, ctx: Context) -> str:
        return ctx.say("eve.party.law", "Gifts for votes are a crime: see “What the law says”.")

    def _refused(self, ctx: Context, refusal: Refusal) -> None:
        ctx.app.toast(self._presenter.refusal(ctx.language, refusal))

    def _show_law(self, ctx: Context) -> None:
        def body(inner: Context) -> Widget:
            cards = [rule_card(inner, card) for card in self._presenter.laws()]
            return Grid(cards, columns=2, cell=300, arrows="")

        ctx.app.show(Dialog(ctx.say("eve.law.title", "What a party tonight breaks"), body))

    def _hand_in(self, ctx: Context) -> None:
        if self._presenter.view.plan:
            self._done(ctx)
            return
        ask_first(
            ctx,
            ctx.say("eve.nothing.ask", "Do nothing tonight?"),
            ctx.language.say_plural(
                "eve.nothing.about",
                "{number} thing could still be done.",
                "{number} things could still be done.",
                self._presenter.most,
            ),
            stay=ctx.say("eve.nothing.stay", "Look once more"),
            on=ctx.say("eve.hand-in", "Let the day come"),
            act=lambda: self._done(ctx),
        )

    def _done(self, ctx: Context) -> None:
        from ui.window.route import go_on

        refusal = self._presenter.game.hand_in()
        if refusal is not None:
            self._refused(ctx, refusal)
            return
        go_on(ctx.app, self._presenter.game)

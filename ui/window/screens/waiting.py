"""Somebody who waits for an answer: a card with a face that opens what they came with."""

from ui.window.game import Game
from ui.window.layout import TOP, Column, Strip
from ui.window.presenters.offer import OfferPresenter
from ui.window.screen import Context
from ui.window.screens.faces import face
from ui.window.screens.offer import OfferScreen
from ui.window.text import BOLD, SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.card import Card
from ui.window.widgets.label import Label
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign, Tag


def waiting_card(ctx: Context, game: Game, situation: str, kind: str) -> Widget:
    """Return the card; a debt that rings says so."""
    offer = OfferPresenter(game, situation)
    name, role = offer.who(ctx.language)
    spec, told = offer.face(), offer.told(ctx.language)
    title = offer.title(ctx.language)
    state = (
        Sign("check-circle", told.answer, style=SMALL_BOLD, colour=Role.GOOD)
        if told is not None
        else Sign(
            "chat",
            ctx.say("office.waits", "Waits for your answer"),
            style=SMALL_BOLD,
            colour=Role.BAD,
        )
    )
    rings = Tag(ctx.say("office.debt.rings", "A debt rings")) if kind == "debt" else None
    words = Column(
        [
            rings,
            Label(title, style=BOLD),
            Label(f"{name}, {role}" if role else name, style=SMALL) if name else None,
            state,
        ],
        gap=Space.TINY,
        grow=1,
    )
    picture = Picture(face(spec), name, width=96, height=96) if spec is not None else None
    return Card(
        title,
        [Strip([picture, words], cross=TOP, gap=Space.GAP)],
        lambda: ctx.app.show(OfferScreen(game, situation)),
        padding=Space.SMALL,
        fill=Role.SHADE if told is not None else Role.PANEL,
        key=f"waits-{situation}",
    )

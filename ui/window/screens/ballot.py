"""The ballot: the mayor, the council places in order, and the law's check below them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.window.layout import TOP, Column, Panel, Strip
from ui.window.presenters.list_builder import BallotPlace, ListPresenter
from ui.window.screen import Context
from ui.window.screens.faces import face
from ui.window.screens.rule_cards import rule_card
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.card import Card
from ui.window.widgets.label import Label, Paragraph, heading, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.reorder import OrderedItem, ReorderList, ReorderTexts
from ui.window.widgets.sign import Sign


@dataclass(frozen=True)
class Ballot:
    """Shows a list; ``put(aspirant, place)`` moves people, ``show(aspirant)`` opens one."""

    list: ListPresenter
    put: Callable[[str, int], None]
    show: Callable[[str], None]

    def build(self, ctx: Context) -> Widget:
        """Return the pane: refusal, mayor, council, what is empty, the law."""
        places = self.list.ballot(ctx.language)
        refusal = self.list.refusal(ctx.language)
        return Column(
            [
                Sign("warning", refusal, style=BOLD, colour=Role.BAD, key="refusal")
                if refusal
                else None,
                heading(ctx.say("list.mayor", "For mayor")),
                self._mayor(ctx, places[0]),
                heading(ctx.say("list.council", "For the council")),
                Paragraph(self._likely(ctx), style=SMALL, terms=ctx.terms),
                self._council(ctx, [p for p in places[1:] if p.person is not None]),
                self._empty(ctx, [p for p in places[1:] if p.person is None]),
                self._law(ctx),
            ],
            gap=Space.SMALL,
        )

    def _likely(self, ctx: Context) -> str:
        likely = self.list.likely
        return ctx.say(
            "list.likely",
            "Shaded: places that can be won. With even votes the list that comes first wins "
            "{first} [[council-seat|seats]] (it has the [[majority-bonus|majority bonus]]), each "
            "other list {else_}.",
            first=likely.first,
            else_=likely.else_,
        )

    def _mayor(self, ctx: Context, place: BallotPlace) -> Widget:
        person = place.person
        if person is None:
            text = ctx.say("list.mayor-empty", "Empty. The first person you choose stands here.")
            panel = Panel([Label(text, style=SMALL, colour=Role.MUTED)], key="mayor")
        else:
            panel = Card(
                person.name,
                [
                    Strip(
                        [
                            Picture(face(person.face), person.name, width=66, height=66),
                            Column(
                                [
                                    Label(person.name, style=BOLD),
                                    Label(person.who, style=SMALL),
                                    Label(place.chance, style=SMALL, colour=Role.MUTED),
                                ],
                                gap=0,
                                grow=1,
                            ),
                        ],
                        cross=TOP,
                        gap=Space.SMALL,
                    )
                ],
                lambda: self.show(person.id),
                padding=Space.SMALL,
                key="mayor",
            )
        panel.accepts = lambda payload, position: self.put(payload, 0)
        return panel

    def _council(self, ctx: Context, places: Sequence[BallotPlace]) -> Widget | None:
        if not places:
            return None
        items = [
            OrderedItem(
                key=f"ballot-{place.person.id}",
                text=place.person.name,
                note=place.chance,
                picture=face(place.person.face),
                shaded=place.likely,
            )
            for place in places
            if place.person is not None
        ]
        return ReorderList(
            items,
            lambda key, place: self.put(_id(key), place + 1),
            ReorderTexts(
                ctx.say("list.up", "One place up"),
                ctx.say("list.down", "One place down"),
                ctx.say("list.off", "Take off the list"),
            ),
            on_remove=lambda key: self.list.drop(_id(key)),
            on_drop=lambda payload, place: self.put(payload, place + 1),
            on_choose=lambda key: self.show(_id(key)),
            key="ballot",
        )

    def _empty(self, ctx: Context, places: Sequence[BallotPlace]) -> Widget | None:
        if not places:
            return None
        rows = [
            Label(
                ctx.say(
                    "list.empty-place",
                    "{number}. Empty. {chance}.",
                    number=place.number,
                    chance=place.chance,
                ),
                style=SMALL,
                colour=Role.INK if place.likely else Role.MUTED,
            )
            for place in places
        ]
        composed = self.list.view.composed
        panel = Panel(rows, padding=Space.SMALL, gap=0, key="empty-places")
        panel.accepts = lambda payload, position: self.put(payload, len(composed))
        return panel

    def _law(self, ctx: Context) -> Widget:
        checks = [
            Sign(
                "check-circle" if check.met else "x-circle",
                check.text,
                style=SMALL,
                colour=Role.GOOD if check.met else Role.BAD,
            )
            for check in self.list.checks(ctx.language)
        ]
        return Column(
            [
                subheading(ctx.say("list.law", "What the law asks")),
                *checks,
                Paragraph(self.list.women_line(ctx.language), style=SMALL),
                *(rule_card(ctx, card) for card in self.list.cards),
            ],
            gap=Space.SMALL,
        )


def _id(key: str) -> str:
    return key.removeprefix("ballot-")

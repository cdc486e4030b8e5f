"""The page of the debrief on money: through which door, to which place, for each elector."""

from collections.abc import Sequence

from engine.language.wording.amounts import soles
from ui.window.layout import Column
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.screen import Context
from ui.window.screens.faces import role_of_list, sign_of
from ui.window.screens.rule_cards import rule_card
from ui.window.scroll import Split
from ui.window.text import SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.table import Table
from workshop.debrief.money import Amount, MoneyPage


def money_page(ctx: Context, debrief: DebriefPresenter) -> Widget:
    """Return the page; where nobody governed, only the gifts of the campaign are left to tell."""
    page = MoneyPage(debrief.hindsight, ctx.language)
    return Column(
        [
            *_office(ctx, page),
            subheading(ctx.say("debrief.money.gifts", "Gifts of the campaign, by list")),
            *_gifts(ctx, debrief, page),
        ],
        gap=Space.GAP,
    )


def _office(ctx: Context, page: MoneyPage) -> list[Widget]:
    if page.is_empty:
        none = ctx.say(
            "debrief.money.none",
            "Nobody came to govern in this game: no municipal money was spent.",
        )
        return [Label(none, key="nothing")]
    equal = ctx.say(
        "debrief.money.equal",
        "The thin line is the equal share: {share} for each elector.",
        share=soles(page.equal_share),
    )
    return [
        Label(page.summary()),
        subheading(ctx.say("debrief.money.doors", "Through which door")),
        _bars(page.doors(), "door"),
        subheading(ctx.say("debrief.money.heads", "For each elector")),
        Label(equal, style=SMALL),
        _bars(page.groups(), "group", page.equal_share),
        subheading(ctx.say("debrief.money.places", "Place by place, for each elector")),
        Split(
            [_bars(page.places(), "place", page.equal_share), _table(ctx, page)],
            shares=(6, 5),
            least=420,
            key="money-split",
        ),
    ]


def _bars(amounts: Sequence[Amount], key: str, mark: int = 0) -> Widget:
    return Bars(
        [
            Bar(
                amount.name,
                amount.centimos,
                amount.shown,
                marks=(mark,) if mark else (),
                why=amount.why,
                key=f"{key}-{amount.key}",
            )
            for amount in amounts
        ],
        key=key,
    )


def _table(ctx: Context, page: MoneyPage) -> Widget:
    head = (
        ctx.say("debrief.money.head.place", "Place"),
        ctx.say("debrief.money.head.electors", "Electors"),
        ctx.say("debrief.money.head.soles", "Soles"),
        ctx.say("debrief.money.head.a-head", "For each"),
    )
    same = ctx.say("debrief.same-in-a-table", "The same in a table")
    return Column(
        [
            Label(same, style=SMALL, colour=Role.MUTED),
            Table(
                head,
                page.rows(),
                aligns="<>>>",
                whys=[place.why for place in page.places()],
                key="money-table",
            ),
        ],
        gap=Space.SMALL,
    )


def _gifts(ctx: Context, debrief: DebriefPresenter, page: MoneyPage) -> list[Widget]:
    gifts = page.gifts()
    if not any(gift.centimos for gift in gifts):
        return [Label(ctx.say("debrief.money.no-gifts", "No list gave anything away."))]
    view, card = debrief.view, page.gift_card
    return [
        Bars(
            [
                Bar(
                    gift.name,
                    gift.centimos,
                    gift.shown,
                    role=role_of_list(view, gift.key),
                    pattern=view.lists.index(gift.key),
                    symbol=sign_of(view, gift.key),
                    why=gift.why,
                    key=f"gifts-{gift.key}",
                )
                for gift in gifts
            ],
            key="gifts",
        ),
        *([rule_card(ctx, card)] if card is not None else []),
    ]

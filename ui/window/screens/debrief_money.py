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
from workshop.debrief import headings
from workshop.debrief.money import Amount, MoneyPage


def money_page(ctx: Context, debrief: DebriefPresenter) -> Widget:
    """Return the page; where nobody governed, only the gifts of the campaign are left to tell."""
    page = MoneyPage(debrief.hindsight, ctx.language)
    return Column(
        [
            *_office(ctx, page),
            subheading(headings.GIFTS.said(ctx.language)),
            *_gifts(ctx, debrief, page),
        ],
        gap=Space.GAP,
    )


def _office(ctx: Context, page: MoneyPage) -> list[Widget]:
    if page.is_empty:
        none = headings.NO_MONEY.said(ctx.language)
        return [Label(none, key="nothing")]
    equal = headings.EQUAL_SHARE.said(ctx.language, share=soles(page.equal_share))
    return [
        Label(page.summary()),
        subheading(headings.DOORS.said(ctx.language)),
        _bars(page.doors(), "door"),
        subheading(headings.A_HEAD.said(ctx.language)),
        Label(equal, style=SMALL),
        _bars(page.groups(), "group", page.equal_share),
        subheading(headings.BY_PLACE.said(ctx.language)),
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
    head = headings.all_said(ctx.language, headings.MONEY_HEAD)
    same = headings.SAME_IN_A_TABLE.said(ctx.language)
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
        return [Label(headings.NO_GIFTS.said(ctx.language))]
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

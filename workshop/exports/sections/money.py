"""Where the money went: through which door, to whom, for each elector; and the gifts."""

from engine.language.wording.amounts import soles
from workshop.debrief import headings
from workshop.debrief.money import Amount, MoneyPage
from workshop.exports.blocks import Bar, Block, Cell, Heading, Section, Table, Words
from workshop.exports.sections.law import card_block
from workshop.exports.subject import Subject


def money(subject: Subject) -> Section:
    """Return the chapter; where nobody governed only the gifts are left to tell."""
    language = subject.language
    page = MoneyPage(subject.hindsight(), language)
    blocks = [*_office(subject, page), Heading(headings.GIFTS.said(language))]
    gifts = page.gifts()
    if any(gift.centimos for gift in gifts):
        blocks.append(_gifts(subject, gifts))
    else:
        blocks.append(Words(headings.NO_GIFTS.said(language)))
    if page.gift_card is not None:
        blocks.append(card_block(subject, page.gift_card))
    return Section("money", headings.PAGES["money"].said(language), tuple(blocks))


def _office(subject: Subject, page: MoneyPage) -> list[Block]:
    language = subject.language
    if page.is_empty:
        return [Words(headings.NO_MONEY.said(language))]
    equal = headings.EQUAL_SHARE.said(language, share=soles(page.equal_share))
    doors = tuple((a.name, a.shown, Bar(a.centimos), a.why.text) for a in page.doors())
    groups = tuple((a.name, a.shown, Bar(a.centimos)) for a in page.groups())
    places: tuple[tuple[Cell, ...], ...] = tuple(
        (*row, Bar(amount.centimos)) for row, amount in zip(page.rows(), page.places(), strict=True)
    )
    return [
        Words(page.summary(), "strong"),
        Table(headings.DOORS.said(language), (), doors, "<><<"),
        Table(headings.A_HEAD.said(language), (), groups, "<><", mark=page.equal_share),
        Words(equal, "quiet"),
        Table(
            headings.BY_PLACE.said(language),
            (*headings.all_said(language, headings.MONEY_HEAD), ""),
            places,
            "<>>><",
            mark=page.equal_share,
        ),
        *_works(subject, page),
    ]


def _works(subject: Subject, page: MoneyPage) -> list[Block]:
    language, rows = subject.language, page.works()
    if not rows:
        return []
    head = headings.all_said(language, headings.WORKS_HEAD)
    return [
        Table(headings.WORKS.said(language), head, rows, "<<<<>"),
        Words(headings.WORKS_ABOUT.said(language), "quiet"),
    ]


def _gifts(subject: Subject, gifts: tuple[Amount, ...]) -> Table:
    rows = tuple(
        (
            gift.name,
            gift.shown,
            Bar(gift.centimos, subject.ink(gift.key), subject.pattern(gift.key)),
        )
        for gift in gifts
    )
    return Table(gifts[0].why.text, (), rows, "<><", signs=tuple(gift.key for gift in gifts))

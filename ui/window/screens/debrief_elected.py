"""The page of the debrief on who was elected from which place, women above all."""

from engine.analysis.debrief.elected import ListAfterTheCount
from ui.window.layout import TOP, Column, Grid, Panel, Strip
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.presenters.people import face_of
from ui.window.screen import Context
from ui.window.screens.faces import face
from ui.window.screens.rule_cards import rule_card
from ui.window.screens.signs import list_sign
from ui.window.text import BOLD, SMALL, SUBHEADING, TextStyle
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.label import Label, Paragraph, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table
from workshop.debrief import headings
from workshop.debrief.elected import ChangedRule, ElectedPage, Seated


def elected_page(ctx: Context, debrief: DebriefPresenter) -> Widget:
    """Return the page, or a plain word where the game ended before the count."""
    page = ElectedPage(debrief.hindsight, ctx.language)
    own = page.own
    if not page.lists or own is None:
        none = headings.NO_COUNT.said(ctx.language)
        return Label(none, key="nothing")
    people = page.people(own)
    return Column(
        [
            Label(page.prepared(), style=SMALL, key="prepared") if page.prepared() else None,
            Label(page.women_sentence(), style=BOLD),
            *([Label(page.women_in_council())] if page.women_in_council() else []),
            Grid(
                [_card(debrief, p) for p in people if p.is_woman],
                columns=3,
                cell=330,
                gap=Space.SMALL,
                key="women",
            ),
            _headline(debrief, page, own, SUBHEADING),
            _table(ctx, people),
            subheading(headings.WOMEN_OF_ALL.said(ctx.language)),
            _others(ctx, debrief, page),
            subheading(headings.OTHER_RULES.said(ctx.language)),
            Label(headings.OTHER_RULES_ABOUT.said(ctx.language)),
            Table(
                page.rules_head(),
                page.under_rules(),
                aligns="<" + ">" * (len(page.rules_head()) - 1),
                whys=page.rule_whys(),
                key="rules",
            ),
            *(_change(change) for change in page.rule_changes()),
            Label(headings.OTHER_RULES_WHY.said(ctx.language)),
            subheading(headings.LAW.said(ctx.language)),
            Grid([rule_card(ctx, c) for c in page.cards], columns=2, cell=420, arrows=""),
        ],
        gap=Space.GAP,
    )


def _change(change: ChangedRule) -> Widget:
    title = [Label(change.title, style=BOLD)] if change.title else []
    return Column([*title, *(Paragraph(line) for line in change.lines)], gap=Space.TINY)


def _headline(
    debrief: DebriefPresenter, page: ElectedPage, list_: ListAfterTheCount, style: TextStyle
) -> Widget:
    return list_sign(
        debrief.view,
        list_.list,
        page.headline(list_),
        style=style,
        why=page.headline_why(list_),
        key=f"votes-{list_.list}",
    )


def _card(debrief: DebriefPresenter, person: Seated) -> Widget:
    words = Column(
        [
            Label(person.name, style=BOLD),
            _result(person),
            Label(f"{person.place}. {person.why}", style=SMALL),
        ],
        gap=0,
        grow=1,
    )
    spec = face_of(debrief.view, debrief.view.aspirants[person.id])
    picture = Picture(face(spec), person.name, width=84, height=84)
    return Panel(
        [Strip([picture, words], cross=TOP, gap=Space.SMALL)],
        padding=Space.SMALL,
        key=f"woman-{person.id}",
    )


def _result(person: Seated) -> Widget:
    return Sign(
        "check-circle" if person.is_elected else "x-circle",
        person.result,
        style=SMALL,
        colour=Role.GOOD if person.is_elected else Role.BAD,
        why=person.more,
        key=f"result-{person.id}",
    )


def _table(ctx: Context, people: tuple[Seated, ...]) -> Widget:
    head = headings.all_said(ctx.language, headings.PLACES_HEAD)
    return Table(
        head,
        [(p.place, p.name, p.sex, p.result) for p in people],
        whys=[p.more for p in people],
        row_keys=[f"place-{p.id}" for p in people],
        key="places",
    )


def _others(ctx: Context, debrief: DebriefPresenter, page: ElectedPage) -> Widget:
    blocks: list[Widget] = []
    for list_ in page.lists:
        if list_.list == debrief.list:
            continue
        women = [p for p in page.people(list_) if p.is_woman]
        blocks.append(
            Column(
                [
                    _headline(debrief, page, list_, BOLD),
                    *(_line(ctx, person) for person in women),
                ],
                gap=Space.TINY,
            )
        )
    return Grid(blocks, columns=3, cell=330, gap=Space.LARGE, arrows="")


def _line(ctx: Context, person: Seated) -> Widget:
    text = ctx.say(
        "debrief.elected.line",
        "{name}, {place}: {result}. {why}",
        name=person.name,
        place=person.place.lower(),
        result=person.result.lower(),
        why=person.why,
    )
    return Sign(
        "check-circle" if person.is_elected else "x-circle",
        text,
        style=SMALL,
        colour=Role.GOOD if person.is_elected else Role.BAD,
        why=person.more,
        key=f"other-{person.id}",
    )

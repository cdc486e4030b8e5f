"""The page of the debrief on the council: its answers beside the report's table."""

from ui.window.explanation import Explanation
from ui.window.layout import Column
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.screen import Context
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.table import Table
from workshop.debrief import headings
from workshop.debrief.council import CouncilPage, ReportRow


def council_page(ctx: Context, debrief: DebriefPresenter) -> Widget:
    """Return the page, or a plain word where there is no council to ask."""
    page = CouncilPage(debrief.hindsight, ctx.language)
    if page.is_empty:
        none = headings.NO_COUNCIL.said(ctx.language)
        return Label(none, key="nothing")
    rows = page.rows()
    return Column(
        [
            Label(page.about()),
            *(_compared(ctx, row, page.source()) for row in rows),
            Label(
                headings.SAME_IN_A_TABLE.said(ctx.language),
                style=SMALL,
                colour=Role.MUTED,
            ),
            Table(
                ("", *_columns(ctx)),
                [row.cells for row in rows],
                aligns="<>>>",
                whys=[row.why for row in rows],
                key="report",
            ),
            Label(page.caveat(), style=SMALL),
            Label(page.counted(), style=SMALL),
            Label(page.source(), style=SMALL, colour=Role.MUTED),
            subheading(headings.PAIRS.said(ctx.language)),
            Table(
                headings.all_said(ctx.language, headings.PAIRS_HEAD),
                page.pairs(),
                aligns="<>>",
                whys=page.pair_whys(),
                key="pairs",
            ),
        ],
        gap=Space.GAP,
    )


def _columns(ctx: Context) -> tuple[str, ...]:
    return headings.all_said(ctx.language, headings.ANSWERERS)


def _compared(ctx: Context, row: ReportRow, source: str) -> Widget:
    roles = (Role.PRIMARY, Role.SECOND, Role.SECOND)
    values = (row.ours, row.with_programme, row.without)
    bars = [
        Bar(
            name,
            value,
            row.cells[n + 1],
            role=roles[n],
            pattern=n,
            why=row.why if n == 0 else Explanation(title=name, text=source),
            key=f"{row.id}-{n}",
        )
        for n, (name, value) in enumerate(zip(_columns(ctx), values, strict=True))
    ]
    return Column([Label(row.name, style=BOLD), Bars(bars, most=1000, key=row.id)], gap=Space.TINY)

"""The first page of the debrief: both ledgers over time, and what was the list's own."""

from collections.abc import Callable, Sequence

from engine.language.wording.amounts import number
from ui.window.explanation import Explanation
from ui.window.layout import TOP, Column, Flow, Grid, Panel, Row
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.screen import Context
from ui.window.screens.faces import role_of_list
from ui.window.text import SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph, figure, subheading
from ui.window.widgets.lines import LineChart, Series
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table
from workshop.debrief import headings
from workshop.debrief.ledgers import LedgersPage, Line, described, part_name
from workshop.debrief.reasons import LedgerReasons

HIGHEST = 1000
"""Where a ledger ends: every picture has the same scale, so that two can be laid side by side."""
PART_ROLES = (Role.PRIMARY, Role.SECOND, Role.DANGER)


def ledgers_page(
    ctx: Context,
    debrief: DebriefPresenter,
    compute: Callable[[], None],
    stop: Callable[[], None],
) -> Widget:
    """Return the page; ``compute`` and ``stop`` begin and call off the replay without the list."""
    page = LedgersPage(debrief.hindsight, ctx.language)
    lines, parts = _lines(debrief, page), page.parts()
    return Column(
        [
            Paragraph(
                headings.LEDGERS_ABOUT.said(ctx.language),
                terms=ctx.terms,
            ),
            _beside(
                [
                    _chart(ctx, page, lines),
                    _ends(ctx, debrief, page),
                    _own(ctx, debrief, page, compute, stop),
                ],
                _table(ctx, page, [line for line, _ in lines], "ledgers-table"),
            ),
            subheading(headings.LEDGER_PARTS.said(ctx.language)),
            _beside(
                [_chart(ctx, page, list(zip(parts, PART_ROLES, strict=True)))],
                _table(ctx, page, parts, "parts-table"),
            ),
        ],
        gap=Space.GAP,
    )


def _beside(words: Sequence[Widget], table: Widget) -> Widget:
    return Row([Column(words, gap=Space.GAP, grow=1), table], gap=Space.LARGE, cross=TOP)


def _lines(debrief: DebriefPresenter, page: LedgersPage) -> list[tuple[Line, Role]]:
    lines = [
        (page.power(), role_of_list(debrief.view, debrief.list)),
        (page.citizenship(), Role.INK),
    ]
    without = page.without()
    return [*lines, (without, Role.MUTED)] if without is not None else lines


def _chart(ctx: Context, page: LedgersPage, lines: Sequence[tuple[Line, Role]]) -> Widget:
    if not page.has_course:
        return Label(headings.NO_COURSE.said(ctx.language))
    return LineChart(
        [
            Series(line.name, line.values, role, pattern)
            for pattern, (line, role) in enumerate(lines)
        ],
        page.steps(),
        alternative=described([line for line, _ in lines]),
        shown=number,
        most=HIGHEST,
        height=300,
    )


def _table(ctx: Context, page: LedgersPage, lines: Sequence[Line], key: str) -> Widget:
    head = (headings.TURN.said(ctx.language), *(line.name for line in lines))
    table = Table(
        head, page.table(lines), aligns="<" + ">" * len(lines), whys=page.changes(lines), key=key
    )
    same = headings.SAME_IN_A_TABLE.said(ctx.language)
    return Column([subheading(same), table], gap=Space.SMALL)


def _ends(ctx: Context, debrief: DebriefPresenter, page: LedgersPage) -> Widget:
    reasons = LedgerReasons(debrief.hindsight, ctx.language, page.end)
    power = headings.POWER.said(ctx.language)
    ends: list[tuple[str, str, int, Explanation]] = [
        ("power", power, page.end.power.get(debrief.list, 0), reasons.power())
    ]
    for part, why in (
        ("resources", reasons.resources()),
        ("norms", reasons.norms()),
        ("institutions", reasons.institutions()),
    ):
        value = getattr(page.end.citizenship, part)
        ends.append((part, part_name(ctx.language, part), value, why))
    cells = [
        Panel(
            [Label(name, style=SMALL), figure(number(value), why=why, key=f"end-{part}")],
            gap=Space.TINY,
        )
        for part, name, value, why in ends
    ]
    return Column(
        [
            subheading(headings.LEDGER_ENDS.said(ctx.language)),
            Grid(cells, columns=4, cell=130, gap=Space.SMALL),
            Sign("warning" if page.slides else "seal-check", page.slide(), key="slide"),
        ],
        gap=Space.SMALL,
    )


def _own(
    ctx: Context,
    debrief: DebriefPresenter,
    page: LedgersPage,
    compute: Callable[[], None],
    stop: Callable[[], None],
) -> Widget:
    return Panel(
        [
            subheading(headings.OWN.said(ctx.language)),
            *_computed(ctx, debrief, page, compute, stop),
        ],
        key="own",
    )


def _computed(
    ctx: Context,
    debrief: DebriefPresenter,
    page: LedgersPage,
    compute: Callable[[], None],
    stop: Callable[[], None],
) -> list[Widget]:
    work, say = debrief.work, ctx.say
    if work.found is not None:
        found = work.found
        rows = page.own_parts(found)
        head = (
            "",
            headings.OWN_END.said(ctx.language),
            headings.OWN_WITHOUT.said(ctx.language),
            headings.OWN_DIFFERENCE.said(ctx.language),
        )
        refused = page.refused(found)
        return [
            Label(page.own_sentence(found)),
            Table(
                head,
                [(row.name, row.end, row.without, row.difference) for row in rows],
                aligns="<>>>",
                whys=[row.why for row in rows],
                key="own-table",
            ),
            *([Label(refused, style=SMALL, colour=Role.MUTED)] if refused else []),
        ]
    if work.is_running:
        text = say(
            "debrief.own.running",
            "The game is played again, as if this list had passed in every turn.",
        )
        halt = Button(
            say("debrief.own.stop", "Stop computing"), stop, kind=Kind.PLAIN, icon="x", key="stop"
        )
        return [ProgressBar(work.percent, text, key="progress"), Flow([halt])]
    text = (
        say("debrief.own.failed", "It could not be computed. The fault was written to the log.")
        if work.has_failed
        else say("debrief.own.stopped", "It is not computed yet.")
    )
    start = Button(say("debrief.own.start", "Compute"), compute, icon="play", key="compute")
    return [Label(text), Flow([start])]

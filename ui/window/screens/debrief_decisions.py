"""The page of the debrief on decisions: which weighed most, measured by playing without them."""

from collections.abc import Callable

from engine.analysis.counterfactual_seeds import Weighed
from ui.window.layout import Column
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.presenters.debrief_decisions import DecisionFigures
from ui.window.screen import Context
from ui.window.screens.measuring import MeasuringJob, measuring_line
from ui.window.text import SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.table import Table
from workshop.debrief import headings
from workshop.debrief.decisions import ABOUT, TITLE


def decisions_page(
    ctx: Context,
    debrief: DebriefPresenter,
    job: MeasuringJob,
    open_row: Callable[[Weighed], None],
) -> Widget:
    """Return the page; where nobody voted there is nothing to measure by."""
    if debrief.playthrough.state.election is None:
        return Label(headings.NO_COUNT.said(ctx.language), key="nothing")
    return Column(
        [
            subheading(TITLE.said(ctx.language)),
            Label(ABOUT.said(ctx.language)),
            *measuring_line(ctx, job),
            *_table(ctx, debrief, job, open_row),
        ],
        gap=Space.GAP,
    )


def _table(
    ctx: Context,
    debrief: DebriefPresenter,
    job: MeasuringJob,
    open_row: Callable[[Weighed], None],
) -> list[Widget]:
    found = job.measuring.found
    figures = DecisionFigures(debrief.hindsight, ctx.language, found)
    shown = figures.page.weighed
    if not shown:
        return [Label(figures.page.none(), key="none")] if job.measuring.is_quick else []
    head = figures.head()
    about = ctx.say(
        "decisions.open",
        "Press a decision to see what else could have been done, and what that would have brought.",
    )
    return [
        Label(about, style=SMALL, colour=Role.MUTED),
        Table(
            head,
            figures.rows(),
            aligns="<" + ">" * (len(head) - 2) + "<",
            on_choose=lambda row: open_row(shown[row]),
            whys=figures.whys(),
            row_keys=[f"decision-{number}" for number in range(len(shown))],
            key="decisions",
        ),
        *([Label(_seeds(ctx, figures), style=SMALL, key="seeds")] if figures.seeds else []),
    ]


def _seeds(ctx: Context, figures: DecisionFigures) -> str:
    return ctx.plural(
        "decisions.seeds",
        "With other people of the same district: the same offers and incidents, {number} game.",
        "With other people of the same district: the same offers and incidents, the mean of "
        "{number} games, and after the ± how much it varies.",
        figures.seeds,
    )

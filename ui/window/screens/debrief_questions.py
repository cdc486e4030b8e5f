"""The page of the debrief with three questions to talk about."""

from ui.window.layout import Centre, Column, Panel, Strip
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.screen import Context
from ui.window.text import HEADING, SUBHEADING
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.label import Label
from workshop.debrief import headings


def questions_page(ctx: Context, debrief: DebriefPresenter) -> Widget:
    """Return the page: large, one below the other, to be read aloud."""
    questions = debrief.hindsight.questions(ctx.language)
    about = headings.QUESTIONS_ABOUT.said(ctx.language)
    return Column(
        [
            Label(about),
            Centre(
                Column(
                    [_question(n, text) for n, text in enumerate(questions, start=1)],
                    gap=Space.GAP,
                ),
                width=980,
            ),
        ],
        gap=Space.GAP,
    )


def _question(number: int, text: str) -> Widget:
    return Panel(
        [
            Strip(
                [
                    Label(str(number), style=HEADING, colour=Role.TITLE),
                    Label(text, style=SUBHEADING, grow=1),
                ],
                gap=Space.GAP,
            )
        ],
        padding=Space.LARGE,
        key=f"question-{number}",
    )

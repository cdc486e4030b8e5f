"""What is wrong with content, for its author: place, what stands there, expected, and the mend."""

from collections.abc import Sequence

from engine.authoring.problem import Problem
from ui.window.dialog import Answer, Dialog
from ui.window.layout import Column
from ui.window.screen import Context
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.label import Label, Paragraph

MOST_SHOWN = 12
"""Findings that are listed; of more than these only the number is said."""


def findings_dialog(
    ctx: Context, lead: str, problems: Sequence[Problem], answers: Sequence[Answer] = ()
) -> Dialog:
    """Return a dialog that says ``lead`` and lists what is wrong, file by file."""
    return Dialog(
        ctx.say("findings.title", "Something in the files is not right"),
        lambda inner: _body(inner, lead, problems),
        answers,
    )


def _body(ctx: Context, lead: str, problems: Sequence[Problem]) -> Widget:
    shown = [_finding(ctx, problem) for problem in problems[:MOST_SHOWN]]
    more = len(problems) - MOST_SHOWN
    rest = (
        Label(ctx.plural("findings.more", "And {number} more.", "And {number} more.", more))
        if more > 0
        else None
    )
    return Column([Paragraph(lead), *shown, rest], gap=Space.GAP)


def _finding(ctx: Context, problem: Problem) -> Widget:
    return Column(
        [
            Label(
                ctx.say(
                    "findings.place",
                    "{file}, line {line}",
                    file="/".join(problem.file.split("/")[-2:]),
                    line=problem.line,
                ),
                style=BOLD,
                colour=Role.TITLE,
            ),
            Label(problem.excerpt.strip()[:120], style=SMALL) if problem.excerpt.strip() else None,
            Label(
                ctx.say(
                    "findings.expected",
                    "Found: {found}. Expected: {expected}.",
                    found=problem.found.said(ctx.say),
                    expected=problem.expected.said(ctx.say),
                )
            ),
            Label(problem.mend.said(ctx.say)),
        ],
        gap=0,
    )

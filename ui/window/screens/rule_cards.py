"""A rule in plain words, with its article and what is different today."""

from engine.rules.definitions.law import RuleCard
from ui.window.explanation import Explanation
from ui.window.layout import Panel
from ui.window.screen import Context
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.label import Label, Paragraph
from ui.window.widgets.sign import Sign
from workshop.debrief import headings


def rule_card(ctx: Context, card: RuleCard, *, key: str = "") -> Widget:
    """Return a card: the rule of its date, and below it the line on today."""
    return Panel(
        [
            Sign("scales", ctx.text(card.title), style=BOLD, colour=Role.TITLE),
            Paragraph(ctx.text(card.rule), terms=ctx.terms, style=SMALL),
            Paragraph(today(ctx, card), terms=ctx.terms, style=SMALL),
            Label(
                ctx.language.origin(card.article),
                style=SMALL,
                colour=Role.MUTED,
                key=f"{key or card.id}-article",
                why=Explanation(
                    title=ctx.text(card.title),
                    text=ctx.language.origin(card.source or card.reason),
                ),
            ),
        ],
        fill=Role.SHADE,
        gap=Space.TINY,
        key=key or card.id,
    )


def today(ctx: Context, card: RuleCard) -> str:
    """Return the line on today: the law of the game's date is never taught as today's."""
    return headings.TODAY.said(ctx.language, text=ctx.text(card.today))

"""The law today: what is different from the law of the game, on one page, from every rule card."""

from collections.abc import Sequence

from engine.rules.definitions.law import RuleCard
from ui.window.explanation import Explanation
from ui.window.layout import Column
from ui.window.screen import Context, Screen
from ui.window.theme import Space
from ui.window.widget import Widget
from ui.window.widgets.label import Paragraph
from ui.window.widgets.table import Table


class LawTodayScreen(Screen):
    """A line a rule: what held in the game's year, and what holds now."""

    def __init__(self, cards: Sequence[RuleCard]) -> None:
        self._cards = tuple(cards)

    def title(self, ctx: Context) -> str:
        return ctx.say("today.title", "The law today")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "today.help",
            "The game plays under the law of its year. Here every rule stands beside what the law "
            "says today. F3 on a line shows the article and how well it is known.",
        )

    def build(self, ctx: Context) -> Widget:
        say = ctx.say
        return Column(
            [
                Paragraph(
                    say(
                        "today.before",
                        "Whoever stands for election today asks for this year's law: the electoral "
                        "board publishes it.",
                    )
                ),
                Table(
                    [
                        say("today.rule", "Rule"),
                        say("today.then", "In the game"),
                        say("today.now", "Today"),
                    ],
                    [
                        [ctx.text(card.title), ctx.text(card.rule), ctx.text(card.today)]
                        for card in self._cards
                    ],
                    whys=[_origin(ctx, card) for card in self._cards],
                    row_keys=[f"card-{card.id}" for card in self._cards],
                    key="cards",
                ),
            ],
            gap=Space.GAP,
        )


def _origin(ctx: Context, card: RuleCard) -> Explanation:
    origin = ctx.language.origin
    return Explanation(
        title=ctx.text(card.title),
        text=origin(card.article),
        source=origin(card.source or card.reason),
    )

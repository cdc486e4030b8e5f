"""The results of a week: one line a list, each with its why."""

from collections.abc import Sequence

from ui.window.game import Game
from ui.window.layout import TOP, Column, Panel, Strip
from ui.window.presenters.planner import NewsLine
from ui.window.presenters.week_results import ListLine, Outcome, WeekResultsPresenter
from ui.window.route import go_on
from ui.window.screen import Context, Screen
from ui.window.screens.faces import sign_of
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph, heading
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign
from ui.window.widgets.why import WhyButton


class WeekResultsScreen(Screen):
    """What each list did and what changed; then the next week."""

    sound = "paper"
    first_focus = "go-on"

    def __init__(self, game: Game) -> None:
        self._game = game
        self._results = WeekResultsPresenter(game)

    def title(self, ctx: Context) -> str:
        return self._results.title(ctx.language)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "results.help",
            "What the week brought. One line a list: what was seen of it, and how many votes "
            "moved in the places you see. Ask why: the parts add up. What others did in secret "
            "is one part.",
        )

    def build(self, ctx: Context) -> Widget:
        lists = Column(
            [self._line(ctx, line) for line in self._results.lines(ctx.language)], gap=Space.SMALL
        )
        told = self._told(ctx)
        if told is None:
            return lists
        return Split([lists, told], shares=(3, 2), least=320, key="results")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [
            Button(
                ctx.say("results.go-on", "Go on"),
                lambda: go_on(ctx.app, self._game),
                kind=Kind.PRIMARY,
                icon="arrow-right",
                key="go-on",
            )
        ]

    def _line(self, ctx: Context, line: ListLine) -> Widget:
        own = line.list == self._game.player
        words = Column(
            [
                Label(line.name, style=BOLD, colour=Role.TITLE if own else Role.INK),
                Label(line.deeds, style=SMALL),
            ],
            gap=0,
            grow=1,
        )
        change = Column(
            [
                Label(_unbroken(line.change), style=BOLD, key=f"change-{line.list}"),
                WhyButton(
                    _unbroken(ctx.say("results.ask", "Why?")), line.why, key=f"why-{line.list}"
                ),
            ],
            gap=Space.TINY,
        )
        picture = Picture(sign_of(self._game.view, line.list), line.name, width=56, height=56)
        return Panel(
            [Strip([picture, words, change], cross=TOP, gap=Space.GAP)],
            fill=Role.SHADE if own else Role.PANEL,
            padding=Space.SMALL,
            key=f"line-{line.list}",
        )

    def _told(self, ctx: Context) -> Widget | None:
        outcomes = self._results.outcomes(ctx.language)
        news = self._results.news(ctx.language)
        if not outcomes and not news:
            return None
        return Column(
            [
                *(self._outcome(outcome) for outcome in outcomes),
                heading(ctx.say("results.news", "News")) if news else None,
                *(self._news(line, n) for n, line in enumerate(news)),
            ],
            gap=Space.SMALL,
        )

    def _outcome(self, outcome: Outcome) -> Widget:
        return Panel(
            [
                Label(outcome.title, style=BOLD, colour=Role.TITLE),
                Sign("check-circle", outcome.answer, style=SMALL),
                Paragraph(outcome.text),
            ]
        )

    def _news(self, line: NewsLine, place: int) -> Widget:
        text = line.more.text if line.more is not None else ""
        return Panel(
            [
                Sign("newspaper", line.text, style=BOLD if text else SMALL, key=f"news-{place}"),
                Paragraph(text, style=SMALL) if text else None,
            ],
            padding=Space.SMALL,
        )


def _unbroken(text: str) -> str:
    """Return a few words that stay on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")

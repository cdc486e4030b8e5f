"""The codex: the words of the trade, who is who, the law then and today, the model."""

from collections.abc import Sequence
from functools import partial

from ui.window.layout import Column
from ui.window.presenters.codex import KINDS, CodexPresenter, Kind, Page
from ui.window.screen import Context, Screen
from ui.window.screens.law_today import LawTodayScreen
from ui.window.scroll import Split
from ui.window.text import BODY, BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button
from ui.window.widgets.button import Kind as ButtonKind
from ui.window.widgets.entry import Entry
from ui.window.widgets.label import Label, Paragraph, heading
from ui.window.widgets.radio import RadioGroup


class CodexScreen(Screen):
    """A list on the left, by kind or by what is typed; the page on the right."""

    first_focus = "search"

    def __init__(self, presenter: CodexPresenter) -> None:
        self._codex = presenter

    def title(self, ctx: Context) -> str:
        return ctx.say("codex.title", "Words, law and figures")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "codex.help",
            "Here stands what the words of the game mean, who is who, what the law said in 2002 "
            "and says today, and what the game reckons with and why. Type a word to find it, or "
            "choose a shelf.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split(
            [self._list(ctx), self._page(ctx)], shares=(4, 5), least=300, key="codex-split"
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        cards = self._codex.content.law.cards
        return [
            Button(
                ctx.say("today.title", "The law today"),
                lambda: ctx.app.show(LawTodayScreen(cards)),
                icon="scales",
                key="law-today",
            )
        ]

    def _list(self, ctx: Context) -> Widget:
        pages = self._codex.shown(ctx.language)
        return Column(
            [
                Entry(
                    ctx.say("codex.search", "Search"),
                    self._codex.search,
                    self._search,
                    example=ctx.say("codex.example", "quota"),
                    limit=40,
                    key="search",
                ),
                RadioGroup(
                    "",
                    [(kind, _kind_name(ctx, kind)) for kind in KINDS],
                    self._codex.kind if not self._codex.search else "",
                    self._choose_kind,
                    styles=[SMALL] * len(KINDS),
                    key="kind",
                ),
                Column(self._buttons(ctx, pages), gap=Space.TINY, arrows="vertical", key="pages"),
            ],
            gap=Space.GAP,
        )

    def _buttons(self, ctx: Context, pages: Sequence[Page]) -> list[Widget]:
        if not pages:
            return [Label(ctx.say("codex.nothing", "Nothing of that name is here."))]
        opened = self._codex.opened(ctx.language)
        return [
            Button(
                page.title,
                partial(self._open, page.id),
                kind=ButtonKind.PLAIN,
                align="left",
                style=BODY,
                chosen=opened is not None and opened.id == page.id,
                key=f"page-{page.id}",
            )
            for page in pages
        ]

    def _page(self, ctx: Context) -> Widget:
        page = self._codex.opened(ctx.language)
        if page is None:
            return Column([])
        return Column(
            [
                heading(page.title),
                Paragraph(page.short, style=BOLD, terms=ctx.terms),
                Paragraph(page.text, terms=ctx.terms),
                Paragraph(
                    ctx.say("rule.today", "**Today:** {text}", text=page.today), terms=ctx.terms
                )
                if page.today
                else None,
                Label(page.source, style=SMALL, colour=Role.MUTED, key="source"),
            ],
            gap=Space.GAP,
        )

    def _search(self, text: str) -> None:
        self._codex.search = text
        self._codex.open_id = ""

    def _choose_kind(self, kind: Kind) -> None:
        self._codex.kind = kind
        self._codex.search = ""
        self._codex.open_id = ""

    def _open(self, id: str) -> None:
        self._codex.open_id = id


def _kind_name(ctx: Context, kind: Kind) -> str:
    say = ctx.say
    return {
        "word": say("codex.kind.word", "Words"),
        "actor": say("codex.kind.actor", "Who is who"),
        "law": say("codex.kind.law", "The law"),
        "model": say("codex.kind.model", "The model"),
        "figure": say("codex.kind.figure", "Its figures"),
    }[kind]

"""The author's page: a list of what can come in a district, and beside it one of it in words."""

from collections.abc import Sequence
from functools import partial

from ui.window.layout import Column, Panel
from ui.window.presenters.authors import AuthorsPresenter, file_of
from ui.window.presenters.preview import AnswerSheet, Entry, Sheet, answer_lines
from ui.window.screen import Context, Screen
from ui.window.screens.preview import MapPreviewScreen, PreviewScreen
from ui.window.scroll import Split
from ui.window.text import BODY, BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, heading


class AuthorsScreen(Screen):
    """For whoever writes a district; players are not led here by anything of the game itself."""

    first_focus = "see"

    def __init__(self, presenter: AuthorsPresenter) -> None:
        self._authors = presenter

    def title(self, ctx: Context) -> str:
        name = self._authors.district.district.name
        return ctx.say("authors.title", "For authors: {place}", place=name)

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "authors.help",
            "On the left stands everything that can come in this district. On the right one of it "
            "in words: when it comes, and what each answer does. See it as a player does, or look "
            "at the map. F5 reads the files anew after you have saved them.",
        )

    def build(self, ctx: Context) -> Widget:
        return Split([self._list(ctx), self._sheet(ctx)], shares=(4, 6), least=300, key="authors")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        entry = self._authors.entry
        on_map = ctx.say("authors.map", "The map")
        see = ctx.say("authors.see", "See it as a player")
        return [
            Button(on_map, lambda: self._show_map(ctx), icon="map-trifold", key="map"),
            *(
                [
                    Button(
                        see, lambda: self._see(ctx, entry), kind=Kind.PRIMARY, icon="eye", key="see"
                    )
                ]
                if entry is not None
                else []
            ),
        ]

    def _list(self, ctx: Context) -> Widget:
        opened = self._authors.entry
        buttons = [
            Button(
                self._authors.name(ctx.language, entry),
                partial(self._open, entry.id),
                kind=Kind.PLAIN,
                align="left",
                style=BODY,
                chosen=opened is not None and opened.id == entry.id,
                key=f"entry-{entry.id}",
            )
            for entry in self._authors.entries
        ]
        return Column(buttons, gap=Space.TINY, arrows="vertical", key="entries")

    def _open(self, id: str) -> None:
        self._authors.opened = id

    def _sheet(self, ctx: Context) -> Widget:
        sheet, entry = self._authors.sheet(ctx.language), self._authors.entry
        if sheet is None or entry is None:
            return Label(ctx.say("authors.empty", "Nothing can come here yet."))
        where = ctx.say(
            "authors.where", "{id}, in {file}", id=entry.situation.id, file=file_of(entry)
        )
        return Column(
            [
                heading(sheet.title),
                Label(where, style=SMALL, colour=Role.MUTED),
                *_part(ctx.say("authors.comes", "When it comes"), sheet.comes),
                Label(sheet.text),
                *_part(sheet.speaker, sheet.terms),
                *(
                    _part(ctx.say("authors.acts", "What it does"), sheet.effects)
                    if sheet.effects
                    else ()
                ),
                *self._answers(ctx, sheet),
            ],
            gap=Space.GAP,
        )

    def _answers(self, ctx: Context, sheet: Sheet) -> Sequence[Widget]:
        return [_answer(ctx, answer) for answer in sheet.answers]

    def _see(self, ctx: Context, entry: Entry) -> None:
        ctx.app.show(PreviewScreen(lambda: self._authors.game(entry), entry))

    def _show_map(self, ctx: Context) -> None:
        ctx.app.show(MapPreviewScreen(lambda: self._authors.game(None)))


def _part(title: str, lines: Sequence[str]) -> Sequence[Widget]:
    """Return a heading with its lines; nothing where there is neither."""
    if not title and not lines:
        return []
    return [
        Column(
            [
                Label(title, style=BOLD, colour=Role.TITLE) if title else None,
                *(Label(line) for line in lines),
            ],
            gap=Space.TINY,
        )
    ]


def _answer(ctx: Context, answer: AnswerSheet) -> Widget:
    return Panel(
        [
            Label(answer.text, style=BOLD),
            *([Label(answer.known, colour=Role.MUTED)] if answer.known else []),
            *(Label(line, style=SMALL) for line in answer_lines(ctx.language, answer)),
        ],
        fill=Role.SHADE,
    )

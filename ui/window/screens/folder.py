"""The folder of a list, and the lists that stand: pages to look things up in."""

from ui.window.dialog import Dialog
from ui.window.game import Game
from ui.window.layout import Column, Flow
from ui.window.presenters.folder import folder, standers
from ui.window.screen import Context
from ui.window.screens.faces import sign_of
from ui.window.text import BOLD, SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table


class FolderDialog(Dialog):
    """What the list has promised, worked out, and owes."""

    def __init__(self, game: Game) -> None:
        self._game = game
        super().__init__("")

    def title(self, ctx: Context) -> str:
        return ctx.say("folder.title", "Our folder")

    def build(self, ctx: Context) -> Widget:
        parts = folder(ctx.language, self._game.view)
        if not parts:
            return Label(ctx.say("folder.empty", "It is still empty."))
        return Column(
            [
                Column(
                    [
                        Sign(part.icon, part.title, style=BOLD, colour=Role.TITLE),
                        *(Label(line, style=SMALL) for line in part.lines),
                    ],
                    gap=Space.TINY,
                )
                for part in parts
            ],
        )


class ListsDialog(Dialog):
    """Who stands on each list, in order."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self._shown = game.view.player
        super().__init__("")

    def title(self, ctx: Context) -> str:
        return ctx.say("folder.lists", "Who stands")

    def build(self, ctx: Context) -> Widget:
        view = self._game.view
        named = {d.id: ctx.text(d.name) for d in view.district.lists}
        about = next(d.about for d in view.district.lists if d.id == self._shown)
        rows = standers(ctx.language, view, self._shown)
        return Column(
            [
                Flow(
                    [self._tab(name, named[name]) for name in view.lists],
                    gap=Space.SMALL,
                    arrows="both",
                    key="lists",
                ),
                Sign(sign_of(view, self._shown), ctx.text(about), style=SMALL),
                Table(
                    [
                        ctx.say("folder.place", "Place"),
                        ctx.say("folder.name", "Name"),
                        "",
                        ctx.say("folder.home", "From"),
                    ],
                    [(row.place, row.name, row.sex, row.home) for row in rows],
                    key="standers",
                ),
            ],
            gap=Space.SMALL,
        )

    def _tab(self, name: str, text: str) -> Widget:
        return Button(
            text,
            lambda: self._show(name),
            kind=Kind.PLAIN,
            icon=sign_of(self._game.view, name),
            style=SMALL_BOLD,
            chosen=name == self._shown,
            key=f"lists-{name}",
        )

    def _show(self, name: str) -> None:
        self._shown = name

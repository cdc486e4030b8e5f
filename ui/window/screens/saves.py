"""The saved games: go on with one, with an earlier save of it, or delete it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from engine.language.wording.game_files import say_disk_fault
from engine.storage.disk_faults import disk_code
from ui.window.dialog import Answer
from ui.window.layout import Column
from ui.window.presenters.saves import SaveLine, SavesPresenter, unread_folder
from ui.window.screen import Context, Screen
from ui.window.theme import Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table

if TYPE_CHECKING:
    from ui.window.app import App

Open = Callable[["App", str, int], None]
"""Opens a game by its name and generation."""


class SavesScreen(Screen):
    """One line a game, the last saved first; the chosen one shows its earlier saves."""

    first_focus = "save-0"

    def __init__(self, presenter: SavesPresenter, open_: Open) -> None:
        self._saves = presenter
        self._open = open_

    def title(self, ctx: Context) -> str:
        return ctx.say("saves.title", "Saved games")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "saves.help",
            "Each line is a game. Press it to choose it, then go on with it or delete it. Below "
            "stand its earlier saves: going on from one begins a game of its own, so that nothing "
            "is lost. A game is one file: copied to another machine it goes on there.",
        )

    def build(self, ctx: Context) -> Widget:
        lines = self._saves.lines(ctx.language)
        fault = self._saves.fault
        if fault is not None:
            return Sign("warning", unread_folder(ctx.language, fault), key="fault")
        if not lines:
            return Label(ctx.say("saves.none", "Nothing is saved yet."))
        if self._saves.chosen not in [line.name for line in lines]:
            self._saves.chosen = lines[0].name
        chosen = next(n for n, line in enumerate(lines) if line.name == self._saves.chosen)
        return Column(
            [
                Table(
                    _head(ctx),
                    [_cells(line) for line in lines],
                    on_choose=lambda number: self._choose(lines[number].name),
                    chosen=chosen,
                    row_keys=[f"save-{number}" for number in range(len(lines))],
                    key="saves",
                ),
                self._earlier(ctx),
                Label(
                    ctx.say(
                        "saves.folder", "They lie in {folder}", folder=self._saves.shelf.folder
                    ),
                    key="folder",
                ),
            ],
            gap=Space.LARGE,
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        chosen = self._chosen(ctx)
        if chosen is None:
            return []
        say = ctx.say
        delete = Button(
            say("saves.delete", "Delete"),
            lambda: self._ask(ctx, chosen),
            kind=Kind.DANGER,
            icon="trash",
            key="delete",
        )
        if chosen.fault:
            return [delete]
        go_on = Button(
            say("saves.open", "Go on"),
            lambda: self._open(ctx.app, chosen.name, 0),
            kind=Kind.PRIMARY,
            icon="play",
            key="open",
        )
        return [delete, go_on]

    def _choose(self, name: str) -> None:
        self._saves.chosen = name

    def _chosen(self, ctx: Context) -> SaveLine | None:
        lines = self._saves.lines(ctx.language)
        named = (line for line in lines if line.name == self._saves.chosen)
        return next(named, lines[0] if lines else None)

    def _earlier(self, ctx: Context) -> Widget | None:
        lines = [line for line in self._saves.earlier(ctx.language) if line.generation > 0]
        if not lines:
            return None
        return Column(
            [
                subheading(ctx.say("saves.earlier", "Earlier saves of this game")),
                Table(
                    _head(ctx),
                    [_cells(line) for line in lines],
                    on_choose=lambda number: self._open_earlier(ctx, lines[number]),
                    row_keys=[f"earlier-{line.generation}" for line in lines],
                    key="earlier",
                ),
            ],
            gap=Space.SMALL,
        )

    def _open_earlier(self, ctx: Context, line: SaveLine) -> None:
        if line.fault:
            ctx.app.toast(line.fault)
        else:
            self._open(ctx.app, line.name, line.generation)

    def _ask(self, ctx: Context, line: SaveLine) -> None:
        say = ctx.say
        what = " · ".join(part for part in (line.place, line.lists, line.moment) if part)
        ctx.app.ask(
            say("saves.delete.ask", "Delete this game?"),
            f"{what}\n"
            + say("saves.delete.final", "Its earlier saves go with it. It cannot be brought back."),
            [
                Answer(say("saves.delete", "Delete"), lambda: self._delete(ctx, line), Kind.DANGER),
                Answer(say("saves.delete.keep", "Keep it"), None, Kind.PRIMARY),
            ],
        )

    def _delete(self, ctx: Context, line: SaveLine) -> None:
        fault = self._saves.remove(line.name)
        if fault is not None:
            reason = say_disk_fault(ctx.language, disk_code(fault))
            ctx.app.toast(
                ctx.say(
                    "saves.delete.failed", "The game could not be deleted. {reason}", reason=reason
                )
            )


def _head(ctx: Context) -> list[str]:
    say = ctx.say
    return [
        say("saves.place", "Place"),
        say("saves.list", "List"),
        say("saves.moment", "Where it stands"),
        say("saves.date", "Saved"),
    ]


def _cells(line: SaveLine) -> list[str]:
    if line.fault:
        return [line.place, "", line.fault, ""]
    return [line.place, line.lists, line.moment, line.saved]

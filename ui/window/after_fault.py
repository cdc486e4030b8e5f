"""After a fault of the program: what its report may not hold, and how the game is gone on with."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from ui.window.dialog import Answer, Dialog
from ui.window.layout import Column
from ui.window.theme import Space
from ui.window.widgets.button import Kind
from ui.window.widgets.entry import Entry
from ui.window.widgets.label import Label

if TYPE_CHECKING:
    from ui.window.app import App
    from ui.window.start import Start


def private_words(app: "App", start: "Start") -> Iterator[str]:
    """Yield what people named or typed: files of games, their folder, texts in entries."""
    with contextlib.suppress(OSError):
        yield from start.shelf.names()
    if start.game is not None:
        yield start.game.name
        branch = start.game.playthrough.branch
        if branch is not None:
            yield branch.of
    yield str(start.shelf.folder)
    yield str(app.data.path)
    for layer in app.layers:
        for widget in layer.root.walk() if layer.root is not None else ():
            if isinstance(widget, Entry):
                yield widget.text


def say_written(language: Language, report: object) -> str:
    """Return where the report of a fault lies, or that it could not be written."""
    if not isinstance(report, Path):
        return language.say("fault.unwritten", "What went wrong could not be written down.")
    return language.say(
        "fault.written",
        "What went wrong is written in {file}. No name of a person is in it.",
        file=report,
    )


def question(app: "App", start: "Start", report: Path) -> Dialog:
    """Return what the next start asks: whether to go on with the game that the fault ended."""
    say = app.language.say
    lines = [say_written(app.language, report)]
    answers = []
    if start.newest is not None:
        # Brings in the rules, which a window that opens does not wait for.
        from ui.window.presenters.saves import save_line

        line = save_line(start.content, app.language, start.newest)
        what = " · ".join(part for part in (line.place, line.lists, line.moment) if part)
        lines.append(say("fault.saved", "Your game is saved: {game}.", game=what))
        answers = [
            Answer(say("fault.later", "Not now")),
            Answer(say("fault.resume", "Go on"), lambda: start.resume(app), Kind.PRIMARY),
        ]
    # Labels and no paragraph: a folder may be called anything.
    return Dialog(
        say("fault.title", "Last time the game ended with a fault"),
        lambda ctx: Column([Label(line) for line in lines], gap=Space.SMALL),
        answers,
    )

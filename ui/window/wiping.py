"""Wiping all data: asked once, with what goes and what stays; then all is as at the first start."""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from engine.storage.wipe import wipe
from ui.window.dialog import Answer, Dialog
from ui.window.layout import Column
from ui.window.theme import Space
from ui.window.widgets.button import Kind
from ui.window.widgets.label import Label

if TYPE_CHECKING:
    from ui.window.app import App
    from ui.window.start import Start


def question(app: "App", start: "Start") -> Dialog:
    """Return the one question: what goes, what stays."""
    language = app.language
    say = language.say
    games = 0
    with contextlib.suppress(OSError):
        games = len(start.shelf.names())
    return Dialog(
        say("wipe.title", "Wipe all data?"),
        lambda ctx: Column(
            [
                Label(
                    language.say_plural(
                        "wipe.goes",
                        "{number} saved game goes, with the settings and the reports of faults.",
                        "{number} saved games go, with the settings and the reports of faults.",
                        games,
                        number=games,
                    )
                ),
                Label(say("wipe.stays", "Your own districts and the reports of games stay.")),
                Label(say("wipe.final", "It cannot be brought back.")),
            ],
            gap=Space.SMALL,
        ),
        [
            Answer(say("wipe.do", "Wipe all"), lambda: _do(app, start), Kind.DANGER),
            Answer(say("wipe.keep", "Keep all"), None, Kind.PRIMARY),
        ],
    )


def _do(app: "App", start: "Start") -> None:
    app.jobs.cancel_all()
    left = wipe(app.data, start.shelf)
    start.forget()
    app.back_to_first()
    app.forget_settings()
    if left:
        app.show(_not_all(app, left))
    else:
        app.toast(app.language.say("wipe.done", "All data is wiped."))


def _not_all(app: "App", left: tuple[Path, ...]) -> Dialog:
    language = app.language
    lines = (
        language.say_plural(
            "wipe.left",
            "{number} file could not be deleted.",
            "{number} files could not be deleted. The first one:",
            len(left),
            number=len(left),
        ),
        str(left[0]),
    )
    # Labels and no paragraph: a folder may be called anything.
    return Dialog(
        language.say("wipe.title-left", "Not all could be wiped"),
        lambda ctx: Column([Label(line) for line in lines], gap=Space.SMALL),
    )

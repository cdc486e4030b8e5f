"""A fault of the program while the window is open: reported, the game saved, and said in words."""

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from engine.language.language import Language
from engine.storage.crash_report import mark_end
from ui.window.after_fault import say_written
from ui.window.dialog import Dialog
from ui.window.last_page import show_last_page
from ui.window.layout import Column
from ui.window.theme import Space
from ui.window.widgets.label import Label

if TYPE_CHECKING:
    from ui.window.app import App

MOST = 5
"""After so many faulty pages the game ends: it does not get better by itself."""


def survives(app: "App") -> bool:
    """Report the fault being handled, save, and go back a screen; True where the game goes on.

    A fault of the first screen, or one that comes again and again, ends the game with a page that
    needs nothing of it.
    """
    report: object = None
    saved = False
    with contextlib.suppress(Exception):
        report = app.options.write_fault() if app.options.write_fault is not None else None
    with contextlib.suppress(Exception):
        saved = app.autosave()
    app.mishaps += 1
    if app.can_go_back and app.mishaps <= MOST:
        try:
            app.layers.pop()
            app.close_popover()
            app.show(faulty_page(app, report, saved=saved))
        except Exception:
            app.mishaps = MOST
        else:
            return True
    _end(app, report, saved)
    return False


def faulty_page(app: "App", report: object, *, saved: bool) -> Dialog:
    """Return what is said when a page was closed: what is kept, and where its fault is written."""
    say = app.language.say
    lines = (
        say("window.mishap.text", "A page of the game had a fault and was closed."),
        _say_kept(app.language, saved),
        say_written(app.language, report),
    )
    # Labels and no paragraph: a folder may be called anything.
    return Dialog(
        say("window.mishap.title", "Something went wrong"),
        lambda ctx: Column([Label(line) for line in lines], gap=Space.SMALL),
    )


def _end(app: "App", report: object, saved: bool) -> None:
    """Say on the last page that the game ends, and see to it that the next start knows."""
    if isinstance(report, Path):
        mark_end(report)
    say = app.language.say
    lines = (
        say("window.mishap.end", "The game had a fault that it cannot go on with. It ends."),
        _say_kept(app.language, saved),
        say_written(app.language, report),
        say("window.mishap.close", "Press Enter to close the window, and start it again."),
    )
    print("\n".join(lines), file=sys.stderr)
    with contextlib.suppress(pygame.error):
        show_last_page(app.window, lines, app.settings.text_size)
        app.close()


def _say_kept(language: Language, saved: object) -> str:
    if not saved:
        return language.say("window.mishap.unsaved", "The game could not be saved this time.")
    return language.say("window.mishap.saved", "Nothing that was handed in is lost.")

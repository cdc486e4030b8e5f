"""The title while the rules and districts are still being read: its buttons answer at once.

What the title needs is a few files; what a game needs takes an old laptop seconds. So the window
opens first, the rest is read in a thread, and what was pressed meanwhile is done when it is there.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from engine.language.language import Language
from engine.version import VERSION
from ui.window.explanation import Explanation
from ui.window.screen import Context, Screen
from ui.window.screens.title import TitleEntry, TitleModel, TitleScreen

if TYPE_CHECKING:
    from ui.window.app import App
    from ui.window.start import Start

Wish: TypeAlias = "Callable[[Start, App], object]"
"""What somebody pressed before it could be done."""


class Opening:
    """Reads what the game is started with, and stands in for it until it is there.

    ``read`` does the reading, in a thread; what it raises is kept in ``fault`` and closes the
    window. ``has_games`` says whether any game is saved: then the title offers to go on at once.
    """

    def __init__(self, read: "Callable[[], Start]", has_games: Callable[[], bool]) -> None:
        self._read = read
        self._has_games = has_games()
        self._wish: Wish | None = None
        self._app: App | None = None
        self.start: Start | None = None
        self.fault: BaseException | None = None

    def title_screen(self, app: "App") -> Screen:
        """Return the first screen, and begin to read."""
        self._app = app
        app.jobs.start(
            lambda reporter: self._read_after_the_first_picture(app),
            on_done=lambda start: self._opened(app, start),
            on_failed=lambda fault: self._failed(app, fault),
        )
        return TitleScreen(self.title_model)

    def title_model(self) -> TitleModel:
        """Return what the title offers now."""
        if self.start is not None:
            return self.start.title_model()
        return TitleModel(
            play=self._later(lambda start, app: start.show_new_game(app)),
            version=VERSION,
            content_code="",
            resume=self._later(_resume) if self._has_games else None,
            entries=(
                TitleEntry(
                    "learn",
                    _say_learn,
                    self._later(lambda start, app: start.show_codex(app)),
                    "book-open",
                ),
            ),
        )

    # -- the hooks of the window, which ask the start once it is there --------------------------

    def autosave(self) -> bool:
        """Save the game that is open; before one can be, there is nothing to save."""
        return self.start is None or self.start.autosave()

    def mark(self, language: Language) -> str:
        """Return what every screen of the open game says of it."""
        return "" if self.start is None else self.start.mark(language)

    def alarm(self, language: Language) -> str:
        """Return what is wrong on every screen until it is mended."""
        return "" if self.start is None else self.start.alarm(language)

    def unsaved(self, app: "App", leave: Callable[[], None] | None) -> Screen:
        """Return the question that is asked where a game cannot be saved."""
        assert self.start is not None
        return self.start.unsaved(app, leave)

    def circumstances(self) -> dict[str, Any]:
        """Return what a report of a fault says of the moment, and what it may not hold."""
        if self.start is not None:
            code, private = self.start.code, self.start.private_words()
        else:
            code, private = "", ()
        doings = self._app.doings.lines if self._app is not None else ()
        return {"content_code": code, "doings": doings, "private": private}

    def find_term(self, term: str, language: Language) -> Explanation | None:
        """Look a word of the trade up."""
        return None if self.start is None else self.start.find_term(term, language)

    def after_fault(self, app: "App", report: Path) -> None:
        """Ask what is asked after a fault of the program ended the last start."""
        self._do(app, lambda start, app: start.after_fault(app, report))

    def wipe(self, app: "App") -> None:
        """Ask, and take all data away."""
        self._do(app, lambda start, app: start.wipe(app))

    def reread(self, app: "App") -> None:
        """Read the content anew from the disk."""
        from ui.window.rereading import reread

        self._do(app, reread)

    # -- until it is there ---------------------------------------------------------------------

    def _read_after_the_first_picture(self, app: "App") -> "Start":
        while not app.draws and app.running:
            time.sleep(0.002)
        return self._read()

    def _later(self, wish: Wish) -> "Callable[[App], None]":
        return lambda app: self._do(app, wish)

    def _do(self, app: "App", wish: Wish) -> None:
        """Do what is wished, now or as soon as it can be done; the last wish counts."""
        if self.start is not None:
            wish(self.start, app)
            return
        self._wish = wish
        app.toast(app.language.say("opening.wait", "The districts are being read. One moment."))

    def _opened(self, app: "App", start: "Start") -> None:
        self.start = start
        start.attend(app)
        wish, self._wish = self._wish, None
        if wish is not None:
            app.toast("")
            wish(start, app)

    def _failed(self, app: "App", fault: BaseException) -> None:
        self.fault = fault
        app.running = False


def _resume(start: "Start", app: "App") -> None:
    """Go on with the last game; where none can be gone on with after all, show how to begin one."""
    if start.game is None and start.newest is None:
        start.show_new_game(app)
    else:
        start.resume(app)


def _say_learn(ctx: Context) -> str:
    return ctx.say("title.learn", "Learn")

"""A fault of the program: reported without a name, said in words, and the game goes on."""

import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from engine.language.language import Language
from tests.support import ROOT
from tests.ui.conftest import MakePilot, Open, begun
from tests.ui.everything import Everything, Showing
from tests.ui.played import faults_at_all_sizes
from tests.ui.sizes import WINDOWS, LongLanguage
from ui.commands.crash_report import report_crash
from ui.window import mishap
from ui.window.app import App
from ui.window.last_page import wrapped
from ui.window.pilot import Pilot
from ui.window.start import Start
from ui.window.theme import TEXT_SIZES
from ui.window.widget import Widget
from ui.window.widgets.label import Label

SECRET = "Ñusta-Quispe"


def failing() -> Widget:
    """Fail as a page does, with a name in the fault."""
    raise ValueError(f"a fault of {SECRET}")


def run_to_the_end(app: App, monkeypatch: pytest.MonkeyPatch, frames: int = 4) -> int:
    """Run the loop for some frames, without closing the window."""
    monkeypatch.setattr(app, "close", lambda: None)
    left = iter(range(frames))
    usual: Callable[[], None] = app._tick
    monkeypatch.setattr(
        app, "_tick", lambda: usual() if next(left, None) is not None else app.close_down()
    )
    return app.run()


def reporting(pilot: Pilot, start: Start, folder: Path) -> None:
    """Let faults of this window be reported as the program does."""
    options = pilot.app.options
    object.__setattr__(
        options,
        "write_fault",
        lambda: report_crash(
            Namespace(data=folder),
            Language.load("en", ROOT / "locale"),
            content_code=start.code,
            doings=start.doings(),
            private=start.private_words(),
        ),
    )


def test_a_faulty_page_is_reported_saved_and_closed(
    at_title: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report names no game, no typed text, no folder; the dialog says where it lies."""
    monkeypatch.setattr(sys, "argv", ["game.py"])
    start, pilot = at_title()
    reporting(pilot, start, tmp_path)
    begun(pilot)
    assert start.game is not None
    start.game.name = SECRET
    start.keeper.look(SECRET)
    pilot.app.back_to_first()
    pilot.click("learn").type("rosa ")
    pilot.press("escape")
    pilot.app.show(Showing(failing))
    assert run_to_the_end(pilot.app, monkeypatch) == 0
    pilot.app.running = True
    assert "report-1.txt" in pilot.text() and "had a fault and was closed" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    text = (tmp_path / "logs" / "report-1.txt").read_text("utf-8")
    for private in (SECRET, "Quispe", "rosa", str(tmp_path), "macusani-tinya"):
        assert private not in text
    for kept in (start.code, "key escape", "ValueError: a fault of …", "key of a sign × 4"):
        assert kept in text, text
    assert 'File "tests/ui/test_crash.py"' in text
    assert SECRET in [one.name for one in start.shelf.games()]
    pilot.press("enter")
    assert "had a fault" not in pilot.text()


def test_a_fault_of_the_first_screen_ends_with_a_page_and_the_next_start_goes_on(
    at_title: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Enter closes the page; the next start says what happened and offers the game."""
    start, pilot = at_title()
    reporting(pilot, start, tmp_path)
    begun(pilot)
    assert start.game is not None and start.game.hand_in() is None
    left = start.game.playthrough.hash()
    shown: list[tuple[str, ...]] = []
    monkeypatch.setattr(
        mishap, "show_last_page", lambda window, lines, percent: shown.append(lines)
    )
    pilot.app.back_to_first()
    pilot.app.screen.build = lambda ctx: failing()  # type: ignore[method-assign]
    pilot.app.refresh()
    assert run_to_the_end(pilot.app, monkeypatch) == 2
    assert len(shown) == 1 and any("report-1.txt" in line for line in shown[0])
    assert "Traceback" not in capsys.readouterr().err

    again, pilot = at_title()
    assert "ended with a fault" in pilot.text() and "Macusani" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    pilot.press("enter")
    assert again.game is not None and again.game.playthrough.hash() == left
    _, pilot = at_title()
    assert "ended with a fault" not in pilot.text()


def test_a_page_that_fails_again_and_again_ends_the_game(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No endless row of messages: after a few the last page comes."""
    pilot = fly(Everything(), language="en")
    shown: list[object] = []
    monkeypatch.setattr(mishap, "show_last_page", lambda *_: shown.append(1))
    app = pilot.app
    usual = app.frame

    def frame() -> bool:
        if not app.screen.modal:
            app.show(Showing(failing))
        else:
            app.back()
        return usual()

    monkeypatch.setattr(app, "frame", frame)
    monkeypatch.setattr(app, "close", lambda: None)
    assert app.run() == 2
    assert app.mishaps == mishap.MOST + 1 and shown


def test_a_report_that_fails_does_not_end_the_game(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a report nor a save that fails in its turn hides what happened."""

    def fail() -> object:
        raise RuntimeError("again")

    pilot = fly(Everything(), language="en", write_fault=fail, autosave=fail)
    pilot.app.show(Showing(failing))
    monkeypatch.setattr(pilot.app, "leave", pilot.app.close_down)
    assert run_to_the_end(pilot.app, monkeypatch) == 0
    pilot.app.running = True
    said = pilot.text()
    assert "could not be written down" in said and "could not be saved" in said


@pytest.mark.parametrize("event", ["enter", "escape", "close", "press"])
def test_the_last_page_is_closed_by_keyboard_and_pointer(
    fly: MakePilot, event: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It draws with nothing of the game, and any usual way of closing closes it."""
    from ui.window.last_page import show_last_page

    pilot = fly(Showing(lambda: Label("uno")))
    events = {
        "enter": pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN),
        "escape": pygame.event.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE),
        "close": pygame.event.Event(pygame.QUIT),
        "press": pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=(1, 1)),
    }
    other = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_a)
    given = iter([[], [other], [events[event]]])
    monkeypatch.setattr(pygame.event, "get", lambda: next(given))
    before = pilot.app.window.get_surface().copy()
    show_last_page(pilot.app.window, ["Una falla.", "Está en C:\\datos\\informe.txt"], 150)
    assert next(given, None) is None
    assert pilot.app.window.get_surface().get_at((2, 2)) != before.get_at((2, 2))


def test_the_last_page_fits_everywhere(fly: MakePilot) -> None:
    """Its lines, in the longest language and with a long path, fit each window at each size."""
    fly(Showing(lambda: Label("uno")))
    say = LongLanguage().say
    lines = [
        say("window.mishap.end", "The game had a fault that it cannot go on with. It ends."),
        say("window.mishap.unsaved", "The game could not be saved this time."),
        say(
            "fault.written",
            "What went wrong is written in {file}. No name of a person is in it.",
            file="/x" * 90,
        ),
        say("window.mishap.close", "Press Enter to close the window, and start it again."),
    ]
    for percent in TEXT_SIZES:
        font = pygame.font.Font(None, 26 * percent // 100)
        for width, height in WINDOWS:
            rows = [wrapped(line, font, width - 80) for line in lines]
            assert all(font.size(part)[0] <= width - 80 for row in rows for part in row)
            high = sum(len(row) for row in rows) + len(rows) // 2
            assert 80 + high * font.get_linesize() <= height


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_crash_before_the_window_is_open_is_a_sentence(tmp_path: Path, language: str) -> None:
    """A machine without a screen: exit code 2, one line, and a report without the home folder."""
    home = tmp_path / "Ñusta O'Higgins"
    home.mkdir()
    environment = {
        **os.environ,
        "SDL_VIDEODRIVER": "no-such-driver",
        "HOME": str(home),
        "XDG_DATA_HOME": "",
        "USER": "ñusta",
    }
    done = subprocess.run(
        [sys.executable, "game.py", "--language", language],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "report-1.txt" in done.stderr
    (report,) = home.rglob("report-1.txt")
    text = report.read_text("utf-8")
    assert "ui/window/desktop.py" in text and "Higgins" not in text and "usta" not in text
    assert str(ROOT) not in text

"""Protects the first second: the title answers before the rules are read, and nothing is lost."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.storage.shelf import Shelf
from tests.ui.games import shipped
from ui.window.app import App
from ui.window.opening import Opening
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.screens.codex import CodexScreen
from ui.window.screens.new_game import NewGameScreen
from ui.window.screens.settings import SettingsScreen
from ui.window.start import Start

ROOT = Path(__file__).resolve().parents[2]


class Slow:
    """Reads the content when it is told to, as a slow disk would."""

    def __init__(self, folder: Path) -> None:
        self.may_read = threading.Event()
        self.folder = folder

    def __call__(self) -> Start:
        assert self.may_read.wait(20)
        return Start(shipped(), Shelf(self.folder / "saves"))


Open = Callable[..., tuple[Opening, Pilot, Slow]]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Return what opens a window whose content is still to be read."""
    apps: list[App] = []

    def make(has_games: bool = False) -> tuple[Opening, Pilot, Slow]:
        slow = Slow(tmp_path)
        opening = Opening(slow, lambda: has_games)
        app = App(
            AppOptions(
                first=opening.title_screen,
                data=tmp_path,
                language="es",
                size=(1366, 768),
                autosave=opening.autosave,
                mark=opening.mark,
                alarm=opening.alarm,
                find_term=opening.find_term,
                settings_screen=lambda app: SettingsScreen(),
            )
        )
        apps.append(app)
        pilot = Pilot(app)
        pilot.click("begin")
        return opening, pilot, slow

    yield make
    for app in apps:
        app.close()


def read(opening: Opening, pilot: Pilot, slow: Slow) -> None:
    """Let the content be read, and wait for it."""
    slow.may_read.set()
    pilot.wait(lambda: opening.start is not None, 4000)


def test_the_buttons_answer_before_anything_is_read(opened: Open) -> None:
    """Settings open at once; the version stands there, and the code of the content later."""
    opening, pilot, slow = opened()
    assert "Versión" in pilot.text() and "contenido" not in pilot.text()
    pilot.click("settings").press("escape")
    assert opening.start is None
    read(opening, pilot, slow)
    assert "contenido" in pilot.text()


@pytest.mark.parametrize(("key", "screen"), [("main", NewGameScreen), ("learn", CodexScreen)])
def test_what_is_pressed_meanwhile_is_done_when_it_can_be(
    opened: Open, key: str, screen: type
) -> None:
    """The press is not lost, the player is told, and the screen comes by itself."""
    opening, pilot, slow = opened()
    pilot.click(key)
    assert "Un momento" in pilot.text()
    read(opening, pilot, slow)
    assert isinstance(pilot.app.screen, screen)
    assert "Un momento" not in pilot.text()


def test_a_game_to_go_on_with_is_offered_at_once(opened: Open) -> None:
    """Where a file is saved the large button says so; a file of no game leads to a new one."""
    opening, pilot, slow = opened(has_games=True)
    assert "Seguir" in pilot.text()
    pilot.click("main")
    read(opening, pilot, slow)
    assert isinstance(pilot.app.screen, NewGameScreen)


def test_leaving_while_it_is_read_leaves(opened: Open) -> None:
    """Nobody has to wait in order to go."""
    _, pilot, slow = opened()
    pilot.click("quit")
    assert not pilot.app.running
    slow.may_read.set()


def test_faulty_content_closes_the_window_with_its_fault(opened: Open) -> None:
    """What the reading raises is kept for whoever opened the window, who says it."""
    opening, pilot, slow = opened()
    slow.folder = None  # type: ignore[assignment]
    slow.may_read.set()
    pilot.wait(lambda: not pilot.app.running, 4000)
    assert isinstance(opening.fault, TypeError)


def test_the_title_needs_none_of_the_rules() -> None:
    """No rule, no YAML and no pydantic is brought in before the first picture."""
    script = (
        "import sys\n"
        "import ui.commands.window, ui.window.app, ui.window.opening, ui.window.screens.settings\n"
        "heavy = ('pydantic', 'yaml', 'engine.rules.playthrough', 'engine.authoring', 'jinja2')\n"
        "sys.exit(', '.join(name for name in heavy if name in sys.modules) or 0)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr

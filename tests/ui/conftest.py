"""What the tests of the window share: no screen, and a folder of its own for each."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"

from engine.storage.shelf import Shelf
from tests.support import shipped
from ui.window.app import App
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.screen import Screen
from ui.window.screens.settings import SettingsScreen
from ui.window.start import Start

MakePilot = Callable[..., Pilot]
Open = Callable[[], tuple[Start, Pilot]]


@pytest.fixture
def fly(tmp_path: Path) -> Iterator[MakePilot]:
    """Return what opens a window on a screen and hands its pilot over; closes it after."""
    opened: list[App] = []

    def make(screen: Screen, **options: object) -> Pilot:
        values = {
            "data": tmp_path,
            "size": (1366, 768),
            "settings_screen": lambda app: SettingsScreen(),
            "wipe": lambda app: None,
        } | options
        app = App(AppOptions(first=lambda app: screen, **values))  # type: ignore[arg-type]
        opened.append(app)
        return Pilot(app)

    yield make
    for app in opened:
        app.close()


@pytest.fixture
def at_title(tmp_path: Path) -> Iterator[Open]:
    """Return what opens the window as the program does, past the first questions."""
    opened: list[App] = []

    def make() -> tuple[Start, Pilot]:
        start = Start(shipped(), Shelf(tmp_path / "saves"))
        app = App(
            AppOptions(
                first=start.title_screen,
                data=tmp_path,
                size=(1366, 768),
                language="en",
                autosave=start.autosave,
                find_term=start.find_term,
                mark=start.mark,
                alarm=start.alarm,
                unsaved=start.unsaved,
                after_fault=start.after_fault,
                wipe=start.wipe,
                settings_screen=lambda app: SettingsScreen(),
            )
        )
        opened.append(app)
        pilot = Pilot(app)
        if not app.settings.asked:
            pilot.click("begin")
        return start, pilot

    yield make
    for app in opened:
        app.close()


def begun(pilot: Pilot, *lists: str) -> None:
    """Begin a new game from the title with more lists led by people."""
    pilot.click("new" if "New game" in pilot.text() else "main")
    for name in lists:
        pilot.click(f"list-{name}")
    pilot.click("begin").click("answer-1")

"""What the tests of the window share: no screen, and a folder of its own for each."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"

from ui.window.app import App
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.screen import Screen
from ui.window.screens.settings import SettingsScreen

MakePilot = Callable[..., Pilot]


@pytest.fixture
def fly(tmp_path: Path) -> Iterator[MakePilot]:
    """Return what opens a window on a screen and hands its pilot over; closes it after."""
    opened: list[App] = []

    def make(screen: Screen, **options: object) -> Pilot:
        values = {
            "data": tmp_path,
            "size": (1366, 768),
            "settings_screen": lambda app: SettingsScreen(),
        } | options
        app = App(AppOptions(first=lambda app: screen, **values))  # type: ignore[arg-type]
        opened.append(app)
        return Pilot(app)

    yield make
    for app in opened:
        app.close()

"""Protects that sounds go with what is seen, and only where they are switched on."""

from tests.ui.conftest import MakePilot
from tests.ui.everything import Everything
from tests.ui.games import in_week
from ui.window.pilot import Pilot
from ui.window.screens.debate import DebateScreen
from ui.window.screens.week_results import WeekResultsScreen


def heard(pilot: Pilot) -> list[str]:
    """Return a list that fills with the names of what is played."""
    names: list[str] = []
    sounds = pilot.app.sounds
    sounds.play = lambda name: names.append(name) if sounds.on and name else None  # type: ignore[method-assign]
    return names


def test_sound_is_off_at_first(fly: MakePilot) -> None:
    """A room of fifteen laptops stays quiet until somebody asks for sound."""
    pilot = fly(Everything())
    names = heard(pilot)
    assert pilot.app.settings.sound == "off"
    pilot.click("hand-in")
    assert names == []


def test_what_is_pressed_and_what_is_shown_can_be_heard(fly: MakePilot) -> None:
    """A press by pointer, by Enter and by number; a screen that has a sound of its own."""
    pilot = fly(Everything())
    names = heard(pilot)
    pilot.app.change_settings(pilot.app.settings.with_(sound="on"))
    pilot.click("hand-in").press("enter", "1")
    assert names == ["click", "click", "click"]
    pilot.press("tab")
    assert len(names) == 3
    game = in_week(2)
    pilot.app.show(WeekResultsScreen(game))
    assert names[3:] == ["paper"] and DebateScreen.sound == "murmur"

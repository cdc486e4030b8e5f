"""The pages of a scenario that begins in office fit at every size, in both languages."""

import pytest

from engine.authoring.new_world import led_by, new_world, usual_setup
from engine.rules.playthrough import Playthrough
from tests.support import shipped
from tests.ui.conftest import MakePilot
from tests.ui.played import faults_at_all_sizes
from ui.window.game import Game
from ui.window.presenters.new_game import NewGamePresenter
from ui.window.route import opening_screen, screen_for
from ui.window.screens.new_game import NewGameScreen

SCENARIO = "macusani-2003"


def led(name: str) -> Game:
    """Return the game at its first turn, people leading one list."""
    setup = led_by(usual_setup(shipped(), SCENARIO), [name])
    return Game(Playthrough.start(new_world(shipped(), setup)), name)


def test_the_page_of_choices_fits(fly: MakePilot) -> None:
    """Two scenarios, the rule that stood, quarters alone."""
    pilot = fly(NewGameScreen(NewGamePresenter(shipped(), "1", SCENARIO), lambda app, setup: None))
    assert faults_at_all_sizes(pilot) == []


@pytest.mark.parametrize("name", ["tinya", "zampona"])
def test_situation_and_first_day_fit(fly: MakePilot, name: str) -> None:
    """For whoever governs and for the minority: who sits in the council, what is left."""
    game = led(name)
    for screen in (opening_screen(game), screen_for(game)):
        assert faults_at_all_sizes(fly(screen)) == []

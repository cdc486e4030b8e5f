"""Protects the eve: three places, two things, the law beside the party."""

from tests.ui.conftest import MakePilot
from tests.ui.played import faults_at_all_sizes, game_at
from ui.window.screens.eve import EveScreen


def test_it_can_be_read_at_every_size(fly: MakePilot) -> None:
    """Nothing is cut off or out of reach, the page of the law included."""
    pilot = fly(EveScreen(game_at("election")))
    assert faults_at_all_sizes(pilot) == []
    pilot.click("law")
    assert faults_at_all_sizes(pilot) == []


def test_two_things_are_chosen_by_number_and_a_third_is_refused(fly: MakePilot) -> None:
    """The night has room for two; what is chosen can be taken back by the same key."""
    game = game_at("election")
    pilot = fly(EveScreen(game))
    pilot.press("4", "6")
    assert [a.kind for a in game.view.plan] == ["watch-tonight", "send-word"]
    pilot.press("7")
    assert len(game.view.plan) == 2
    pilot.press("4")
    assert [a.kind for a in game.view.plan] == ["send-word"]


def test_another_place_is_looked_at(fly: MakePilot) -> None:
    """The deeds are those of the place that is looked at."""
    game = game_at("election")
    pilot = fly(EveScreen(game))
    pilot.press("2", "4")
    (watch,) = game.view.plan
    assert getattr(watch, "place") == game.view.eve_spots[1].place  # noqa: B009


def test_the_line_on_today_stands_beside_the_party(fly: MakePilot) -> None:
    """The law of 2002 is not taught as today's: article 356 and the dry law have their line."""
    text = fly(EveScreen(game_at("election"))).text()
    assert "2016" in text
    assert "30147" in text

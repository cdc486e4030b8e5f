"""Protects the debate in the square as people play it: cards, one question, hands, the crowd."""

import pytest

from engine.rules.actions.debate import PlayCard
from engine.rules.actions.hall import RecordDebateVerdict
from tests.ui.conftest import MakePilot
from tests.ui.played import faults_at_all_sizes, game_at
from ui.window.presenters.crowd import NOBODY
from ui.window.presenters.debate import DebatePresenter
from ui.window.screens.debate import DebateScreen


@pytest.mark.parametrize("moment", [("debate", 1), ("debate", 3), ("election", 1)])
def test_it_can_be_read_at_every_size(fly: MakePilot, moment: tuple[str, int]) -> None:
    """At first, in between and after the last round nothing is cut off or out of reach."""
    assert faults_at_all_sizes(fly(DebateScreen(game_at(*moment)))) == []


def test_a_card_is_chosen_by_its_number_and_taken_back(fly: MakePilot) -> None:
    """One key chooses, another changes one's mind, the same key once more takes it back."""
    game = game_at("debate", 2)
    pilot = fly(DebateScreen(game))
    hand = game.view.hand
    pilot.press("1")
    assert list(game.view.plan) == [hand[0]]
    pilot.press("2")
    assert list(game.view.plan) == [hand[1]]
    pilot.press("2")
    assert not game.view.plan


def test_a_rival_is_asked_beside_the_card(fly: MakePilot) -> None:
    """The one question is kept when the card changes, and both are undone step by step."""
    game = game_at("debate", 2)
    pilot = fly(DebateScreen(game))
    pilot.press("1").click(f"ask-{game.view.lists[0]}").press("2")
    assert {type(a).__name__ for a in game.view.plan} == {"Interrupt", "PlayCard"}
    pilot.press("ctrl+z", "ctrl+z")
    assert not game.view.plan


def test_hands_of_the_hall_are_recorded_and_can_be_mended(fly: MakePilot) -> None:
    """The trainer types the count; typing it again puts the second count in place."""
    game = game_at("debate", 2)
    pilot = fly(DebateScreen(game))
    for times in (3, 2):
        pilot.press("h", *(["right"] * times)).click("answer-1")
    (verdict,) = game.recorded
    assert isinstance(verdict, RecordDebateVerdict)
    assert verdict.hands[0] == 5, "the second count goes on from the first"


def test_the_steps_under_why_add_up(fly: MakePilot) -> None:
    """What a list gained is the exact sum of the groups below it."""
    presenter = DebatePresenter(game_at("debate", 3))
    language = fly(DebateScreen(presenter.game)).app.language
    for said in presenter.said(language):
        parts = [int(p.replace("−", "-").replace(",", "")) for _, p in said.why.parts]
        assert sum(parts) == said.steps


def test_the_crowd_walks_to_who_was_convincing() -> None:
    """Nobody stands with a list before the first round; afterwards many do."""
    presenter = DebatePresenter(game_at("debate", 3))
    assert set(presenter.standing(0).values()) == {NOBODY}
    moved = [where for where in presenter.standing(2).values() if where != NOBODY]
    assert len(moved) > len(presenter.standing(2)) // 4


def test_handing_in_goes_on(fly: MakePilot) -> None:
    """After a round the next question is put."""
    game = game_at("debate", 1)
    pilot = fly(DebateScreen(game))
    pilot.press("1").click("hand-in")
    assert game.view.slot.number == 2
    assert any(isinstance(d.action, PlayCard) for d in game.playthrough.log)

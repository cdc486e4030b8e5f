"""Protects the recall on the screen: signatures, the count under two laws, who moves up."""

from typing import Any

from engine.rules.electoral_law.recall import RecallCount, outcome
from tests.ui.conftest import MakePilot
from tests.ui.played import faults_at_all_sizes, game_at
from ui.window.game import Game
from ui.window.presenters.recall import RecallPresenter
from ui.window.screens.recall import RecallResultScreen, RecallScreen

HOW: dict[str, Any] = {"way": "patron", "seed": 4, "unrest": 150}
"""A game in which enough electors sign: more of those who lost do so than usual."""


def _counted() -> Game:
    game = game_at("recall", **HOW)
    assert game.hand_in() is None
    return game


def test_both_pages_can_be_read_at_every_size(fly: MakePilot) -> None:
    """Before and after the vote nothing is cut off or out of reach."""
    pilot = fly(RecallScreen(game_at("recall", **HOW)))
    assert faults_at_all_sizes(pilot) == []
    pilot.app.show(RecallResultScreen(_counted()))
    assert faults_at_all_sizes(pilot) == []


def test_the_signatures_add_up(fly: MakePilot) -> None:
    """What each collected is the whole; the law's number stands beside it."""
    recall = RecallPresenter(game_at("recall", **HOW))
    language = fly(RecallScreen(recall.game)).app.language
    why = recall.why_signatures(language)
    assert sum(int(n.replace(",", "")) for _, n in why.parts) == recall.signatures
    assert recall.signatures >= recall.view.signatures_needed


def test_the_same_votes_are_read_by_the_other_law(fly: MakePilot) -> None:
    """The line on the other law says what that law's arithmetic says."""
    recall = RecallPresenter(_counted())
    language = fly(RecallScreen(game_at("recall", **HOW)), language="en").app.language
    (other,) = recall.view.other_recall_laws
    for authority, judged in zip(recall.result.authorities, recall.judged(language), strict=True):
        count = RecallCount(
            recall.view.electors, authority.yes, authority.no, authority.blank, authority.null
        )
        leaves = outcome(other, count).removed
        assert (": leaves" in judged.other[0]) == leaves
        assert other.id in judged.other[0]
        assert sum(n for _, n in judged.votes) == recall.view.electors


def test_a_place_is_visited_before_the_vote(fly: MakePilot) -> None:
    """The choice before the vote goes into the plan and comes out again."""
    game = game_at("recall", **HOW)
    pilot = fly(RecallScreen(game))
    pilot.click("group-recall")
    pilot.click(next(w.key for w in pilot.root.walk() if w.key.startswith("do-")))
    assert len(game.view.plan) == 1
    pilot.click("remove-0")
    assert not game.view.plan

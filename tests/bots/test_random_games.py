"""Whole games by random players, over every scenario, length and law.

``python build/random_games.py --games 2000`` plays as many as one likes.
"""

import os
from dataclasses import replace

import pytest

from engine.rules.playthrough import Playthrough
from tests.bots.trial import Broken, check_conserved, play, trials
from tests.support import shipped

GAMES = 300 if os.environ.get("CI") else 30
CHUNK = 15


@pytest.mark.parametrize("first", range(1, GAMES + 1, CHUNK))
def test_random_games_reach_an_end_and_lose_nothing(first: int) -> None:
    """No exception; all that is offered is accepted; undo, twin and sums hold in every turn."""
    for trial in trials(shipped(), GAMES):
        if first <= trial.seed < first + CHUNK:
            assert play(shipped(), trial).is_over


@pytest.fixture(scope="module")
def finished() -> Playthrough:
    """Return one finished short game."""
    return play(shipped(), replace(next(trials(shipped(), 1)), shadowed=False))


def test_a_lost_centimo_is_found(finished: Playthrough) -> None:
    """The watch over conservation can fail: money, votes and seats that go missing are told."""
    state, office, election = finished.state, finished.state.office, finished.state.election
    assert office is not None and election is not None
    poorer = replace(office, treasury_centimos=office.treasury_centimos + 1)
    fewer = replace(election, votes={**election.votes, "blank": election.votes["blank"] - 1})
    for wrong in (replace(state, office=poorer), replace(state, election=fewer)):
        with pytest.raises(AssertionError):
            check_conserved(replace(finished, state=wrong))


def test_a_broken_game_hands_over_its_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever mends it gets the input log that leads to the fault."""

    def stumble(_: Playthrough) -> None:
        raise RuntimeError("stumbled")

    monkeypatch.setattr("tests.bots.trial.check_conserved", stumble)
    with pytest.raises(Broken, match=r"stumbled[\s\S]*\"decisions\""):
        play(shipped(), next(trials(shipped(), 1)))

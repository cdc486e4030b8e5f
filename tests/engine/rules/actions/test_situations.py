"""Answers are paid by whoever gives them, from the purse or from the treasury."""

from dataclasses import replace

from engine.rules.action import Refusal
from engine.rules.actions.situations import AnswerSituation
from engine.rules.list_state import Open
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until


def test_the_treasury_must_hold_what_an_answer_gives_away() -> None:
    """Forty posts cannot be paid from an empty treasury: else the thanks would be free."""
    game = play_until(Playthrough.start(make_world()), "office")
    assert game.state.office is not None
    governs = game.state.office.governs
    own = replace(game.state.lists[governs], open=(Open("case", "month-posts", "centro"),))
    lists = {**game.state.lists, governs: own}
    answer = AnswerSituation("month-posts", "mothers")
    for treasury, code in ((0, "treasury-too-low"), (100_000_000, None)):
        office = replace(game.state.office, treasury_centimos=treasury)
        now = replace(game, state=replace(game.state, lists=lists, office=office))
        refusal = now.check(governs, answer)
        assert (refusal.code if isinstance(refusal, Refusal) else None) == code

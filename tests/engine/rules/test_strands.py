"""Protects that the ties of a place are seen only by who was there lately."""

from tests.ui.games import in_week


def test_strands_are_seen_for_two_weeks_after_a_visit() -> None:
    """A visit opens the eyes for two weeks; elsewhere nothing is shown."""
    game = in_week(2, visits=("tantamaco",))
    assert game.view.strands("tantamaco") is not None
    assert game.view.strands("coasa") is None
    for _ in range(3):
        assert game.hand_in() is None
    assert game.view.strands("tantamaco") is None


def test_a_visit_is_seen_in_the_moral_strand() -> None:
    """Who listened and came is tied to the place: the mean over its people is above zero."""
    game = in_week(2, visits=("tantamaco",))
    strands = game.view.strands("tantamaco")
    assert strands is not None
    assert strands[game.view.player].moral > 0
    assert strands[game.view.player].fear == 0

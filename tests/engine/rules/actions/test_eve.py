"""The night before the vote: two things, and only where something can happen."""

from engine.rules.action import Refusal
from engine.rules.actions.eve import AskForKeys, HoldParty, WatchTonight, eve_spots
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until


def test_nothing_is_done_where_nothing_can_happen() -> None:
    """A watch where no party can be would be accepted and do nothing: it is refused."""
    game = play_until(Playthrough.start(make_world(1, ("idle",) * 4)), "election")
    spots = {spot.place for spot in eve_spots(game.world)}
    quiet = next(place for place in game.world.places if place not in spots)
    for action in (WatchTonight(quiet), AskForKeys(quiet), HoldParty(quiet, "feast")):
        refused = game.check("tinya", action)
        assert isinstance(refused, Refusal)
        assert refused.code == "nothing-prepared-there"
    assert game.check("tinya", WatchTonight(min(spots))) is None

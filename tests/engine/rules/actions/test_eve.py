"""The night before the vote: two things, and only where something can happen."""

from dataclasses import replace

from engine.rules.action import Refusal
from engine.rules.actions.eve import AskForKeys, HoldParty, WatchTonight, eve_spots
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Playthrough
from engine.rules.resolution import Resolution
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


def test_the_more_open_the_place_the_likelier_it_comes_out() -> None:
    """The same crates leave a deeper trace where the door stands open to the street."""
    game = play_until(Playthrough.start(make_world(1, ("idle",) * 4)), "election")
    risks: dict[int, int] = {}
    for spot in eve_spots(game.world):
        party = HoldParty(spot.place, "feast")
        plans: dict[str, tuple[AnyAction, ...]] = {"tinya": (party,)}
        resolution = Resolution(game.world, replace(game.state, plans=plans), {})
        party.act(resolution, "tinya")
        risks[spot.risk] = resolution.lists["tinya"].traces[-1].risk
    assert [risks[openness] for openness in sorted(risks)] == sorted(risks.values())
    assert len(set(risks.values())) == len(risks) > 1

"""Protects the ledgers over time, and the difference that is a player's own (model.md, 12)."""

from dataclasses import replace
from functools import cache

import pytest

from engine.analysis.held_replay import replay_held, unchanged
from engine.analysis.ledgers import PARTS, player_ledgers, players_ledger, readings
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until

LINE_UP = ("mixed", "idle", "patron", "programme")


@cache
def played(seed: int) -> Playthrough:
    """Return a short game played to its end."""
    return play_until(Playthrough.start(make_world(seed, LINE_UP, length="short")), "")


@pytest.mark.parametrize("seed", [1, 2])
def test_a_game_replayed_unchanged_has_the_same_ledgers(seed: int) -> None:
    """Nothing but the decisions decides: the held replay reads the same, turn by turn."""
    game = played(seed)
    again = replay_held(game.world, game.log, unchanged)
    assert not again.refused
    assert readings(again.playthrough) == readings(game)


def test_every_turn_is_read_and_the_end_is_the_last() -> None:
    """The picture has one reading a turn; the last one is how the game stands."""
    game = played(1)
    turns = [reading.turn for reading in readings(game)]
    assert turns == sorted(set(turns))
    assert len(turns) >= 8
    assert turns[-1] == game.state.turn
    for reading in readings(game):
        assert 0 <= reading.citizenship.weakest <= 1000
        assert set(reading.power) == set(game.world.lists)


def test_who_passed_everywhere_has_nothing_of_their_own() -> None:
    """The idle list changes nothing by passing: its ledger of citizenship is zero."""
    game = played(1)
    idle = next(p.id for p in game.world.setup.players if p.strategy == "idle")
    log = tuple(d for d in game.log if d.player != idle)
    own = players_ledger(replace(game, log=log), idle)
    assert own.parts == dict.fromkeys(PARTS, 0)
    assert own.weakest == 0


def test_a_players_own_is_the_end_minus_the_end_without() -> None:
    """Each part is a difference of two computed ends, and so is the weakest."""
    game = played(2)
    for player, own in player_ledgers(game).items():
        assert own.player == player
        for part, points in own.parts.items():
            end, without = own.end.citizenship, own.without.citizenship
            assert points == getattr(end, part) - getattr(without, part)
        assert own.as_json() == {
            "power": own.end.power[player],
            "citizenship": {**own.parts, "weakest": own.weakest},
        }


def test_the_one_who_watches_hears_of_every_turn_and_can_stop_it() -> None:
    """Progress goes from nothing to nearly all; what is raised in it ends the replay."""
    game = played(1)
    heard: list[tuple[int, int]] = []
    player_ledgers(game, lambda done, of: heard.append((done, of)))
    shares = [done / of for done, of in heard]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.9 < shares[-1] < 1

    class StopError(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done > 2:
            raise StopError

    with pytest.raises(StopError):
        players_ledger(game, game.world.lists[0], stop)

"""What must hold in any game: order, streams of chance, saves, and that a breach is caught."""

import itertools
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.players.table import play_computers
from engine.rules import resolve
from engine.rules.chance import Stream
from engine.rules.phase import Step
from engine.rules.phases.campaign import Campaign
from engine.rules.playthrough import Playthrough
from engine.rules.resolution import Resolution
from engine.rules.setup import Seeds, Setup
from engine.rules.state import State
from engine.rules.world import World
from engine.storage.carried import CarriedContent
from engine.storage.record import Record, replay
from engine.storage.save import SaveWriter
from engine.storage.shelf import Shelf, open_newest
from tests.support import make_world, play_until

FEW = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
WAYS = ("random", "random", "programme", "patron")


def of_order(order: tuple[int, ...], seed: int) -> World:
    """Return a short world whose players stand in another order."""
    world = make_world(seed, WAYS, "short")
    players = tuple(world.setup.players[n] for n in order)
    return replace(world, setup=replace(world.setup, players=players))


@FEW
@given(order=st.permutations(range(4)), seed=st.integers(1, 500))
def test_the_order_of_players_changes_nothing(order: list[int], seed: int) -> None:
    """Who sits first at the machine has no advantage: every turn ends in the same state."""
    usual = play_computers(Playthrough.start(of_order((0, 1, 2, 3), seed)))
    other = play_computers(Playthrough.start(of_order(tuple(order), seed)))
    assert other.hashes == usual.hashes


@given(
    seed=st.integers(0, 2**32),
    purposes=st.lists(st.sampled_from(["leak", "finder", "order", "rain"]), min_size=1),
)
def test_a_draw_from_one_stream_changes_no_other(seed: int, purposes: list[str]) -> None:
    """What a stream gives depends on its name alone, however much others were drawn from."""
    before = Stream(seed, "crowd", "chaka", "campaign-2", "tinya")
    expected = [before.below(1000, n) for n in range(5)]
    for number, purpose in enumerate(purposes):
        Stream(seed, purpose, "chaka", "campaign-2", "tinya").below(6, number)
    after = Stream(seed, "crowd", "chaka", "campaign-2", "tinya")
    assert [after.below(1000, n) for n in range(5)] == expected


def test_a_draw_that_is_added_to_a_turn_changes_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new roll somewhere in the week leaves every other roll of the game as it was."""
    world = make_world(3, WAYS, "short")
    usual = play_computers(Playthrough.start(world))
    drawn: list[int] = []
    order = resolve.drawn_order

    def with_another_roll(resolution: Resolution) -> tuple[str, ...]:
        drawn.append(resolution.stream("weather", "everywhere").below(100))
        return order(resolution)

    monkeypatch.setattr("engine.rules.phases.campaign.drawn_order", with_another_roll)
    assert play_computers(Playthrough.start(make_world(3, WAYS, "short"))).hashes == usual.hashes
    assert drawn


@FEW
@given(seed=st.integers(1, 500), submissions=st.integers(0, 120))
def test_a_saved_game_is_the_same_game(seed: int, submissions: int, tmp_path: Path) -> None:
    """Load after save is the identity, in the middle of a turn too, and so is going on from it."""
    world = make_world(seed, WAYS, "short")
    whole = play_computers(Playthrough.start(world))
    game = Playthrough.start(world)
    for decision in whole.log[:submissions]:
        after = game.submit(decision.player, decision.action)
        assert isinstance(after, Playthrough)
        game = after
    shelf = Shelf(tmp_path)
    shelf.write("game", SaveWriter(world).bytes(game, "2026-03-01T17:40"))
    for content in (CarriedContent.of(world), None):
        opened = open_newest(shelf, "game", partial(found, content))
        again = opened.playthrough
        assert opened.notes == (() if content else ("content-changed",))
        assert (again.log, again.hashes, again.chronicle) == (game.log, game.hashes, game.chronicle)
        assert again.state == game.state and again.world.setup == world.setup
        assert play_computers(again).hashes == whole.hashes


def found(content: CarriedContent | None, setup: Setup) -> CarriedContent | None:
    """Return what this machine has for any setup."""
    return content


def test_a_breach_of_determinism_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Something outside the seed that sways one week is found by the replay, in that week."""
    calls = itertools.count()
    usual = Campaign.resolve

    def moody(self: Campaign, world: World, state: State) -> Step:
        step = usual(self, world, state)
        if world.schedule[state.turn].number != 2:
            return step
        own = step.state.lists["tinya"]
        swayed = replace(own, money_centimos=own.money_centimos + next(calls))
        lists = {**step.state.lists, "tinya": swayed}
        return replace(step, state=replace(step.state, lists=lists))

    monkeypatch.setattr(Campaign, "resolve", moody)
    played = play_until(Playthrough.start(make_world(2, WAYS, "short")), "debate")
    replayed = replay(make_world(2, WAYS, "short"), Record.of(played))
    assert replayed.divergence is not None
    assert played.world.schedule[replayed.divergence.turn].name == "campaign-2"


@pytest.mark.parametrize("seeds", [Seeds(1, 2), Seeds(2, 1)])
def test_the_two_seeds_are_two(seeds: Seeds) -> None:
    """The script decides who comes, the people's seed all other rolls: each changes the game."""
    world = make_world(1, WAYS, "short")
    other = replace(world, setup=replace(world.setup, seeds=seeds))
    usual = play_until(Playthrough.start(world), "office")
    assert play_until(Playthrough.start(other), "office").hashes != usual.hashes

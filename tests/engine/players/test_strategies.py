"""Protects the computer's lists: by the players' rules, to the end, each with its reasons."""

from collections import Counter
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engine.authoring.new_world import new_world, usual_setup
from engine.language.wording.reasons import REASONS
from engine.players.explained import explained
from engine.players.skills.composing import women_at
from engine.players.strategies.names import STRATEGIES
from engine.players.table import play_computers
from engine.players.wish import Note, Reason
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.turn import HandIn
from engine.rules.definitions.people import StrategyId
from engine.rules.playthrough import Playthrough
from tests.support import LISTS, make_world, shipped

FOURS = (
    ("patron", "programme", "mixed", "idle"),
    ("women", "jobs", "town", "radio"),
    ("random", "strong", "random", "programme"),
)


@pytest.mark.parametrize("four", FOURS)
def test_whole_games_are_played_to_the_end(four: tuple[str, ...]) -> None:
    """Every way of playing gets through office and recall in every length."""
    for length in ("short", "standard"):
        game = play_computers(Playthrough.start(make_world(2, four, length)))
        assert game.is_over
        assert game.state.election is not None and game.state.office is not None


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(1, 9999),
    four=st.lists(st.sampled_from(sorted(STRATEGIES)), min_size=4, max_size=4),
    regime=st.sampled_from([regime.id for regime in shipped().model.regimes]),
)
@example(seed=3, four=list(FOURS[0]), regime="base")
@example(seed=3, four=list(FOURS[1]), regime="base")
@example(seed=3, four=list(FOURS[2]), regime="base")
def test_every_choice_of_a_computer_has_its_reason(seed: int, four: list[str], regime: str) -> None:
    """What is heard at the table is what the log holds, and is found again along the log."""
    heard: list[Note] = []
    world = make_world(seed, four, "short", regime=regime)
    game = play_computers(Playthrough.start(world), heard.append)
    assert [(n.turn, n.player, n.action) for n in heard] == [
        (d.turn, d.player, d.action) for d in game.log
    ]
    assert list(explained(game)) == heard
    assert all(isinstance(n.action, HandIn) == (n.reason == "nothing-more") for n in heard)


@pytest.mark.parametrize("scenario", [s.id for d in shipped().districts for s in d.scenarios])
def test_every_way_of_playing_plays_every_scenario(scenario: str) -> None:
    """Also where it begins in office, each in each seat: to the end, and with its reasons."""
    usual = replace(usual_setup(shipped(), scenario, 4), length="short")
    names = sorted(STRATEGIES)
    for first in range(0, len(names), len(usual.players)):
        ways = [names[(first + n) % len(names)] for n in range(len(usual.players))]
        led = zip(usual.players, ways, strict=True)
        players = tuple(replace(player, strategy=way) for player, way in led)
        world = new_world(shipped(), replace(usual, players=players))
        game = play_computers(Playthrough.start(world))
        assert game.is_over
        assert len(list(explained(game))) == len(game.log)


def test_every_reason_has_words() -> None:
    """No player reads a code, and no dead sentence is left."""
    assert set(get_args(Reason)) == set(REASONS)


def test_the_same_game_is_played_the_same() -> None:
    """A way of playing is a function of what it may know: two games have one hash."""
    hashes = {
        play_computers(Playthrough.start(make_world(5, FOURS[1], "short"))).hash() for _ in range(2)
    }
    assert len(hashes) == 1


def test_each_politician_does_what_they_are_known_for() -> None:
    """Patrons give and take, programmes cost and bind, women lead, radio stays at home."""
    done: dict[str, Counter[str]] = {}
    answered: dict[str, Counter[str]] = {}
    for four in (FOURS[0], FOURS[1]):
        world = make_world(1, four)
        ways = {p.id: p.strategy for p in world.setup.players}
        game = play_computers(Playthrough.start(world))
        for decision in game.log:
            way = ways[decision.player]
            done.setdefault(way, Counter())[decision.action.kind] += 1
            if isinstance(decision.action, AnswerSituation):
                answered.setdefault(way, Counter())[decision.action.answer] += 1
        if "women" in four:
            leader = game.state.lists[LISTS[four.index("women")]].candidates[0]
            assert world.aspirants[leader].sex == "woman"
            sexes = [
                world.aspirants[c].sex
                for c in game.state.lists[LISTS[four.index("radio")]].candidates
            ]
            assert sexes[1:5].count("woman") == 2
        for name, way in ways.items():
            if way in ("programme", "women"):
                assert not game.state.lists[name].gifts_given
    assert done["patron"]["give-gift"] > 2 and answered["patron"]["accept"]
    assert done["programme"]["prepare-proposal"] > 2 and done["programme"]["sign-agreement"] == 1
    assert done["jobs"]["recruit-broker"] > 1
    assert done["town"]["hold-assembly"] > 0
    assert not {"listen", "hold-assembly", "give-gift"} & set(done["radio"])
    assert set(done["idle"]) == {"hand-in"}


def test_the_order_of_a_list_says_where_women_stand() -> None:
    """Place 0 is the mayor; -1 is the last."""
    view = Playthrough.start(make_world(1)).view(LISTS[0])
    order = women_at(view, 2, -1)
    assert [n for n, sex in enumerate(order) if sex == "w"] == [2, view.council_seats]


def test_the_names_that_commands_fix_are_there() -> None:
    """Scenarios and studies call the ways of playing by these names."""
    fixed = {"patron", "programme", "mixed", "idle", "random", "jobs", "women", "town", "radio"}
    assert fixed <= set(STRATEGIES)


def test_content_may_name_every_way_of_playing_and_no_other() -> None:
    """A list with a way of playing that the computer does not know would stop its game."""
    assert get_args(StrategyId) == tuple(STRATEGIES)

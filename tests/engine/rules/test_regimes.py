"""Protects the regimes of the model: each moves its own parameters, and only what reads these."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.authoring.new_world import UnknownChoice, new_world, usual_setup
from engine.players.table import play_computers
from engine.rules.action import Refusal
from engine.rules.definitions.base import Text
from engine.rules.definitions.content import ModelContent
from engine.rules.definitions.parameters import Parameter, Regime
from engine.rules.playthrough import Playthrough
from engine.rules.setup import BASE_REGIME
from engine.rules.world import World
from engine.storage.carried import CarriedContent
from engine.storage.record import Record, read_record, replay, replay_text
from tests.support import make_world, shipped

SCENARIO = "macusani-2002"
AFTER_THE_VOTE = ("works", "ledger", "recall", "inherited", "cronies", "council", "assembly")
"""Topics of parameters that nothing reads before somebody governs."""
OFFICE_ONLY: tuple[Parameter, ...] = tuple(
    p for p in shipped().model.parameters if p.id.split(".")[0] in AFTER_THE_VOTE
)
OTHERS = [regime for regime in shipped().model.regimes if regime.id != BASE_REGIME]


def in_regime(id: str, model: ModelContent | None = None, length: str = "short") -> World:
    """Return the usual world in a regime."""
    content = shipped() if model is None else replace(shipped(), model=model)
    setup = replace(usual_setup(content, SCENARIO), length=length, regime=id)  # type: ignore[arg-type]
    return new_world(content, setup)


@cache
def usual_game() -> Playthrough:
    """Return the usual game in the base regime."""
    return play_computers(Playthrough.start(in_regime(BASE_REGIME)))


def test_the_base_is_the_model_as_it_stands() -> None:
    """Choosing nothing changes no coefficient, no hash of content and no game."""
    base = shipped().model.regime(BASE_REGIME)
    assert base is not None and base.values == {}
    world = in_regime(BASE_REGIME)
    assert world.model is shipped().model and world.regime is None
    without = replace(world, model=world.model.model_copy(update={"regimes": ()}))
    assert CarriedContent.of(without).hash() == CarriedContent.of(world).hash()


@pytest.mark.parametrize("regime", OTHERS, ids=lambda regime: regime.id)
def test_a_regime_moves_its_own_parameters_alone(regime: Regime) -> None:
    """Everything else that a world is made of stays as it was, and the values lie in range."""
    base, world = in_regime(BASE_REGIME), in_regime(regime.id)
    changed = {id for id, value in world.parameters.items() if value != base.parameters[id]}
    assert changed == set(regime.values) and changed
    assert {id: world.parameters[id] for id in changed} == dict(regime.values)
    assert all(p.low <= p.value <= p.high for p in world.model.parameters)
    same = {"parameters": base.model.parameters}
    assert world.model.model_copy(update=same) == base.model
    assert (world.district, world.law, world.pools) == (base.district, base.law, base.pools)
    assert world.regime == regime
    assert CarriedContent.of(world).hash() != CarriedContent.of(base).hash()


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_reads_no_changed_parameter_stays_as_it_was(data: st.DataObject) -> None:
    """With any values of what only office reads, the same decisions end in the same election."""
    chosen = data.draw(st.lists(st.sampled_from(OFFICE_ONLY), min_size=1, unique_by=lambda p: p.id))
    values = {p.id: data.draw(st.integers(p.low, p.high)) for p in chosen}
    made = Regime(
        id="made",
        name=Text("t.name", "x"),
        about=Text("t.about", "x"),
        tag="A",
        reason="drawn by lot",
        values=values,
    )
    model = shipped().model.model_copy(update={"regimes": (made,)})
    game, usual = Playthrough.start(in_regime("made", model)), usual_game()
    while game.state.election is None:
        decision = usual.log[len(game.log)]
        after = game.submit(decision.player, decision.action)
        assert not isinstance(after, Refusal)
        game = after
    opened = len(game.hashes) - 1  # the last state is that of office, which is about to begin
    assert game.hashes[:opened] == usual.hashes[:opened]
    assert game.state.election == usual.state.election


def test_a_regime_that_moves_the_campaign_is_felt() -> None:
    """Else the test above could hold because nothing ever moves."""
    bound = play_computers(Playthrough.start(in_regime("bound-hand")))
    assert bound.hash() != usual_game().hash()


def test_a_regime_that_is_not_there_is_named() -> None:
    """A mistyped name never plays the base in silence."""
    with pytest.raises(UnknownChoice) as caught:
        in_regime("bound-hands")
    assert (caught.value.what, caught.value.nearest) == ("regime", "bound-hand")
    with pytest.raises(KeyError):
        shipped().model.in_regime("bound-hands")


def test_games_written_before_there_were_regimes_are_in_the_base(tmp_path: Path) -> None:
    """An older replay names none, and comes out as it was recorded."""
    game = usual_game()
    document = json.loads(replay_text(game))
    assert document["setup"].pop("regime") == BASE_REGIME
    path = tmp_path / "replay.json"
    path.write_text(json.dumps(document), "utf-8")
    record = read_record(path)
    assert record.setup == game.world.setup
    assert replay(new_world(shipped(), record.setup), record).divergence is None


def test_a_game_in_a_regime_is_replayed_in_it(tmp_path: Path) -> None:
    """The replay names its regime; a save carries the parameters that were in force."""
    game = play_computers(Playthrough.start(in_regime("watching-alone")))
    path = tmp_path / "replay.json"
    path.write_text(replay_text(game), "utf-8")
    record = read_record(path)
    assert record.setup.regime == "watching-alone"
    carried = CarriedContent.unpacked(CarriedContent.of(game.world).packed())
    for world in (new_world(shipped(), record.setup), carried.world(record.setup)):
        assert world.parameters == game.world.parameters
        assert replay(world, Record.of(game)).divergence is None


def test_worlds_made_without_a_word_are_in_the_base() -> None:
    """The goldens and every older test play it."""
    assert make_world().setup.regime == BASE_REGIME

"""What tests of whole games share: the shipped content, and worlds made from it."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from engine.authoring.library import Content
from engine.authoring.loader import load_content_or_raise
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn
from engine.rules.action import Refusal
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Playthrough
from engine.rules.setup import BASE_REGIME, Player, Seeds, Setup
from engine.rules.world import World, build_world

ROOT = Path(__file__).resolve().parent.parent
LISTS = ("colibri", "tinya", "vizcacha", "zampona")
LINE_UP = ("patron", "programme", "mixed", "idle")


@cache
def shipped() -> Content:
    """Return the content of the repository, read once."""
    return load_content_or_raise([ROOT / "content"])


def make_world(
    seed: int = 1,
    strategies: Sequence[str] = LINE_UP,
    length: str = "standard",
    law: str = "2002",
    recall_law: str = "2004",
    regime: str = BASE_REGIME,
) -> World:
    """Return a world of Macusani with one strategy for each list, in id order."""
    content = shipped()
    district, scenario = content.scenario("macusani-2002") or (None, None)
    assert district is not None and scenario is not None
    players = tuple(Player(n, "list", s) for n, s in zip(LISTS, strategies, strict=True))
    setup = Setup(scenario.id, Seeds(seed, seed), length, law, recall_law, players, regime)  # type: ignore[arg-type]
    return build_world(district, content.model, content.law, setup)


def play_until(playthrough: Playthrough, phase: str) -> Playthrough:
    """Let the strategies of the setup play until a turn of ``phase`` opens."""
    ways = {p.id: p.strategy for p in playthrough.world.setup.players}
    while not playthrough.is_over and playthrough.slot.phase != phase:
        player = playthrough.waiting_for[0]
        playthrough = plan_turn(playthrough, player, STRATEGIES[ways[player]]())
    return playthrough


def submitted(playthrough: Playthrough, player: str, *actions: AnyAction) -> Playthrough:
    """Submit choices that must be accepted."""
    for action in actions:
        after = playthrough.submit(player, action)
        assert not isinstance(after, Refusal), (action, after)
        playthrough = after
    return playthrough

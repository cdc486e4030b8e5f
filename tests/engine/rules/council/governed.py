"""Games brought to the first turn of office, and turned into the case that a test needs."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Playthrough
from engine.rules.world import World
from tests.support import make_world, submitted


@cache
def at_office(seed: int = 1, length: str = "standard", recall_law: str = "2004") -> Playthrough:
    """Return a game at the first turn of office, in which everybody passed until then."""
    game = Playthrough.start(make_world(seed, length=length, recall_law=recall_law))
    while game.slot.phase != "office":
        game = turn(game)
    return game


def world_of(playthrough: Playthrough) -> World:
    """Return the world, for tests that read it often."""
    return playthrough.world


def governing(playthrough: Playthrough) -> str:
    """Return the list that governs."""
    assert playthrough.state.office is not None
    return playthrough.state.office.governs


def with_office(playthrough: Playthrough, **changes: Any) -> Playthrough:
    """Return the game with the municipality changed by hand."""
    assert playthrough.state.office is not None
    office = replace(playthrough.state.office, **changes)
    return replace(playthrough, state=replace(playthrough.state, office=office))


def with_list(playthrough: Playthrough, name: str, **changes: Any) -> Playthrough:
    """Return the game with one list changed by hand."""
    lists = dict(playthrough.state.lists)
    lists[name] = replace(lists[name], **changes)
    return replace(playthrough, state=replace(playthrough.state, lists=lists))


def turn(
    playthrough: Playthrough, plans: Mapping[str, tuple[AnyAction, ...]] | None = None
) -> Playthrough:
    """Play one turn: the plans given, and nothing from everybody else."""
    for player in playthrough.waiting_for:
        chosen = (plans or {}).get(player, ())
        playthrough = submitted(playthrough, player, *chosen, HandIn())
    return playthrough


def passed_to(playthrough: Playthrough, number: int) -> Playthrough:
    """Let everybody pass until a turn of office opens."""
    while not (playthrough.slot.phase == "office" and playthrough.slot.number == number):
        playthrough = turn(playthrough)
    return playthrough


def passed(playthrough: Playthrough) -> Playthrough:
    """Let everybody pass to the end."""
    while not playthrough.is_over:
        playthrough = turn(playthrough)
    return playthrough

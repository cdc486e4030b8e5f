"""Conditions of content: each kind has one handler here, so that YAML and code agree."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from engine.rules.definitions import effects as d

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


def role_of(state: "State", player: str) -> str:
    """Return what a list is in office: ``governs``, ``minority`` or ``civil-society``."""
    if state.office is None:
        return ""
    if state.office.governs == player:
        return "governs"
    has_seat = any(councillor.list == player for councillor in state.office.council)
    return "minority" if has_seat else "civil-society"


def holds(world: "World", state: "State", player: str, condition: d.Condition) -> bool:
    """Return whether a condition is met for a player."""
    return _HANDLERS[condition.kind](world, state, player, condition)


def all_hold(
    world: "World", state: "State", player: str, conditions: tuple[d.Condition, ...]
) -> bool:
    """Return whether all conditions are met."""
    return all(holds(world, state, player, condition) for condition in conditions)


def _women_among_first(world: "World", state: "State", player: str, c: Any) -> bool:
    council = state.lists[player].candidates[1 : 1 + c.places]
    women = sum(1 for aspirant in council if world.aspirants[aspirant].sex == "woman")
    return bool(c.at_least <= women <= c.at_most)


def _rule_holds(world: "World", state: "State", player: str, c: Any) -> bool:
    in_force = state.office is not None and c.measure in state.office.rules
    return bool(in_force == (c.holds == "yes"))


_Handler = Callable[["World", "State", str, Any], bool]

_HANDLERS: Mapping[str, _Handler] = {
    "gave-gifts": lambda w, s, p, c: s.lists[p].gifts_given >= c.at_least,
    "has-debt": lambda w, s, p, c: any(debt.offer == c.offer for debt in s.lists[p].debts),
    "has-flag": lambda w, s, p, c: c.flag in s.lists[p].flags,
    "lacks-flag": lambda w, s, p, c: c.flag not in s.lists[p].flags,
    "purse-at-least": lambda w, s, p, c: s.lists[p].money_centimos >= c.centimos,
    "purse-below": lambda w, s, p, c: s.lists[p].money_centimos < c.centimos,
    "role": lambda w, s, p, c: role_of(s, p) == c.role,
    "rule-holds": _rule_holds,
    "visited": lambda w, s, p, c: c.place in s.lists[p].presence,
    "women-among-first": _women_among_first,
}

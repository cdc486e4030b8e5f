"""What the two ledgers are made of, in whole points that add up to each (``docs/model.md``, 12)."""

from typing import TYPE_CHECKING

from engine.rules.arithmetic import largest_remainder, whole_parts
from engine.rules.council.ledgers import (
    Standing,
    binding,
    limited,
    norms,
    partner_leaves,
    reach,
)

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

START, LIMIT = "start", "limit"
"""Where a ledger begins; what lies beyond 0 and 1000 and does not count."""

Parts = dict[str, int]


def power_parts(standing: Standing) -> Parts:
    """Return what a list's power is made of: a third of votes, of seats and of survival."""
    amounts = {
        "votes": standing.votes,
        "seats": standing.seats,
        "survival": standing.survival,
    }
    return _divided(amounts, 3)


def citizenship_parts(world: "World", state: "State") -> dict[str, Parts]:
    """Return what resources, norms and institutions are each made of."""
    return {
        "resources": _resources(world, state),
        "norms": _within(norms(world, state)),
        "institutions": _institutions(world, state),
    }


def _resources(world: "World", state: "State") -> Parts:
    """The start as far as it still weighs, and what each door brought to the poorer half."""
    start = world.parameters["ledger.start"]
    if state.office is None:
        return {START: start}
    found = reach(world, state.office.spent_centimos)
    by_door: Parts = {}
    for (door, _), centimos in found.reached.items():
        by_door[f"door:{door}"] = by_door.get(f"door:{door}", 0) + centimos
    doors = sorted(door for door, centimos in by_door.items() if centimos)
    shares = largest_remainder(found.points, [by_door[door] for door in doors]) if doors else ()
    amounts = {START: start * found.proven}
    amounts |= {door: share * found.whole for door, share in zip(doors, shares, strict=True)}
    amounts[LIMIT] = (min(1000, found.points) - sum(shares)) * found.whole
    return _divided(amounts, found.proven + found.whole)


def _institutions(world: "World", state: "State") -> Parts:
    """The start, each rule and alliance that binds, and what only a partner held up."""
    parts, office = {START: world.parameters["ledger.start"]}, state.office
    if office is None:
        return parts
    weights = binding(world, office)
    rules = world.parameters["ledger.rules"]
    points = whole_parts([rules * weight for weight in weights.values()])
    parts |= dict(zip(weights, points, strict=True))
    parts["partner"] = partner_leaves(world, office)
    return _within(parts)


def _within(parts: Parts) -> Parts:
    whole = sum(parts.values())
    return {**parts, LIMIT: limited(whole) - whole}


def _divided(amounts: Parts, by: int) -> Parts:
    """Divide amounts so that they add up to their sum divided and rounded down."""
    over = sum(amounts.values()) % by
    first = next(iter(amounts))
    points = whole_parts([n - over if id == first else n for id, n in amounts.items()], by)
    return dict(zip(amounts, points, strict=True))

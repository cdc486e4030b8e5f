"""Handing in: what ends a player's planning of a turn."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.actions.registration import composed, list_refusal

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class HandIn(Action):
    """Close the plan of this turn. With an empty plan it is a pass."""

    kind: Literal["hand-in"] = field(default="hand-in", kw_only=True)

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one way of handing in."""
        yield cls()

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a list that the electoral board would send back."""
        if world.schedule[state.turn].phase == "registration" and player in state.lists:
            candidates = composed(state, player)
            return list_refusal(world, candidates) if candidates else None
        return None

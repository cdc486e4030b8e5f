"""Strength and money: resting, raising funds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.actions.planning import Activity
from engine.rules.resolution import VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class Rest(Activity):
    """Rest and put papers in order: what is said afterwards is said better."""

    kind: Literal["rest"] = field(default="rest", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one rest."""
        yield cls()

    def days(self, world: "World") -> int:
        """Return one day."""
        return 1

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be a little better believed."""
        own = resolution.lists[player]
        after = own.standing + resolution.p["rest.standing"]
        resolution.update(player, standing=after)
        resolution.tell(
            "rested",
            player,
            audience=player,
            source=self.source(player),
            before=own.standing,
            after=after,
        )


@dataclass(frozen=True, slots=True)
class RaiseFunds(Activity):
    """Raise money by a raffle, a lunch for sale and friends."""

    kind: Literal["raise-funds"] = field(default="raise-funds", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one collection."""
        yield cls()

    def days(self, world: "World") -> int:
        """Return two days."""
        return 2

    def act(self, resolution: "Resolution", player: str) -> None:
        """Add to the purse."""
        own = resolution.lists[player]
        after = own.money_centimos + resolution.p["funds.raised"]
        resolution.update(player, money_centimos=after)
        resolution.tell(
            "funds-raised",
            player,
            audience=player,
            source=self.source(player),
            before=own.money_centimos,
            after=after,
        )

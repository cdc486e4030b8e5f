"""What the people in the hall decide by hand: recorded like any other choice, so that a replay
gives the same game.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.setup import HALL

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class HallAction(Action):
    """A decision of the hall: only the hall makes it, and once a turn."""

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse players, and a second count of the same thing."""
        if player != HALL:
            return Refusal("only-the-hall")
        if any(type(action) is type(self) for action in state.plans.get(HALL, ())):
            return Refusal("already-recorded")
        return self.check_kind(world, state)

    def check_kind(self, world: "World", state: "State") -> Refusal | None:
        """Return why this count cannot be right."""
        return None


@dataclass(frozen=True, slots=True)
class RecordDebateVerdict(HallAction):
    """Hands raised for each list after a round, in id order of the lists."""

    hands: tuple[int, ...]
    kind: Literal["record-debate-verdict"] = field(default="record-debate-verdict", kw_only=True)

    PHASES = ("debate",)

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield, for the hall, a verdict for each list."""
        if player == HALL:
            for chosen in range(len(world.lists)):
                yield cls(tuple(8 if chosen == n else 4 for n in range(len(world.lists))))

    def check_kind(self, world: "World", state: "State") -> Refusal | None:
        """Refuse numbers that are not one a list, or below zero."""
        if len(self.hands) != len(world.lists) or min(self.hands) < 0:
            return Refusal("hands-do-not-fit", {"lists": len(world.lists)})
        return None


@dataclass(frozen=True, slots=True)
class PaperVotes:
    """Votes on paper for one project in one place."""

    project: str
    place: str
    votes: int


@dataclass(frozen=True, slots=True)
class RecordAssemblyVotes(HallAction):
    """The totals of a budget assembly held on paper."""

    totals: tuple[PaperVotes, ...]
    kind: Literal["record-assembly-votes"] = field(default="record-assembly-votes", kw_only=True)

    PHASES = ("office",)

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield, for the hall in an assembly turn, one count: the first works of three places."""
        slot = world.schedule[state.turn]
        if player == HALL and slot.phase == "office" and slot.number in world.length.assemblies:
            chosen = [
                PaperVotes(works[0], place, 5 + n)
                for n, place in enumerate(world.places)
                if (works := world.buildable_in(place))
            ]
            yield cls(tuple(chosen[:3]))

    def check_kind(self, world: "World", state: "State") -> Refusal | None:
        """Refuse counts outside an assembly, unknown works, and numbers below zero."""
        slot = world.schedule[state.turn]
        if slot.number not in world.length.assemblies:
            return Refusal("no-assembly-now")
        if not self.totals:
            return Refusal("nothing-counted")
        for row in self.totals:
            if row.place not in world.places:
                return Refusal("no-such-community", {"place": row.place})
            if row.project not in world.buildable_in(row.place):
                return Refusal("not-for-this-place", {"project": row.project, "place": row.place})
            if row.votes < 0:
                return Refusal("below-zero")
        return None

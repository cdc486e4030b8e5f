"""The contract of a phase: what may be done in it, how a turn begins, how it is resolved.

A phase holds no data; the state does. The schedule (``schedule.py``) says which phase a turn
belongs to; the playthrough calls ``begin`` when a turn opens and ``resolve`` when all have handed
in.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from engine.rules.chronicle import Cause, Fact, Reading

if TYPE_CHECKING:
    from engine.rules.action import Action
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class Step:
    """A state with what the chronicle gains on the way to it."""

    state: "State"
    facts: tuple[Fact | Reading, ...] = ()
    causes: tuple[Cause, ...] = ()

    def then(self, later: "Step") -> "Step":
        """Return this step followed by a later one."""
        return Step(later.state, self.facts + later.facts, self.causes + later.causes)


class Phase(Protocol):
    """One of registration, campaign, debate, election, office, recall."""

    @property
    def id(self) -> str:
        """The phase's id, as lengths and windows name it."""
        ...

    @property
    def actions(self) -> "tuple[type[Action], ...]":
        """Kinds of action, in the order in which they are offered."""
        ...

    def begin(self, world: "World", state: "State") -> Step:
        """Open a turn: deal what comes to each player."""
        ...

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Return whether the turn falls away: a recall for which nobody signed."""
        ...

    def resolve(self, world: "World", state: "State") -> Step:
        """Resolve the turn for all players at once; plans end empty."""
        ...


def advance(state: "State") -> "State":
    """Return the state at the next turn, with no plans."""
    return replace(state, turn=state.turn + 1, plans={}, handed_in=())

"""The contract of an action: a frozen record of a choice, and one predicate that judges it.

Each kind is one frozen dataclass in ``actions/`` that derives from :class:`Action`. ``check``
serves both ``allowed`` and ``submit``, so that what is offered and what is accepted cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Self

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a choice is not accepted: a code that can be translated, with its parameters."""

    code: str
    params: dict[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Action:
    """What a player chooses. Subclasses add fields, among them ``kind``."""

    PHASES: ClassVar[tuple[str, ...]] = ()
    """Phases in which it can be chosen."""
    STEP: ClassVar[int] = 5
    """Step of the turn at which it acts (``docs/model.md``, 9)."""

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the choices worth offering; each is still put to :meth:`check`."""
        return iter(())

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Return why ``player`` cannot choose this now, or ``None``.

        ``state`` is the opening state of the turn with the player's plan so far.
        """
        return None

    def days(self, world: "World") -> int:
        """Return the days of the week that it takes."""
        return 0

    def cost_centimos(self, world: "World") -> int:
        """Return what it costs the purse of the list."""
        return 0

    def spends(self, world: "World", state: "State", player: str) -> int:
        """Return what must be in the purse for it; the price unless a kind knows better."""
        return self.cost_centimos(world)

    def asks_treasury(self, world: "World", state: "State", player: str) -> int:
        """Return what it asks of the municipality's treasury in this turn."""
        return 0

    def act(self, resolution: "Resolution", player: str) -> None:
        """Add what it does to the turn's resolution."""

    def source(self, player: str) -> str:
        """Return the id under which facts and causes name this choice."""
        kind: str = getattr(self, "kind")  # noqa: B009  (each subclass has one)
        subject = getattr(self, "place", "") or getattr(self, "subject", "")
        return f"{player}:{kind}:{subject}" if subject else f"{player}:{kind}"

"""What the choices of office share: the role one has, the treasury, and how many fit in a turn."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.rules.action import Refusal
from engine.rules.actions.planning import Activity
from engine.rules.condition import role_of
from engine.rules.council.works import due_now
from engine.rules.participatory_budget.design import kept_for_assembly

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

Role = Literal["civil-society", "governs", "minority"]
ANYBODY: tuple[Role, ...] = ("civil-society", "governs", "minority")


def treasury_left(world: "World", state: "State", player: str) -> int:
    """Return the céntimos of the treasury that nothing has claimed in this turn.

    The works in hand come first, those that the plan stops left out, and a full assembly of this
    turn; then what the plan asks.
    """
    office = state.office
    if office is None:
        return 0
    plan = state.plans.get(player, ())
    asked = sum(action.asks_treasury(world, state, player) for action in plan)
    stopped = [action.work for action in plan if action.kind == "stop-work"]
    if stopped:
        office = replace(office, works=tuple(w for w in office.works if w.id not in stopped))
    asked += due_now(world, office) + kept_for_assembly(world, state, player)
    return max(0, office.treasury_centimos - asked)


@dataclass(frozen=True, slots=True)
class OfficeActivity(Activity):
    """An activity of a turn of office, open to some roles; it may ask for public money."""

    PHASES: ClassVar[tuple[str, ...]] = ("office",)
    ROLES: ClassVar[tuple[Role, ...]] = ANYBODY

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse who has another role, and what the treasury cannot pay; then as ever."""
        if state.office is None or player not in state.lists:
            return Refusal("nobody-in-office")
        if role_of(state, player) not in self.ROLES:
            return Refusal("not-your-role", {"role": role_of(state, player)})
        refusal = Activity.check(self, world, state, player)
        if refusal is not None:
            return refusal
        needed = self.asks_treasury(world, state, player)
        if needed and needed > treasury_left(world, state, player):
            return Refusal("treasury-too-low", {"needed_centimos": needed})
        return None


@dataclass(frozen=True, slots=True)
class OfficeVisit(OfficeActivity):
    """An activity of office in one place; the purse pays the road."""

    place: str

    def cost_centimos(self, world: "World") -> int:
        """Return what the road costs: fuel or fares by its hours, and a meal."""
        if self.place not in world.places:
            return 0
        hours = world.places[self.place].road_hours.value
        return hours * world.parameters["cost.road-hour"] + world.parameters["cost.visit"]

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a place that is not in the district."""
        if self.place not in world.places:
            return Refusal("no-such-community", {"place": self.place})
        return OfficeActivity.check(self, world, state, player)

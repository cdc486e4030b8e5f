"""What all choices of a week share: days, money, and how many there can be."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.rules.action import Action, Refusal

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


def days_left(world: "World", state: "State", player: str) -> int:
    """Return the days of this week that the player's plan has not used."""
    plan = state.plans.get(player, ())
    whole = world.parameters["week.days"] - state.lists[player].days_lost
    return whole - sum(action.days(world) for action in plan)


def money_left(world: "World", state: "State", player: str) -> int:
    """Return the céntimos that the player's plan has not spent."""
    plan = state.plans.get(player, ())
    return state.lists[player].money_centimos - sum(
        action.spends(world, state, player) for action in plan
    )


def slots_left(world: "World", state: "State", player: str) -> int:
    """Return how many more activities fit into this turn."""
    plan = state.plans.get(player, ())
    used = sum(1 for action in plan if isinstance(action, Activity))
    return most_activities(world, state) - used


def most_activities(world: "World", state: "State") -> int:
    """Return how many activities one turn of this phase has room for."""
    in_office = world.schedule[state.turn].phase in ("office", "recall")
    return world.parameters["office.actions" if in_office else "week.actions"]


@dataclass(frozen=True, slots=True)
class Activity(Action):
    """A choice that fills part of the week: it needs days, a free slot and its price."""

    PHASES: ClassVar[tuple[str, ...]] = ("campaign",)

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what there is no time, no money or no room for; then ask the kind itself."""
        if player not in state.lists:
            return Refusal("only-lists")
        if slots_left(world, state, player) < 1:
            return Refusal("week-full", {"actions": most_activities(world, state)})
        needed, left = self.days(world), days_left(world, state, player)
        if needed > left:
            return Refusal("not-enough-days", {"needed": needed, "left": left})
        if self.cost_centimos(world) > money_left(world, state, player):
            return Refusal("not-enough-money", {"needed_centimos": self.cost_centimos(world)})
        if self in state.plans.get(player, ()):
            return Refusal("already-planned")
        return self.check_kind(world, state, player)

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Return why this kind of choice cannot be made, beyond days and money."""
        return None


@dataclass(frozen=True, slots=True)
class InPlace(Activity):
    """An activity in one place: it costs the days of the road."""

    place: str

    def days(self, world: "World") -> int:
        """Return the days of the road and of being there."""
        return world.days_to(self.place) if self.place in world.places else 1

    def cost_centimos(self, world: "World") -> int:
        """Return what the road costs: fuel or fares, by its hours, and a meal."""
        return self.road_cost(world) + world.parameters["cost.visit"]

    def road_cost(self, world: "World") -> int:
        """Return the fares to the place and back."""
        hours = world.places[self.place].road_hours.value if self.place in world.places else 0
        return hours * world.parameters["cost.road-hour"]

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a place that is not in the district."""
        if self.place not in world.places:
            return Refusal("no-such-community", {"place": self.place})
        return Activity.check(self, world, state, player)

"""The form of the assembly: which option holds for each field, what it costs, what binds it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, get_args

from engine.rules.definitions.office import AssemblyField, AssemblyOption

if TYPE_CHECKING:
    from engine.rules.council.office_state import OfficeState
    from engine.rules.state import State
    from engine.rules.world import World

FIELDS: tuple[AssemblyField, ...] = get_args(AssemblyField)

PREDECESSORS_WAY: Mapping[AssemblyField, str] = {
    "facilitator": "facilitator-mayor",
    "formula": "formula-voice",
    "languages": "languages-spanish",
    "meal": "meal-none",
    "messenger": "messenger-none",
    "notice": "notice-7",
    "shares": "shares-none",
    "site": "site-town",
    "votes": "votes-organisations",
}
"""How it was always done, where nobody writes other rules."""

BINDING: Mapping[str, tuple[AssemblyField, tuple[str, ...]]] = {
    "meetings-in-communities": ("site", ("site-in-turn",)),
    "rural-shares": ("shares", ("shares-40-50-10", "shares-thirds")),
    "women-seats": ("votes", ("votes-places-women",)),
}
"""Measures in force that leave only some options of a field, the first as its default."""


def options(world: "World") -> Mapping[str, AssemblyOption]:
    """Return the options by id."""
    return {option.id: option for option in world.model.assembly}


def bound_to(office: "OfficeState", field: AssemblyField) -> tuple[str, ...]:
    """Return the options that the measures in force leave for a field; empty where all are free."""
    for measure, (bound, left) in BINDING.items():
        if bound == field and measure in office.rules:
            return left
    return ()


def in_effect(
    world: "World", office: "OfficeState", chosen: Mapping[str, str]
) -> Mapping[AssemblyField, AssemblyOption]:
    """Return the option that holds for every field: chosen, else binding, else as it always was.

    ``chosen`` is the design as the plan of who governs leaves it.
    """
    known = options(world)
    found: dict[AssemblyField, AssemblyOption] = {}
    for field in FIELDS:
        option = chosen.get(field, PREDECESSORS_WAY[field])
        left = bound_to(office, field)
        found[field] = known[left[0] if left and option not in left else option]
    return found


def cost_centimos(design: Mapping[AssemblyField, AssemblyOption], people: int) -> int:
    """Return what such an assembly costs the treasury when so many come: meals are by head."""
    return sum(option_cost(option, people) for option in design.values())


def option_cost(option: AssemblyOption, people: int) -> int:
    """Return what one line of the form costs when so many come."""
    return option.cost_centimos.value + option.head_centimos * people


def cost_of_a_full_hall(world: "World", design: Mapping[AssemblyField, AssemblyOption]) -> int:
    """Return what an assembly can cost at most: so much is kept for it."""
    return cost_centimos(design, world.parameters["assembly.hall"])


def planned_design(state: "State", player: str) -> dict[str, str]:
    """Return the form as the plan leaves it; what nobody writes stays as it was."""
    chosen = dict(state.office.design) if state.office is not None else {}
    for action in state.plans.get(player, ()):
        if action.kind == "set-assembly-rule":
            chosen[action.field] = action.option
    return chosen


def kept_for_assembly(world: "World", state: "State", player: str) -> int:
    """Return what is kept in the treasury for the assembly of this turn, where one is held."""
    if state.office is None or world.schedule[state.turn].number not in world.length.assemblies:
        return 0
    return cost_of_a_full_hall(world, in_effect(world, state.office, planned_design(state, player)))

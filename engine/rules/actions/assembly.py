"""Designing the assembly: one line of the form at a time; it takes no time, and binds the turn."""

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.actions.officework import treasury_left
from engine.rules.condition import role_of
from engine.rules.definitions.office import AssemblyField
from engine.rules.participatory_budget.design import (
    bound_to,
    cost_of_a_full_hall,
    in_effect,
    kept_for_assembly,
    options,
    planned_design,
)
from engine.rules.resolution import ANSWERS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


@dataclasses.dataclass(frozen=True, slots=True)
class SetAssemblyRule(Action):
    """Write one line of the assembly's form: who is called and how, who votes, what comes first.

    It can be written in any turn before the assembly, and over again; the last line counts.
    """

    field: AssemblyField
    option: str
    kind: Literal["set-assembly-rule"] = dataclasses.field(
        default="set-assembly-rule", kw_only=True
    )

    PHASES = ("office",)
    STEP = ANSWERS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every option of every field that is not chosen yet."""
        yield from (cls(option.field, option.id) for option in world.model.assembly)

    def source(self, player: str) -> str:
        """Name the option in the cause."""
        return f"{player}:{self.kind}:{self.option}"

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse who does not govern, what a rule in force forbids, and what nobody can pay."""
        office = state.office
        if office is None or player not in state.lists:
            return Refusal("nobody-in-office")
        if role_of(state, player) != "governs":
            return Refusal("not-your-role", {"role": role_of(state, player)})
        known = options(world).get(self.option)
        if known is None or known.field != self.field:
            return Refusal("no-such-option", {"option": self.option})
        number = world.schedule[state.turn].number
        if all(turn < number for turn in world.length.assemblies):
            return Refusal("no-assembly-ahead")
        left = bound_to(office, self.field)
        if left and self.option not in left:
            return Refusal("rule-binds", {"option": self.option})
        now = planned_design(state, player)
        before = in_effect(world, office, now)
        if before[self.field].id == self.option:
            return Refusal("already-chosen", {"option": self.option})
        if number in world.length.assemblies:
            after = in_effect(world, office, {**now, self.field: self.option})
            kept = kept_for_assembly(world, state, player)
            cost = cost_of_a_full_hall(world, after)
            most = kept + treasury_left(world, state, player)
            if cost > most:
                return Refusal("treasury-too-low", {"needed_centimos": cost})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Write it down; the call goes out with it."""
        if resolution.office is None:
            return
        design = {**resolution.office.design, self.field: self.option}
        resolution.govern(design=dict(sorted(design.items())))
        resolution.tell(
            "assembly-rule-set",
            player,
            source=self.source(player),
            option=self.option,
            field=self.field,
        )

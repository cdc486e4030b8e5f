"""What those with a seat do in the council: questions, stances, motions, preparing the women."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Refusal
from engine.rules.actions.governing import measure_refusal, work_called
from engine.rules.actions.officework import OfficeActivity
from engine.rules.arithmetic import part
from engine.rules.council.session import Side, change_regard
from engine.rules.council.works import ACCOUNTS, is_in_force
from engine.rules.list_state import Proof
from engine.rules.resolution import VISITS

if TYPE_CHECKING:
    from engine.rules.council.office_state import Councillor
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


def women_of(world: "World", state: "State", player: str) -> tuple["Councillor", ...]:
    """Return the women whom a list has in the council."""
    council = state.office.council if state.office is not None else ()
    return tuple(
        c for c in council if c.list == player and world.aspirants[c.aspirant].sex == "woman"
    )


@dataclass(frozen=True, slots=True)
class AskQuestion(OfficeActivity):
    """Ask in session for the papers of a work: who prepared, finds what is missing."""

    work: str
    kind: Literal["ask-question"] = field(default="ask-question", kw_only=True)
    ROLES = ("minority",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every work of this office."""
        works = state.office.works if state.office is not None else ()
        yield from (cls(work.id) for work in works)

    def source(self, player: str) -> str:
        """Name the work in the cause."""
        return f"{player}:{self.kind}:{self.work}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse to ask about what there is not, and twice about the same."""
        if work_called(state, self.work) is None:
            return Refusal("no-such-work", {"work": self.work})
        if f"asked-{self.work}" in state.lists[player].flags:
            return Refusal("already-asked", {"work": self.work})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Get the papers or an evasion; a friend's contract shows in the papers."""
        world, p, state = resolution.world, resolution.p, resolution.state
        work, office = work_called(state, self.work), resolution.office
        if work is None or office is None:
            return
        skill = max((c.training for c in women_of(world, state, player)), default=0)
        chance = p["question.answered"] + part(p["question.training"], skill)
        chance += p["question.accounts"] if is_in_force(office, ACCOUNTS) else 0
        source, own = self.source(player), resolution.lists[player]
        flags = tuple(sorted({*own.flags, f"asked-{self.work}"}))
        answered = resolution.stream("question", player, self.work).happens(min(1000, chance))
        found = answered and (
            work.door == "cronies" or (work.status == "stands" and work.quality < p["works.bad"])
        )
        if found:
            proof = Proof(office.governs, f"work:{work.id}", work.place)
            resolution.update(player, proofs=(*own.proofs, proof), flags=flags)
        else:
            resolution.update(player, flags=flags)
        resolution.govern(council=change_regard(_council(resolution), -p["question.regard"]))
        outcome = "proof" if found else "papers" if answered else "evasion"
        resolution.tell(
            "question-asked",
            player,
            place=work.place,
            source=source,
            project=work.project,
            outcome=outcome,
        )


def _council(resolution: "Resolution") -> tuple["Councillor", ...]:
    """Return the council as the turn has left it so far."""
    return resolution.office.council if resolution.office is not None else ()


@dataclass(frozen=True, slots=True)
class TakeStance(OfficeActivity):
    """Say in public, before the session, that one is for or against what the others propose."""

    side: Side
    kind: Literal["take-stance"] = field(default="take-stance", kw_only=True)
    ROLES = ("governs", "minority")
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield both sides."""
        yield cls("for")
        yield cls("against")

    def source(self, player: str) -> str:
        """Name the side in the cause."""
        return f"{player}:{self.kind}:{self.side}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse to be on both sides in one turn."""
        if any(isinstance(a, TakeStance) for a in state.plans.get(player, ())):
            return Refusal("one-stance-a-session")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be heard: it moves the council's vote, and one's own word."""
        own = resolution.lists[player]
        after = own.standing + resolution.p["stance.standing"]
        resolution.update(player, standing=after)
        resolution.tell(
            "stance-taken",
            player,
            source=self.source(player),
            before=own.standing,
            after=after,
            side=self.side,
        )


@dataclass(frozen=True, slots=True)
class ProposeMotion(OfficeActivity):
    """Bring a rule before the council from the minority, with the women who have a seat."""

    measure: str
    kind: Literal["propose-motion"] = field(default="propose-motion", kw_only=True)
    ROLES = ("minority",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every measure that is not in force."""
        yield from (cls(measure) for measure in world.measures)

    def source(self, player: str) -> str:
        """Name the measure in the cause."""
        return f"{player}:{self.kind}:{self.measure}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what binds already."""
        return measure_refusal(world, state, self.measure)

    def act(self, resolution: "Resolution", player: str) -> None:
        """Read it out; the council votes at the end of the turn."""
        resolution.tell("motion-brought", player, source=self.source(player), measure=self.measure)


@dataclass(frozen=True, slots=True)
class PrepareCouncillors(OfficeActivity):
    """Prepare the women whom one's list has in the council: agenda, budget, how to ask."""

    kind: Literal["prepare-councillors"] = field(default="prepare-councillors", kw_only=True)
    ROLES = ("governs", "minority")
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one preparation."""
        yield cls()

    def cost_centimos(self, world: "World") -> int:
        """Return the price of bread, soup and paper."""
        return world.parameters["cost.train"]

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse where there is no woman to prepare, or nothing left to learn here."""
        women = women_of(world, state, player)
        if not women:
            return Refusal("no-woman-in-council")
        if all(c.training >= 1000 for c in women):
            return Refusal("nothing-left-to-learn")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Raise their skill and confidence."""
        prepared = {c.aspirant for c in women_of(resolution.world, resolution.state, player)}
        gain = resolution.p["train.skill"]
        council = tuple(
            replace(c, training=min(1000, c.training + gain)) if c.aspirant in prepared else c
            for c in _council(resolution)
        )
        resolution.govern(council=council)
        resolution.tell(
            "councillors-prepared", player, source=self.source(player), after=len(prepared)
        )

"""Proposals and promises: from a slogan to a costed claim that can be held against one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.actions.planning import Activity
from engine.rules.actions.visits import GoDoorToDoor, HoldAssembly, reach
from engine.rules.arithmetic import part
from engine.rules.district.cells import Cell
from engine.rules.promise import Claim, Form, Promise, Proposal
from engine.rules.resolution import VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

WRITTEN_A_WEEK = 1
"""Promises that one week's platform sheet has room for."""


def believed(world: "World", state: "State", player: str) -> int:
    """Return how far the list's word is believed, permille; its record moves it."""
    p = world.parameters
    return max(0, min(p["believed.max"], p["believed.start"] + state.lists[player].standing))


def has_proposal(state: "State", player: str, project: str, place: str) -> bool:
    """Return whether a costed proposal was worked out in an earlier week."""
    return any(
        proposal.project == project and proposal.place == place
        for proposal in state.lists[player].proposals
    )


def costed_claim(world: "World", project: str, place: str, form: Form) -> Claim:
    """Return the claim that a proposal allows: everything said, at the true cost."""
    definition = world.projects[project]
    return Claim(
        project=project,
        place=place,
        how_many=1,
        cost_centimos=definition.cost_centimos.value,
        money_source="municipal-budget",
        deadline_quarter=min(8, definition.quarters + 2),
        benefits="all",
        form=form,
    )


def slogan(project: str, place: str, form: Form) -> Claim:
    """Return the claim that names a thing and a place, and nothing else."""
    return Claim(project, place, 0, 0, "", 0, "", form)


@dataclass(frozen=True, slots=True)
class PrepareProposal(Activity):
    """Work out a costed proposal: what, where, how many, cost, source of money, by when."""

    project: str
    place: str
    kind: Literal["prepare-proposal"] = field(default="prepare-proposal", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield what answers a need that was heard, in the places where one listened."""
        if player in state.lists:
            for place in state.lists[player].known_places:
                for project in world.projects_for(place):
                    yield cls(project, place)

    def days(self, world: "World") -> int:
        """Return the days at the table with an engineer's price list."""
        return world.parameters["proposal.days"]

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the engineer's hour and the copies."""
        return world.parameters["cost.proposal"]

    def source(self, player: str) -> str:
        """Name project and place in the cause."""
        return f"{player}:{self.kind}:{self.project}:{self.place}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what nobody asked for there, and what is worked out already."""
        if self.place not in world.places or self.project not in world.projects:
            return Refusal("no-such-project", {"project": self.project})
        if self.place not in state.lists[player].known_places:
            return Refusal("listen-first", {"place": self.place})
        if world.places[self.place].kind not in world.projects[self.project].kinds:
            return Refusal("not-for-this-place", {"project": self.project, "place": self.place})
        if has_proposal(state, player, self.project, self.place):
            return Refusal("already-worked-out", {"project": self.project})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Put the proposal into the folder."""
        own = resolution.lists[player]
        proposal = Proposal(self.project, self.place, resolution.state.turn)
        resolution.update(player, proposals=(*own.proposals, proposal))
        resolution.tell(
            "proposal-prepared",
            player,
            audience=player,
            place=self.place,
            source=self.source(player),
            project=self.project,
        )


@dataclass(frozen=True, slots=True)
class MakePromise(Action):
    """Promise something: spoken where one meets people this week, or written in the platform."""

    claim: Claim
    kind: Literal["make-promise"] = field(default="make-promise", kw_only=True)

    PHASES = ("campaign",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield, for each place met this week, slogans and costed claims worth offering."""
        if player not in state.lists:
            return
        for place in _met(state, player):
            for project in _thinkable(world, state, player, place):
                if has_proposal(state, player, project, place):
                    yield cls(costed_claim(world, project, place, "spoken"))
                else:
                    yield cls(slogan(project, place, "spoken"))
        for proposal in state.lists[player].proposals:
            yield cls(costed_claim(world, proposal.project, proposal.place, "written"))

    def source(self, player: str) -> str:
        """Name project and place in the cause."""
        return f"{player}:{self.kind}:{self.claim.project}:{self.claim.place}"

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what names nothing, what nobody is there to hear, and figures without work."""
        claim = self.claim
        if player not in state.lists:
            return Refusal("only-lists")
        if claim.project not in world.projects:
            return Refusal("no-such-project", {"project": claim.project})
        if claim.place and claim.place not in world.places:
            return Refusal("no-such-community", {"place": claim.place})
        if min(claim.how_many, claim.cost_centimos, claim.deadline_quarter) < 0:
            return Refusal("below-zero")
        if claim.money_source and all(
            m.id != claim.money_source for m in world.model.money_sources
        ):
            return Refusal("no-such-money", {"money": claim.money_source})
        if claim.is_costed and not has_proposal(state, player, claim.project, claim.place):
            return Refusal("work-it-out-first", {"project": claim.project})
        made = [a.claim for a in state.plans.get(player, ()) if isinstance(a, MakePromise)]
        if claim.form == "written":
            if sum(1 for c in made if c.form == "written") >= WRITTEN_A_WEEK:
                return Refusal("sheet-full")
            earlier = state.lists[player].promises
            if any(p.claim == claim for p in earlier):
                return Refusal("already-promised", {"project": claim.project})
            return None
        if claim.place not in _met(state, player):
            return Refusal("nobody-to-hear", {"place": claim.place})
        if any(c.place == claim.place and c.form == "spoken" for c in made):
            return Refusal("one-promise-a-meeting", {"place": claim.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Say it: it counts as far as it answers a need, is costed, and the record bears it."""
        claim, source = self.claim, self.source(player)
        heard_in = claim.place if claim.form == "spoken" else "platform"
        own = resolution.lists[player]
        promise = Promise(claim, resolution.state.turn, heard_in)
        resolution.update(player, promises=(*own.promises, promise))
        if claim.form == "spoken":
            resolution.change(
                VISITS, source, "programme", promise_gains(resolution, player, claim), of=player
            )
        resolution.tell(
            "promise-made",
            player,
            place=claim.place,
            source=source,
            project=claim.project,
            form=claim.form,
            costed="yes" if claim.is_costed else "no",
        )


def promise_gains(
    resolution: "Resolution", player: str, claim: Claim
) -> Iterator[tuple[Cell, int]]:
    """Yield what a spoken promise adds to the programme tie of each cell that hears it."""
    world, p = resolution.world, resolution.p
    gain = claim_gain(p, claim)
    trust = believed(world, resolution.state, player)
    share = reach(world, claim.place, p["visit.attendance"])
    need = world.projects[claim.project].need
    for cell in world.cells_of[claim.place]:
        room = (
            (p["programme.max"] - resolution.tie("programme", player, cell))
            * 1000
            // (p["programme.max"])
        )
        heard = part(part(gain, share), trust)
        yield cell, part(part(heard, world.fit(cell, need)), room)


def claim_gain(p: Mapping[str, int], claim: Claim) -> int:
    """Return the weight of a claim: a slogan's, a costed one's, or in between by what is said."""
    said = sum(
        map(
            bool,
            (claim.how_many, claim.cost_centimos, claim.money_source, claim.deadline_quarter),
        )
    )
    low, high = p["promise.slogan"], p["promise.costed"]
    # What is half said sounds better than a slogan, but only the whole is remembered as a plan.
    return high if claim.is_costed else low + (high - low) * said // 8


def _thinkable(world: "World", state: "State", player: str, place: str) -> tuple[str, ...]:
    """Return what one would promise in a place: only who listened knows what it lacks."""
    if place in state.lists[player].known_places:
        return world.projects_for(place)
    kind = world.places[place].kind
    return tuple(project.id for project in world.projects.values() if kind in project.kinds)


def _met(state: "State", player: str) -> tuple[str, ...]:
    plan = state.plans.get(player, ())
    return tuple(a.place for a in plan if isinstance(a, HoldAssembly | GoDoorToDoor))

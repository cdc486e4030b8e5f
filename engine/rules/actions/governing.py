"""What only who governs can do: works, accounts, measures, alliances, the inherited work."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self, get_args

from engine.rules.action import Refusal
from engine.rules.actions.integrity import AGREEMENT
from engine.rules.actions.officework import OfficeActivity, OfficeVisit
from engine.rules.actions.visits import be_known, be_there, reach, win_regard
from engine.rules.arithmetic import part
from engine.rules.chronicle import ALL
from engine.rules.council.office_state import OfficeState, Work
from engine.rules.council.public import HIDDEN, SHOWN, contract_source
from engine.rules.council.session import change_regard
from engine.rules.council.treasury import pay, receive, years_works
from engine.rules.council.word import keep_goods
from engine.rules.council.works import begin_work, cost_with_labour, give_up, turns_to_build
from engine.rules.list_state import Trace
from engine.rules.resolution import GIFTS, VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

ByHand = Literal["council", "cronies", "mayor"]
Course = Literal["stop", "trim"]
NO_RELATIVES = "no-relatives"
COORDINATION = "coordination-council"


@dataclass(frozen=True, slots=True)
class StartWork(OfficeActivity):
    """Begin a work: on one's own, by a vote of the council, or by a friend's firm that says thanks.

    What is as big as a part of the year's works goes to the council by itself.
    """

    project: str
    place: str
    door: ByHand
    kind: Literal["start-work"] = field(default="start-work", kw_only=True)
    ROLES = ("governs",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield what suits each place, by each door."""
        if state.office is None or state.office.governs != player:
            return
        for place in world.places:
            for project in world.buildable_in(place):
                for door in get_args(ByHand):
                    yield cls(project, place, door)

    def source(self, player: str) -> str:
        """Name project, place and door in the cause; everybody reads it, so no friend is named."""
        door = SHOWN if self.door == HIDDEN else self.door
        return f"{player}:{self.kind}:{self.project}:{self.place}:{door}"

    def asks_treasury(self, world: "World", state: "State", player: str) -> int:
        """Return the first instalment."""
        if self.project not in world.projects or self.place not in world.places:
            return 0
        cost = cost_with_labour(world, state, self.project, self.place, self.door)
        return -(-cost // turns_to_build(world, self.project))

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what is not the municipality's job, does not suit, or is being built there."""
        if self.project not in world.projects or self.place not in world.places:
            return Refusal("no-such-project", {"project": self.project})
        if self.project not in world.buildable_in(self.place):
            return Refusal("not-for-this-place", {"project": self.project, "place": self.place})
        office = state.office
        if office is None:
            return Refusal("nobody-in-office")
        if self.door == "cronies" and NO_RELATIVES in office.rules:
            return Refusal("rule-binds", {"measure": NO_RELATIVES})
        if self.door != "council" and is_big(world, self.project):
            return Refusal("needs-the-council", {"project": self.project})
        here: dict[str, int | str] = {"project": self.project, "place": self.place}
        same = [w for w in office.works if (w.project, w.place) == (self.project, self.place)]
        if any(w.status == "building" for w in same):
            return Refusal("already-being-built", here)
        if any(w.status == "stands" for w in same):
            return Refusal("stands-already", here)
        if any(
            isinstance(a, StartWork) and (a.project, a.place) == (self.project, self.place)
            for a in state.plans.get(player, ())
        ):
            return Refusal("already-planned")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Break the ground; a friend's firm leaves a part of the price, and traces.

        What goes to the council begins after its vote (``council/session.py``).
        """
        if self.door == "council":
            return
        source = self.source(player)
        work = begin_work(resolution, player, source, self.project, self.place, self.door)
        if work is None or self.door != "cronies":
            return
        p, own = resolution.p, resolution.lists[player]
        cut = part(work.cost_centimos, resolution.world.projects[self.project].kickback.value)
        papers = contract_source(player, self.project, self.place)
        trace = Trace(papers, self.place, resolution.state.turn, p["cronies.trace"])
        resolution.update(
            player,
            money_centimos=own.money_centimos + part(cut, p["cronies.cut"]),
            traces=(*own.traces, trace),
        )
        if resolution.office is not None:
            # A contract for a friend of the house is a favour to its councillors too.
            council = resolution.office.council
            favoured = change_regard(council, p["cronies.regard"], of=player)
            resolution.govern(council=favoured)
        break_agreement(resolution, player, source, audience=player)
        resolution.tell(
            "cut-taken",
            player,
            audience=player,
            place=self.place,
            source=source,
            before=own.money_centimos,
            after=resolution.lists[player].money_centimos,
        )


def is_big(world: "World", project: str) -> bool:
    """Return whether a work is too big to be begun without the council."""
    least = part(years_works(world), world.parameters["council.big-work"])
    return world.projects[project].cost_centimos.value >= least


def break_agreement(
    resolution: "Resolution", player: str, source: str, audience: str = ALL
) -> None:
    """Who signed the governance agreement and goes against it is less believed: it was public.

    What nobody can prove is told to nobody else: ``audience``.
    """
    own = resolution.lists[player]
    if AGREEMENT not in own.signed:
        return
    after = own.standing + resolution.p["agreement.broken"]
    signed = tuple(paper for paper in own.signed if paper != AGREEMENT)
    resolution.update(player, signed=signed, standing=after)
    resolution.tell(
        "agreement-broken",
        player,
        audience=audience,
        source=source,
        before=own.standing,
        after=after,
    )


@dataclass(frozen=True, slots=True)
class StopWork(OfficeActivity):
    """Leave a work where it is; its money is free, and half a wall stays."""

    work: str
    kind: Literal["stop-work"] = field(default="stop-work", kw_only=True)
    ROLES = ("governs",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every work in hand, the inherited one apart."""
        works = state.office.works if state.office is not None else ()
        yield from (cls(w.id) for w in works if w.status == "building" and w.door != "inherited")

    def source(self, player: str) -> str:
        """Name the work in the cause."""
        return f"{player}:{self.kind}:{self.work}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what is not being built; the inherited work has its own decision."""
        work = work_called(state, self.work)
        if work is None or work.status != "building" or work.door == "inherited":
            return Refusal("not-being-built", {"work": self.work})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Send the workers home."""
        work = work_called(resolution.state, self.work)
        if work is not None:
            give_up(resolution, player, self.source(player), work)


def work_called(state: "State", identifier: str) -> Work | None:
    """Return a work of this office by its id."""
    works = state.office.works if state.office is not None else ()
    return next((work for work in works if work.id == identifier), None)


@dataclass(frozen=True, slots=True)
class DecideInherited(OfficeActivity):
    """Stop the work that the predecessor wrote into the budget, or build less of it."""

    course: Course
    kind: Literal["decide-inherited"] = field(default="decide-inherited", kw_only=True)
    ROLES = ("governs",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the two courses; to go on takes no decision."""
        yield from (cls(course) for course in get_args(Course))

    def source(self, player: str) -> str:
        """Name the course in the cause."""
        return f"{player}:{self.kind}:{self.course}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse where it was decided already, or is built."""
        office, project = state.office, world.scenario.inherited_project
        if office is None or not any(
            w.door == "inherited" and w.status == "building" for w in office.works
        ):
            return Refusal("not-being-built", {"work": project})
        flags = state.lists[player].flags
        if f"{project}-stopped" in flags or f"{project}-trimmed" in flags:
            return Refusal("already-decided", {"project": project})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Set the money free that the contract leaves; those who worked there do not forget."""
        p, world, own = resolution.p, resolution.world, resolution.lists[player]
        project = world.scenario.inherited_project
        work = next((w for w in self._works(resolution) if w.door == "inherited"), None)
        if work is None:
            return
        freed = part(work.left_centimos, p[f"inherited.free-{self.course}"])
        receive(resolution, "inherited-freed", freed)
        done = {"stop": "stopped", "trim": "trimmed"}[self.course]
        flags = {*own.flags, f"{project}-{done}"}
        # The case that asks the same question has its answer.
        met = {*own.met, f"inherited-{project}"}
        resolution.update(player, flags=tuple(sorted(flags)), met=tuple(sorted(met)))
        loss = p[f"inherited.{self.course}-moral"]
        cells = resolution.world.cells_of[work.place]
        resolution.change(
            VISITS, self.source(player), "moral", ((c, loss) for c in cells), of=player
        )
        resolution.tell(
            f"inherited-{done}",
            player,
            place=work.place,
            source=self.source(player),
            after=freed,
            project=project,
        )

    def _works(self, resolution: "Resolution") -> tuple[Work, ...]:
        return resolution.office.works if resolution.office is not None else ()


@dataclass(frozen=True, slots=True)
class PublishAccounts(OfficeActivity):
    """Put the accounts on the door and read them on the radio."""

    kind: Literal["publish-accounts"] = field(default="publish-accounts", kw_only=True)
    ROLES = ("governs",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one sheet."""
        yield cls()

    def cost_centimos(self, world: "World") -> int:
        """Return the price of paper and airtime."""
        return world.parameters["cost.accounts"]

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be believed more; people learn what can be asked; some in the council mind."""
        p, own, office = resolution.p, resolution.lists[player], resolution.office
        if office is None:
            return
        after = own.standing + p["accounts.standing"]
        resolution.update(player, standing=after)
        source = self.source(player)
        resolution.change(
            VISITS,
            source,
            "awareness",
            ((cell, p["accounts.awareness"]) for cell in resolution.world.cells),
        )
        resolution.govern(council=change_regard(office.council, p["accounts.regard"]))
        resolution.tell(
            "accounts-published", player, source=source, before=own.standing, after=after
        )


@dataclass(frozen=True, slots=True)
class ProposeMeasure(OfficeActivity):
    """Put a rule before the council that will bind whoever governs."""

    measure: str
    kind: Literal["propose-measure"] = field(default="propose-measure", kw_only=True)
    ROLES = ("governs",)
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
        resolution.tell(
            "measure-proposed", player, source=self.source(player), measure=self.measure
        )


def measure_refusal(world: "World", state: "State", measure: str) -> Refusal | None:
    """Return why a measure cannot be put before the council."""
    if measure not in world.measures:
        return Refusal("no-such-measure", {"measure": measure})
    if state.office is not None and measure in state.office.rules:
        return Refusal("already-in-force", {"measure": measure})
    return None


@dataclass(frozen=True, slots=True)
class SeekAlliance(OfficeActivity):
    """Seek an alliance with neighbouring districts or partners."""

    alliance: str
    kind: Literal["seek-alliance"] = field(default="seek-alliance", kw_only=True)
    ROLES = ("governs",)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every alliance."""
        yield from (cls(alliance.id) for alliance in world.district.alliances)

    def source(self, player: str) -> str:
        """Name the alliance in the cause."""
        return f"{player}:{self.kind}:{self.alliance}"

    def asks_treasury(self, world: "World", state: "State", player: str) -> int:
        """Return what it costs, whether it comes about or not."""
        found = next((a for a in world.district.alliances if a.id == self.alliance), None)
        return found.cost_centimos.value if found is not None else 0

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what there is not, and what stands already."""
        if all(a.id != self.alliance for a in world.district.alliances):
            return Refusal("no-such-alliance", {"alliance": self.alliance})
        if state.office is not None and self.alliance in state.office.alliances:
            return Refusal("already-allied", {"alliance": self.alliance})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Travel, sign, wait: it comes about or it does not."""
        world, p, office = resolution.world, resolution.p, resolution.office
        if office is None:
            return
        alliance = next(a for a in world.district.alliances if a.id == self.alliance)
        places = tuple(place for place in alliance.partners if place in world.places)
        cost = alliance.cost_centimos.value
        source = self.source(player)
        if cost > office.treasury_centimos:
            resolution.tell("alliance-failed", player, source=source, alliance=self.alliance)
            return
        # What is given to the partners reaches them in equal parts; the rest is lawyers and fares.
        reached = places if alliance.spent == "on-partners" and places else ("",)
        for n, place in enumerate(reached):
            pay(resolution, "alliance", place, (cost + n) // len(reached))
        chance = alliance.chance.value
        chance += p["alliance.coordinated"] if COORDINATION in office.rules else 0
        chance += p["alliance.wanted"] * _wants_answered(world, office, places)
        if not resolution.stream("alliance", player, self.alliance).happens(min(1000, chance)):
            resolution.tell("alliance-failed", player, source=source, alliance=self.alliance)
            return
        receive(resolution, "alliance", alliance.transfer_centimos.value)
        allied = (*resolution.office.alliances, self.alliance) if resolution.office else ()
        resolution.govern(alliances=tuple(sorted(allied)))
        cells = tuple(cell for place in places for cell in world.cells_of[place])
        win_regard(resolution, player, source, cells, p["alliance.moral"])
        resolution.tell(
            "alliance-made",
            player,
            source=source,
            after=alliance.transfer_centimos.value,
            alliance=self.alliance,
        )


def _wants_answered(world: "World", office: OfficeState, places: tuple[str, ...]) -> int:
    """Return in how many partner districts a work answers what their mayor asks for."""
    built = {
        (w.place, world.projects[w.project].need) for w in office.works if w.status != "given-up"
    }
    officials = [o for o in world.district.officials if o.place in places]
    return sum(1 for o in officials if (o.place, o.wants) in built)


@dataclass(frozen=True, slots=True)
class DeliverGoods(OfficeActivity):
    """Hand over, with public money, the goods that were promised for after the election."""

    gift: str
    place: str
    kind: Literal["deliver-goods"] = field(default="deliver-goods", kw_only=True)
    ROLES = ("governs",)
    STEP = GIFTS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield what was promised."""
        goods = state.lists[player].goods if player in state.lists else ()
        yield from (cls(g.gift, g.place) for g in goods)

    def source(self, player: str) -> str:
        """Name gift and place in the cause."""
        return f"{player}:{self.kind}:{self.gift}:{self.place}"

    def asks_treasury(self, world: "World", state: "State", player: str) -> int:
        """Return what the goods cost."""
        goods = state.lists[player].goods
        return sum(g.amount_centimos for g in goods if (g.gift, g.place) == (self.gift, self.place))

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what was not promised, or is settled."""
        goods = state.lists[player].goods
        if all((g.gift, g.place) != (self.gift, self.place) for g in goods):
            return Refusal("not-promised", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Unload the truck: gratitude, a trace, and money that was everybody's."""
        cost = self.asks_treasury(resolution.world, resolution.state, player)
        if resolution.office is None or cost > resolution.office.treasury_centimos:
            return
        pay(resolution, "gift", self.place, cost)
        own, source = resolution.lists[player], self.source(player)
        risk = resolution.world.gifts[self.gift].trace.value
        trace = Trace(source, self.place, resolution.state.turn, risk)
        resolution.update(player, traces=(*own.traces, trace))
        keep_goods(resolution, self.gift, self.place)
        break_agreement(resolution, player, source)


@dataclass(frozen=True, slots=True)
class VisitPlace(OfficeVisit):
    """Go and listen: what is lacked becomes known, and hands come more willingly to the works."""

    kind: Literal["visit-place"] = field(default="visit-place", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        yield from (cls(place) for place in world.places)

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be there, listen, be remembered for it."""
        p, source = resolution.p, self.source(player)
        share = reach(resolution.world, self.place, p["visit.attendance"])
        cells = resolution.world.cells_of[self.place]
        win_regard(resolution, player, source, cells, part(p["listen.moral"], share))
        be_known(resolution, player, source, self.place, part(p["visit.recognition"], share))
        own = resolution.lists[player]
        known = {*own.known_places, self.place}
        resolution.update(player, known_places=tuple(sorted(known)))
        be_there(resolution, player, self.place)
        resolution.tell("community-heard", player, place=self.place, source=source)

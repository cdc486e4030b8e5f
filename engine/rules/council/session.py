"""Sessions of the council: what is proposed is voted on, each councillor for reasons of their own.

The mayor's own majority looks to the mayor first; home, segment, sex, training and what people at
home know of their rights can weigh more. How the mayor's vote counts is dated law.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from engine.rules.arithmetic import part
from engine.rules.council.calendar import day_of
from engine.rules.council.office_state import Councillor
from engine.rules.council.pairs import option_utilities
from engine.rules.council.works import begin_work
from engine.rules.definitions.office import Measure
from engine.rules.electoral_law.council import is_carried, mayors_vote
from engine.rules.tables import GUMBEL

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

Side = Literal["against", "for"]


@dataclass(frozen=True, slots=True)
class Motion:
    """A measure or a work before the council, and the lists that put it there, in id order."""

    measure: str
    by: tuple[str, ...]
    work: tuple[str, str] | None = None
    """Project and place, where it is a work that is voted on; then ``measure`` is empty."""

    @property
    def subject(self) -> str:
        """The name under which it is voted on."""
        return self.measure if self.work is None else ":".join(self.work)


@dataclass(frozen=True, slots=True)
class SessionVote:
    """How the council voted on a motion: aspirants in council order."""

    yes: tuple[str, ...]
    no: tuple[str, ...]
    carried: bool


def motions(state: "State") -> tuple[Motion, ...]:
    """Return what the plans of this turn put before the council, in id order of the measures."""
    found: dict[str, list[str]] = {}
    for player, plan in sorted(state.plans.items()):
        for action in plan:
            if action.kind in ("propose-measure", "propose-motion"):
                found.setdefault(action.measure, []).append(player)
    works = [
        Motion("", (player,), (action.project, action.place))
        for player, plan in sorted(state.plans.items())
        for action in plan
        if action.kind == "start-work" and action.door == "council"
    ]
    return (*(Motion(measure, tuple(by)) for measure, by in sorted(found.items())), *works)


def stances(state: "State") -> dict[str, Side]:
    """Return which side each list took in public this turn."""
    return {
        player: action.side
        for player, plan in sorted(state.plans.items())
        for action in plan
        if action.kind == "take-stance"
    }


def hold_session(resolution: "Resolution") -> None:
    """Vote on every motion of the turn; what is carried binds, or begins, from now on."""
    for motion in motions(resolution.state):
        if resolution.office is None or motion.measure in resolution.office.rules:
            continue
        vote = vote_on(resolution, motion)
        if motion.work is not None:
            _decide_work(resolution, motion, vote)
            continue
        source = f"council:{motion.measure}"
        if vote.carried:
            rules = tuple(sorted({*resolution.office.rules, motion.measure}))
            resolution.govern(rules=rules)
            _remember_the_price(resolution, motion)
        resolution.tell(
            "motion-carried" if vote.carried else "motion-lost",
            motion.by[0],
            source=source,
            before=len(vote.no),
            after=len(vote.yes),
            measure=motion.measure,
            yes=vote.yes,
            no=vote.no,
        )


def _decide_work(resolution: "Resolution", motion: Motion, vote: SessionVote) -> None:
    """Begin a work that the council wants; to be asked is worth something to its members."""
    if motion.work is None or resolution.office is None:
        return
    project, place = motion.work
    player, source = motion.by[0], f"council:{motion.subject}"
    resolution.tell(
        "work-approved" if vote.carried else "work-turned-down",
        player,
        place=place,
        source=source,
        before=len(vote.no),
        after=len(vote.yes),
        project=project,
    )
    if vote.carried:
        asked = resolution.p["council.asked"]
        resolution.govern(council=change_regard(resolution.office.council, asked))
        begin_work(resolution, player, source, project, place, "council")


def _remember_the_price(resolution: "Resolution", motion: Motion) -> None:
    """A rule that costs the majority something costs who governs some of its regard."""
    office = resolution.office
    if office is None or office.governs not in motion.by:
        return
    resistance = resolution.world.measures[motion.measure].resistance.value
    price = part(resistance, resolution.p["council.price"])
    resolution.govern(council=change_regard(office.council, -price, of=office.governs))


def vote_on(resolution: "Resolution", motion: Motion) -> SessionVote:
    """Return how each councillor votes on a motion, and what the law makes of it."""
    world, office = resolution.world, resolution.state.office
    if office is None:
        raise RuntimeError("nobody is in office yet")
    sides = stances(resolution.state)
    yes: list[str] = []
    no: list[str] = []
    for councillor in office.council:
        stream = resolution.stream("council-vote", councillor.aspirant, motion.subject)
        first, second = stream.words(2)
        shock = GUMBEL[first & 4095] - GUMBEL[second & 4095]
        wish = support(world, resolution.state, motion, councillor, sides) + shock
        (yes if wish > 0 else no).append(councillor.aspirant)
    rule = mayors_vote(world.council_law, day_of(world, resolution.slot.number))
    mayor: Literal["no", "yes"] = "yes" if office.mayor in yes else "no"
    members = len([a for a in yes if a != office.mayor]), len([a for a in no if a != office.mayor])
    carried = is_carried(rule, *members, mayor)
    return SessionVote(tuple(yes), tuple(no), carried)


def support(
    world: "World",
    state: "State",
    motion: Motion,
    councillor: Councillor,
    sides: dict[str, Side],
) -> int:
    """Return how far a councillor is for a motion, milli-logits: below zero is against."""
    office, p = state.office, world.parameters
    if office is None:
        return 0
    if motion.work is None:
        wish = _interest(world, state, world.measures[motion.measure], councillor)
    else:
        wish = _interest_in_work(world, state, motion.work, councillor)
    if councillor.aspirant == office.mayor:
        # Who governs votes for what they propose, and against what others bring, unless they say
        # otherwise.
        said = sides.get(office.governs)
        own = office.governs in motion.by or said == "for"
        return wish + (p["council.own-motion"] if own else -p["council.own-motion"] // 2)
    if office.governs in motion.by:
        wish += councillor.regard
    else:
        said = sides.get(office.governs)
        pull = {"for": councillor.regard, "against": -councillor.regard}
        wish += pull[said] if said is not None else -part(councillor.regard, p["council.silence"])
    if councillor.list in motion.by:
        wish += p["council.own-motion"]
    elif councillor.list in sides and councillor.list != office.governs:
        stance = p["council.stance"]
        wish += stance if sides[councillor.list] == "for" else -stance
    women = p["council.speak"] if councillor.list not in motion.by else 0
    wish += part(women, _women_who_speak(world, state, motion))
    return wish


def _interest(world: "World", state: "State", measure: Measure, councillor: Councillor) -> int:
    """Return what the measure itself is to a councillor: what it costs them, what it answers."""
    aspirant = world.aspirants[councillor.aspirant]
    options = option_utilities(world, state, councillor)
    mean = sum(options.values()) // len(options)
    aware = _awareness_at(world, state, aspirant.home)
    old_style = max(0, 1000 - part(aware, 1000) - part(councillor.training, 500))
    wish = options[measure.priority] - mean - part(measure.resistance.value, old_style)
    p = world.parameters
    if measure.id == "rural-shares":
        home = p["council.home"]
        wish += home if world.places[aspirant.home].is_rural else -home
    if aspirant.sex == "woman" and measure.id in ("women-seats", "jobs-by-committee"):
        wish += p["council.woman"]
    return wish


def _interest_in_work(
    world: "World", state: "State", work: tuple[str, str], councillor: Councillor
) -> int:
    """Return what a work is to a councillor: near home, and of the kind that they put first."""
    project, place = work
    options = option_utilities(world, state, councillor)
    mean = sum(options.values()) // len(options)
    need = world.needs[world.projects[project].need]
    home = world.aspirants[councillor.aspirant].home
    near = world.parameters["council.home"]
    same_side = world.places[home].is_rural == world.places[place].is_rural
    wish = options[need.priority] - mean
    return wish + (2 * near if home == place else near // 2 if same_side else -near)


def _women_who_speak(world: "World", state: "State", motion: Motion) -> int:
    """Return how strongly the trained women of the lists behind a motion speak for it, permille."""
    council = state.office.council if state.office is not None else ()
    skills = [
        c.training
        for c in council
        if c.list in motion.by and world.aspirants[c.aspirant].sex == "woman"
    ]
    return max(skills, default=0)


def _awareness_at(world: "World", state: "State", place: str) -> int:
    cells = world.cells_of[place]
    people = sum(cell.electors for cell in cells)
    return sum(state.electorate.awareness[c.index] * c.electors for c in cells) // max(1, people)


def change_regard(
    council: tuple[Councillor, ...], amount: int, *, of: str = ""
) -> tuple[Councillor, ...]:
    """Return the council with its regard for who governs moved, of one list or of all."""
    return tuple(
        replace(c, regard=max(-1000, min(1000, c.regard + amount))) if of in ("", c.list) else c
        for c in council
    )

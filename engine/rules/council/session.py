"""Sessions of the council: what is proposed is voted on, each councillor for reasons of their own.

The mayor's own majority looks to the mayor first; home, segment, sex, training and what people at
home know of their rights can weigh more. How the mayor's vote counts is dated law.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from engine.rules.arithmetic import part
from engine.rules.chronicle import Fact, Reading
from engine.rules.council.calendar import day_of
from engine.rules.council.office_state import Councillor
from engine.rules.council.pairs import option_reasons
from engine.rules.council.works import begin_work
from engine.rules.definitions.geography import Priority
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
    measure: str
    reasons: tuple[tuple[str, dict[str, int]], ...]
    """For each member the terms of their wish, milli-logits; above zero in all they vote yes."""


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
        resolution.readings.append(Reading(partial(_read_session, resolution.state.turn, vote)))
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
    reasons: list[tuple[str, dict[str, int]]] = []
    for councillor in office.council:
        terms = reasons_for(world, resolution.state, motion, councillor, sides)
        terms["shock"] = shock_of(resolution, motion, councillor)
        reasons.append((councillor.aspirant, terms))
        (yes if sum(terms.values()) > 0 else no).append(councillor.aspirant)
    rule = mayors_vote(world.council_law, day_of(world, resolution.slot.number))
    mayor: Literal["no", "yes"] = "yes" if office.mayor in yes else "no"
    members = len([a for a in yes if a != office.mayor]), len([a for a in no if a != office.mayor])
    carried = is_carried(rule, *members, mayor)
    return SessionVote(tuple(yes), tuple(no), carried, motion.measure, tuple(reasons))


def _read_session(turn: int, vote: "SessionVote") -> Fact:
    """Return what made each councillor vote so, in milli-logits: above zero they are for it."""
    parts = {
        f"{who}#{reason}": value
        for who, terms in vote.reasons
        for reason, value in terms.items()
        if value
    }
    return Fact(
        "session-read",
        turn,
        "",
        details={
            "measure": vote.measure,
            "parts": tuple(parts),
            "points": tuple(parts.values()),
        },
    )


def shock_of(resolution: "Resolution", motion: Motion, councillor: Councillor) -> int:
    """Return how a councillor happens to see a motion, milli-logits: their own, drawn."""
    stream = resolution.stream("council-vote", councillor.aspirant, motion.subject)
    first, second = stream.words(2)
    return GUMBEL[first & 4095] - GUMBEL[second & 4095]


def reasons_for(
    world: "World",
    state: "State",
    motion: Motion,
    councillor: Councillor,
    sides: dict[str, Side],
) -> dict[str, int]:
    """Return the terms of a councillor's support by name, milli-logits: below zero is against."""
    office, p = state.office, world.parameters
    if office is None:
        return {}
    if motion.work is None:
        found = _interest(world, state, world.measures[motion.measure], councillor)
    else:
        found = _interest_in_work(world, state, motion.work, councillor)
    said = sides.get(office.governs)
    if councillor.aspirant == office.mayor:
        # Who governs votes for what they propose, and against what others bring, unless they say
        # otherwise.
        own = office.governs in motion.by or said == "for"
        return found | {"own": p["council.own-motion"] if own else -p["council.own-motion"] // 2}
    if office.governs in motion.by:
        found["majority"] = councillor.regard
    else:
        pull = {"for": councillor.regard, "against": -councillor.regard}
        silent = -part(councillor.regard, p["council.silence"])
        found["majority"] = pull[said] if said is not None else silent
    if councillor.list in motion.by:
        found["own"] = p["council.own-motion"]
    elif councillor.list in sides and councillor.list != office.governs:
        stance = p["council.stance"]
        found["stance"] = stance if sides[councillor.list] == "for" else -stance
    women = p["council.speak"] if councillor.list not in motion.by else 0
    found["women-speak"] = part(women, _women_who_speak(world, state, motion))
    return found


def _interest(
    world: "World", state: "State", measure: Measure, councillor: Councillor
) -> dict[str, int]:
    """Return what the measure itself is to a councillor: what it costs them, what it answers."""
    aspirant, p = world.aspirants[councillor.aspirant], world.parameters
    aware = _awareness_at(world, state, aspirant.home)
    untaught = max(0, 1000 - aware)
    old_style = max(0, untaught - part(councillor.training, 500))
    whole, less, least = (part(measure.resistance.value, k) for k in (1000, untaught, old_style))
    found = _put_first(world, state, councillor, measure.priority)
    found |= {"costs": -whole, "awareness": whole - less, "training": less - least}
    if measure.id == "rural-shares":
        home = p["council.home"]
        found["rural"] = home if world.places[aspirant.home].is_rural else -home
    if aspirant.sex == "woman" and measure.id in ("women-seats", "jobs-by-committee"):
        found["woman"] = p["council.woman"]
    return found


def _put_first(
    world: "World", state: "State", councillor: Councillor, option: Priority
) -> dict[str, int]:
    """Return what makes a councillor put one kind of thing before the others, beside their mean."""
    options = option_reasons(world, state, councillor)
    mean = sum(sum(terms.values()) for terms in options.values()) // len(options)
    return {f"first:{name}": value for name, value in options[option].items()} | {"others": -mean}


def _interest_in_work(
    world: "World", state: "State", work: tuple[str, str], councillor: Councillor
) -> dict[str, int]:
    """Return what a work is to a councillor: near home, and of the kind that they put first."""
    project, place = work
    need = world.needs[world.projects[project].need]
    home = world.aspirants[councillor.aspirant].home
    near = world.parameters["council.home"]
    same_side = world.places[home].is_rural == world.places[place].is_rural
    found = _put_first(world, state, councillor, need.priority)
    return found | {"near": 2 * near if home == place else near // 2 if same_side else -near}


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

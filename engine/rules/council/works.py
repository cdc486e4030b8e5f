"""Works: begun, paid in instalments, built well, badly or half; kept up or left to the rain."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.council.office_state import Door, OfficeState, Work
from engine.rules.council.treasury import (
    inherited_budget,
    inherited_income,
    pay,
    quarters_a_turn,
    receive,
)
from engine.rules.district.cells import Cell
from engine.rules.list_state import Proof
from engine.rules.resolution import INCIDENTS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

ACCOUNTS = "publish-accounts"
VIGILANCE = "vigilance-committee"
JOBS_COMMITTEE = "jobs-by-committee"


def is_in_force(office: OfficeState | None, measure: str) -> bool:
    """Return whether a measure binds now."""
    return office is not None and measure in office.rules


def cost_with_labour(world: "World", state: "State", project: str, place: str, door: Door) -> int:
    """Return what a work costs once the community has put in its labour (faena).

    More hands come where the place was asked: where the assembly decided, or who governs listened.
    """
    definition = world.projects[project]
    asked = door == "assembly" or (
        state.office is not None and place in state.lists[state.office.governs].known_places
    )
    used = world.parameters["works.labour-use" if asked else "works.labour-imposed"]
    if door in ("cronies", "gift"):
        used = 0
    return definition.cost_centimos.value - part(
        definition.cost_centimos.value, part(definition.labour, used)
    )


def turns_to_build(world: "World", project: str) -> int:
    """Return in how many turns of office a project is built where nothing goes wrong."""
    return -(-world.projects[project].quarters // quarters_a_turn(world))


def instalment(world: "World", work: Work) -> int:
    """Return what a work asks of the treasury this turn."""
    share = -(-work.cost_centimos // turns_to_build(world, work.project))
    return min(share, work.left_centimos)


def due_now(world: "World", office: OfficeState) -> int:
    """Return what the works in hand ask of the treasury this turn, the inherited one apart."""
    return sum(
        instalment(world, work)
        for work in office.works
        if work.status == "building" and work.door != "inherited"
    )


def begin_work(
    resolution: "Resolution", player: str, source: str, project: str, place: str, door: Door
) -> Work | None:
    """Begin a work; it is paid and built from this turn on. ``None`` where one is begun already."""
    office, world = resolution.office, resolution.world
    number = resolution.slot.number
    identifier = f"{project}:{place}:{number}:{door}"
    if office is None or any(work.id == identifier for work in office.works):
        return None
    work = Work(
        id=identifier,
        project=project,
        place=place,
        door=door,
        started=number,
        cost_centimos=cost_with_labour(world, resolution.state, project, place, door),
        paid_centimos=0,
        done=0,
        quality=resolution.p["works.quality"],
    )
    resolution.govern(works=tuple(sorted((*office.works, work), key=lambda w: w.id)))
    _share_jobs(resolution, source, work)
    resolution.tell(
        "work-started",
        player,
        place=place,
        source=source,
        after=work.cost_centimos,
        project=project,
        door=door,
        work=identifier,
    )
    return work


def inherit_work(world: "World") -> Work:
    """Return the work that the predecessor left half built and written into the budget."""
    project = world.scenario.inherited_project
    cost = world.projects[project].cost_centimos.value
    paid = max(0, cost - inherited_budget(world))
    return Work(
        id=f"{project}:{inherited_place(world)}:0:inherited",
        project=project,
        place=inherited_place(world),
        door="inherited",
        started=0,
        cost_centimos=cost,
        paid_centimos=paid,
        done=paid * 1000 // cost,
        quality=world.parameters["works.quality"],
    )


def inherited_place(world: "World") -> str:
    """Return where the inherited work stands: by the case that speaks of it, else in the town."""
    case = world.cases.get(f"inherited-{world.scenario.inherited_project}")
    if case is not None and case.place is not None:
        return case.place
    kinds = world.projects[world.scenario.inherited_project].kinds
    fitting = [place.id for place in world.places.values() if place.kind in kinds]
    return fitting[0] if fitting else next(iter(world.places))


def build_works(resolution: "Resolution") -> None:
    """Pay and build every work in hand: what the assembly decided first, then the oldest."""
    if resolution.office is None:
        return
    _pay_the_inherited(resolution)
    order = {"assembly": 0, "inherited": 2}
    works = sorted(
        (w for w in resolution.office.works if w.status == "building"),
        key=lambda w: (order.get(w.door, 1), w.started, w.id),
    )
    for work in works:
        _build(resolution, _current(resolution, work))
    _keep_up(resolution)


def give_up(resolution: "Resolution", player: str, source: str, work: Work) -> None:
    """Leave a work as it is: half a wall, and people who look at it every day."""
    _replace(
        resolution,
        replace(_current(resolution, work), status="given-up", ended=resolution.slot.number),
    )
    gain = resolution.p["assembly.ignored" if work.door == "assembly" else "works.half-done"]
    _thank(resolution, source, resolution.world.cells_of[work.place], gain)
    resolution.tell(
        "work-given-up",
        player,
        place=work.place,
        source=source,
        after=work.done,
        project=work.project,
        door=work.door,
    )


def need_left(world: "World", office: OfficeState | None, place: str, need: str) -> int:
    """Return how much a place still lacks, permille, with the works that stand there."""
    before = world.places[place].needs.get(need, 0)
    met = 0
    for work in office.works if office is not None else ():
        project = world.projects[work.project]
        if work.status == "stands" and work.place == place and project.need == need:
            used = part(project.useful.value, work.quality)
            met += part(part(before, used), project.beneficiaries.value)
    return max(0, before - met)


def served(world: "World", office: OfficeState | None, place: str) -> int:
    """Return how many works of this office stand or are built in a place."""
    works = office.works if office is not None else ()
    return sum(1 for w in works if w.place == place and w.status != "given-up")


# -- one turn of one work ----------------------------------------------------------------------


def _pay_the_inherited(resolution: "Resolution") -> None:
    """The first year's budget pays the inherited work by itself, while it goes on.

    A player's word ends it: the flags ``<project>-stopped`` and ``<project>-trimmed``.
    """
    office, world = resolution.office, resolution.world
    work = next((w for w in office.works if w.door == "inherited"), None) if office else None
    if office is None or work is None or work.status != "building":
        return
    flags, source = resolution.lists[office.governs].flags, f"inherited:{work.project}"
    if f"{work.project}-stopped" in flags:
        give_up(resolution, office.governs, source, work)
        return
    if f"{work.project}-trimmed" in flags:
        whole = world.projects[work.project].cost_centimos.value
        smaller = max(work.paid_centimos, part(whole, resolution.p["inherited.trimmed"]))
        work = replace(work, cost_centimos=min(smaller, work.cost_centimos))
    number = resolution.slot.number
    is_last = number * quarters_a_turn(world) == 4
    income = work.left_centimos if is_last else inherited_income(world, number)
    income = min(income, work.left_centimos)
    receive(resolution, "inherited", income)
    paid = pay(resolution, "inherited", work.place, income)
    _replace(resolution, replace(work, paid_centimos=work.paid_centimos + paid))


def _build(resolution: "Resolution", work: Work) -> None:
    world, p = resolution.world, resolution.p
    due = instalment(world, work) if work.door != "inherited" else 0
    paid = pay(resolution, work.door, work.place, due)
    work = replace(work, paid_centimos=work.paid_centimos + paid)
    chance = resolution.stream("work", work.id)
    if due and not paid:
        _stall(resolution, work, chance.happens(p["works.stalled"]))
        return
    step = -(-1000 // turns_to_build(world, work.project))
    late = chance.happens(p["works.delay"], 1) and work.started != resolution.slot.number
    step = step // 2 if late else step
    reached = min(work.done + step, work.paid_centimos * 1000 // max(1, work.cost_centimos))
    work = replace(work, done=max(work.done, reached))
    if late and work.done < 1000:
        resolution.tell("work-late", "", place=work.place, project=work.project, after=work.done)
    _replace(resolution, work)
    if work.done >= 1000 and not work.left_centimos:
        _finish(resolution, work)


def _stall(resolution: "Resolution", work: Work, leaves: bool) -> None:
    if leaves and resolution.office is not None:
        give_up(resolution, resolution.office.governs, f"work:{work.id}", work)
    else:
        resolution.tell("work-unpaid", "", place=work.place, project=work.project, after=work.done)


def _finish(resolution: "Resolution", work: Work) -> None:
    """Hand a work over: thanks for what serves, a look of success for what is seen."""
    world, p, office = resolution.world, resolution.p, resolution.office
    if office is None:
        return
    work = replace(
        work,
        done=1000,
        quality=_quality(resolution, work),
        status="stands",
        ended=resolution.slot.number,
    )
    _replace(resolution, work)
    project, source = world.projects[work.project], f"work:{work.id}"
    served_by = part(project.useful.value, work.quality)
    thanks = part(part(p["works.moral"], served_by), project.beneficiaries.value)
    if work.door == "assembly":
        thanks += part(p["assembly.honoured"], project.beneficiaries.value)
    _thank(resolution, source, world.cells_of[work.place], thanks)
    seen = part(part(p["works.look"], project.visible.value), work.quality)
    here = world.cells_of[work.place]
    resolution.change(INCIDENTS, source, "look", ((c, seen) for c in here), of=office.governs)
    _tell_who_watched(resolution, work)
    resolution.tell(
        "work-finished",
        office.governs,
        place=work.place,
        source=source,
        after=work.quality,
        project=work.project,
        door=work.door,
    )


def _tell_who_watched(resolution: "Resolution", work: Work) -> None:
    """Who kept an eye on a work that came out badly, or through friends, has it in writing."""
    office = resolution.office
    if office is None or (work.quality >= resolution.p["works.bad"] and work.door != "cronies"):
        return
    for name in work.watched:
        if name == office.governs:
            continue
        proof = Proof(office.governs, f"work:{work.id}", work.place)
        proofs = (*resolution.lists[name].proofs, proof)
        resolution.update(name, proofs=proofs)
        resolution.tell(
            "proof-found", name, audience=name, place=work.place, against=office.governs
        )


def _quality(resolution: "Resolution", work: Work) -> int:
    """Return how well a work was built: what leaked away, who watched, who got the contract.

    Watching alone finds little; together with published accounts it finds what is missing
    (the experiment of Olken 2007 found grassroots monitoring weak without an audit).
    """
    p = resolution.p
    accounts = is_in_force(resolution.office, ACCOUNTS)
    watched = bool(work.watched) or is_in_force(resolution.office, VIGILANCE)
    leak = resolution.world.projects[work.project].kickback.value
    quality = p["works.quality"] - part(leak, 1000 - p["works.accounts"] if accounts else 1000)
    if watched:
        alone = 1000 if accounts else p["works.watched-alone"]
        quality += part(p["works.quality-watched"], alone)
    if work.door == "cronies":
        quality += p["works.quality-cronies"]
    quality += resolution.stream("quality", work.id).normal(p["works.quality-spread"])
    return max(100, min(1000, quality))


def _keep_up(resolution: "Resolution") -> None:
    """Pay the upkeep of what stands; what nobody pays for decays."""
    office, world, p = resolution.office, resolution.world, resolution.p
    if office is None:
        return
    quarters = quarters_a_turn(world)
    for work in office.works:
        if work.status != "stands" or work.ended == resolution.slot.number:
            continue
        project = world.projects[work.project]
        due = part(work.cost_centimos, project.upkeep_permille.value) * quarters // 4
        if due and pay(resolution, "law", work.place, due) < due:
            loss = p["works.upkeep-missed"] * quarters // 4
            _replace(resolution, replace(work, quality=max(100, work.quality + loss)))
            resolution.tell(
                "upkeep-missed", "", place=work.place, project=work.project, after=work.quality
            )


def _share_jobs(resolution: "Resolution", source: str, work: Work) -> None:
    """Who shares out the month-long jobs is thanked for them, or is obeyed for them."""
    office, world = resolution.office, resolution.world
    if office is None:
        return
    cells = world.cells_of[work.place]
    months = world.projects[work.project].jobs.value
    gain = part(
        resolution.p["works.jobs-material"],
        min(1000, months * 1000 // max(1, world.electors_of[work.place])),
    )
    if is_in_force(office, JOBS_COMMITTEE):
        women = tuple(cell for cell in cells if cell.sex == "woman")
        _thank(resolution, source, women, gain)
        return
    resolution.change(
        INCIDENTS, source, "material", ((cell, gain) for cell in cells), of=office.governs
    )


def _thank(resolution: "Resolution", source: str, cells: Iterable[Cell], gain: int) -> None:
    if resolution.office is not None:
        resolution.change(
            INCIDENTS, source, "moral", ((c, gain) for c in cells), of=resolution.office.governs
        )


def _current(resolution: "Resolution", work: Work) -> Work:
    works = resolution.office.works if resolution.office is not None else ()
    return next((w for w in works if w.id == work.id), work)


def _replace(resolution: "Resolution", work: Work) -> None:
    if resolution.office is not None:
        works = tuple(work if w.id == work.id else w for w in resolution.office.works)
        resolution.govern(works=works)

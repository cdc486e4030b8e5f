"""Works: what they cost, how they begin and are given up, what a place still lacks."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.council.office_state import Door, OfficeState, Work
from engine.rules.council.treasury import (
    inherited_budget,
    quarters_a_turn,
)
from engine.rules.district.cells import Cell
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


def begun(office: OfficeState | None) -> frozenset[tuple[str, str]]:
    """Return the works, by project and place, that are being built or stand already."""
    works = office.works if office is not None else ()
    return frozenset((w.project, w.place) for w in works if w.status != "given-up")


def begin_work(
    resolution: "Resolution", player: str, source: str, project: str, place: str, door: Door
) -> Work | None:
    """Begin a work; it is paid and built from this turn on.

    ``None`` where the same is being built or stands there already.
    """
    office, world = resolution.office, resolution.world
    number = resolution.slot.number
    identifier = f"{project}:{place}:{number}"
    if office is None or (project, place) in begun(office):
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


def give_up(resolution: "Resolution", player: str, source: str, work: Work) -> None:
    """Leave a work as it is: half a wall, and people who look at it every day."""
    put_back(
        resolution,
        replace(as_it_stands(resolution, work), status="given-up", ended=resolution.slot.number),
    )
    gain = resolution.p["assembly.ignored" if work.door == "assembly" else "works.half-done"]
    thank(resolution, source, resolution.world.cells_of[work.place], gain)
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


def thank(resolution: "Resolution", source: str, cells: Iterable[Cell], gain: int) -> None:
    """Let some cells think better, or worse, of who governs."""
    if resolution.office is not None:
        resolution.change(
            INCIDENTS, source, "moral", ((c, gain) for c in cells), of=resolution.office.governs
        )


def as_it_stands(resolution: "Resolution", work: Work) -> Work:
    """Return a work as the turn has left it so far."""
    works = resolution.office.works if resolution.office is not None else ()
    return next((w for w in works if w.id == work.id), work)


def put_back(resolution: "Resolution", work: Work) -> None:
    """Put a changed work in the place of what it was."""
    if resolution.office is not None:
        works = tuple(work if w.id == work.id else w for w in resolution.office.works)
        resolution.govern(works=works)


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
        thank(resolution, source, women, gain)
        return
    resolution.change(
        INCIDENTS, source, "material", ((cell, gain) for cell in cells), of=office.governs
    )

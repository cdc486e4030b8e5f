"""One turn of building: works are paid and built, finished well or badly, kept up or not."""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.council.office_state import Work
from engine.rules.council.treasury import (
    inherited_income,
    pay,
    quarters_a_turn,
    receive,
)
from engine.rules.council.works import (
    ACCOUNTS,
    VIGILANCE,
    as_it_stands,
    give_up,
    instalment,
    is_in_force,
    put_back,
    thank,
    turns_to_build,
)
from engine.rules.list_state import Proof
from engine.rules.resolution import INCIDENTS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution


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
        _build(resolution, as_it_stands(resolution, work))
    _keep_up(resolution)


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
    put_back(resolution, replace(work, paid_centimos=work.paid_centimos + paid))


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
    put_back(resolution, work)
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
    put_back(resolution, work)
    project, source = world.projects[work.project], f"work:{work.id}"
    served_by = part(project.useful.value, work.quality)
    thanks = part(part(p["works.moral"], served_by), project.beneficiaries.value)
    if work.door == "assembly":
        thanks += part(p["assembly.honoured"], project.beneficiaries.value)
    thank(resolution, source, world.cells_of[work.place], thanks)
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
            put_back(resolution, replace(work, quality=max(100, work.quality + loss)))
            resolution.tell(
                "upkeep-missed", "", place=work.place, project=work.project, after=work.quality
            )

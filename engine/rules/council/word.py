"""What was promised comes due: works that stand or do not, goods handed over or not, debts unpaid.

Only who governs is held to a promise of a work: the others could not build it.
"""

from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.council.office_state import OfficeState
from engine.rules.council.treasury import QUARTERS, turn_of
from engine.rules.list_state import Trace
from engine.rules.promise import Claim, Promise
from engine.rules.resolution import INCIDENTS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution

GOODS_DUE = 4
"""Quarter by whose end goods promised for after the election are given up as not coming."""


def promise_key(claim: Claim) -> str:
    """Return the name under which a promised work is kept or broken once."""
    return f"{claim.project}:{claim.place}"


def settle_words(resolution: "Resolution") -> None:
    """Keep or break what falls due this turn, in front of everybody at the place."""
    office = resolution.office
    if office is None:
        return
    own = resolution.lists[office.governs]
    by_key: dict[str, Promise] = {}
    for promise in own.promises:
        known = by_key.get(promise_key(promise.claim))
        if known is None or promise.claim.is_costed:
            by_key[promise_key(promise.claim)] = promise
    for key, promise in sorted(by_key.items()):
        _settle_promise(resolution, key, promise.claim)
    _settle_goods(resolution, office.governs)


def keep_goods(resolution: "Resolution", gift: str, place: str) -> None:
    """Hand over promised goods: gratitude now; what was expected begins to fade."""
    office = resolution.office
    if office is None:
        return
    _settle(resolution, f"{gift}:{place}", "goods", place, resolution.p["goods.kept"], "kept")
    own = resolution.lists[office.governs]
    left = tuple(g for g in own.goods if (g.gift, g.place) != (gift, place))
    resolution.update(office.governs, goods=left)


def _settle_goods(resolution: "Resolution", governs: str) -> None:
    """Goods that did not come by their quarter will not come; from who lost nobody expects any."""
    for name in resolution.world.lists:
        own = resolution.lists[name]
        if name != governs and own.goods:
            resolution.update(name, goods=())
    if resolution.slot.number < turn_of(resolution.world, GOODS_DUE):
        return
    for goods in resolution.lists[governs].goods:
        key, loss = f"{goods.gift}:{goods.place}", resolution.p["goods.broken"]
        _settle(resolution, key, "goods", goods.place, loss, "broken")
        cells = resolution.world.cells_of[goods.place]
        source = f"{governs}:goods-broken:{key}"
        lost = -goods.material
        resolution.change(INCIDENTS, source, "material", ((c, lost) for c in cells), of=governs)
    resolution.update(governs, goods=())


def leave_unpaid(resolution: "Resolution") -> None:
    """A debt that was asked for and got no answer: the creditor talks."""
    for name, own in sorted(resolution.state.lists.items()):
        answered = {
            action.situation
            for action in resolution.state.plans.get(name, ())
            if action.kind == "answer-situation"
        }
        for entry in own.open:
            if entry.kind == "debt" and entry.id not in answered:
                _unpaid(resolution, name, entry.id, entry.place)


def _unpaid(resolution: "Resolution", name: str, offer: str, place: str) -> None:
    p, own = resolution.p, resolution.lists[name]
    source = f"{name}:debt-unpaid:{offer}"
    trace = Trace(source, place, resolution.state.turn, p["debt.unpaid-trace"])
    after = own.standing + p["debt.unpaid-standing"]
    resolution.update(
        name,
        debts=tuple(debt for debt in own.debts if debt.offer != offer),
        traces=(*own.traces, trace),
        standing=after,
    )
    resolution.tell(
        "debt-unpaid",
        name,
        audience=name,
        place=place,
        source=source,
        before=own.standing,
        after=after,
        offer=offer,
    )


def _settle_promise(resolution: "Resolution", key: str, claim: Claim) -> None:
    office, p = resolution.office, resolution.p
    if office is None:
        return
    weight = 1000 if claim.is_costed else p["promise.slogan-weight"]
    stands = any(
        work.project == claim.project
        and claim.place in ("", work.place)
        and work.status == "stands"
        for work in office.works
    )
    if stands:
        _settle(resolution, key, "promise", claim.place, part(p["promise.kept"], weight), "kept")
    elif resolution.slot.number >= turn_of(
        resolution.world, min(QUARTERS, claim.deadline_quarter or QUARTERS)
    ):
        loss = part(p["promise.broken"], weight)
        _settle(resolution, key, "promise", claim.place, loss, "broken")


def _settle(resolution: "Resolution", key: str, what: str, place: str, gain: int, how: str) -> None:
    office, world = resolution.office, resolution.world
    if office is None or key in office.kept or key in office.broken:
        return
    source = f"{office.governs}:{what}-{how}:{key}"
    cells = world.cells_of[place] if place else world.cells
    resolution.change(
        INCIDENTS, source, "moral", ((cell, gain) for cell in cells), of=office.governs
    )
    held = office.kept if how == "kept" else office.broken
    resolution.govern(**{how: tuple(sorted({*held, key}))})
    own = resolution.lists[office.governs]
    standing = resolution.p["promise.standing"]
    resolution.update(
        office.governs, standing=own.standing + (standing if how == "kept" else -standing)
    )
    subject = key.partition(":")[0]
    resolution.tell(
        f"{what}-{how}", office.governs, place=place, source=source, after=gain, subject=subject
    )


def broken_in(office: OfficeState, place: str) -> int:
    """Return the words broken in a place, and a third of those broken elsewhere."""
    here = sum(1 for key in office.broken if key.partition(":")[2] in (place, ""))
    return here + (len(office.broken) - here) // 3

"""The municipality as somebody else sees it: whose friend has a contract is not on the door.

A work given to a friend's firm stands in the accounts as the mayor's, and how the councillors
regard who governs is theirs, until the work is exposed or the viewer holds a proof of it. The
state itself is never changed.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.chronicle import Fact
from engine.rules.council.office_state import Door, OfficeState, Work

if TYPE_CHECKING:
    from engine.rules.state import State

HIDDEN: Door = "cronies"
SHOWN: Door = "mayor"


def office_seen_by(state: "State", player: str) -> OfficeState | None:
    """Return the municipality as a player may know it."""
    office = state.office
    if office is None or player == office.governs:
        return office
    hidden = hidden_works(state, player)
    works = tuple(replace(w, door=SHOWN) if w in hidden else w for w in office.works)
    return replace(
        office,
        works=works,
        spent_centimos=_spent(office, hidden),
        council=tuple(replace(councillor, regard=0) for councillor in office.council),
    )


def fact_seen_by(state: "State", player: str, fact: Fact) -> Fact:
    """Return a fact as a player may know it."""
    if fact.details.get("door") != HIDDEN:
        return fact
    told = (fact.details.get("project"), fact.place)
    if all((w.project, w.place) != told for w in hidden_works(state, player)):
        return fact
    return replace(fact, details={**fact.details, "door": SHOWN})


def hidden_works(state: "State", player: str) -> tuple[Work, ...]:
    """Return the works of friends' firms of which a player does not know it."""
    office = state.office
    if office is None or player == office.governs:
        return ()
    flags = {flag for own in state.lists.values() for flag in own.flags}
    proofs = state.lists[player].proofs if player in state.lists else ()
    proven = {proof.source for proof in proofs}
    return tuple(
        work
        for work in office.works
        if work.door == HIDDEN
        and f"exposed-{work.id}" not in flags
        and f"work:{work.id}" not in proven
        and contract_source(office.governs, work.project, work.place) not in proven
    )


def contract_source(governs: str, project: str, place: str) -> str:
    """Return the name under which the papers of a friend's contract lie in a drawer."""
    return f"{governs}:contract:{project}:{place}"


def _spent(office: OfficeState, hidden: tuple[Work, ...]) -> dict[str, dict[str, int]]:
    """Return what was spent, with the money of hidden works in the accounts as the mayor's."""
    if not hidden:
        return office.spent_centimos
    spent = {door: dict(by_place) for door, by_place in office.spent_centimos.items()}
    friends, mayors = spent.get(HIDDEN, {}), spent.setdefault(SHOWN, {})
    for work in hidden:
        moved = min(work.paid_centimos, friends.get(work.place, 0))
        if moved:
            friends[work.place] -= moved
            mayors[work.place] = mayors.get(work.place, 0) + moved
    kept = {
        door: {place: c for place, c in sorted(by_place.items()) if c}
        for door, by_place in sorted(spent.items())
    }
    return {door: by_place for door, by_place in kept.items() if by_place}

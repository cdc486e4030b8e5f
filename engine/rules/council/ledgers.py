"""The two ledgers, 0 to 1000: power, and citizenship with its three parts.

A patron answers three problems at once, so an alternative must answer all three: what reached the
poor (*resources*), what people know and dare (*norms*), which rules bind (*institutions*). The
weakest of the three is the district's citizenship (the report's argument; ``docs/model.md``, 12).
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.chronicle import Fact
from engine.rules.council.treasury import spent_in, years_works
from engine.rules.electorate.utility import all_utilities, alternatives
from engine.rules.electorate.vote import expected_votes

if TYPE_CHECKING:
    from engine.rules.council.office_state import OfficeState
    from engine.rules.state import State
    from engine.rules.world import World

DEBRIEF = "debrief"
"""Audience of what no player may know while the game is played."""
PATRONS_DOORS = ("cronies", "gift")


@dataclass(frozen=True, slots=True)
class Citizenship:
    """The district's ledger of citizenship."""

    resources: int
    norms: int
    institutions: int

    @property
    def weakest(self) -> int:
        """The weakest of the three decides the risk of sliding back."""
        return min(self.resources, self.norms, self.institutions)


def citizenship(world: "World", state: "State") -> Citizenship:
    """Return the district's ledger of citizenship as it stands."""
    return Citizenship(
        resources=_resources(world, state.office),
        norms=_norms(world, state),
        institutions=_institutions(world, state),
    )


def power(world: "World", state: "State") -> dict[str, int]:
    """Return each list's ledger of power: a third votes, a third seats, a third survival."""
    votes = _vote_shares(world, state)
    office = state.office
    members = world.council_seats + 1
    found: dict[str, int] = {}
    for name in world.lists:
        seats = sum(1 for c in office.council if c.list == name) if office is not None else 0
        governs = office is not None and office.governs == name
        intact = office is not None and (office.recall is None or not office.recall.removed)
        survival = (1000 if intact else 500) if governs else 300 if seats else 0
        found[name] = (votes[name] + 1000 * seats // members + survival) // 3
    return found


def read_ledgers(world: "World", state: "State") -> Fact:
    """Return the fact that the debrief draws both ledgers from, for one turn."""
    ledger, powers = citizenship(world, state), power(world, state)
    return Fact(
        "ledger-read",
        state.turn,
        "",
        DEBRIEF,
        after=ledger.weakest,
        details={
            "resources": ledger.resources,
            "norms": ledger.norms,
            "institutions": ledger.institutions,
            "power": tuple(powers[name] for name in world.lists),
        },
    )


def is_sliding_back(world: "World", ledger: Citizenship) -> bool:
    """Return whether it must be feared that the district goes back to how it was."""
    return ledger.weakest < world.parameters["ledger.slide"]


def _resources(world: "World", office: "OfficeState | None") -> int:
    """Soles per head that reached the poorer half, beside an equal share for everybody.

    What goes through a patron's door reaches with a string attached and counts in part. What the
    predecessor's contract took is nobody's merit or fault and stays apart. Little money proves
    little: until a quarter of a year's works is spent, the start still weighs.
    """
    p = world.parameters
    if office is None:
        return p["ledger.start"]
    spent = {door: c for door, c in office.spent_centimos.items() if door != "inherited"}
    weighed = {
        door: {
            place: part(c, p["ledger.patrons-door"]) if door in PATRONS_DOORS else c
            for place, c in by_place.items()
        }
        for door, by_place in spent.items()
    }
    reached = spent_in(weighed)
    whole = sum(c for place, c in spent_in(spent).items() if place)
    poorer, people = _poorer_half(world)
    theirs = sum(reached.get(place, 0) for place in poorer)
    # Per head of the poorer half, over per head of all.
    ratio = theirs * world.electors * 1000 // max(1, people * whole) if whole else 0
    value = min(1000, part(ratio, p["ledger.equal-share"]))
    proven = max(1, years_works(world) // 4)
    return (p["ledger.start"] * proven + value * whole) // (proven + whole)


def _poorer_half(world: "World") -> tuple[tuple[str, ...], int]:
    """Return the poorest places that hold half of the electors, and how many they are."""
    order = sorted(world.places.values(), key=lambda place: (-place.poverty.value, place.id))
    chosen: list[str] = []
    people = 0
    for place in order:
        if 2 * people >= world.electors:
            break
        chosen.append(place.id)
        people += world.electors_of[place.id]
    return tuple(chosen), people


def _norms(world: "World", state: "State") -> int:
    p = world.parameters
    now = sum(state.electorate.awareness[c.index] * c.electors for c in world.cells)
    before = sum(c.awareness * c.electors for c in world.cells)
    gain = part((now - before) // world.electors, p["ledger.awareness"])
    # Half of an equal voice is how it always was: it adds nothing and takes nothing.
    women = part(p["ledger.women"], _womens_voice(world, state) - 500)
    rural = part(p["ledger.rural"], _rural_voice(world, state) - 500)
    return max(0, min(1000, p["ledger.start"] + gain + women + rural))


def _womens_voice(world: "World", state: "State") -> int:
    """Return how far women are heard, permille of an equal voice: seats and the last assembly."""
    heard = [_share_of_seats(world, state, "woman") * 2]
    if state.office is not None and state.office.assemblies:
        votes = state.office.assemblies[-1].votes
        women = sum(n for group, n in votes.items() if group.endswith("/women"))
        heard.append(women * 2000 // max(1, sum(votes.values())))
    return min(1000, sum(heard) // len(heard))


def _rural_voice(world: "World", state: "State") -> int:
    """Return how far country people are heard, permille of their part of the electors."""
    rural = sum(c.electors for c in world.cells if c.is_rural) * 1000 // world.electors
    heard = [_share_of_seats(world, state, "rural") * 1000 // max(1, rural)]
    if state.office is not None and state.office.assemblies:
        votes = state.office.assemblies[-1].votes
        theirs = sum(n for group, n in votes.items() if group.startswith("rural/"))
        heard.append(theirs * 1_000_000 // max(1, sum(votes.values()) * rural))
    return min(1000, sum(heard) // len(heard))


def _share_of_seats(world: "World", state: "State", who: str) -> int:
    if state.office is not None:
        people = [c.aspirant for c in state.office.council]
    else:
        people = [a for name in world.lists for a in state.lists[name].candidates]
    counted = sum(
        1
        for person in people
        if (
            world.aspirants[person].sex == "woman"
            if who == "woman"
            else world.places[world.aspirants[person].home].is_rural
        )
    )
    return counted * 1000 // max(1, len(people))


def _institutions(world: "World", state: "State") -> int:
    p, office = world.parameters, state.office
    value = p["ledger.start"]
    if office is None:
        return value
    binding = sum(world.measures[rule].institutions.value for rule in office.rules)
    alliances = {a.id: a.institutions.value for a in world.district.alliances}
    binding += sum(alliances[alliance] for alliance in office.alliances)
    value += part(p["ledger.rules"], binding)
    carried = office.design.get("facilitator") == "facilitator-ngo"
    if carried and len(office.assemblies) > 1 and len(office.rules) < 2:
        # The partner's funds end: what it alone held up falls.
        value += p["ledger.partner-leaves"]
    return max(0, min(1000, value))


def _vote_shares(world: "World", state: "State") -> dict[str, int]:
    """Return each list's share of the valid votes, permille: expected if one voted now."""
    names = alternatives(world)
    totals = dict.fromkeys(names, 0)
    for line in expected_votes(world, all_utilities(world, state.electorate)):
        for name, milli in zip(names, line, strict=True):
            totals[name] += milli
    valid = sum(totals[name] for name in world.lists)
    return {name: totals[name] * 1000 // max(1, valid) for name in world.lists}

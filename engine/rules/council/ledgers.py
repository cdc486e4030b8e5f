"""The two ledgers, 0 to 1000: power, and citizenship with its three parts.

A patron answers three problems at once, so an alternative must answer all three: what reached the
poor (*resources*), what people know and dare (*norms*), which rules bind (*institutions*). The
weakest of the three is the district's citizenship (the report's argument; ``docs/model.md``, 12).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.chronicle import Fact, Value
from engine.rules.council.treasury import years_works
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


@dataclass(frozen=True, slots=True)
class Standing:
    """What a list's ledger of power is a third of each: votes, seats, survival. Permille."""

    votes: int
    seats: int
    survival: int

    @property
    def power(self) -> int:
        """The ledger of power, 0 to 1000."""
        return (self.votes + self.seats + self.survival) // 3


def power(world: "World", state: "State") -> dict[str, int]:
    """Return each list's ledger of power: a third votes, a third seats, a third survival."""
    return {name: standing.power for name, standing in standings(world, state).items()}


def standings(world: "World", state: "State") -> dict[str, Standing]:
    """Return what each list's ledger of power is made of."""
    votes = _vote_shares(world, state)
    office = state.office
    members = world.council_seats + 1
    found: dict[str, Standing] = {}
    for name in world.lists:
        seats = sum(1 for c in office.council if c.list == name) if office is not None else 0
        governs = office is not None and office.governs == name
        intact = office is not None and (office.recall is None or not office.recall.removed)
        survival = (1000 if intact else 500) if governs else 300 if seats else 0
        found[name] = Standing(votes[name], 1000 * seats // members, survival)
    return found


def read_ledgers(world: "World", state: "State") -> Fact:
    """Return the fact that the debrief draws both ledgers from, for one turn."""
    ledger, stand = citizenship(world, state), standings(world, state)
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
            "power": tuple(stand[name].power for name in world.lists),
            **_parts(world, state, stand),
        },
    )


def _parts(world: "World", state: "State", stand: Mapping[str, Standing]) -> dict[str, Value]:
    """Return what each ledger is made of: ids such as ``norms/women``, and their points."""
    from engine.rules.council.ledger_parts import citizenship_parts, power_parts

    made = {f"power:{name}": power_parts(stand[name]) for name in world.lists}
    made |= citizenship_parts(world, state)
    parts = {f"{ledger}/{id}": n for ledger, of in made.items() for id, n in of.items() if n}
    return {"parts": tuple(parts), "points": tuple(parts.values())}


def is_sliding_back(world: "World", ledger: Citizenship) -> bool:
    """Return whether it must be feared that the district goes back to how it was."""
    return ledger.weakest < world.parameters["ledger.slide"]


@dataclass(frozen=True, slots=True)
class Reach:
    """What the money of an office did for the poorer half of the electors. Céntimos."""

    reached: dict[tuple[str, str], int]
    """Door and place of the poorer half → what arrived there, without the strings attached."""
    whole: int
    """What went to places through all doors."""
    proven: int
    """Money that it takes to outweigh the start: a quarter of a year's works."""
    points: int
    """Per head of the poorer half beside an equal share, in points of the ledger, unlimited."""

    def ledger(self, start: int) -> int:
        """Return the ledger; until little is spent, the start still weighs."""
        value = min(1000, self.points)
        return (start * self.proven + value * self.whole) // (self.proven + self.whole)


def _resources(world: "World", office: "OfficeState | None") -> int:
    start = world.parameters["ledger.start"]
    return start if office is None else reach(world, office.spent_centimos).ledger(start)


def reach(world: "World", spent_centimos: Mapping[str, Mapping[str, int]]) -> Reach:
    """Soles per head that reached the poorer half, beside an equal share for everybody.

    What goes through a patron's door reaches with a string attached and counts in part. What the
    predecessor's contract took is nobody's merit or fault and stays apart. Little money proves
    little: until a quarter of a year's works is spent, the start still weighs.
    """
    p = world.parameters
    spent = {door: by_place for door, by_place in spent_centimos.items() if door != "inherited"}
    whole = sum(c for by_place in spent.values() for place, c in by_place.items() if place)
    poorer, people = poorer_half(world)
    reached = {
        (door, place): part(c, p["ledger.patrons-door"]) if door in PATRONS_DOORS else c
        for door, by_place in spent.items()
        for place, c in by_place.items()
        if place in poorer
    }
    # Per head of the poorer half, over per head of all.
    theirs = sum(reached.values())
    ratio = theirs * world.electors * 1000 // max(1, people * whole) if whole else 0
    proven = max(1, years_works(world) // 4)
    return Reach(reached, whole, proven, part(ratio, p["ledger.equal-share"]))


def poorer_half(world: "World") -> tuple[tuple[str, ...], int]:
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
    return limited(sum(norms(world, state).values()))


def norms(world: "World", state: "State") -> dict[str, int]:
    """Return what the ledger of norms is the sum of, in points, before the limits."""
    p = world.parameters
    # Half of an equal voice is how it always was: it adds nothing and takes nothing.
    return {
        "start": p["ledger.start"],
        "awareness": gained_awareness(world, state.electorate.awareness),
        "women": part(p["ledger.women"], _womens_voice(world, state) - 500),
        "rural": part(p["ledger.rural"], _rural_voice(world, state) - 500),
    }


def gained_awareness(world: "World", awareness: Sequence[int]) -> int:
    """Return what the awareness of all cells, beside the first day's, adds to the norms."""
    now = sum(awareness[c.index] * c.electors for c in world.cells)
    before = sum(c.awareness * c.electors for c in world.cells)
    return part((now - before) // world.electors, world.parameters["ledger.awareness"])


def limited(points: int) -> int:
    """Return points of a ledger within its limits."""
    return max(0, min(1000, points))


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
    value, office = world.parameters["ledger.start"], state.office
    if office is None:
        return value
    value += part(world.parameters["ledger.rules"], sum(binding(world, office).values()))
    return limited(value + partner_leaves(world, office))


def binding(world: "World", office: "OfficeState") -> dict[str, int]:
    """Return what binds, ``rule:id`` or ``alliance:id``, with its weight."""
    alliances = {a.id: a.institutions.value for a in world.district.alliances}
    return {
        **{f"rule:{rule}": world.measures[rule].institutions.value for rule in office.rules},
        **{f"alliance:{alliance}": alliances[alliance] for alliance in office.alliances},
    }


def partner_leaves(world: "World", office: "OfficeState") -> int:
    """Return what falls when the partner's funds end: what it alone held up."""
    carried = office.design.get("facilitator") == "facilitator-ngo"
    falls = carried and len(office.assemblies) > 1 and len(office.rules) < 2
    return world.parameters["ledger.partner-leaves"] if falls else 0


def _vote_shares(world: "World", state: "State") -> dict[str, int]:
    """Return each list's share of the valid votes, permille: expected if one voted now."""
    names = alternatives(world)
    by_cell = expected_votes(world, all_utilities(world, state.electorate))
    totals = dict(zip(names, map(sum, zip(*by_cell, strict=True)), strict=True))
    valid = sum(totals[name] for name in world.lists)
    return {name: totals[name] * 1000 // max(1, valid) for name in world.lists}

"""The recall: signatures that grow, and a vote on each authority under the law of its date."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.arithmetic import part, weight
from engine.rules.council.office_state import (
    AuthorityRecall,
    Councillor,
    OfficeState,
    RecallResult,
)
from engine.rules.council.treasury import quarters_a_turn
from engine.rules.council.word import broken_in
from engine.rules.district.cells import Cell
from engine.rules.electoral_law.recall import (
    RecallCount,
    means_new_elections,
    outcome,
    seated,
    signatures_needed,
)
from engine.rules.electorate.utility import (
    ABSENT,
    BLANK,
    LISTS_CONSTANT,
    NULL,
    list_utility,
    other_utilities,
)
from engine.rules.electorate.vote import choices

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

RECALL = "recall"
"""Name of the vote in the streams of tastes."""
YES, NO = "yes", "no"
ALTERNATIVES = (ABSENT, BLANK, NO, NULL, YES)
MOST_WORDS = 5
"""Broken words beyond which nobody counts any more."""


def is_due(world: "World", state: "State") -> bool:
    """Return whether enough electors have signed for a recall vote."""
    office = state.office
    if office is None or office.recall is not None:
        return False
    return office.signatures >= signatures_needed(world.recall_law, world.electors)


def wish_to_recall(world: "World", state: "State", cell: Cell) -> int:
    """Return V(yes) = −V(no) of a cell on the mayor, milli-logits."""
    return sum(reasons_to_recall(world, state, cell).values())


def reasons_to_recall(world: "World", state: "State", cell: Cell) -> dict[str, int]:
    """Return the terms of a cell's wish to recall the mayor by name, milli-logits.

    Words broken here, works that serve, what came out, and how who governs is regarded beside the
    others.
    """
    office, p = state.office, world.parameters
    if office is None:
        return {}
    electorate = state.electorate
    pulls = {
        name: world.leanings[name][cell.place] + list_utility(p, cell, electorate, name)
        for name in world.lists
    }
    others = [pull for name, pull in pulls.items() if name != office.governs]
    beside = pulls[office.governs] - sum(others) // max(1, len(others))
    works = sum(
        1
        for w in office.works
        if w.place == cell.place and w.status == "stands" and w.door != "inherited"
    )
    return {
        "base": p["recall.yes-base"],
        "broken": p["recall.yes-broken"] * min(MOST_WORDS, broken_in(office, cell.place)),
        "works": p["recall.yes-work"] * min(MOST_WORDS, works),
        "press": p["recall.yes-press"] * min(MOST_WORDS, office.scandals),
        "regard": -part(beside, p["recall.regard"]),
    }


def would_sign(world: "World", state: "State", place: str) -> int:
    """Return the share of a place's people, permille, who would sign: name and thumb, in the open,
    which takes more than a vote does.
    """
    cells = world.cells_of[place]
    people = sum(cell.electors for cell in cells)
    signed = 0
    for cell in cells:
        wish = wish_to_recall(world, state, cell)
        pull = 2 * wish + world.parameters["recall.sign"]
        yes, no = weight(min(0, pull)), weight(min(0, -pull))
        signed += cell.electors * (1000 * yes // (yes + no))
    return signed // max(1, people)


def has_signed(world: "World", office: OfficeState, place: str, turn: int) -> bool:
    """Return whether a place signed less than a year ago, for whomever."""
    last = office.signed.get(place)
    return last is not None and (turn - last) * quarters_a_turn(world) < 4


def gather_signatures(resolution: "Resolution", broken_before: int, kept_before: int) -> None:
    """Let signatures grow by themselves: those who lost, and words broken or kept this turn."""
    office, world, p = resolution.office, resolution.world, resolution.p
    if office is None or office.recall is not None:
        return
    growth = p["recall.start"] * quarters_a_turn(world)
    if _was_close(resolution.state):
        growth += p["recall.close"] * quarters_a_turn(world)
    growth += p["recall.broken"] * (len(office.broken) - broken_before)
    growth += p["recall.kept"] * (len(office.kept) - kept_before)
    needed = signatures_needed(world.recall_law, world.electors)
    add_signatures(resolution, "", "recall:by-itself", part(needed, growth))


def add_signatures(resolution: "Resolution", player: str, source: str, signed: int) -> None:
    """Add electors' signatures, and tell."""
    office, world = resolution.office, resolution.world
    if office is None or not signed:
        return
    after = max(0, min(world.electors, office.signatures + signed))
    resolution.govern(signatures=after)
    resolution.tell(
        "signatures-changed", player, source=source, before=office.signatures, after=after
    )


def on_the_ballot(world: "World", office: OfficeState) -> tuple[Councillor, ...]:
    """Return the authorities on whom a recall is asked: the mayor and the first of their list."""
    own = [c for c in office.council if c.list == office.governs and c.aspirant != office.mayor]
    mayor = [c for c in office.council if c.aspirant == office.mayor]
    ordered = (*mayor, *sorted(own, key=lambda c: c.place))
    return ordered[: world.parameters["recall.authorities"]]


def count_recall(world: "World", state: "State") -> RecallResult:
    """Count the vote on each authority and read it by the law of the game.

    Tastes are the electors' own in this vote: who is drawn to yes is so for every authority.
    """
    office = state.office
    if office is None:
        raise RuntimeError("nobody is in office yet")
    wishes = [wish_to_recall(world, state, cell) for cell in world.cells]
    authorities: list[AuthorityRecall] = []
    absent = 0
    for councillor in on_the_ballot(world, office):
        is_mayor = councillor.aspirant == office.mayor
        felt = 1000 if is_mayor else world.parameters["recall.councillor"]
        utilities = [recall_utilities(world, c, part(wishes[c.index], felt)) for c in world.cells]
        chosen = choices(world, RECALL, ALTERNATIVES, utilities)
        counted = Counter(choice for line in chosen for choice in line)
        votes = {name: counted[n] for n, name in enumerate(ALTERNATIVES)}
        absent = absent or votes[ABSENT]
        authorities.append(_judged(world, councillor, is_mayor, votes))
    removed = sum(1 for a in authorities if a.removed)
    return RecallResult(
        law=world.recall_law.id,
        signatures=office.signatures,
        absent=absent,
        authorities=tuple(authorities),
        new_elections=means_new_elections(world.recall_law, removed, world.council_seats + 1),
    )


def replaced(world: "World", state: "State", result: RecallResult) -> OfficeState:
    """Return the municipality after the vote: the next on the own list moves up."""
    office = state.office
    if office is None:
        raise RuntimeError("nobody is in office yet")
    if not result.removed:
        return replace(office, recall=result)
    council: list[Councillor] = []
    known = {c.aspirant: c for c in office.council}
    for name in world.lists:
        members = [c for c in office.council if c.list == name]
        # Only the list that governs has its candidate for mayor among those who sit.
        order = state.lists[name].candidates[0 if name == office.governs else 1 :]
        for person in seated(order, len(members), result.removed):
            council.append(known.get(person) or _newcomer(world, state, name, person))
    council.sort(key=lambda c: (c.list != office.governs, c.list, c.place))
    mayor = next(c.aspirant for c in council if c.list == office.governs)
    return replace(office, recall=result, mayor=mayor, council=tuple(council))


def _newcomer(world: "World", state: "State", name: str, person: str) -> Councillor:
    own = state.lists[name]
    is_woman = world.aspirants[person].sex == "woman"
    governs = state.office is not None and state.office.governs == name
    return Councillor(
        aspirant=person,
        list=name,
        place=own.candidates.index(person),
        training=own.training if is_woman else 0,
        regard=world.parameters["council.coalition"] if governs else 0,
    )


def _judged(
    world: "World", councillor: Councillor, is_mayor: bool, votes: dict[str, int]
) -> AuthorityRecall:
    count = RecallCount(world.electors, votes[YES], votes[NO], votes[BLANK], votes[NULL])
    judged = outcome(world.recall_law, count)
    return AuthorityRecall(
        aspirant=councillor.aspirant,
        list=councillor.list,
        place=0 if is_mayor else councillor.place,
        yes=count.yes,
        no=count.no,
        blank=count.blank,
        null=count.null,
        yes_needed=judged.yes_needed,
        removed=judged.removed,
    )


def recall_utilities(world: "World", cell: Cell, wish: int) -> tuple[int, ...]:
    """Return V of the five alternatives of a recall in a cell, in id order."""
    others = other_utilities(world.parameters, cell)
    constant = LISTS_CONSTANT[2]
    values = {
        **others,
        ABSENT: others[ABSENT] + world.parameters["recall.absent"],
        YES: constant + wish,
        NO: constant - wish,
    }
    return tuple(values[name] for name in ALTERNATIVES)


def _was_close(state: "State") -> bool:
    if state.election is None:
        return False
    ranked = sorted((state.election.votes[name] for name in state.lists), reverse=True)
    return len(ranked) > 1 and (ranked[0] - ranked[1]) * 20 < sum(ranked)

"""Dealing: which offers, incidents and cases come to whom, when. Drawn from the script's seed.

Every situation has an urgency of its own for each turn and player, drawn by its name; the most
urgent of those that can come does come. So another choice made earlier leaves all other draws as
they were.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.chance import Stream
from engine.rules.condition import all_hold
from engine.rules.council.treasury import turn_of
from engine.rules.definitions.situations import Answer, Case, Debt, Incident, Offer
from engine.rules.list_state import ListState, Open

if TYPE_CHECKING:
    from engine.rules.schedule import Slot
    from engine.rules.state import State
    from engine.rules.world import World

Situation = Offer | Incident | Case

Wanted = tuple[tuple[str, tuple[Situation, ...]], ...]
"""Kinds of situation, those that come first before the others."""


def find_situation(world: "World", entry: Open) -> Situation:
    """Return the definition of an open situation; a debt's is its offer."""
    if entry.kind in ("offer", "debt"):
        return world.offers[entry.id]
    return world.incidents[entry.id] if entry.kind == "incident" else world.cases[entry.id]


def answers_to(world: "World", entry: Open) -> tuple[Answer, ...]:
    """Return the answers that an open situation knows."""
    if entry.kind == "debt":
        debt = world.offers[entry.id].debt
        return debt.answers if debt is not None else ()
    return find_situation(world, entry).answers


def debt_of(world: "World", entry: Open) -> Debt | None:
    """Return the debt that accepting an offer would mean."""
    return world.offers[entry.id].debt if entry.kind == "offer" else None


def can_come(
    world: "World", state: "State", player: str, situation: Situation, slot: "Slot"
) -> bool:
    """Return whether a situation could come to a player in this turn."""
    window = situation.window
    if window.phase != slot.phase or not window.start <= slot.progress <= window.end:
        return False
    if isinstance(situation, Incident) and world.setup.length not in situation.lengths:
        return False
    if situation.id in state.lists[player].met:
        return False
    return all_hold(world, state, player, situation.when) and _are_known(world, player, situation)


def _are_known(world: "World", player: str, situation: Situation) -> bool:
    """Return whether those whom a situation wants on the list are in the player's pool."""
    asked_for = {
        effect.aspirant
        for answer in situation.answers
        for effect in (*answer.effects, *answer.otherwise)
        if effect.kind == "commitment"
    }
    return not asked_for or asked_for <= {aspirant.id for aspirant in world.pools[player]}


def urgency(world: "World", slot: "Slot", player: str, situation: Situation) -> int:
    """Return how early a situation comes: the lowest is first. Weight makes it come sooner."""
    seed = world.setup.seeds.script
    stream = Stream(seed, "deal", situation.id, slot.name, player)
    return stream.below(1_000_000) // situation.weight


def most_urgent(
    world: "World", state: "State", player: str, kinds: Iterable[Situation]
) -> Situation | None:
    """Return the one that comes to a player in this turn, if any can."""
    slot = world.schedule[state.turn]
    ready = [s for s in kinds if can_come(world, state, player, s, slot)]
    return min(
        ready,
        key=lambda s: (not is_last_chance(world, slot, s), urgency(world, slot, player, s), s.id),
        default=None,
    )


def is_last_chance(world: "World", slot: "Slot", situation: Situation) -> bool:
    """Return whether something that is sure to come comes now or never."""
    later = [
        s
        for s in world.schedule[slot.turn + 1 :]
        if s.phase == slot.phase and s.progress <= situation.window.end
    ]
    return situation.pace == "sure" and not later


def opened(own: ListState, situations: Iterable[tuple[str, Situation]]) -> ListState:
    """Return the list with these situations on its table, remembered as met."""
    entries = tuple(
        Open(kind, situation.id, situation.place or "")  # type: ignore[arg-type]
        for kind, situation in situations
    )
    met = tuple(sorted({*own.met, *(s.id for _, s in situations)}))
    return replace(own, open=entries, met=met)


def deal_to(world: "World", state: "State", player: str) -> tuple[tuple[str, Situation], ...]:
    """Return what comes to a player in a turn: what was queued, else an offer or an incident."""
    slot = world.schedule[state.turn]
    due = debts_due(world, state, player)
    if due:
        return tuple(("debt", world.offers[offer]) for offer in due)
    queued = [
        incident
        for incident, turn in sorted(state.lists[player].queued.items())
        if turn <= state.turn and incident not in state.lists[player].met
    ]
    if queued:
        return tuple(("incident", world.incidents[incident]) for incident in queued[:1])
    if slot.phase in ("office", "recall"):
        return _dealt_in_office(world, state, player)
    wanted: Wanted = (
        ("offer", tuple(world.district.offers)),
        ("incident", _answered(world)),
    )
    if slot.number % 3 == 0 and slot.number < slot.of:
        wanted = wanted[::-1]
    return _first(world, state, player, wanted)


def _first(
    world: "World", state: "State", player: str, wanted: Wanted
) -> tuple[tuple[str, Situation], ...]:
    """Return the most urgent of the first kind; what is sure and comes now or never precedes it."""
    slot = world.schedule[state.turn]
    found = [
        (kind, situation)
        for kind, kinds in wanted
        if (situation := most_urgent(world, state, player, kinds)) is not None
    ]
    now_or_never = [pair for pair in found if is_last_chance(world, slot, pair[1])]
    return tuple((now_or_never or found)[:1])


def debts_due(world: "World", state: "State", player: str) -> tuple[str, ...]:
    """Return the offers whose debts are asked for in this turn: as a rule one, the oldest first.

    Towards the end more than one creditor may stand at the door: none is forgotten.
    """
    slot = world.schedule[state.turn]
    if slot.phase != "office":
        return ()
    waiting = sorted(
        (turn_of(world, debt.due), debt.taken, debt.offer)
        for debt in state.lists[player].debts
        if turn_of(world, debt.due) <= slot.number
    )
    turns_left = slot.of - slot.number + 1
    asked = -(-len(waiting) // turns_left)
    return tuple(offer for _, _, offer in waiting[:asked])


def news_for(world: "World", state: "State", player: str) -> Incident | None:
    """Return an incident without answers that befalls a player in this turn, if one does."""
    told = tuple(i for i in world.district.incidents if not i.answers)
    found = most_urgent(world, state, player, told)
    return found if isinstance(found, Incident) else None


def _answered(world: "World") -> tuple[Situation, ...]:
    return tuple(i for i in world.district.incidents if i.answers)


def _dealt_in_office(
    world: "World", state: "State", player: str
) -> tuple[tuple[str, Situation], ...]:
    """Deal a case; in every third turn something that comes from outside, where it does."""
    wanted: Wanted = (
        ("case", tuple(world.district.cases)),
        ("offer", tuple(world.district.offers)),
        ("incident", _answered(world)),
    )
    if world.schedule[state.turn].number % 3 == 0:
        wanted = (*wanted[1:], wanted[0])
    return _first(world, state, player, wanted)

"""What the turns of campaign and office have in common: charging, acting, leaking, being seen."""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.action import Action
from engine.rules.arithmetic import part
from engine.rules.chronicle import ALL
from engine.rules.electorate.electorate import Electorate
from engine.rules.electorate.utility import list_utilities, readiness
from engine.rules.list_state import ListState, Proof, Sighting, Trace
from engine.rules.resolution import LEAKS, Resolution

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


def act_all(resolution: Resolution, order: tuple[str, ...]) -> None:
    """Charge every plan, then let all choices act, step by step, lists in a drawn order."""
    plans = resolution.state.plans
    for player, plan in plans.items():
        if player in resolution.lists:
            _charge(resolution, player, plan)
    chosen = [
        (action.STEP, order.index(player) if player in order else -1, number, player, action)
        for player, plan in plans.items()
        for number, action in enumerate(plan)
    ]
    for _, _, _, player, action in sorted(chosen, key=lambda entry: entry[:3]):
        action.act(resolution, player)


def drawn_order(resolution: Resolution) -> tuple[str, ...]:
    """Return the lists in this turn's drawn order; it orders what is told, never what is so."""
    return resolution.stream("order", "lists").shuffled(resolution.world.lists)


def leak(resolution: Resolution) -> None:
    """Let traces come out: a rival gets the proof, and the radio tells that something is said."""
    for name, own in sorted(resolution.lists.items()):
        kept: list[Trace] = []
        for trace in own.traces:
            roll = resolution.stream("leak", name, trace.source)
            if trace.turn < resolution.state.turn and roll.happens(trace.risk):
                _surface(resolution, name, trace)
            else:
                kept.append(replace(trace, risk=part(trace.risk, resolution.p["keep.trace"])))
        if own.traces:
            resolution.update(name, traces=tuple(kept))


def sightings(world: "World", state: "State", electorate: Electorate) -> dict[str, ListState]:
    """Return the lists with what each sees now in places where it was within two weeks."""
    weeks = world.parameters["estimate.seen-weeks"]
    seen: dict[str, ListState] = {}
    cache: dict[str, Sighting] = {}
    for name, own in state.lists.items():
        visited = [p for p, turn in own.presence.items() if state.turn - turn < weeks]
        for place in visited:
            if place not in cache:
                cache[place] = sight(world, electorate, place, state.turn)
        now = {place: cache[place] for place in visited}
        seen[name] = replace(own, sightings={**own.sightings, **now}) if now else own
    return seen


def sight(world: "World", electorate: Electorate, place: str, turn: int) -> Sighting:
    """Return what can be seen in a place: the pull of every list on every cell, ξ apart."""
    p, cells = world.parameters, world.cells_of[place]
    ready = readiness(p, cells, electorate)
    first = cells[0].index if cells else 0
    return Sighting(
        turn,
        tuple(tuple(list_utilities(p, first, ready, electorate, name)) for name in world.lists),
    )


def _charge(resolution: Resolution, player: str, plan: tuple[Action, ...]) -> None:
    cost = sum(action.cost_centimos(resolution.world) for action in plan)
    own = resolution.lists[player]
    after = own.money_centimos - cost
    resolution.update(player, money_centimos=after, days_lost=0, open=())
    if cost:
        resolution.tell(
            "plan-paid", player, audience=player, before=own.money_centimos, after=after
        )


def _surface(resolution: Resolution, name: str, trace: Trace) -> None:
    resolution.change(
        LEAKS,
        f"{name}:leak:{trace.place}",
        "moral",
        (
            (cell, resolution.p["leak.moral"])
            for cell in resolution.world.cells
            if cell.place != trace.place
        ),
        of=name,
    )
    resolution.tell(
        "evidence-surfaced",
        name,
        audience=ALL,
        place=trace.place,
        source=f"{name}:leak:{trace.place}",
    )
    rivals = tuple(rival for rival in resolution.world.lists if rival != name)
    if rivals:
        finder = resolution.stream("finder", name, trace.source).lot(rivals)
        proof = Proof(name, trace.source, trace.place)
        resolution.update(finder, proofs=(*resolution.lists[finder].proofs, proof))
        resolution.tell("proof-found", finder, audience=finder, place=trace.place, against=name)

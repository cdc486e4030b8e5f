"""The opening state: who is known where, what each list has in its purse."""

from typing import TYPE_CHECKING

from engine.rules.electorate.electorate import TIES, Electorate
from engine.rules.list_state import ListState
from engine.rules.state import State

if TYPE_CHECKING:
    from engine.rules.world import World


def opening_state(world: "World") -> State:
    """Return the state before anybody has done anything."""
    cells = world.cells
    nothing = (0,) * len(cells)
    ties: dict[str, dict[str, tuple[int, ...]]] = {
        tie: dict.fromkeys(world.lists, nothing) for tie in TIES
    }
    prepared = world.scenario.prepared
    known = prepared.recognition.value if prepared else world.parameters["recognition.start"]
    ties["recognition"] = dict.fromkeys(world.lists, (known,) * len(cells))
    electorate = Electorate(
        awareness=tuple(cell.awareness for cell in cells),
        secrecy=tuple(cell.secrecy for cell in cells),
        ties=ties,
    )
    purse = world.scenario.purse_centimos.value
    lists = {name: ListState(name, purse) for name in world.lists}
    return State(turn=0, electorate=electorate, lists=lists, plans={}, handed_in=())

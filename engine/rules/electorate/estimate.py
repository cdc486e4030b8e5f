"""The estimate that a player is shown: the vote computed from what the player can know.

Where somebody of the list was in the last weeks, ties and leanings are known as they are;
elsewhere the last that was seen counts, and no leaning (``docs/model.md``, 7).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isqrt
from typing import TYPE_CHECKING

from engine.rules.arithmetic import expected, part
from engine.rules.electorate.utility import alternatives, cell_utilities
from engine.rules.list_state import ListState
from engine.rules.resolve import sight

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


@dataclass(frozen=True, slots=True)
class Estimate:
    """Expected votes of one alternative, with the half-width of its band. Whole votes."""

    votes: int
    band: int


@dataclass(frozen=True, slots=True)
class PlaceEstimate:
    """What is expected in one place, and whether somebody of the list saw it lately."""

    place: str
    milli_votes: Mapping[str, int]
    variance: Mapping[str, int]
    is_seen: bool


def estimate_places(world: "World", state: "State", player: str) -> tuple[PlaceEstimate, ...]:
    """Return the expected milli-votes of every place as ``player`` can know them."""
    own = state.lists[player]
    return tuple(_estimate_place(world, state, own, place) for place in world.places)


def total(world: "World", estimates: tuple[PlaceEstimate, ...], name: str) -> Estimate:
    """Return the estimate over some places for one alternative, rounded (to tens)."""
    votes = sum(e.milli_votes[name] for e in estimates)
    variance = sum(e.variance[name] for e in estimates)
    unseen = sum(e.milli_votes[name] for e in estimates if not e.is_seen)
    p = world.parameters
    band = p["estimate.deviations"] * isqrt(variance)
    band += part(unseen, p["estimate.unseen-band"]) // 1000
    return Estimate(
        _rounded(votes, 1000, p["estimate.rounding"]),
        max(p["estimate.rounding"], _rounded(band, 1, p["estimate.rounding"])),
    )


def _rounded(amount: int, unit: int, step: int) -> int:
    """Return ``amount``, in ``unit``-ths, to the nearest ``step`` of wholes."""
    return (amount + unit * step // 2) // (unit * step) * step


def is_seen(world: "World", state: "State", own: ListState, place: str) -> bool:
    """Return whether somebody of the list was in a place in the last weeks."""
    weeks = world.parameters["estimate.seen-weeks"]
    return place in own.presence and state.turn - own.presence[place] <= weeks


def _estimate_place(world: "World", state: "State", own: ListState, place: str) -> PlaceEstimate:
    seen = is_seen(world, state, own, place)
    sighting = own.sightings.get(place)
    if seen or sighting is None:
        sighting = sight(world, state.electorate, place, state.turn)
    names = alternatives(world)
    votes = dict.fromkeys(names, 0)
    variance = dict.fromkeys(names, 0)
    for number, cell in enumerate(world.cells_of[place]):
        by_list = {
            name: sighting.utilities[index][number] for index, name in enumerate(world.lists)
        }
        leaning = {name: world.leanings[name][place] if seen else 0 for name in world.lists}
        shares = expected(cell.electors, cell_utilities(world, cell, by_list, leaning))
        for name, milli in zip(names, shares, strict=True):
            votes[name] += milli
            # n·p·(1−p) with p = milli / (1000·n)
            variance[name] += milli * (1000 * cell.electors - milli) // (1_000_000 * cell.electors)
    return PlaceEstimate(place, votes, variance, seen)

"""The resolution of one turn: deltas gathered from one opening state, added, limited once.

Every delta is computed from :attr:`Resolution.state`, the state after fading; none sees another.
So the order in which players acted cannot matter (``docs/model.md``, 9).
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from engine.rules.arithmetic import part
from engine.rules.chance import Stream
from engine.rules.chronicle import ALL, Cause, CellField, Fact, Reading, Value
from engine.rules.council.office_state import OfficeState
from engine.rules.district.cells import Cell
from engine.rules.electorate.electorate import TIES, Electorate
from engine.rules.list_state import ListState

if TYPE_CHECKING:
    from engine.rules.schedule import Slot
    from engine.rules.state import State
    from engine.rules.world import World

FADING, ANSWERS, GIFTS, VISITS, MEDIA, LEAKS, INCIDENTS, LIMITS = 2, 3, 4, 5, 6, 7, 8, 9
"""Steps of a turn, as ``docs/model.md``, 9 numbers them."""

CAMPAIGN_KEEPS: Mapping[str, str] = {
    "material": "keep.material",
    "fear": "keep.fear",
    "programme": "keep.programme",
    "recognition": "keep.recognition",
    "moral": "keep.moral",
    "look": "keep.look",
}
OFFICE_KEEPS: Mapping[str, str] = {
    "material": "keep.material",
    "fear": "keep.office",
    "programme": "keep.office",
    "recognition": "keep.office",
    "moral": "keep.office",
    "look": "keep.look",
}


class Resolution:
    """Gathers what one turn does. Local to the phase that resolves; never part of the state."""

    def __init__(
        self, world: "World", state: "State", keeps: Mapping[str, str], times: int = 1
    ) -> None:
        self.world = world
        self.p = world.parameters
        self.slot: Slot = world.schedule[state.turn]
        self.causes: list[Cause] = []
        self.facts: list[Fact] = []
        self.readings: list[Reading] = []
        self.state = self._faded(state, keeps, times)
        self.lists: dict[str, ListState] = dict(self.state.lists)
        self.office: OfficeState | None = self.state.office

    # -- what actions and effects call -----------------------------------------------------

    def change(
        self,
        step: int,
        source: str,
        field: CellField,
        deltas: Iterable[tuple[Cell, int]],
        *,
        of: str = "",
        audience: str = ALL,
    ) -> int:
        """Add deltas to one field of some cells; return their sum. ``of`` is the list."""
        kept = [(cell.index, delta) for cell, delta in deltas if delta]
        if not kept:
            return 0
        cells, changes = zip(*kept, strict=True)
        turn = self.state.turn
        self.causes.append(Cause(turn, step, source, of, field, cells, changes, audience))
        return sum(changes)

    def tell(
        self,
        kind: str,
        player: str,
        *,
        audience: str = ALL,
        place: str = "",
        source: str = "",
        before: int = 0,
        after: int = 0,
        **details: Value,
    ) -> None:
        """Add a fact to the chronicle."""
        turn = self.state.turn
        self.facts.append(Fact(kind, turn, player, audience, place, source, before, after, details))

    def update(self, player: str, **changes: Any) -> None:
        """Change the player's own list: each list is changed by its own actions alone."""
        self.lists[player] = replace(self.lists[player], **changes)

    def govern(self, **changes: Any) -> None:
        """Change the municipality; a programming error where nobody is in office."""
        if self.office is None:
            raise RuntimeError("nobody is in office yet")
        self.office = replace(self.office, **changes)

    def stream(self, what: str, who: str, where: str = "") -> Stream:
        """Return a stream of the people's seed for this turn."""
        return Stream(self.world.setup.seeds.people, what, where, self.slot.name, who)

    def script(self, what: str, who: str, where: str = "") -> Stream:
        """Return a stream of the script's seed for this turn."""
        return Stream(self.world.setup.seeds.script, what, where, self.slot.name, who)

    def tie(self, name: str, of: str, cell: Cell) -> int:
        """Return a tie as it stood when the turn was resolved."""
        return self.ties(name, of)[cell.index]

    def ties(self, name: str, of: str) -> tuple[int, ...]:
        """Return a tie of every cell as it stood when the turn was resolved."""
        ties: Mapping[str, Mapping[str, tuple[int, ...]]] = self.state.electorate.ties
        return ties[name][of]

    # -- the end of the turn ---------------------------------------------------------------

    def electorate(self) -> Electorate:
        """Add all deltas, apply the limits once, and return the new electorate."""
        opening = self.state.electorate
        sums: dict[tuple[str, str], list[int]] = {}
        for cause in self.causes:
            if cause.step == FADING:
                continue
            key = (cause.field, cause.list)
            if key not in sums:
                sums[key] = list(_column(opening, *key))
            column = sums[key]
            for i, delta in zip(cause.cells, cause.deltas, strict=True):
                column[i] += delta
        for (field, name), column in sorted(sums.items()):
            self._limit(field, name, column)
        ties: dict[str, dict[str, tuple[int, ...]]] = {}
        for tie in TIES:
            ties[tie] = {
                name: tuple(sums.get((tie, name), values))
                for name, values in opening.ties[tie].items()
            }
        return Electorate(
            tuple(sums.get(("awareness", ""), opening.awareness)),
            tuple(sums.get(("secrecy", ""), opening.secrecy)),
            ties,
        )

    def closed(self) -> "State":
        """Return the state after the turn, with plans laid down."""
        return replace(
            self.state,
            electorate=self.electorate(),
            lists=self.lists,
            office=self.office,
            plans={},
            handed_in=(),
        )

    def _limit(self, field: str, name: str, column: list[int]) -> None:
        low, high = self._bounds(field)
        if low <= min(column) and max(column) <= high:
            return
        over = [
            (i, min(high, max(low, v)) - v) for i, v in enumerate(column) if v < low or v > high
        ]
        cells, deltas = zip(*over, strict=True)
        self.causes.append(
            Cause(self.state.turn, LIMITS, "limit", name, field, cells, deltas, name or ALL)
        )
        for i, delta in over:
            column[i] += delta

    def _bounds(self, field: str) -> tuple[int, int]:
        p = self.p
        bounds = {
            "own": (0, p["own.max"]),
            "material": (0, p["material.max"]),
            "moral": (p["moral.min"], p["moral.max"]),
            "fear": (0, p["fear.max"]),
            "programme": (p["programme.min"], p["programme.max"]),
            "look": (0, p["look.max"]),
        }
        return bounds.get(field, (0, 1000))

    def _held(self, state: "State", name: str) -> dict[int, int]:
        """Return, by cell, the material tie that rests on goods promised and not yet due.

        Once somebody governs, nobody waits for what the others promised.
        """
        held: dict[int, int] = {}
        if state.office is not None and state.office.governs != name:
            return held
        for goods in state.lists[name].goods:
            for cell in self.world.cells_of[goods.place]:
                held[cell.index] = held.get(cell.index, 0) + goods.material
        return held

    def _faded(self, state: "State", keeps: Mapping[str, str], times: int) -> "State":
        """Step 2: what is not renewed fades, each tie at its own speed, ``times`` over."""
        ties: dict[str, dict[str, tuple[int, ...]]] = dict(state.electorate.ties)
        for tie, parameter in sorted(keeps.items()):
            kept = 1000
            for _ in range(times):
                kept = part(kept, self.p[parameter])
            faded = dict(ties[tie])
            for name, values in ties[tie].items():
                if not any(values):
                    continue
                held = self._held(state, name) if tie == "material" else {}
                faded[name] = after = _faded_column(values, kept, held)
                moved = [
                    (i, a - v) for i, v, a in zip(count(), values, after, strict=False) if a != v
                ]
                if moved:
                    cells, deltas = zip(*moved, strict=True)
                    self.causes.append(
                        Cause(state.turn, FADING, "fading", name, tie, cells, deltas, name)
                    )
            ties[tie] = faded
        electorate = replace(state.electorate, ties=ties)
        return replace(state, electorate=electorate)


def _faded_column(values: tuple[int, ...], kept: int, held: Mapping[int, int]) -> tuple[int, ...]:
    """Return what is left of a tie, cell by cell; what is ``held`` of it does not fade yet.

    Only what draws to a list fades; a grudge, below zero, stays until something makes up for it.
    """
    left = [(v * kept + 500) // 1000 if v > 0 else v for v in values]
    for i, stays in held.items():
        still = min(values[i], stays)
        left[i] = still + part(values[i] - still, kept)
    return tuple(left)


def _column(electorate: Electorate, field: str, name: str) -> tuple[int, ...]:
    if field == "awareness":
        return electorate.awareness
    if field == "secrecy":
        return electorate.secrecy
    ties: Mapping[str, Mapping[str, tuple[int, ...]]] = electorate.ties
    return ties[field][name]

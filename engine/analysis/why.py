"""Why a number changed: the causes of a turn, in votes that add up exactly (docs/model.md, 10).

The votes of a cause are the expected votes after it minus those before it, causes taken in order
of step, then the turn's drawn order of lists, then id. The parts depend on that order, their sum
does not. What the player cannot know is one part, ``unknown``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.rules.arithmetic import expected, whole_parts
from engine.rules.chance import Stream
from engine.rules.chronicle import ALL, Cause
from engine.rules.district.cells import Cell
from engine.rules.electorate.electorate import TIES, Electorate
from engine.rules.electorate.utility import (
    all_utilities,
    alternatives,
    list_utilities,
    readiness,
)
from engine.rules.playthrough import Playthrough
from engine.rules.start import opening_state
from engine.rules.world import World

UNKNOWN = "unknown"
"""What others did that the player does not know."""


@dataclass(frozen=True, slots=True)
class Part:
    """One cause of a change: its id, and the votes that it brought or cost."""

    source: str
    milli_votes: int


@dataclass(frozen=True, slots=True)
class Change:
    """A change of expected votes, and the parts that sum to it exactly. Milli-votes."""

    before: int
    after: int
    parts: tuple[Part, ...]

    def whole(self) -> tuple[tuple[str, int], ...]:
        """Return the parts in whole votes that add up, the largest first."""
        votes = whole_parts([part.milli_votes for part in self.parts])
        rows = zip((part.source for part in self.parts), votes, strict=True)
        return tuple(sorted(rows, key=lambda row: (-abs(row[1]), row[0])))


class Field:
    """Awareness, secrecy and ties as columns that causes are applied to one by one."""

    def __init__(self, electorate: Electorate) -> None:
        self._columns: dict[tuple[str, str], list[int]] = {
            ("awareness", ""): list(electorate.awareness),
            ("secrecy", ""): list(electorate.secrecy),
        }
        ties: Mapping[str, Mapping[str, tuple[int, ...]]] = electorate.ties
        for tie in TIES:
            for name, values in ties[tie].items():
                self._columns[tie, name] = list(values)

    def apply(self, cause: Cause) -> None:
        """Let one cause act."""
        column = self._columns[cause.field, cause.list]
        for i, delta in zip(cause.cells, cause.deltas, strict=True):
            column[i] += delta

    def electorate(self) -> Electorate:
        """Return the columns as they stand; they are read, never kept."""
        ties: dict[str, dict[str, list[int]]] = {tie: {} for tie in TIES}
        for (field, name), column in self._columns.items():
            if field in ties:
                ties[field][name] = column
        return Electorate(  # live columns stand in for tuples while they are read
            self._columns["awareness", ""],  # type: ignore[arg-type]
            self._columns["secrecy", ""],  # type: ignore[arg-type]
            ties,  # type: ignore[arg-type]
        )


def change_of_turn(
    playthrough: Playthrough,
    turn: int,
    name: str,
    places: Sequence[str] = (),
    player: str = "",
) -> Change:
    """Return what a turn did to the expected votes of a list (or of blank, null, absent).

    ``places`` limits it to some places; ``player`` to what that player may know, else all is told.
    """
    world = playthrough.world
    field = _at_opening(playthrough, turn)
    cells = [c for c in world.cells if not places or c.place in places]
    causes = [c for c in playthrough.chronicle.causes if c.turn == turn]
    return _chain(world, field, cells, _ordered(world, turn, causes), name, player)


def _at_opening(playthrough: Playthrough, turn: int) -> Field:
    field = Field(opening_state(playthrough.world).electorate)
    for cause in playthrough.chronicle.causes:
        if cause.turn < turn:
            field.apply(cause)
    return field


def _ordered(world: World, turn: int, causes: Iterable[Cause]) -> list[Cause]:
    slot = world.schedule[turn]
    stream = Stream(world.setup.seeds.people, "order", "", slot.name, "lists")
    order = {name: n for n, name in enumerate(stream.shuffled(world.lists))}

    def rank(cause: Cause) -> tuple[int, int, str]:
        actor = cause.source.split(":", 1)[0]
        return cause.step, order.get(actor, -1), cause.source

    return sorted(causes, key=rank)


def _chain(
    world: World,
    field: Field,
    cells: Sequence[Cell],
    causes: Sequence[Cause],
    name: str,
    player: str,
) -> Change:
    drawn = _Drawn(world, field.electorate(), name)
    votes = {cell.index: drawn.votes(cell.index) for cell in cells}
    before = sum(votes.values())
    parts: dict[str, int] = {}
    for cause in causes:
        field.apply(cause)
        known = not player or cause.audience in (ALL, player)
        source = cause.source if known else UNKNOWN
        for i in drawn.moved_by(cause):
            if i in votes:
                after = drawn.votes(i)
                parts[source] = parts.get(source, 0) + after - votes[i]
                votes[i] = after
    told = tuple(Part(source, milli) for source, milli in parts.items() if milli)
    return Change(before, sum(votes.values()), told)


class _Drawn:
    """What draws every cell to everything, kept up with columns that change under it."""

    def __init__(self, world: World, now: Electorate, name: str) -> None:
        self._world, self._now = world, now
        self._utilities = [list(line) for line in all_utilities(world, now)]
        self._names = alternatives(world)
        self._asked = self._names.index(name)

    def votes(self, i: int) -> int:
        """Return the milli-votes expected in a cell for what is asked about."""
        return expected(self._world.cells[i].electors, self._utilities[i])[self._asked]

    def moved_by(self, cause: Cause) -> list[int]:
        """Take in what a cause did; return the cells in which anything is drawn otherwise."""
        first, last = min(cause.cells), max(cause.cells)
        p, cells = self._world.parameters, self._world.cells[first : last + 1]
        ready = readiness(p, cells, self._now)
        moved: set[int] = set()
        for name in (cause.list,) if cause.list else self._world.lists:
            at, fixed = self._names.index(name), self._world.leaning_columns[name]
            for i, by_ties in enumerate(list_utilities(p, first, ready, self._now, name), first):
                if self._utilities[i][at] != by_ties + fixed[i]:
                    self._utilities[i][at] = by_ties + fixed[i]
                    moved.add(i)
        return sorted(moved)

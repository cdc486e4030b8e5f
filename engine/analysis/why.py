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
from engine.rules.electorate.utility import alternatives, list_utilities, readiness
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
    field = Field(opening_state(world).electorate)
    for cause in playthrough.chronicle.causes:
        if cause.turn < turn:
            field.apply(cause)
    causes = [c for c in playthrough.chronicle.causes if c.turn == turn]
    drawn = Drawn(world, field, name, cells_in(world, places), world.leaning_columns)
    return chain(drawn, in_order(world, turn, causes), player)


def cells_in(world: World, places: Sequence[str]) -> Sequence[Cell]:
    """Return the cells of some places, or all."""
    return [c for c in world.cells if c.place in places] if places else world.cells


def in_order(world: World, turn: int, causes: Iterable[Cause]) -> list[Cause]:
    """Return a turn's causes by step, then by the drawn order of lists, then by id."""
    slot = world.schedule[turn]
    stream = Stream(world.setup.seeds.people, "order", "", slot.name, "lists")
    order = {name: n for n, name in enumerate(stream.shuffled(world.lists))}

    def rank(cause: Cause) -> tuple[int, int, str]:
        actor = cause.source.split(":", 1)[0]
        return cause.step, order.get(actor, -1), cause.source

    return sorted(causes, key=rank)


class Drawn:
    """What draws some cells to everything, kept up with columns that change under it.

    ``fixed`` is K + ξ of each list by cell, as far as it may be known.
    """

    def __init__(
        self,
        world: World,
        field: Field,
        name: str,
        cells: Sequence[Cell],
        fixed: Mapping[str, Sequence[int]],
    ) -> None:
        self._world, self._field, self._fixed = world, field, fixed
        self._now = field.electorate()
        self._names = alternatives(world)
        self._asked = self._names.index(name)
        columns: dict[str, Sequence[int]] = dict(world.other_utilities)
        ready = readiness(world.parameters, world.cells, self._now)
        for each in world.lists:
            by_ties = list_utilities(world.parameters, 0, ready, self._now, each)
            columns[each] = [v + k for v, k in zip(by_ties, fixed[each], strict=True)]
        self._utilities = {c.index: [columns[n][c.index] for n in self._names] for c in cells}
        self.votes = {i: self._votes(i) for i in self._utilities}
        """Milli-votes expected in each cell for what is asked about."""

    def moved_by(self, cause: Cause) -> int:
        """Let a cause act; return the milli-votes that it brought or cost."""
        self._field.apply(cause)
        moved = 0
        for i in self._drawn_otherwise(cause):
            after = self._votes(i)
            moved += after - self.votes[i]
            self.votes[i] = after
        return moved

    def _votes(self, i: int) -> int:
        return expected(self._world.cells[i].electors, self._utilities[i])[self._asked]

    def _drawn_otherwise(self, cause: Cause) -> set[int]:
        asked = [i for i in cause.cells if i in self._utilities]
        if not asked:
            return set()
        first, last = min(asked), max(asked)
        p, cells = self._world.parameters, self._world.cells[first : last + 1]
        ready = readiness(p, cells, self._now)
        moved: set[int] = set()
        for name in (cause.list,) if cause.list else self._world.lists:
            at, fixed = self._names.index(name), self._fixed[name]
            for i, by_ties in enumerate(list_utilities(p, first, ready, self._now, name), first):
                line = self._utilities.get(i)
                if line is not None and line[at] != by_ties + fixed[i]:
                    line[at] = by_ties + fixed[i]
                    moved.add(i)
        return moved


def chain(drawn: Drawn, causes: Iterable[Cause], player: str) -> Change:
    """Let causes act one after the other; what ``player`` cannot know is one part.

    It acts last: else the parts that are known would show by their size what is not.
    """
    before = sum(drawn.votes.values())
    parts: dict[str, int] = {}
    told = [(source_for(cause, player), cause) for cause in causes]
    for source, cause in sorted(told, key=lambda line: line[0] == UNKNOWN):
        parts[source] = parts.get(source, 0) + drawn.moved_by(cause)
    made = tuple(Part(source, milli) for source, milli in parts.items() if milli)
    return Change(before, sum(drawn.votes.values()), made)


def source_for(cause: Cause, player: str) -> str:
    """Return what a cause is called before ``player``; nobody's name is before all."""
    return cause.source if not player or cause.audience in (ALL, player) else UNKNOWN

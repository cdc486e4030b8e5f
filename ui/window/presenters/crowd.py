"""The crowd in the square: who stands there by groups, and where the debate has moved them.

A step is a tenth of a logit of ties of one person. The figures of the drawing walk to the list that
pleased their group most; whom nobody convinced stays in the middle.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.rules.arithmetic import largest_remainder
from engine.rules.chronicle import Cause
from engine.rules.definitions.geography import PlaceKind, SegmentId, Sex
from engine.rules.district.cells import Cell
from engine.rules.view import View

FIGURE_PEOPLE = 5
"""People that one figure of the drawing stands for."""
STEP = 100
"""Milli-logits that are one step."""
UNMOVED = 150
"""Weight, in milli-logits, of those whom nobody has convinced."""
NOBODY = -1


@dataclass(frozen=True, order=True)
class Group:
    """People of one kind of place, one segment, one sex."""

    kind: PlaceKind
    segment: SegmentId
    sex: Sex


@dataclass(frozen=True)
class Figure:
    """One figure of the drawing, of a group; ``number`` tells it from the others of the group."""

    group: Group
    number: int


Standing = Mapping[Figure, int]
"""Where each figure stands: the position of a list on the ballot, or ``NOBODY``."""


class Crowd:
    """The people in the square and what moved them, as far as the player may know."""

    def __init__(self, view: View) -> None:
        self._view = view

    @cached_property
    def people(self) -> Mapping[Group, int]:
        """How many stand there, by group."""
        found: dict[Group, int] = defaultdict(int)
        for cell, share in self._view.crowd:
            found[self._group_of(cell)] += cell.electors * share
        rounded = {group: (milli + 500) // 1000 for group, milli in sorted(found.items())}
        return {group: people for group, people in rounded.items() if people}

    def moved(self, turns: Iterable[int]) -> Mapping[Group, Mapping[str, int]]:
        """Return by group and list what the cards of some turns moved: milli-logits times
        people.
        """
        sums: dict[Group, dict[str, int]] = {group: {} for group in self.people}
        for cause in self.causes(turns):
            for group, milli in self.moved_by(cause).items():
                per_list = sums.setdefault(group, {})
                per_list[cause.list] = per_list.get(cause.list, 0) + milli
        return sums

    def causes(self, turns: Iterable[int]) -> tuple[Cause, ...]:
        """Return what the cards and questions of some turns did to the ties of those present."""
        wanted = frozenset(turns)
        return tuple(
            cause
            for cause in self._view.causes
            if cause.turn in wanted
            and cause.list
            and cause.field in ("moral", "programme")
            and (":play-card:" in cause.source or ":interrupt:" in cause.source)
        )

    def standing(self, turns: Iterable[int]) -> Standing:
        """Return where each figure stands after the rounds of these turns."""
        moved = self.moved(turns)
        lists = self._view.lists
        placed: dict[Figure, int] = {}
        for group, people in self.people.items():
            gains = [max(0, moved[group].get(name, 0)) for name in lists]
            number = self._figures[group]
            weights = [*gains, UNMOVED * max(1, people)]
            where = (*range(len(lists)), NOBODY)
            shares = largest_remainder(number, weights)
            stands = [w for w, share in zip(where, shares, strict=True) for _ in range(share)]
            placed |= {Figure(group, n): w for n, w in enumerate(stands)}
        return placed

    @cached_property
    def _figures(self) -> Mapping[Group, int]:
        total = sum(self.people.values()) // FIGURE_PEOPLE
        shares = largest_remainder(total, list(self.people.values()))
        return dict(zip(self.people, shares, strict=True))

    @cached_property
    def _cells(self) -> Mapping[int, Cell]:
        return {cell.index: cell for cell, _ in self._view.crowd}

    def _group_of(self, cell: Cell) -> Group:
        kind = self._view.places[cell.place].kind
        return Group(kind, cell.segment, cell.sex)  # type: ignore[arg-type]

    def moved_by(self, cause: Cause) -> Mapping[Group, int]:
        """Return what one cause moved by group: milli-logits times people."""
        sums: dict[Group, int] = defaultdict(int)
        for index, delta in zip(cause.cells, cause.deltas, strict=True):
            cell = self._cells.get(index)
            if cell is not None:
                sums[self._group_of(cell)] += cell.electors * delta
        return sums

"""The chronicle: facts of what happened and causes of what moved.

Screens, debrief and exports read it and nothing else. A *fact* tells what happened, to whom, and
who may see it; a *cause* tells by how much it moved which cells, and parts of a cell's change sum
to the change exactly (``docs/model.md``, 10).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Value = int | str | tuple[str, ...] | tuple[int, ...]

ALL = "all"
"""Audience of what everybody may know."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened. ``kind`` is a past participle, as in ``community-visited``.

    ``audience`` is ``all`` or the id of the only player who knows. ``before`` and ``after`` hold
    the figure that changed, where there is one.
    """

    kind: str
    turn: int
    player: str
    audience: str = ALL
    place: str = ""
    source: str = ""
    """What caused it: the same id that causes carry."""
    before: int = 0
    after: int = 0
    details: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """A fact that decides nothing: it is computed once, when somebody opens the chronicle."""

    take: Callable[[], Fact]

    @cached_property
    def fact(self) -> Fact:
        """The fact."""
        return self.take()


CellField = Literal[
    "awareness",
    "fear",
    "look",
    "material",
    "moral",
    "own",
    "programme",
    "recognition",
    "secrecy",
]


@dataclass(frozen=True, slots=True)
class Cause:
    """What one cause did to one field of some cells, at one step of one turn.

    ``list`` is the list whose tie moved, or empty where the field belongs to the cell alone.
    ``audience`` is ``all`` or the only player who knows that it happened.
    """

    turn: int
    step: int
    source: str
    list: str
    field: str
    cells: tuple[int, ...]
    deltas: tuple[int, ...]
    audience: str = ALL


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Facts and causes so far, in the order in which they came about."""

    facts: tuple[Fact, ...] = ()
    causes: tuple[Cause, ...] = ()


@dataclass(frozen=True)
class Annals:
    """What a chronicle is written from, as the game goes on."""

    facts: tuple[Fact | Reading, ...] = ()
    causes: tuple[Cause, ...] = ()

    def extended(self, facts: tuple[Fact | Reading, ...], causes: tuple[Cause, ...]) -> "Annals":
        """Return the annals with more facts and causes."""
        return Annals(self.facts + facts, self.causes + causes)

    @cached_property
    def chronicle(self) -> Chronicle:
        """The chronicle, all readings taken."""
        told = (fact.fact if isinstance(fact, Reading) else fact for fact in self.facts)
        return Chronicle(tuple(told), self.causes)

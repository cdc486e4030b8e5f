"""The result of an election: the count, the seats, the elected."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableCount:
    """One polling table: its place, electors, and votes by alternative in id order."""

    place: str
    number: int
    votes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Elected:
    """A council seat: list, place on the list, person; the mayor has place 0."""

    list: str
    place: int
    aspirant: str


@dataclass(frozen=True, slots=True)
class AllocationStep:
    """One step of the seat allocation: a code with its parameters."""

    code: str
    params: dict[str, int | str]


@dataclass(frozen=True, slots=True)
class Election:
    """The count and what followed from it."""

    alternatives: tuple[str, ...]
    """``absent``, ``blank``, ``null`` and the lists, in id order."""
    votes: dict[str, int]
    tables: tuple[TableCount, ...]
    seats: dict[str, int]
    steps: tuple[AllocationStep, ...]
    lots: tuple[str, ...]
    elected: tuple[Elected, ...]
    mayor: Elected
    null_election: str
    """Why the law would have had it repeated (LEM, art. 36): ``absent``, ``blank-and-null``, or
    empty where it stands."""

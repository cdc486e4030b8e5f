"""The exact vote: every elector takes their best alternative, tastes drawn once a seed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from engine.rules.arithmetic import expected
from engine.rules.chance import words
from engine.rules.electoral_law.election import TableCount
from engine.rules.tables import GUMBEL

if TYPE_CHECKING:
    from engine.rules.world import World

KEPT_COUNTS = 8
"""So many counts of a whole district are remembered by its world."""
_TASTE = tuple(16 * g for g in GUMBEL)


def cell_tastes(
    seed: int, election: str, cell: str, alternatives: Sequence[str], electors: int
) -> tuple[list[int], ...]:
    """Return 16·g of every elector of a cell for each alternative (``docs/model.md``, 6)."""
    return tuple(
        [
            _TASTE[word & 4095]
            for word in words(seed, "taste", cell, election, alternative, electors)
        ]
        for alternative in alternatives
    )


def choose(tastes: Sequence[Sequence[int]], utilities: Sequence[int], cell_index: int) -> list[int]:
    """Return, elector by elector, the index of the alternative chosen.

    Each takes the largest ``16·(V + g) + digit``. The digit (a + c) mod A tells the alternatives
    of a cell apart, so there is no tie, and read back it says which one won.
    """
    count = len(utilities)
    shifted = [
        [taste + base for taste in column]
        for column, base in zip(
            tastes,
            (16 * v + (a + cell_index) % count for a, v in enumerate(utilities)),
            strict=True,
        )
    ]
    back = [(digit - cell_index) % count for digit in range(16)]
    return [back[best & 15] for best in map(max, *shifted)]


def choices(
    world: "World",
    election: str,
    names: Sequence[str],
    utilities: Sequence[Sequence[int]],
) -> tuple[bytes, ...]:
    """Return what every elector of every cell chooses in ``election``: places in ``names``.

    A cell that is drawn as it was in another count of this world chooses the same, and is not
    asked again: other choices are laid beside the game on the same people.
    """
    tastes = world.tastes(election, tuple(names))
    known = world.counted
    if len(known) > KEPT_COUNTS * len(world.cells):
        known.clear()
    found: list[bytes] = []
    for index, drawn in enumerate(utilities):
        key = (election, index, tuple(drawn))
        if key not in known:
            known[key] = bytes(choose(tastes[index], drawn, index))
        found.append(known[key])
    return tuple(found)


def count_tables(
    world: "World", names: Sequence[str], chosen: Sequence[Sequence[int]]
) -> tuple[TableCount, ...]:
    """Count table by table what the electors of every cell chose."""
    lines = {
        place: [choice for cell in cells for choice in chosen[cell.index]]
        for place, cells in world.cells_of.items()
    }
    return cut_into_tables(world, names, lines)


def cut_into_tables(
    world: "World", names: Sequence[str], lines: Mapping[str, Sequence[int]]
) -> tuple[TableCount, ...]:
    """Cut a place's electors, as they stand in line, into tables of equal size ±1.

    Real rolls do not follow communities; that a place votes at its own tables is an assumption.
    """
    size = world.parameters["table.size"]
    tables: list[TableCount] = []
    for place, line in lines.items():
        number = max(1, (len(line) + size // 2) // size)
        for k in range(number):
            counted = Counter(line[k * len(line) // number : (k + 1) * len(line) // number])
            votes = tuple(counted[a] for a in range(len(names)))
            tables.append(TableCount(place, k + 1, votes))
    return tuple(tables)


def expected_votes(
    world: "World", utilities: Sequence[Sequence[int]]
) -> tuple[tuple[int, ...], ...]:
    """Return the expected milli-votes of every cell, by alternative in id order."""
    return tuple(expected(cell.electors, utilities[cell.index]) for cell in world.cells)

"""What a figure is made of: the leanings at the start and every cause since (docs/model.md, 10).

A level is a number of expected votes; a count adds how the tastes fell; a stock is a mean of the
people of some places, a tie or their awareness. The parts sum exactly. Before the count a player's
level is the player's estimate: places not seen lately stand as they were seen last, no leaning.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.analysis.why import (
    Change,
    Drawn,
    Field,
    Part,
    cells_in,
    chain,
    in_order,
    source_for,
)
from engine.rules.arithmetic import whole_parts
from engine.rules.chronicle import Cause
from engine.rules.electorate.electorate import Electorate
from engine.rules.electorate.estimate import is_seen
from engine.rules.electorate.utility import LISTS_CONSTANT
from engine.rules.playthrough import Playthrough
from engine.rules.start import opening_state
from engine.rules.world import World

LEANING = "leaning"
"""How people leaned when the lists were registered, before anybody had done anything."""
TASTES = "tastes"
"""How every elector's own taste fell, beside what could be expected."""
PREPARED = "prepared"
"""A count that the scenario begins with."""


@dataclass(frozen=True, slots=True)
class Level:
    """A number of votes and the parts that sum to it exactly. Milli-votes."""

    parts: tuple[Part, ...]

    @property
    def milli_votes(self) -> int:
        """The whole."""
        return sum(part.milli_votes for part in self.parts)

    def whole(self) -> tuple[tuple[str, int], ...]:
        """Return the parts in whole votes that add up, the start first, then the largest."""
        votes = whole_parts([part.milli_votes for part in self.parts])
        rows = zip((part.source for part in self.parts), votes, strict=True)
        return tuple(sorted(rows, key=lambda row: (row[0] != LEANING, -abs(row[1]), row[0])))


@dataclass(frozen=True, slots=True)
class Stock:
    """A mean over people and its parts: each part is to be divided by ``electors``."""

    parts: tuple[tuple[str, int], ...]
    electors: int

    @property
    def mean(self) -> int:
        """The whole, rounded."""
        return sum(votes for _, votes in self.whole())

    def whole(self) -> tuple[tuple[str, int], ...]:
        """Return the parts in whole points that add up, the start first, then the largest."""
        points = whole_parts([amount for _, amount in self.parts], self.electors)
        rows = zip((source for source, _ in self.parts), points, strict=True)
        return tuple(sorted(rows, key=lambda row: (row[0] != LEANING, -abs(row[1]), row[0])))


def level(playthrough: Playthrough, name: str, places: Sequence[str] = ()) -> Level:
    """Return what the expected votes of a list (or of blank, null, absent) are made of now."""
    world = playthrough.world
    return _since_the_start(playthrough, name, places, world.leaning_columns, _always, "")


def estimated(
    playthrough: Playthrough, name: str, player: str, places: Sequence[str] = ()
) -> Level:
    """Return what a list's own estimate of ``name`` is made of, as that list can know it.

    The whole is the estimate before it is rounded (``docs/model.md``, 7).
    """
    world, state = playthrough.world, playthrough.state
    own = state.lists[player]
    as_seen: dict[int | None, list[str]] = {}
    for place in places or world.places:
        sighting = own.sightings.get(place)
        lately = is_seen(world, state, own, place) or sighting is None
        as_seen.setdefault(None if lately or sighting is None else sighting.turn, []).append(place)
    parts: list[Part] = []
    for turn, those in as_seen.items():

        def was_seen(cause: Cause, last: int | None = turn) -> bool:
            return last is None or cause.turn <= last

        fixed = _known_leanings(playthrough, player)
        parts += _since_the_start(playthrough, name, those, fixed, was_seen, player).parts
    return _merged(parts)


def counted(
    playthrough: Playthrough, name: str, places: Sequence[str] = (), player: str = ""
) -> Level:
    """Return what the counted votes of ``name`` are made of; all is told unless to a player.

    Raises ValueError where nothing was counted.
    """
    election, world = playthrough.state.election, playthrough.world
    if election is None:
        raise ValueError("no vote was counted in this game")
    asked = election.alternatives.index(name)
    votes = sum(t.votes[asked] for t in election.tables if not places or t.place in places)
    turn = next((slot.turn for slot in world.schedule if slot.phase == "election"), None)
    if turn is None:
        return Level((Part(PREPARED, 1000 * votes),))

    def before_the_count(cause: Cause) -> bool:
        return cause.turn <= turn

    expected = _since_the_start(
        playthrough, name, places, world.leaning_columns, before_the_count, player
    )
    return Level((*expected.parts, Part(TASTES, 1000 * votes - expected.milli_votes)))


def stock(
    playthrough: Playthrough,
    field: str,
    of: str = "",
    places: Sequence[str] = (),
    player: str = "",
) -> Stock:
    """Return what a tie to the list ``of``, or the people's awareness or secrecy, is made of.

    The mean over the electors of some places, in the unit of the field; all is told unless to a
    player.
    """
    world = playthrough.world
    electors = {cell.index: cell.electors for cell in cells_in(world, places)}
    start = _column(opening_state(world).electorate, field, of)
    parts = {LEANING: sum(start[i] * n for i, n in electors.items())}
    for cause in playthrough.chronicle.causes:
        if (cause.field, cause.list) == (field, of):
            source = source_for(cause, player)
            moved = zip(cause.cells, cause.deltas, strict=True)
            parts[source] = parts.get(source, 0) + sum(d * electors.get(i, 0) for i, d in moved)
    told = tuple((source, amount) for source, amount in parts.items() if amount)
    return Stock(told, sum(electors.values()))


def _column(electorate: Electorate, field: str, of: str) -> Sequence[int]:
    if field == "awareness":
        return electorate.awareness
    return electorate.secrecy if field == "secrecy" else electorate.ties[field][of]


def _always(cause: Cause) -> bool:
    return True


def _since_the_start(
    playthrough: Playthrough,
    name: str,
    places: Sequence[str],
    fixed: Mapping[str, Sequence[int]],
    counts: Callable[[Cause], bool],
    player: str,
) -> Level:
    world = playthrough.world
    field = Field(opening_state(world).electorate)
    drawn = Drawn(world, field, name, cells_in(world, places), fixed)
    causes = (cause for cause in playthrough.chronicle.causes if counts(cause))
    return _from(chain(drawn, _by_turn(world, causes), player))


def _by_turn(world: World, causes: Iterable[Cause]) -> Iterable[Cause]:
    turns: dict[int, list[Cause]] = {}
    for cause in causes:
        turns.setdefault(cause.turn, []).append(cause)
    for turn in sorted(turns):
        yield from in_order(world, turn, turns[turn])


def _from(change: Change) -> Level:
    return Level((Part(LEANING, change.before), *change.parts))


def _merged(parts: Iterable[Part]) -> Level:
    sums: dict[str, int] = {}
    for each in parts:
        sums[each.source] = sums.get(each.source, 0) + each.milli_votes
    return Level(tuple(Part(source, milli) for source, milli in sums.items()))


def _known_leanings(playthrough: Playthrough, player: str) -> dict[str, list[int]]:
    """Return K + ξ of each list by cell; no ξ where nobody of the list was lately."""
    world, state = playthrough.world, playthrough.state
    own, constant = state.lists[player], LISTS_CONSTANT[len(world.lists)]
    seen = {place for place in world.places if is_seen(world, state, own, place)}
    return {
        name: [column[cell.index] if cell.place in seen else constant for cell in world.cells]
        for name, column in world.leaning_columns.items()
    }

"""Who comes to the assembly: every elector decides, by the road, the call and the last time.

A person of a cell comes if V(come) + g > 0, g their own shock (``docs/model.md``, 12).
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from engine.rules.arithmetic import largest_remainder, part
from engine.rules.chance import words
from engine.rules.council.calendar import is_hard_season
from engine.rules.definitions.office import AssemblyField, AssemblyOption
from engine.rules.district.cells import Cell
from engine.rules.tables import GUMBEL

if TYPE_CHECKING:
    from engine.rules.council.office_state import OfficeState
    from engine.rules.world import World

Design = Mapping[AssemblyField, AssemblyOption]


def reasons_to_come(
    world: "World",
    office: "OfficeState",
    design: Design,
    turn: int,
    accompanied: tuple[str, ...],
) -> Mapping[str, tuple[int, ...]]:
    """Return the terms of V(come) by name, each for every cell: ``line:id`` is the form's."""
    p, cells = world.parameters, world.cells
    # What is done for women can make up for what holds them back; nobody pulls them further.
    women = min(0, p["come.woman"] + sum(option.come_women for option in design.values()))
    season = p["come.season"] if is_hard_season(world, turn) else 0
    influence = organised_influence(world)
    last = {place: _last_time(world, office, place) for place in world.places}
    # Where the assembly meets in the communities in turn, half of the road is saved.
    halved = 2 if design["site"].id == "site-in-turn" else 1
    lines = {
        f"line:{o.id}": tuple(o.come_rural if c.is_rural else o.come_town for c in cells)
        for o in design.values()
    }
    return {
        "base": (p["come.base"],) * len(cells),
        "road": tuple(p["come.road-hour"] * c.road_hours // halved for c in cells),
        "season": tuple(season if c.is_rural else 0 for c in cells),
        "women": tuple(women if c.sex == "woman" else 0 for c in cells),
        "organised": tuple(part(p["come.organised"], influence[c.index]) for c in cells),
        **lines,
        "last-time": tuple(last[c.place] for c in cells),
        "accompanied": tuple(p["come.accompanied"] if c.place in accompanied else 0 for c in cells),
    }


def pull_of(reasons: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    """Return V(come) of every cell: the sum of its terms."""
    return tuple(map(sum, zip(*reasons.values(), strict=True)))


def attendance(world: "World", turn_name: str, pulls: tuple[int, ...]) -> tuple[int, ...]:
    """Return how many electors of each cell come: exact draws, person by person."""
    seed = world.setup.seeds.people
    return tuple(
        _come(words(seed, "come", cell.id, turn_name, "", cell.electors), pulls[cell.index])
        for cell in world.cells
    )


def within_the_hall(world: "World", came: tuple[int, ...]) -> tuple[int, ...]:
    """Return who finds room, by cell: of more people than the hall holds, all alike stay out."""
    room = world.parameters["assembly.hall"]
    return came if sum(came) <= room else largest_remainder(room, came)


def expected_attendance(world: "World", pulls: tuple[int, ...]) -> dict[str, int]:
    """Return how many people of each group can be expected in the hall."""
    influence = organised_influence(world)
    shares = len(GUMBEL)
    expected: dict[str, int] = {}
    for cell in world.cells:
        group = group_of(cell, influence[cell.index])
        expected[group] = expected.get(group, 0) + likely(cell, pulls[cell.index])
    groups = {group: (n + shares // 2) // shares for group, n in sorted(expected.items())}
    return dict(zip(groups, within_the_hall(world, tuple(groups.values())), strict=True))


def likely(cell: Cell, pull: int) -> int:
    """Return how many of a cell's people can be expected to come, in parts of the table's length.

    The table of shocks has ``len(GUMBEL)`` lines, all alike likely.
    """
    return cell.electors * (len(GUMBEL) - _least_index(-pull))


def organised_influence(world: "World") -> tuple[int, ...]:
    """Return, for each cell, how strong an organised group its people have, permille (or 0)."""
    groups = [o for o in world.organisations.values() if o.organised == "yes"]
    return tuple(
        max(
            (
                g.influence.value
                for g in groups
                if cell.place in g.places
                and cell.segment in g.segments
                and g.sex in ("all", cell.sex)
            ),
            default=0,
        )
        for cell in world.cells
    )


def group_of(cell: Cell, influence: int) -> str:
    """Return the group under which a cell's people are told."""
    where = "rural" if cell.is_rural else "town"
    if influence:
        return f"{where}/organised"
    return f"{where}/{'women' if cell.sex == 'woman' else 'men'}"


def _come(drawn: Iterable[int], pull: int) -> int:
    least = _least_index(-pull)
    return sum([word & 4095 >= least for word in drawn])


def _least_index(above: int) -> int:
    """Return the first index of the table of shocks, which rises, whose value exceeds ``above``."""
    low, high = 0, len(GUMBEL)
    while low < high:
        middle = (low + high) // 2
        if GUMBEL[middle] > above:
            high = middle
        else:
            low = middle + 1
    return low


def _last_time(world: "World", office: "OfficeState", place: str) -> int:
    """What was agreed last time and is being done brings people back; what was not, does not."""
    if not office.assemblies:
        return 0
    agreed = {(project, where) for project, where, _ in office.assemblies[-1].chosen}
    here = [w for w in office.works if w.door == "assembly" and (w.project, w.place) in agreed]
    mine = [w for w in here if w.place == place]
    if any(w.status == "given-up" for w in mine):
        return -world.parameters["come.last-time"]
    if any(w.paid_centimos for w in mine):
        return world.parameters["come.last-time"]
    return 0

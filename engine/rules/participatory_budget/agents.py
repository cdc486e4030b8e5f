"""The accredited agents: who has a vote by the rules chosen, how they speak, what they wish.

A bloc is the agents of one organisation, of one place, or of the women of one place. Who did not
come has no vote, and nobody takes it for them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.rules.arithmetic import largest_remainder, part
from engine.rules.council.works import begun, cost_with_labour, need_left
from engine.rules.definitions.geography import Organisation
from engine.rules.district.cells import Cell
from engine.rules.participatory_budget.attendance import Design

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

Wish = tuple[str, str]
"""Project and place."""


@dataclass(frozen=True, slots=True)
class Bloc:
    """Agents who speak and vote together. ``voice`` is how well they speak, permille."""

    id: str
    group: str
    votes: int
    voice: int
    is_organised: bool
    wishes: tuple[Wish, ...]
    """The dearest first, three at most."""


def blocs(
    world: "World", state: "State", design: Design, came: tuple[int, ...]
) -> tuple[Bloc, ...]:
    """Return the blocs with a vote, in id order."""
    rules, agents = design["votes"], world.parameters["assembly.agents"]
    shares = largest_remainder(
        agents, (rules.votes_organised, rules.votes_places, rules.votes_women)
    )
    seats = _Seats(world, state, design, came)
    found = (
        *seats.of_organisations(shares[0]),
        *seats.of_places(shares[1]),
        *seats.of_women(shares[2]),
    )
    return tuple(bloc for bloc in found if bloc.votes)


def meeting_wishes(
    world: "World", state: "State", place: str, purse_centimos: int
) -> tuple[Wish, ...]:
    """Return what a place asks for in a meeting of its own, the dearest first, three at most."""
    return _Seats(world, state, {}, ()).of_meeting(place, purse_centimos)


class _Seats:
    """Hands out the agents' votes of one assembly."""

    def __init__(
        self, world: "World", state: "State", design: Design, came: tuple[int, ...]
    ) -> None:
        self.world, self.state, self.design, self.came = world, state, design, came
        self.p = world.parameters
        self.begun = begun(state.office)
        self._lacks: dict[tuple[str, str], int] = {}

    def of_organisations(self, votes: int) -> tuple[Bloc, ...]:
        """An organisation accredits the more agents, the more of its members are in the room."""
        groups = tuple(self.world.organisations.values())
        members = [self._members(group) for group in groups]
        weights = [
            sum(self.came[c.index] for c in cells) * group.influence.value
            for group, cells in zip(groups, members, strict=True)
        ]
        if not votes or not any(weights):
            return ()
        shared = largest_remainder(votes, weights)
        return tuple(
            Bloc(
                id=f"organisation:{group.id}",
                group="organised" if group.organised == "yes" else "other-organisations",
                votes=n,
                voice=self._voice(cells, "all" if group.sex != "woman" else "woman"),
                is_organised=group.organised == "yes",
                wishes=self._wishes_of_members(group, cells),
            )
            for group, cells, n in zip(groups, members, shared, strict=True)
            if n
        )

    def of_places(self, votes: int) -> tuple[Bloc, ...]:
        """A place sends delegates by its people; without anybody in the room it has no vote."""
        places = tuple(self.world.places)
        shared = largest_remainder(votes, [self.world.electors_of[place] for place in places])
        return tuple(
            self._place_bloc(place, n, "all")
            for place, n in zip(places, shared, strict=True)
            if n and self._present(self.world.cells_of[place])
        )

    def of_women(self, votes: int) -> tuple[Bloc, ...]:
        """Reserved seats are for women named by their groups; no man takes an empty one."""
        places = tuple(self.world.places)
        women = {p: tuple(c for c in self.world.cells_of[p] if c.sex == "woman") for p in places}
        shared = largest_remainder(votes, [sum(c.electors for c in women[p]) for p in places])
        return tuple(
            self._place_bloc(place, n, "woman")
            for place, n in zip(places, shared, strict=True)
            if n and self._present(women[place])
        )

    def _place_bloc(self, place: str, votes: int, sex: str) -> Bloc:
        cells = tuple(c for c in self.world.cells_of[place] if sex in ("all", c.sex))
        where = "rural" if self.world.places[place].is_rural else "town"
        return Bloc(
            id=f"{'women' if sex == 'woman' else 'place'}:{place}",
            group=f"{where}/{'women' if sex == 'woman' else 'places'}",
            votes=votes,
            voice=self._voice(cells, sex),
            is_organised=False,
            wishes=self._wishes_of_place(place, sex),
        )

    def _voice(self, cells: tuple[Cell, ...], sex: str) -> int:
        """How well those who came speak: school, the rules of the room, and preparation."""
        present = self._present(cells) or 1
        rural = sum(self.came[c.index] for c in cells if c.is_rural)
        women = sum(self.came[c.index] for c in cells if c.sex == "woman")
        voice = sum(self.came[c.index] * c.eloquence for c in cells) // present
        speak_rural = sum(option.speak_rural for option in self.design.values())
        speak_women = sum(option.speak_women for option in self.design.values())
        voice += speak_rural * rural // present + speak_women * women // present
        voice -= self.p["assembly.woman-silenced"] * women // present
        if sex == "woman":
            voice += part(self.p["assembly.training"], self._womens_training())
        return max(0, min(1000, voice))

    def _womens_training(self) -> int:
        council = self.state.office.council if self.state.office is not None else ()
        skilled = [c.training for c in council if self.world.aspirants[c.aspirant].sex == "woman"]
        return max(skilled, default=0)

    def _wishes_of_members(self, group: Organisation, cells: tuple[Cell, ...]) -> tuple[Wish, ...]:
        """An organisation wishes what it is for, where its members in the room come from.

        It answers to those who see what it brought, so what is visible counts as much as use.
        """
        here: dict[str, int] = {}
        for cell in cells:
            here[cell.place] = here.get(cell.place, 0) + self.came[cell.index]
        most = max(here.values(), default=0) or 1
        rank = {need: 1000 - 150 * n for n, need in enumerate(group.needs)}
        scored: dict[Wish, int] = {}
        for place, people in here.items():
            near = 300 + 700 * people // most
            for project in self._open_in(place):
                d = self.world.projects[project]
                if d.need in rank:
                    lack = part(self._lack(place, d.need), rank[d.need])
                    scored[project, place] = part(
                        part(self.p["assembly.need"], lack),
                        part(near, d.useful.value + d.visible.value),
                    )
        return _by_score(scored)[:3]

    def of_meeting(self, place: str, purse_centimos: int) -> tuple[Wish, ...]:
        """A place that knows how much there is asks for nothing dearer."""
        return tuple(
            wish
            for wish in self._ranked(place, "all")
            if cost_with_labour(self.world, self.state, *wish, "assembly") <= purse_centimos
        )[:3]

    def _wishes_of_place(self, place: str, sex: str) -> tuple[Wish, ...]:
        return self._ranked(place, sex)[:3]

    def _ranked(self, place: str, sex: str) -> tuple[Wish, ...]:
        """Delegates answer to those who will use it: what is lacked most, by use and by reach.

        Women, who carry it and cook with it, put water, health and school first.
        """
        scored: dict[Wish, int] = {}
        for project in self._open_in(place):
            d = self.world.projects[project]
            lack = self._lack(place, d.need)
            if sex == "woman" and self.world.needs[d.need].priority == "services":
                lack += part(lack, self.p["assembly.women-services"])
            reached = 500 + d.beneficiaries.value // 2
            scored[project, place] = part(
                part(self.p["assembly.need"], lack), part(2 * d.useful.value, reached)
            )
        return _by_score(scored)

    def _open_in(self, place: str) -> tuple[str, ...]:
        return tuple(
            project
            for project in self.world.buildable_in(place)
            if (project, place) not in self.begun
        )

    def _lack(self, place: str, need: str) -> int:
        """Return how much a place still lacks of something; looked up once."""
        if (place, need) not in self._lacks:
            left = need_left(self.world, self.state.office, place, need)
            self._lacks[place, need] = left
        return self._lacks[place, need]

    def _members(self, group: Organisation) -> tuple[Cell, ...]:
        return tuple(
            cell
            for place in group.places
            if place in self.world.cells_of
            for cell in self.world.cells_of[place]
            if cell.segment in group.segments and group.sex in ("all", cell.sex)
        )

    def _present(self, cells: tuple[Cell, ...]) -> int:
        return sum(self.came[cell.index] for cell in cells)


def _by_score(scored: Mapping[Wish, int]) -> tuple[Wish, ...]:
    return tuple(sorted(scored, key=lambda wish: (-scored[wish], wish)))

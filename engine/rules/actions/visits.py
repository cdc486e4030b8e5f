"""Going to people: listening, assemblies, door to door, workshops, meeting organisations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Refusal
from engine.rules.actions.planning import Activity, InPlace
from engine.rules.arithmetic import part
from engine.rules.district.cells import Cell
from engine.rules.resolution import VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


def reach(world: "World", place: str, attendance: int) -> int:
    """Return the share of a place's people, permille, that a meeting of so many can hold."""
    capacity = world.parameters["meeting.capacity"]
    return part(min(1000, capacity * 1000 // world.electors_of[place]), attendance)


def be_known(resolution: "Resolution", player: str, source: str, place: str, gain: int) -> None:
    """Raise recognition in a place: the less one is known, the more it gains."""
    resolution.change(
        VISITS,
        source,
        "recognition",
        (
            (cell, part(gain, 1000 - resolution.tie("recognition", player, cell)))
            for cell in resolution.world.cells_of[place]
        ),
        of=player,
    )


def win_regard(
    resolution: "Resolution", player: str, source: str, cells: tuple[Cell, ...], gain: int
) -> None:
    """Add the same moral tie to each of some cells."""
    resolution.change(VISITS, source, "moral", ((cell, gain) for cell in cells), of=player)


def be_there(resolution: "Resolution", player: str, place: str) -> None:
    """Remember that somebody of the list was in a place: what is seen there is true again."""
    own = resolution.lists[player]
    resolution.update(player, presence={**own.presence, place: resolution.state.turn})


@dataclass(frozen=True, slots=True)
class Listen(InPlace):
    """Listen in a community: its real needs, hidden until then, become known."""

    kind: Literal["listen"] = field(default="listen", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place where the list has not listened yet."""
        if player in state.lists:
            known = state.lists[player].known_places
            yield from (cls(place) for place in world.places if place not in known)

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse to listen twice: what there is to learn is known."""
        if self.place in state.lists[player].known_places:
            return Refusal("already-known", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Learn the needs; to be listened to is worth something by itself."""
        p, source = resolution.p, self.source(player)
        share = reach(resolution.world, self.place, p["visit.attendance"])
        cells = resolution.world.cells_of[self.place]
        win_regard(resolution, player, source, cells, part(p["listen.moral"], share))
        be_known(resolution, player, source, self.place, part(p["visit.recognition"], share))
        known = {*resolution.lists[player].known_places, self.place}
        own = resolution.lists[player]
        resolution.update(
            player,
            known_places=tuple(sorted(known)),
            standing=own.standing + p["listen.standing"],
        )
        be_there(resolution, player, self.place)
        resolution.tell("community-heard", player, place=self.place, source=source)


@dataclass(frozen=True, slots=True)
class HoldAssembly(InPlace):
    """Call a community assembly and present the platform; a promise may be made there."""

    kind: Literal["hold-assembly"] = field(default="hold-assembly", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        if player in state.lists:
            yield from (cls(place) for place in world.places)

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be seen and be thanked for coming; the promise itself acts by its own choice."""
        p, source = resolution.p, self.source(player)
        share = reach(resolution.world, self.place, p["visit.attendance"])
        cells = resolution.world.cells_of[self.place]
        win_regard(resolution, player, source, cells, part(p["visit.moral"], share))
        be_known(resolution, player, source, self.place, part(p["visit.recognition"], share))
        be_there(resolution, player, self.place)
        resolution.tell("community-visited", player, place=self.place, source=source)


@dataclass(frozen=True, slots=True)
class GoDoorToDoor(InPlace):
    """Go from door to door: recognition, small and sure."""

    kind: Literal["go-door-to-door"] = field(default="go-door-to-door", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        if player in state.lists:
            yield from (cls(place) for place in world.places)

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the road and of bread on the way."""
        return self.road_cost(world) + world.parameters["cost.door"]

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be known by those who are at home."""
        p, source = resolution.p, self.source(player)
        share = min(1000, p["door.capacity"] * 1000 // resolution.world.electors_of[self.place])
        cells = resolution.world.cells_of[self.place]
        win_regard(resolution, player, source, cells, part(p["door.moral"], share))
        be_known(resolution, player, source, self.place, part(p["door.recognition"], share))
        be_there(resolution, player, self.place)
        resolution.tell("doors-knocked", player, place=self.place, source=source)


@dataclass(frozen=True, slots=True)
class HoldWorkshop(InPlace):
    """A rights workshop with an NGO partner: slow, and it remains."""

    kind: Literal["hold-workshop"] = field(default="hold-workshop", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place."""
        if player in state.lists:
            yield from (cls(place) for place in world.places)

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the road, paper, lunch and the facilitator's bus."""
        return self.road_cost(world) + world.parameters["workshop.cost"]

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse where one campaign cannot teach more."""
        gained = state.lists[player].workshop_gain.get(self.place, 0)
        if gained >= world.parameters["workshop.max"]:
            return Refusal("workshop-exhausted", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Raise rights awareness in the place."""
        p, source = resolution.p, self.source(player)
        own = resolution.lists[player]
        gained = own.workshop_gain.get(self.place, 0)
        share = min(1000, p["meeting.capacity"] * 1000 // resolution.world.electors_of[self.place])
        gain = min(part(p["workshop.awareness"], share), p["workshop.max"] - gained)
        cells = resolution.world.cells_of[self.place]
        resolution.change(VISITS, source, "awareness", ((cell, gain) for cell in cells))
        be_known(resolution, player, source, self.place, part(p["door.recognition"], share))
        resolution.update(player, workshop_gain={**own.workshop_gain, self.place: gained + gain})
        be_there(resolution, player, self.place)
        resolution.tell("workshop-held", player, place=self.place, source=source, after=gain)


@dataclass(frozen=True, slots=True)
class TrainWomen(Activity):
    """Train the women of the list: it pays in the debate and in the council."""

    kind: Literal["train-women"] = field(default="train-women", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one training."""
        yield cls()

    def days(self, world: "World") -> int:
        """Return two days: one of them is the way."""
        return 2

    def cost_centimos(self, world: "World") -> int:
        """Return the price of two days of bread, soup and paper."""
        return world.parameters["cost.train"]

    def act(self, resolution: "Resolution", player: str) -> None:
        """Raise the skill of the women on the list."""
        before = resolution.lists[player].training
        after = min(1000, before + resolution.p["train.skill"])
        resolution.update(player, training=after)
        resolution.tell(
            "women-trained", player, source=self.source(player), before=before, after=after
        )


@dataclass(frozen=True, slots=True)
class MeetOrganisation(Activity):
    """Meet an organisation: its people know each other, and talk."""

    organisation: str
    kind: Literal["meet-organisation"] = field(default="meet-organisation", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every organisation."""
        yield from (cls(organisation) for organisation in world.organisations)

    def days(self, world: "World") -> int:
        """Return one day: they come to town."""
        return 1

    def cost_centimos(self, world: "World") -> int:
        """Return the price of bread, tea and coca leaves."""
        return world.parameters["cost.meet"]

    def source(self, player: str) -> str:
        """Name the organisation in the cause."""
        return f"{player}:{self.kind}:{self.organisation}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse strangers, and a second meeting that has nothing new to say."""
        if self.organisation not in world.organisations:
            return Refusal("no-such-organisation", {"organisation": self.organisation})
        if f"met-{self.organisation}" in state.lists[player].flags:
            return Refusal("already-met", {"organisation": self.organisation})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Win the regard of its members where they live."""
        organisation = resolution.world.organisations[self.organisation]
        cells = tuple(
            cell
            for place in organisation.places
            for cell in resolution.world.cells_of[place]
            if cell.segment in organisation.segments and organisation.sex in ("all", cell.sex)
        )
        influence, source = organisation.influence.value, self.source(player)
        win_regard(resolution, player, source, cells, part(resolution.p["meet.moral"], influence))
        gain = part(resolution.p["meet.recognition"], influence)
        resolution.change(
            VISITS,
            source,
            "recognition",
            (
                (cell, part(gain, 1000 - resolution.tie("recognition", player, cell)))
                for cell in cells
            ),
            of=player,
        )
        flags = {*resolution.lists[player].flags, f"met-{self.organisation}"}
        resolution.update(player, flags=tuple(sorted(flags)))
        resolution.tell("organisation-met", player, source=source, organisation=self.organisation)

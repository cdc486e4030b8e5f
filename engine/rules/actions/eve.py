"""The night before the vote: a party, or people who stay awake. Two things can still be done."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Action, Refusal
from engine.rules.actions.gifts import gift_cost, receive
from engine.rules.actions.planning import money_left
from engine.rules.actions.visits import reach
from engine.rules.arithmetic import part
from engine.rules.chance import Stream
from engine.rules.definitions.campaign import EveSpot
from engine.rules.list_state import Trace
from engine.rules.resolution import GIFTS, MEDIA, VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

PARTS = 1000
SPOTS = 3
"""Places where something may happen in one night."""


def eve_spots(world: "World") -> tuple[EveSpot, ...]:
    """Return the places of this night, drawn by the script."""
    spots = tuple(sorted(world.district.eve, key=lambda spot: spot.id))
    stream = Stream(world.setup.seeds.script, "eve", world.district.district.id, "election-1")
    return stream.shuffled(spots)[:SPOTS]


def _elsewhere(world: "World", place: str) -> Refusal | None:
    """Return why nothing can be done tonight in a place that is none of the night's."""
    if place not in world.places:
        return Refusal("no-such-community", {"place": place})
    if all(spot.place != place for spot in eve_spots(world)):
        return Refusal("nothing-prepared-there", {"place": place})
    return None


@dataclass(frozen=True, slots=True)
class EveAction(Action):
    """One of the two things that can still be done."""

    PHASES = ("election",)

    def check(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a third thing, and what there is no money for."""
        if player not in state.lists:
            return Refusal("only-lists")
        plan = state.plans.get(player, ())
        if len(plan) >= world.parameters["eve.actions"]:
            return Refusal("night-full", {"actions": world.parameters["eve.actions"]})
        if self in plan:
            return Refusal("already-planned")
        if self.cost_centimos(world) > money_left(world, state, player):
            return Refusal("not-enough-money", {"needed_centimos": self.cost_centimos(world)})
        return self.check_kind(world, state, player)

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Return why this kind cannot be chosen."""
        return None


@dataclass(frozen=True, slots=True)
class HoldParty(EveAction):
    """A party with beer on the eve. It breaks the ban on meetings; gifts for votes are a crime."""

    place: str
    gift: Literal["beer-and-food", "feast"]
    kind: Literal["hold-party"] = field(default="hold-party", kw_only=True)
    STEP = GIFTS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield a plain party and one with plenty, at the places of the night."""
        for spot in eve_spots(world):
            yield cls(spot.place, "beer-and-food")
            yield cls(spot.place, "feast")

    def source(self, player: str) -> str:
        """Name the place in the cause."""
        return f"{player}:{self.kind}:{self.gift}:{self.place}"

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the crates and the food."""
        return gift_cost(world, self.gift, self.place) if self.place in world.places else 0

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a place where nobody prepared anything, and two parties in one place."""
        refusal = _elsewhere(world, self.place)
        if refusal is not None:
            return refusal
        parties = [a for a in state.plans.get(player, ()) if isinstance(a, HoldParty)]
        if any(party.place == self.place for party in parties):
            return Refusal("already-planned")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Let those come who come in spite of watch, keys and word."""
        world, source = resolution.world, self.source(player)
        attendance = attendance_of(resolution, player, self.place)
        share = reach(world, self.place, attendance)
        share = part(share, _shared(resolution, player, self.place))
        receive(resolution, player, source, self.gift, self.place, share, GIFTS)
        own = resolution.lists[player]
        risk = part(2 * world.gifts[self.gift].trace.value, self._openness(world))
        trace = Trace(source, self.place, resolution.state.turn, min(1000, risk))
        resolution.update(player, traces=(*own.traces, trace), gifts_given=own.gifts_given + 1)
        resolution.tell(
            "party-held",
            player,
            place=self.place,
            source=source,
            guests=world.electors_of[self.place] * share // 1000,
            cost_centimos=self.cost_centimos(world),
            gift=self.gift,
        )

    def _openness(self, world: "World") -> int:
        """Return how open the place lies tonight, permille."""
        return max((s.risk for s in eve_spots(world) if s.place == self.place), default=PARTS // 2)


def attendance_of(resolution: "Resolution", host: str, place: str) -> int:
    """Return who comes to a party on the eve, permille, after what others prepared against it."""
    p = resolution.p
    others = {
        name: resolution.state.plans.get(name, ())
        for name in resolution.world.lists
        if name != host
    }
    watched = any(place in resolution.state.lists[name].watched for name in others) or any(
        isinstance(a, WatchTonight) and a.place == place for plan in others.values() for a in plan
    )
    keys = any(
        isinstance(a, AskForKeys) and a.place == place for plan in others.values() for a in plan
    )
    word = any(isinstance(a, SendWord) for plan in others.values() for a in plan)
    attendance = (
        p["party.base"]
        - p["party.vigilance"] * watched
        - p["party.hall-keys"] * keys
        - p["party.radio-word"] * word
    )
    return max(p["party.min"], min(p["party.max"], attendance))


def _shared(resolution: "Resolution", player: str, place: str) -> int:
    """Return the share of guests, permille, of one of several parties in one place."""
    world = resolution.world
    spent = {
        name: sum(
            a.cost_centimos(world) for a in plan if isinstance(a, HoldParty) and a.place == place
        )
        for name, plan in resolution.state.plans.items()
    }
    return 1000 * spent[player] // max(1, sum(spent.values()))


@dataclass(frozen=True, slots=True)
class WatchTonight(EveAction):
    """Send people to stay awake in one of the places of the night."""

    place: str
    kind: Literal["watch-tonight"] = field(default="watch-tonight", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the places of the night."""
        yield from (cls(spot.place) for spot in eve_spots(world))

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a place where nothing can happen tonight."""
        return _elsewhere(world, self.place)

    def act(self, resolution: "Resolution", player: str) -> None:
        """Tell that somebody stayed awake; its effect is on the parties of others."""
        resolution.tell("night-watched", player, place=self.place, source=self.source(player))


@dataclass(frozen=True, slots=True)
class AskForKeys(EveAction):
    """Ask the women of a place to keep the keys of the communal hall."""

    place: str
    kind: Literal["ask-for-keys"] = field(default="ask-for-keys", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the places of the night."""
        yield from (cls(spot.place) for spot in eve_spots(world))

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse where the women do not know the list: nobody of it was ever there."""
        refusal = _elsewhere(world, self.place)
        if refusal is not None:
            return refusal
        if self.place not in state.lists[player].presence:
            return Refusal("nobody-knows-you-there", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Tell that the hall stayed locked; its effect is on the parties of others."""
        resolution.tell("keys-kept", player, place=self.place, source=self.source(player))


@dataclass(frozen=True, slots=True)
class SendWord(EveAction):
    """A word on the radio before the silence begins: the vote is secret, and the night is long."""

    kind: Literal["send-word"] = field(default="send-word", kw_only=True)
    STEP = MEDIA

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one word."""
        yield cls()

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the minutes."""
        return world.parameters["eve.word-cost"]

    def act(self, resolution: "Resolution", player: str) -> None:
        """Raise the belief in secrecy a little everywhere that the radio reaches."""
        world, source = resolution.world, self.source(player)
        best = {
            place: max((m.coverage.get(place, 0) for m in world.media.values()), default=0)
            for place in world.places
        }
        gain = resolution.p["eve.word-secrecy"]
        resolution.change(
            MEDIA, source, "secrecy", ((c, part(gain, best[c.place])) for c in world.cells)
        )
        resolution.tell("word-sent", player, source=source)

"""Gifts: quick, visible, fading; they gather crowds and make debts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from engine.rules.action import Refusal
from engine.rules.actions.planning import InPlace
from engine.rules.actions.visits import be_there, reach
from engine.rules.arithmetic import part
from engine.rules.chronicle import ALL
from engine.rules.list_state import PromisedGoods, Trace
from engine.rules.resolution import GIFTS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World


def gift_cost(world: "World", gift: str, place: str) -> int:
    """Return the price of a gift for a place: by its electors, up to what a meeting holds."""
    heads = min(world.electors_of[place], 2 * world.parameters["meeting.capacity"])
    return world.gifts[gift].cost_centimos.value * heads // 100


def who_sees(world: "World", gift: str, player: str) -> str:
    """Return the audience of a gift: what a broker hands over, only its giver knows."""
    return player if world.gifts[gift].delivery == "through-a-broker" else ALL


def receive(
    resolution: "Resolution", player: str, source: str, gift: str, place: str, share: int, step: int
) -> None:
    """Let ``share`` permille of a place's people receive a gift: thanks, looks, less secrecy."""
    world, p = resolution.world, resolution.p
    definition = world.gifts[gift]
    cells = world.cells_of[place]
    seen = who_sees(world, gift, player)
    amount = part(definition.material.value, share)
    resolution.change(
        step, source, "material", ((c, amount) for c in cells), of=player, audience=seen
    )
    loss = part(p["gift.secrecy"], share)
    resolution.change(step, source, "secrecy", ((c, loss) for c in cells), audience=seen)
    gain = part(p["gift.recognition"], share)
    resolution.change(
        step,
        source,
        "recognition",
        ((c, part(gain, 1000 - resolution.tie("recognition", player, c))) for c in cells),
        of=player,
        audience=seen,
    )
    guests = world.electors_of[place] * share // 1000
    if definition.crowd == "yes" and guests >= p["crowd.guests"]:
        talk_of_the_crowd(resolution, player, source, place, step)


def talk_of_the_crowd(
    resolution: "Resolution", player: str, source: str, place: str, step: int
) -> None:
    """A great feast is talked about everywhere: its giver looks like a winner."""
    world = resolution.world
    near = world.places[place].road_hours.value
    gains = (
        (cell, part(resolution.p["crowd.look"], max(200, 1000 - 100 * abs(cell.road_hours - near))))
        for cell in world.cells
    )
    resolution.change(step, source, "look", gains, of=player)


@dataclass(frozen=True, slots=True)
class GiveGift(InPlace):
    """Give something in a place: at once, through a broker, or a promise of it for later."""

    gift: str
    kind: Literal["give-gift"] = field(default="give-gift", kw_only=True)
    STEP = GIFTS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every gift in every place."""
        if player in state.lists:
            for gift in world.gifts:
                for place in world.places:
                    yield cls(place, gift)

    def source(self, player: str) -> str:
        """Name gift and place in the cause."""
        return f"{player}:{self.kind}:{self.gift}:{self.place}"

    def cost_centimos(self, world: "World") -> int:
        """Return road and price; what is promised for later costs the road alone."""
        if self.gift not in world.gifts or self.place not in world.places:
            return 0
        if world.gifts[self.gift].delivery == "in-office":
            return self.road_cost(world)
        return self.road_cost(world) + gift_cost(world, self.gift, self.place)

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse what there is not, and a broker's gift where one has no broker."""
        if self.gift not in world.gifts:
            return Refusal("no-such-gift", {"gift": self.gift})
        through_broker = world.gifts[self.gift].delivery == "through-a-broker"
        if through_broker and self.place not in state.lists[player].brokers:
            return Refusal("no-broker-there", {"place": self.place})
        goods = state.lists[player].goods
        if any((g.gift, g.place) == (self.gift, self.place) for g in goods):
            return Refusal("goods-promised-there", {"gift": self.gift, "place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Hand it over; who comes, receives. A trace stays that may come out."""
        world, source = resolution.world, self.source(player)
        definition = world.gifts[self.gift]
        share = part(
            reach(world, self.place, definition.attendance.value),
            _guests_shared(resolution, player, self.place, self.gift),
        )
        receive(resolution, player, source, self.gift, self.place, share, GIFTS)
        own = resolution.lists[player]
        turn = resolution.state.turn
        trace = Trace(source, self.place, turn, definition.trace.value)
        resolution.update(player, traces=(*own.traces, trace), gifts_given=own.gifts_given + 1)
        if definition.delivery == "in-office":
            amount = gift_cost(world, self.gift, self.place)
            held = part(definition.material.value, share)
            goods = PromisedGoods(self.gift, self.place, turn, amount, held)
            resolution.update(player, goods=(*own.goods, goods))
        be_there(resolution, player, self.place)
        resolution.tell(
            "gift-given",
            player,
            audience=who_sees(world, self.gift, player),
            place=self.place,
            source=source,
            gift=self.gift,
            guests=world.electors_of[self.place] * share // 1000,
            cost_centimos=self.cost_centimos(world),
        )


def _guests_shared(resolution: "Resolution", player: str, place: str, gift: str) -> int:
    """Return the share of guests, permille, where several feasts are held in one place.

    They are shared by the crates: by what each list spends there this turn.
    """
    world = resolution.world
    if world.gifts[gift].crowd != "yes":
        return 1000
    spent = {
        name: sum(
            action.cost_centimos(world)
            for action in plan
            if isinstance(action, GiveGift)
            and action.place == place
            and world.gifts[action.gift].crowd == "yes"
        )
        for name, plan in resolution.state.plans.items()
    }
    return 1000 * spent[player] // max(1, sum(spent.values()))


@dataclass(frozen=True, slots=True)
class RecruitBroker(InPlace):
    """Win somebody who counts votes in a place; the better bid has him, ties by lot."""

    bid_centimos: int
    kind: Literal["recruit-broker"] = field(default="recruit-broker", kw_only=True)
    STEP = GIFTS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield two bids for every place."""
        low = world.parameters["broker.bid"]
        for place in world.places:
            yield cls(place, low)
            yield cls(place, 2 * low)

    def days(self, world: "World") -> int:
        """Return one day: the broker comes to town."""
        return 1

    def cost_centimos(self, world: "World") -> int:
        """Return the bid: it is spent whether it wins or not."""
        return self.bid_centimos

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a bid that nobody would listen to, and a second broker in one place."""
        if self.bid_centimos < world.parameters["broker.bid"]:
            return Refusal("bid-too-low", {"least_centimos": world.parameters["broker.bid"]})
        if self.place in state.lists[player].brokers:
            return Refusal("already-a-broker", {"place": self.place})
        plan = state.plans.get(player, ())
        if any(isinstance(a, RecruitBroker) and a.place == self.place for a in plan):
            return Refusal("already-planned")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Have the broker's people, and the fear that comes with him, if the bid is the best."""
        source = self.source(player)
        if self._winner(resolution) != player:
            resolution.tell("broker-lost", player, audience=player, place=self.place, source=source)
            return
        p, own = resolution.p, resolution.lists[player]
        cells = resolution.world.cells_of[self.place]
        share = reach(resolution.world, self.place, 1000)
        gain, fear = part(p["broker.material"], share), part(p["broker.fear"], share)
        resolution.change(
            GIFTS, source, "material", ((c, gain) for c in cells), of=player, audience=player
        )
        resolution.change(
            GIFTS, source, "fear", ((c, fear) for c in cells), of=player, audience=player
        )
        trace = Trace(source, self.place, resolution.state.turn, p["broker.trace"])
        resolution.update(
            player,
            brokers=tuple(sorted({*own.brokers, self.place})),
            traces=(*own.traces, trace),
        )
        resolution.tell("broker-won", player, audience=player, place=self.place, source=source)

    def _winner(self, resolution: "Resolution") -> str:
        bids = {
            name: action.bid_centimos
            for name, plan in sorted(resolution.state.plans.items())
            for action in plan
            if isinstance(action, RecruitBroker) and action.place == self.place
        }
        best = max(bids.values())
        tied = tuple(name for name, bid in bids.items() if bid == best)
        return tied[0] if len(tied) == 1 else resolution.script("broker", self.place).lot(tied)

"""Rules and oversight: the agreement, denouncing, watching the vote."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self, get_args

from engine.rules.action import Refusal
from engine.rules.actions.planning import Activity, InPlace
from engine.rules.actions.visits import be_there
from engine.rules.resolution import LEAKS, VISITS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

Body = Literal["electoral-board", "ombudsman", "radio"]
AGREEMENT = "governance-agreement"


@dataclass(frozen=True, slots=True)
class SignAgreement(Activity):
    """Sign the governance agreement in public: breaking it will be public too."""

    kind: Literal["sign-agreement"] = field(default="sign-agreement", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield the one agreement."""
        yield cls()

    def days(self, world: "World") -> int:
        """Return one day."""
        return 1

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse to sign twice."""
        if AGREEMENT in state.lists[player].signed:
            return Refusal("already-signed")
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be believed more, for having bound oneself."""
        sign_agreement(resolution, player, self.source(player))


def sign_agreement(resolution: "Resolution", player: str, source: str) -> None:
    """Bind the list to the agreement; it counts once."""
    own = resolution.lists[player]
    if AGREEMENT in own.signed:
        return
    after = own.standing + resolution.p["agreement.standing"]
    resolution.update(player, signed=(*own.signed, AGREEMENT), standing=after)
    resolution.tell("agreement-signed", player, source=source, before=own.standing, after=after)


@dataclass(frozen=True, slots=True)
class Denounce(Activity):
    """Denounce a rival; without evidence it turns on the one who speaks."""

    against: str
    body: Body
    kind: Literal["denounce"] = field(default="denounce", kw_only=True)
    STEP = LEAKS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every rival before every body."""
        for against in world.lists:
            for body in get_args(Body):
                yield cls(against, body)

    def days(self, world: "World") -> int:
        """Return one day of papers and waiting."""
        return 1

    def cost_centimos(self, world: "World") -> int:
        """Return the price of copies, stamps and the bus to the board."""
        return world.parameters["cost.denounce"]

    def source(self, player: str) -> str:
        """Name the one denounced in the cause."""
        return f"{player}:{self.kind}:{self.against}:{self.body}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse to denounce oneself, or somebody who does not stand."""
        if self.against == player or self.against not in world.lists:
            return Refusal("no-such-list", {"list": self.against})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """With evidence the rival's look suffers and people learn; without, one's own word does."""
        p, source = resolution.p, self.source(player)
        own = resolution.lists[player]
        proofs = [proof for proof in own.proofs if proof.against == self.against]
        cells = resolution.world.cells
        if not proofs:
            after = own.standing + p["denounce.backfire-standing"]
            resolution.update(player, standing=after)
            resolution.tell(
                "denunciation-failed",
                player,
                source=source,
                before=own.standing,
                after=after,
                against=self.against,
            )
            return
        resolution.change(
            LEAKS, source, "look", ((c, p["denounce.cost-look"]) for c in cells), of=self.against
        )
        resolution.change(
            LEAKS, source, "moral", ((c, p["denounce.cost-moral"]) for c in cells), of=self.against
        )
        if self.body == "radio":
            resolution.change(
                LEAKS, source, "awareness", ((c, p["denounce.awareness"]) for c in cells)
            )
        used = proofs[0]
        resolution.update(player, proofs=tuple(proof for proof in own.proofs if proof != used))
        resolution.tell(
            "denunciation-upheld",
            player,
            place=used.place,
            source=source,
            against=self.against,
            body=self.body,
        )


@dataclass(frozen=True, slots=True)
class WatchVote(InPlace):
    """Organise community vigilance in a place, for the eve and the day."""

    kind: Literal["watch-vote"] = field(default="watch-vote", kw_only=True)
    STEP = VISITS

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every place that is not watched yet."""
        if player in state.lists:
            watched = state.lists[player].watched
            yield from (cls(place) for place in world.places if place not in watched)

    def cost_centimos(self, world: "World") -> int:
        """Return the price of the road, torches and coffee."""
        return self.road_cost(world) + world.parameters["cost.watch"]

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse to organise the same watch twice."""
        if self.place in state.lists[player].watched:
            return Refusal("already-watched", {"place": self.place})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Name the people who will stay awake."""
        own = resolution.lists[player]
        resolution.update(player, watched=tuple(sorted({*own.watched, self.place})))
        be_there(resolution, player, self.place)
        resolution.tell(
            "watch-organised",
            player,
            audience=player,
            place=self.place,
            source=self.source(player),
        )

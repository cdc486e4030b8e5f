"""Being heard: airtime by medium and language, for a name, a platform, or a civic word."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self, get_args

from engine.rules.action import Refusal
from engine.rules.actions.planning import Activity
from engine.rules.actions.promises import believed, claim_gain
from engine.rules.arithmetic import part
from engine.rules.definitions.geography import LanguageId
from engine.rules.district.cells import Cell
from engine.rules.resolution import MEDIA

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.state import State
    from engine.rules.world import World

Message = Literal["name", "platform", "secrecy"]
MESSAGES: tuple[Message, ...] = get_args(Message)


def heard_by(world: "World", medium: str, language: LanguageId, place: str) -> int:
    """Return the share of a place's people, permille, who hear and understand a medium."""
    coverage = world.media[medium].coverage.get(place, 0)
    return part(coverage, world.places[place].languages.get(language, 0))


@dataclass(frozen=True, slots=True)
class BuyAirtime(Activity):
    """Buy a week of airtime: to be known, to present the platform, or for a word on secrecy."""

    medium: str
    language: LanguageId
    message: Message
    kind: Literal["buy-airtime"] = field(default="buy-airtime", kw_only=True)
    STEP = MEDIA

    @classmethod
    def candidates(cls, world: "World", state: "State", player: str) -> Iterator[Self]:
        """Yield every medium in each of its languages with each message."""
        for medium in world.media.values():
            for language in medium.languages:
                for message in MESSAGES:
                    yield cls(medium.id, language, message)

    def cost_centimos(self, world: "World") -> int:
        """Return the price of a week."""
        return world.media[self.medium].cost_centimos.value if self.medium in world.media else 0

    def source(self, player: str) -> str:
        """Name medium, language and message in the cause."""
        return f"{player}:{self.kind}:{self.medium}:{self.language}:{self.message}"

    def check_kind(self, world: "World", state: "State", player: str) -> Refusal | None:
        """Refuse a medium that there is not, or that does not speak the language."""
        if self.medium not in world.media:
            return Refusal("no-such-medium", {"medium": self.medium})
        if self.language not in world.media[self.medium].languages:
            return Refusal("not-in-this-language", {"medium": self.medium})
        return None

    def act(self, resolution: "Resolution", player: str) -> None:
        """Be heard by as many as can hear and understand."""
        world, p, source = resolution.world, resolution.p, self.source(player)
        heard = {
            place: heard_by(world, self.medium, self.language, place) for place in world.places
        }
        if self.message == "secrecy":
            gains = ((cell, part(p["word.secrecy"], heard[cell.place])) for cell in world.cells)
            resolution.change(MEDIA, source, "secrecy", gains)
        else:
            self._be_known(resolution, player, heard)
            resolution.change(
                MEDIA, source, "programme", self._platform(resolution, player, heard), of=player
            )
        resolution.tell(
            "airtime-bought",
            player,
            source=source,
            medium=self.medium,
            language=self.language,
            message=self.message,
        )

    def _be_known(self, resolution: "Resolution", player: str, heard: dict[str, int]) -> None:
        gain = resolution.p["radio.recognition"]
        known = resolution.ties("recognition", player)
        resolution.change(
            MEDIA,
            self.source(player),
            "recognition",
            (
                (cell, part(part(gain, heard[cell.place]), 1000 - known[cell.index]))
                for cell in resolution.world.cells
            ),
            of=player,
        )

    def _platform(
        self, resolution: "Resolution", player: str, heard: dict[str, int]
    ) -> Iterator[tuple[Cell, int]]:
        """Yield what the programme gains: a little by being named, more by what was written."""
        world, p = resolution.world, resolution.p
        written = [
            promise.claim
            for promise in resolution.state.lists[player].promises
            if promise.claim.form == "written"
        ]
        if self.message != "platform":
            written = []
        trust = believed(world, resolution.state, player)
        most, ties = p["programme.max"], resolution.ties("programme", player)
        for cell in world.cells:
            if heard[cell.place]:
                gain = p["radio.programme"]
                for claim in written:
                    fit = world.fit(cell, world.projects[claim.project].need)
                    near = 1000 if claim.place == cell.place else p["platform.elsewhere"]
                    gain += part(part(part(claim_gain(p, claim), trust), fit), near)
                room = (most - ties[cell.index]) * 1000 // most
                yield cell, part(part(gain, heard[cell.place]), room)

"""The game that a report tells of, and what was computed for it beforehand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from engine.analysis.counterfactual_seeds import Weighed
from engine.analysis.ledgers import PlayersLedger
from engine.language.language import Language
from engine.language.wording.names import Names
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON
from workshop.debrief.hindsight import Hindsight
from workshop.exports.blocks import Ink, ListSign
from workshop.exports.palette import INKS, LIST_INKS
from workshop.signs import nearest_colours


@dataclass(frozen=True)
class Subject:
    """A finished or stopped game in one language."""

    playthrough: Playthrough
    language: Language
    own: Mapping[str, PlayersLedger] = field(default_factory=dict)
    """What was each list's own, by list."""
    weighed: Mapping[str, tuple[Weighed, ...]] = field(default_factory=dict)
    """What single decisions did, by the list that took them."""
    source: str = "replay.json"
    """The file beside the report that the game can be computed anew from."""

    @property
    def lists(self) -> tuple[str, ...]:
        """Every list, in the order of the ballot."""
        return self.playthrough.world.lists

    @cached_property
    def led(self) -> tuple[str, ...]:
        """The lists that people led."""
        players = self.playthrough.world.setup.players
        people = {player.id for player in players if player.strategy == PERSON}
        return tuple(name for name in self.lists if name in people)

    @property
    def told(self) -> tuple[str, ...]:
        """The lists that are spoken to: those that people led, else all."""
        return self.led or self.lists

    @property
    def led_or_governing(self) -> tuple[str, ...]:
        """The lists whose decisions are asked about: those that people led, else who won."""
        election = self.playthrough.state.election
        return self.led or ((election.mayor.list,) if election is not None else ())

    @cached_property
    def names(self) -> Names:
        """The names of the game."""
        world = self.playthrough.world
        return Names(self.language, world.district, world.model, world.aspirants)

    def hindsight(self, name: str = "") -> Hindsight:
        """Return the game looked back at for a list; without one for the first that is told."""
        name = name or self.told[0]
        return Hindsight(self.playthrough, name, self.own.get(name))

    @cached_property
    def signs(self) -> dict[str, ListSign]:
        """How each list is known."""
        symbols = {d.id: d.symbol for d in self.playthrough.world.district.lists}
        wanted = {name: symbols.get(name, "") for name in self.lists}
        numbers = nearest_colours(wanted, [INKS[ink] for ink in LIST_INKS])
        return {
            name: ListSign(self.names.list(name), wanted[name], LIST_INKS[numbers[name]], n)
            for n, name in enumerate(self.lists)
        }

    def ink(self, name: str) -> Ink:
        """Return the colour of a list."""
        return self.signs[name].ink

    def pattern(self, name: str) -> int:
        """Return the pattern of a list: its place on the ballot."""
        return self.signs[name].pattern

"""The two ledgers over time, and what of them is a player's own.

A player's ledger is the district's end minus its end had that player passed everywhere, all other
recorded decisions held (``docs/model.md``, 12).
"""

from dataclasses import dataclass, field

from engine.analysis.held_replay import Watch, passes_everywhere, unwatched
from engine.rules.chronicle import Fact
from engine.rules.council.ledger_parts import citizenship_parts, power_parts
from engine.rules.council.ledgers import Citizenship, citizenship, standings
from engine.rules.playthrough import Playthrough

PARTS = ("resources", "norms", "institutions")
"""The parts of citizenship in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Both ledgers after one turn, 0 to 1000: citizenship is the district's, power each list's."""

    turn: int
    citizenship: Citizenship
    power: dict[str, int]
    parts: dict[str, dict[str, int]] = field(default_factory=dict)
    """What each is made of, in points that add up: ``resources``, ``norms``, ``institutions``, and
    ``power:`` with a list's id. Empty where an older save does not tell.
    """

    @property
    def weakest(self) -> str:
        """The part that decides: the first of the weakest."""
        return min(PARTS, key=lambda part: getattr(self.citizenship, part))


@dataclass(frozen=True, slots=True)
class PlayersLedger:
    """What the district ended with, and what it would have ended with had one player passed."""

    player: str
    end: Reading
    without: Reading
    readings_without: tuple[Reading, ...]
    refused: int
    """Decisions of others that the changed game refused: they became passes."""

    @property
    def power(self) -> int:
        """The list's power at the end."""
        return self.end.power.get(self.player, 0)

    @property
    def parts(self) -> dict[str, int]:
        """The player's own part of each part of citizenship; below zero where it did harm."""
        return {
            part: getattr(self.end.citizenship, part) - getattr(self.without.citizenship, part)
            for part in PARTS
        }

    @property
    def weakest(self) -> int:
        """The player's own part of the district's citizenship."""
        return self.end.citizenship.weakest - self.without.citizenship.weakest

    def as_json(self) -> dict[str, object]:
        """Return it as ``result.json`` holds it."""
        return {"power": self.power, "citizenship": {**self.parts, "weakest": self.weakest}}


def readings(playthrough: Playthrough) -> tuple[Reading, ...]:
    """Return both ledgers turn by turn as the chronicle kept them, and as they stand at the end."""
    found = {
        fact.turn: _reading(playthrough, fact)
        for fact in playthrough.chronicle.facts
        if fact.kind == "ledger-read"
    }
    end = end_reading(playthrough)
    return (*(found[turn] for turn in sorted(found) if turn != end.turn), end)


def end_reading(playthrough: Playthrough) -> Reading:
    """Return both ledgers as they stand."""
    world, state = playthrough.world, playthrough.state
    parts = citizenship_parts(world, state)
    stand = standings(world, state)
    parts |= {f"power:{name}": power_parts(stand[name]) for name in world.lists}
    powers = {name: stand[name].power for name in world.lists}
    return Reading(state.turn, citizenship(world, state), powers, parts)


def players_ledger(
    playthrough: Playthrough, player: str, watch: Watch = unwatched
) -> PlayersLedger:
    """Replay a finished game without ``player`` and return what was theirs. Takes seconds."""
    held = passes_everywhere(playthrough, player, watch)
    without = readings(held.playthrough)
    return PlayersLedger(player, end_reading(playthrough), without[-1], without, len(held.refused))


def player_ledgers(playthrough: Playthrough, watch: Watch = unwatched) -> dict[str, PlayersLedger]:
    """Return the ledger of every player of a finished game: one replay each."""
    players = [player.id for player in playthrough.world.setup.players]
    found = {}
    for number, player in enumerate(players):

        def told(played: int, turns: int, before: int = number) -> None:
            watch(before * turns + played, len(players) * turns)

        found[player] = players_ledger(playthrough, player, told)
    return found


def _reading(playthrough: Playthrough, fact: Fact) -> Reading:
    parts = {part: _whole(fact.details.get(part)) for part in PARTS}
    powers = fact.details.get("power", ())
    lists = playthrough.world.lists
    shares = powers if isinstance(powers, tuple) else ()
    return Reading(
        fact.turn,
        Citizenship(**parts),
        {name: _whole(value) for name, value in zip(lists, shares, strict=True)},
        _made_of(fact),
    )


def _made_of(fact: Fact) -> dict[str, dict[str, int]]:
    ids, points = fact.details.get("parts", ()), fact.details.get("points", ())
    if not isinstance(ids, tuple) or not isinstance(points, tuple):
        return {}
    made: dict[str, dict[str, int]] = {}
    for id, value in zip(ids, points, strict=True):
        ledger, _, part = str(id).partition("/")
        made.setdefault(ledger, {})[part] = _whole(value)
    return made


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0

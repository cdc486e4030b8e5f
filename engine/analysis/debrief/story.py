"""The chronicle of a game, turn by turn, as far as a player may read it."""

from dataclasses import dataclass

from engine.rules.chronicle import ALL, Fact
from engine.rules.playthrough import Playthrough
from engine.rules.schedule import Slot


@dataclass(frozen=True, slots=True)
class Chapter:
    """One turn and what happened in it."""

    slot: Slot
    facts: tuple[Fact, ...]


def story(playthrough: Playthrough, player: str = "") -> tuple[Chapter, ...]:
    """Return the turns with their facts.

    Once the game is over everything may be told; with ``player``, only what that player knew.
    """
    chapters = []
    for slot in playthrough.world.schedule[: playthrough.state.turn + 1]:
        facts = tuple(
            fact
            for fact in playthrough.chronicle.facts
            if fact.turn == slot.turn and (not player or fact.audience in (ALL, player))
        )
        chapters.append(Chapter(slot, facts))
    return tuple(chapters)

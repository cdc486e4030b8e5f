"""The chronicle of a game, turn by turn. Once the game is over everything may be told."""

from dataclasses import dataclass
from typing import Literal

from engine.rules.chronicle import ALL, Fact
from engine.rules.council.ledgers import DEBRIEF
from engine.rules.playthrough import Playthrough
from engine.rules.schedule import Slot

Told = Literal["all", "known", "own"]
"""``own``: what the player did or what befell them; ``known``: what they knew while playing."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One turn and what happened in it."""

    slot: Slot
    facts: tuple[Fact, ...]


def story(playthrough: Playthrough, player: str = "", told: Told = "all") -> tuple[Chapter, ...]:
    """Return the turns that were played with their facts, as far as ``player`` asks for."""
    chapters = []
    for slot in playthrough.world.schedule[: playthrough.state.turn + 1]:
        facts = tuple(
            fact
            for fact in playthrough.chronicle.facts
            if fact.turn == slot.turn and _is_told(fact, player, told)
        )
        chapters.append(Chapter(slot, facts))
    return tuple(chapters)


def was_known(fact: Fact, player: str) -> bool:
    """Return whether a player knew of a fact while the game was played."""
    return fact.audience in (ALL, player)


def _is_told(fact: Fact, player: str, told: Told) -> bool:
    if fact.audience == DEBRIEF:
        return False
    if told == "own":
        return fact.player == player
    return told == "all" or was_known(fact, player)

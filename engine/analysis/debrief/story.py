"""The chronicle of a game, turn by turn. Once the game is over everything may be told."""

from dataclasses import dataclass
from typing import Literal

from engine.rules.chronicle import ALL, Fact
from engine.rules.council.ledgers import DEBRIEF
from engine.rules.definitions.situations import PhaseId
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
    by_turn: dict[int, list[Fact]] = {}
    for fact in playthrough.chronicle.facts:
        by_turn.setdefault(fact.turn, []).append(fact)
    return tuple(
        Chapter(slot, tuple(f for f in by_turn[slot.turn] if _is_told(f, player, told)))
        for slot in playthrough.world.schedule
        if slot.turn in by_turn
    )


def was_played(playthrough: Playthrough, phase: PhaseId) -> bool:
    """Return whether the game came to a turn of ``phase`` that was not skipped.

    The count seats a council even where the game ends with it: that is not a turn of office.
    """
    played = {fact.turn for fact in playthrough.chronicle.facts}
    return any(slot.phase == phase and slot.turn in played for slot in playthrough.world.schedule)


def was_known(fact: Fact, player: str) -> bool:
    """Return whether a player knew of a fact while the game was played."""
    return fact.audience in (ALL, player)


def _is_told(fact: Fact, player: str, told: Told) -> bool:
    if fact.audience == DEBRIEF:
        return False
    if told == "own":
        return fact.player == player
    return told == "all" or was_known(fact, player)

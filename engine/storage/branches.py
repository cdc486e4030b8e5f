"""A finished game opened at one of its turns, to be played on as a branch."""

from dataclasses import replace

from engine.rules.branch import Branch
from engine.rules.playthrough import Playthrough
from engine.storage.record import Record, replay


def branch_from(playthrough: Playthrough, turn: int, of: str) -> Playthrough | None:
    """Return the game as it stood when ``turn`` opened, marked as a branch of the game ``of``.

    It is computed anew, so that a replay of the branch is one too. None where the game can no
    longer be computed as it was played (the rules have changed since), or had no such turn.
    """
    found = replay(playthrough.world, Record.of(playthrough), turn)
    opening = found.playthrough
    if found.divergence is not None or opening.is_over or opening.state.turn != turn:
        return None
    return replace(opening, branch=Branch(of, turn))

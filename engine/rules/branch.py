"""A branch: a game that left another one at a turn, to be played on otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """Which game was left, and at the opening of which turn. Not part of the state."""

    of: str
    """The name under which the game that was left is saved."""
    turn: int

"""Stands for election and does nothing more."""

from collections.abc import Iterator

from engine.players.wish import Wish
from engine.rules.view import View


class Idle:
    """Hands in an empty plan every turn."""

    def wishes(self, view: View) -> Iterator[Wish]:
        """Wish for nothing."""
        yield from ()

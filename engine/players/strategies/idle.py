"""Stands for election and does nothing more."""

from collections.abc import Iterator

from engine.rules.actions.union import AnyAction
from engine.rules.view import View


class Idle:
    """Hands in an empty plan every turn."""

    def wishes(self, view: View) -> Iterator[AnyAction]:
        """Wish for nothing."""
        yield from ()

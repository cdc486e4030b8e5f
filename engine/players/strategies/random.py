"""Chooses by lot among all that is allowed: it finds what no thinking player would try."""

from collections.abc import Iterator

from engine.players.wish import Wish
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.chance import Stream
from engine.rules.view import View

STOP = 150
"""Chance, permille, of handing in before each further choice."""


class Random:
    """Draws from the script's seed, so that the same game has the same random players."""

    def wishes(self, view: View) -> Iterator[Wish]:
        """Wish for one allowed choice, or hand in."""
        made = len(view.plan)
        stream = Stream(
            view.setup.seeds.script, "random-player", str(made), view.slot.name, view.player
        )
        if stream.happens(STOP, 1):
            yield Wish(HandIn(), "nothing-more")
            return
        by_kind: dict[str, list[AnyAction]] = {}
        for action in view.allowed():
            if not isinstance(action, HandIn):
                by_kind.setdefault(action.kind, []).append(action)
        if by_kind:
            # First the kind, then the choice: else the many places drown all other kinds.
            kind = stream.lot(tuple(sorted(by_kind)), 2)
            yield Wish(stream.lot(tuple(by_kind[kind]), 3), "drawn-by-lot")

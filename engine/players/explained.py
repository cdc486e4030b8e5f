"""Why the computer's lists did what they did: asked again, choice by choice, along the input log.

A way of playing is a function of what its player may know, so its reasons need not be kept: played
again, it wishes for the same. What was put there by hand, or changed afterwards, has no note.
"""

from collections.abc import Iterator

from engine.players.strategies.names import STRATEGIES
from engine.players.table import MOST_CHOICES, next_wish
from engine.players.wish import Note, Reason
from engine.rules.action import Refusal
from engine.rules.actions.turn import HandIn
from engine.rules.playthrough import Decision, Playthrough


def explained(playthrough: Playthrough) -> Iterator[Note]:
    """Yield a note for every choice of a computer player, in the order of the log."""
    now = Playthrough.start(playthrough.world)
    for decision in playthrough.log:
        reason = reason_of(now, decision)
        if reason is not None:
            yield Note(decision.turn, decision.player, decision.action, reason)
        after = now.submit(decision.player, decision.action)
        if isinstance(after, Refusal):
            raise ValueError(f"{decision} was refused: {after.code}")
        now = after


def reason_of(now: Playthrough, decision: Decision) -> Reason | None:
    """Return why a computer player makes this choice now; ``None`` where it would not."""
    ways = {p.id: STRATEGIES.get(p.strategy) for p in now.world.setup.players}
    way = ways.get(decision.player)
    if way is None:
        return None
    made = len(now.state.plans.get(decision.player, ()))
    wish = next_wish(now, decision.player, way()) if made < MOST_CHOICES else None
    if isinstance(decision.action, HandIn):
        return "nothing-more"
    return wish.reason if wish is not None and wish.action == decision.action else None

"""The table: asks every player whom the computer leads, and submits for all.

The computer plays by the players' rules: through the view, ``allowed`` and ``submit`` alone, with
its own money, in its own turn.
"""

from collections.abc import Iterator
from typing import Protocol

from engine.players.strategies.names import STRATEGIES
from engine.players.wish import Hear, Note, Wish, unheard
from engine.rules.action import Refusal
from engine.rules.actions.planning import Activity
from engine.rules.actions.turn import HandIn
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON
from engine.rules.view import View

MOST_CHOICES = 40
"""A guard: no strategy plans more choices than this in one turn."""


class Strategy(Protocol):
    """A way of playing: it wishes, in order of preference; the table takes what is accepted."""

    def wishes(self, view: View) -> Iterator[Wish]:
        """Yield choices for this turn with their reasons, the dearest first."""
        ...


def play_computers(playthrough: Playthrough, hear: Hear = unheard) -> Playthrough:
    """Let every computer player plan and hand in, until a person is asked or the game is over."""
    while not playthrough.is_over:
        computer = next(
            (
                player
                for player in playthrough.world.setup.players
                if player.id in playthrough.waiting_for and player.strategy != PERSON
            ),
            None,
        )
        if computer is None:
            return playthrough
        playthrough = plan_turn(playthrough, computer.id, STRATEGIES[computer.strategy](), hear)
    return playthrough


def plan_turn(
    playthrough: Playthrough, player: str, strategy: Strategy, hear: Hear = unheard
) -> Playthrough:
    """Let one strategy plan its turn and hand it in; ``hear`` is told why each choice is made."""
    turn = playthrough.state.turn
    notes: list[Note] = []
    for _ in range(MOST_CHOICES):
        wish = next_wish(playthrough, player, strategy)
        if wish is None:
            break
        after = playthrough.submit(player, wish.action)
        if isinstance(after, Refusal):
            raise RuntimeError(f"{player}: {wish.action} was allowed, then refused: {after.code}")
        notes.append(Note(turn, player, wish.action, wish.reason))
        playthrough = after
    handed_in = _handed_in(playthrough, player, notes)
    for note in (*notes, Note(turn, player, HandIn(), "nothing-more")):
        hear(note)
    return handed_in


def next_wish(playthrough: Playthrough, player: str, strategy: Strategy) -> Wish | None:
    """Return the dearest wish that the rules accept now; ``None`` where nothing is left."""
    view = playthrough.view(player)
    is_full = view.slots_left < 1
    for wish in strategy.wishes(view):
        if isinstance(wish.action, HandIn):
            return None
        if is_full and isinstance(wish.action, Activity):
            continue
        if playthrough.check(player, wish.action) is None:
            return wish
    return None


def _handed_in(playthrough: Playthrough, player: str, notes: list[Note]) -> Playthrough:
    """Hand in; where the plan cannot be (a list that the law refuses), take it back first."""
    after = playthrough.submit(player, HandIn())
    while isinstance(after, Refusal):
        undone = playthrough.undo(player)
        if isinstance(undone, Refusal):
            raise RuntimeError(f"{player} cannot hand in: {after.code}")
        notes.pop()
        playthrough = undone
        after = playthrough.submit(player, HandIn())
    return after

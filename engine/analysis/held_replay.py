"""The same game with other decisions: what was recorded is held, what is refused becomes a pass.

Both seeds stay; every turn's recorded decisions are submitted in their order. A held decision that
the changed game refuses is left out and listed; who has not handed in then, hands in.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.rules.action import Refusal
from engine.rules.actions.turn import HandIn
from engine.rules.playthrough import Decision, Playthrough
from engine.rules.world import World

Change = Callable[[Decision], Decision | None]
"""Gives what stands in the place of a decision: itself, another, or nothing."""

Watch = Callable[[int, int], None]
"""Is told how many turns of how many are played; what it raises ends the replay."""


def unwatched(played: int, turns: int) -> None:
    """Watch nothing."""


@dataclass(frozen=True)
class HeldReplay:
    """A replayed game, with the held decisions that it refused."""

    playthrough: Playthrough
    refused: tuple[Decision, ...]


def replay_held(
    world: World, log: Iterable[Decision], change: Change, watch: Watch = unwatched
) -> HeldReplay:
    """Replay ``log`` in ``world`` with every decision put through ``change``, to the end."""
    by_turn: dict[int, list[Decision]] = {}
    for decision in log:
        kept = change(decision)
        if kept is not None:
            by_turn.setdefault(decision.turn, []).append(kept)
    playthrough = Playthrough.start(world)
    refused: list[Decision] = []
    while not playthrough.is_over:
        turn = playthrough.state.turn
        watch(turn, len(world.schedule))
        plan = by_turn.get(turn, [])
        choices = [d for d in plan if not isinstance(d.action, HandIn)]
        for decision in choices:
            after = playthrough.submit(decision.player, decision.action)
            if isinstance(after, Refusal):
                refused.append(decision)
            else:
                playthrough = after
        playthrough = _all_hand_in(playthrough, turn)
    return HeldReplay(playthrough, tuple(refused))


def passes_everywhere(
    playthrough: Playthrough, player: str, watch: Watch = unwatched
) -> HeldReplay:
    """Replay a finished game as it would have gone had ``player`` passed in every turn."""
    return replay_held(
        playthrough.world,
        playthrough.log,
        lambda decision: None if decision.player == player else decision,
        watch,
    )


def unchanged(decision: Decision) -> Decision:
    """Hold a decision as it was."""
    return decision


def _all_hand_in(playthrough: Playthrough, turn: int) -> Playthrough:
    while not playthrough.is_over and playthrough.state.turn == turn:
        player = playthrough.waiting_for[0]
        after = playthrough.submit(player, HandIn())
        if isinstance(after, Refusal):
            # Only a list that the law refuses cannot be handed in: take it back, step by step.
            undone = playthrough.undo(player)
            if isinstance(undone, Refusal):
                raise RuntimeError(f"{player} cannot pass turn {turn}: {after.code}")
            playthrough = undone
        else:
            playthrough = after
    return playthrough

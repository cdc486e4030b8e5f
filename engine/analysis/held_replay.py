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


Anew = Callable[[Playthrough], Playthrough]
"""Lets some players decide a turn anew, once what is held of it was submitted."""

Ends = Callable[[Playthrough], bool]
"""Says at the opening of a turn whether enough was played."""


def unwatched(played: int, turns: int) -> None:
    """Watch nothing."""


def nobody_anew(playthrough: Playthrough) -> Playthrough:
    """Hold what everybody decided."""
    return playthrough


def at_the_end(playthrough: Playthrough) -> bool:
    """Play on until there is nothing left to decide."""
    return playthrough.is_over


@dataclass(frozen=True)
class HeldReplay:
    """A replayed game, with the held decisions that it refused."""

    playthrough: Playthrough
    refused: tuple[Decision, ...]


def replay_held(
    world: World, log: Iterable[Decision], change: Change, watch: Watch = unwatched
) -> HeldReplay:
    """Replay ``log`` in ``world`` with every decision put through ``change``, to the end."""
    return resume_held(Playthrough.start(world), log, change, watch)


def resume_held(
    opening: Playthrough,
    log: Iterable[Decision],
    change: Change,
    watch: Watch = unwatched,
    anew: Anew = nobody_anew,
    ends: Ends = at_the_end,
) -> HeldReplay:
    """Go on from the opening of a turn with the rest of ``log``, until ``ends`` says so.

    Whoever decides ``anew`` must have nothing left in the log from then on.
    """
    by_turn: dict[int, list[Decision]] = {}
    for decision in log:
        kept = change(decision) if decision.turn >= opening.state.turn else None
        if kept is not None and not isinstance(kept.action, HandIn):
            by_turn.setdefault(kept.turn, []).append(kept)
    playthrough = opening
    refused: list[Decision] = []
    while not playthrough.is_over and not ends(playthrough):
        turn = playthrough.state.turn
        watch(turn, len(playthrough.world.schedule))
        for decision in by_turn.get(turn, ()):
            after = playthrough.submit(decision.player, decision.action)
            if isinstance(after, Refusal):
                refused.append(decision)
            else:
                playthrough = after
        playthrough = _all_hand_in(anew(playthrough), turn)
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

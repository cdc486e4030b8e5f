"""Another choice: one decision taken otherwise, all else held, and what differs (model.md, 11).

A game is played again once, and kept open at every turn; each question leaves it at the turn of the
decision it asks about. Both seeds stay, so the same persons vote: who chooses otherwise is counted,
not estimated.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from engine.analysis.held_replay import (
    Ends,
    HeldReplay,
    at_the_end,
    nobody_anew,
    resume_held,
    unchanged,
    unwatched,
)
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn
from engine.rules.actions.union import AnyAction
from engine.rules.council.ledgers import Citizenship, citizenship
from engine.rules.electorate.utility import all_utilities, alternatives
from engine.rules.electorate.vote import choices
from engine.rules.phases.election import MUNICIPAL
from engine.rules.playthrough import Decision, Playthrough
from engine.rules.world import World

Until = Literal["the-count", "the-end"]
"""How far a question is followed: to the count, or through office to the ledgers."""
Rivals = Literal["answer", "hold"]
"""Whether the computer's rivals decide anew from the next turn on, or what they did is held."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is asked: that these decisions of one player had not been made, or been others.

    ``instead`` stands in the place of the first of ``decisions``; nothing there is a pass.
    """

    decisions: tuple[Decision, ...]
    instead: tuple[AnyAction, ...] = ()

    @property
    def player(self) -> str:
        """Whose decisions they are."""
        return self.decisions[0].player

    @property
    def turn(self) -> int:
        """The turn at which the other game leaves this one."""
        return min(decision.turn for decision in self.decisions)

    def applied(self, log: Sequence[Decision]) -> tuple[Decision, ...]:
        """Return the log with the change made."""
        changed: list[Decision] = []
        put = False
        for decision in log:
            if decision not in self.decisions:
                changed.append(decision)
            elif not put:
                put = True
                changed += [Decision(decision.turn, decision.player, a) for a in self.instead]
        return tuple(changed)


def without(*decisions: Decision) -> Change:
    """Ask what would have been without these decisions of one player."""
    return Change(decisions)


def instead(decision: Decision, *actions: AnyAction) -> Change:
    """Ask what would have been had something else been done in that turn."""
    return Change((decision,), actions)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a game comes to: the count, who won it, and the district's ledger as far as played."""

    votes: Mapping[str, int]
    winner: str
    seats: Mapping[str, int]
    chosen: tuple[bytes, ...]
    """By cell, what each elector chose: the alternative's place in id order."""
    citizenship: Citizenship
    removed: tuple[str, ...]
    """Aspirants who lost their office in a recall."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a decision did: this game minus the other one.

    ``net`` is the list's votes here minus there; ``moved`` the electors whose choice differs, so
    that ``moved`` is never less than ``net`` without its sign.
    """

    net: int
    moved: int
    net_of: Mapping[str, int]
    """Here minus there for every list, and for blank, null and absent."""
    seats: int
    winner_here: str
    winner_there: str
    citizenship: int
    """Here minus there of the weakest part of the district's ledger."""
    parts: Mapping[str, int]
    """Here minus there of each part."""
    refused: tuple[Decision, ...]
    """Held decisions that the other game refused: they became passes."""

    @property
    def same_winner(self) -> bool:
        """Whether the same list won both times."""
        return self.winner_here == self.winner_there


class _Track:
    """Remembers the openings of turns, and the people as they stood when they had voted."""

    def __init__(self, until: Until) -> None:
        self._until = until
        self.openings: dict[int, Playthrough] = {}
        self.counted: Playthrough | None = None

    def ends(self, playthrough: Playthrough) -> bool:
        """Take note of a turn that opens; say whether enough was played."""
        self.openings.setdefault(playthrough.state.turn, playthrough)
        if playthrough.state.election is None:
            return False
        if self.counted is None:
            self.counted = playthrough
        return self._until == "the-count"


class HeldGame:
    """A game played again with all decisions held, and kept open at every turn.

    ``world`` may have another people seed than the game that was recorded.
    """

    def __init__(
        self,
        world: World,
        log: Sequence[Decision],
        until: Until = "the-end",
        watch: Callable[[int, int], None] = unwatched,
    ) -> None:
        self.world = world
        self.log = tuple(log)
        self.until: Until = until
        self._track = _Track(until)
        self._answered: dict[tuple[int, str], Outcome] = {}
        self.replay = resume_held(
            Playthrough.start(world), self.log, unchanged, watch, nobody_anew, self._track.ends
        )

    @property
    def turns(self) -> tuple[int, ...]:
        """The turns at which it can be left."""
        return tuple(sorted(self._track.openings))

    def opening(self, turn: int) -> Playthrough:
        """Return the game as it stood when ``turn`` opened, to be asked or played on as a branch.

        Raises KeyError where the turn was skipped or not reached.
        """
        return self._track.openings[turn]

    @cached_property
    def outcome(self) -> Outcome:
        """What the game comes to; raises ValueError where no vote was counted."""
        end = self.replay.playthrough
        return _outcome(end, _chosen(self._track.counted or end))

    def fork(self, change: Change, rivals: Rivals = "hold") -> HeldReplay:
        """Return the other game, left at the turn of the change and played to its end."""
        opening = self.opening(change.turn)
        return self._left(opening, change.player, change.applied(self.log), rivals, at_the_end)

    def difference(self, change: Change, rivals: Rivals = "hold") -> Difference:
        """Return what the decisions of a change did in this game.

        Where rivals answer, they decide anew on both sides: among other people they would not have
        done what is recorded of them here. Where this game never comes to the turn (a recall for
        which nobody signed), the decisions did nothing.
        """
        if change.turn not in self._track.openings:
            return differing(self.outcome, self.outcome, change.player, change.decisions)
        there, refused = self._left_outcome(change, change.applied(self.log), rivals)
        here = self.outcome
        if rivals == "answer":
            key = (change.turn, change.player)
            if key not in self._answered:
                self._answered[key] = self._left_outcome(change, self.log, rivals)[0]
            here = self._answered[key]
        return differing(here, there, change.player, refused)

    def _left_outcome(
        self, change: Change, log: Sequence[Decision], rivals: Rivals
    ) -> tuple[Outcome, tuple[Decision, ...]]:
        track = _Track(self.until)
        opening = self.opening(change.turn)
        fork = self._left(opening, change.player, log, rivals, track.ends)
        end = fork.playthrough
        had_voted = opening.state.election is not None
        chosen = self.outcome.chosen if had_voted else _chosen(track.counted or end)
        return _outcome(end, chosen), fork.refused

    def _left(
        self,
        opening: Playthrough,
        player: str,
        log: Sequence[Decision],
        rivals: Rivals,
        ends: Ends,
    ) -> HeldReplay:
        turn = opening.state.turn
        if rivals == "hold":
            return resume_held(opening, log, unchanged, ends=ends)
        anew = rivals_of(self.world, player)
        held = tuple(d for d in log if d.turn <= turn or d.player not in anew)

        def decide(playthrough: Playthrough) -> Playthrough:
            # What a rival plans in the turn itself is not known to anybody before it ends.
            if playthrough.state.turn > turn:
                for name, strategy in anew.items():
                    playthrough = plan_turn(playthrough, name, STRATEGIES[strategy]())
            return playthrough

        return resume_held(opening, held, unchanged, anew=decide, ends=ends)


def rivals_of(world: World, player: str) -> dict[str, str]:
    """Return the computer's lists besides ``player``, with their ways of playing."""
    return {
        p.id: p.strategy
        for p in world.setup.players
        if p.kind == "list" and p.id != player and p.strategy in STRATEGIES
    }


def _outcome(end: Playthrough, chosen: tuple[bytes, ...]) -> Outcome:
    world, state = end.world, end.state
    election, office = state.election, state.office
    if election is None:
        raise ValueError("no vote was counted in this game")
    return Outcome(
        votes=election.votes,
        winner=election.mayor.list,
        seats=election.seats,
        chosen=chosen,
        citizenship=citizenship(world, state),
        removed=office.recall.removed if office is not None and office.recall is not None else (),
    )


def _chosen(counted: Playthrough) -> tuple[bytes, ...]:
    """Return every elector's choice, from the people as they stood when they had voted."""
    world = counted.world
    utilities = all_utilities(world, counted.state.electorate)
    return choices(world, MUNICIPAL, alternatives(world), utilities)


def differing(
    here: Outcome, there: Outcome, player: str, refused: tuple[Decision, ...] = ()
) -> Difference:
    """Return what differs for a player's list, elector by elector."""
    parts = {
        part: getattr(here.citizenship, part) - getattr(there.citizenship, part)
        for part in ("resources", "norms", "institutions")
    }
    return Difference(
        net=here.votes[player] - there.votes[player],
        moved=sum(
            sum(a != b for a, b in zip(mine, theirs, strict=True))
            for mine, theirs in zip(here.chosen, there.chosen, strict=True)
            if mine != theirs
        ),
        net_of={name: here.votes[name] - there.votes[name] for name in here.votes},
        seats=here.seats[player] - there.seats[player],
        winner_here=here.winner,
        winner_there=there.winner,
        citizenship=here.citizenship.weakest - there.citizenship.weakest,
        parts=parts,
        refused=refused,
    )

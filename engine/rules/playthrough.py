"""The only door to a game being played: view, allowed, submit, undo.

A playthrough is immutable: :meth:`Playthrough.submit` returns a new one or a refusal. Within a
turn it only adds to the player's plan; the turn is resolved for all when the last has handed in.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from engine.rules.action import Action, Refusal
from engine.rules.actions.hall import HallAction
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.branch import Branch
from engine.rules.chronicle import Annals, Chronicle
from engine.rules.phase import Phase, Step, advance
from engine.rules.phases.table import PHASES
from engine.rules.prepared import prepare
from engine.rules.schedule import Slot
from engine.rules.setup import HALL
from engine.rules.start import opening_state
from engine.rules.state import Milestone, State, state_hash
from engine.rules.world import World

if TYPE_CHECKING:
    from engine.rules.view import View


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the input log: who chose what, in which turn."""

    turn: int
    player: str
    action: AnyAction


@dataclass(frozen=True)
class Playthrough:
    """A game at one moment, with how it came there."""

    world: World
    state: State
    log: tuple[Decision, ...] = ()
    annals: Annals = field(default_factory=Annals)
    milestones: tuple[Milestone | str, ...] = ()
    """The state at the opening and after each resolved turn, or its hash where that was saved."""
    branch: Branch | None = None
    """The game that this one left, where it is a branch."""

    @classmethod
    def start(cls, world: World) -> "Playthrough":
        """Open a new game at its first turn."""
        opening = cls(world, opening_state(world))
        return opening._opened(prepare(world, opening.state))

    # -- what a player may know and do -----------------------------------------------------

    def view(self, player: str) -> "View":
        """Return what ``player`` may know; rivals' secrets are not in it."""
        from engine.rules.view import View

        return View.of(self, player)

    @property
    def slot(self) -> Slot:
        """The turn that is being planned (the last one when the game is over)."""
        return self.world.schedule[self.state.turn]

    @property
    def is_over(self) -> bool:
        """Whether there is nothing left to decide."""
        return self.state.finished

    @property
    def waiting_for(self) -> tuple[str, ...]:
        """Players who have not handed in, in the order of the setup."""
        if self.state.finished:
            return ()
        done = self.state.handed_in
        return tuple(p.id for p in self.world.setup.players if p.id not in done)

    def kinds(self, player: str) -> tuple[type[Action], ...]:
        """Return the kinds of action that the phase knows for ``player``."""
        if self.state.finished:
            return ()
        if player in self.world.setup.newsrooms:
            return (HandIn,)
        if player == HALL:
            return tuple(kind for kind in self._phase.actions if issubclass(kind, HallAction))
        return self._phase.actions

    def allowed(self, player: str, *kinds: type[Action]) -> Iterator[AnyAction]:
        """Yield choices that would be accepted now, of some kinds or of all.

        Where a choice has free fields (a promise), a few worth offering stand for all.
        """
        for kind in (k for k in self.kinds(player) if not kinds or k in kinds):
            for action in kind.candidates(self.world, self.state, player):
                if action.check(self.world, self.state, player) is None:
                    yield action  # type: ignore[misc]

    def check(self, player: str, action: AnyAction) -> Refusal | None:
        """Return why ``action`` would be refused, or ``None``."""
        if self.state.finished:
            return Refusal("game-over")
        if player != HALL and player not in self.waiting_for:
            known = any(p.id == player for p in self.world.setup.players)
            return Refusal("handed-in") if known else Refusal("no-such-player", {"player": player})
        if type(action) not in self.kinds(player):
            return Refusal("not-in-this-phase", {"phase": self.slot.phase})
        return action.check(self.world, self.state, player)

    def submit(self, player: str, action: AnyAction) -> "Playthrough | Refusal":
        """Add a choice to the player's plan; resolve the turn when all have handed in."""
        refusal = self.check(player, action)
        if refusal is not None:
            return refusal
        planned = self._planned(player, action)
        return planned._resolved() if not planned.waiting_for else planned

    def undo(self, player: str) -> "Playthrough | Refusal":
        """Take back the player's last choice of this turn, as if it had not been made."""
        turn = self.state.turn
        mine = [
            index
            for index, decision in enumerate(self.log)
            if decision.turn == turn and decision.player == player
        ]
        if self.state.finished or not mine:
            return Refusal("nothing-to-undo")
        log = self.log[: mine[-1]] + self.log[mine[-1] + 1 :]
        plans = dict(self.state.plans)
        handed_in = self.state.handed_in
        if isinstance(self.log[mine[-1]].action, HandIn):
            handed_in = tuple(p for p in handed_in if p != player)
        else:
            plans[player] = plans[player][:-1]
            if not plans[player]:
                del plans[player]
        return replace(self, log=log, state=replace(self.state, plans=plans, handed_in=handed_in))

    @property
    def chronicle(self) -> Chronicle:
        """Everything that happened and what moved it."""
        return self.annals.chronicle

    @property
    def hashes(self) -> tuple[str, ...]:
        """State hash at the opening and after each resolved turn."""
        return tuple(m if isinstance(m, str) else m.hash for m in self.milestones)

    def hash(self) -> str:
        """Return the hash of the state now."""
        return state_hash(self.state)

    # -- how turns follow one another --------------------------------------------------------

    @property
    def _phase(self) -> Phase:
        return PHASES[self.slot.phase]

    def _planned(self, player: str, action: AnyAction) -> "Playthrough":
        state = self.state
        log = (*self.log, Decision(state.turn, player, action))
        if isinstance(action, HandIn):
            order = tuple(p.id for p in self.world.setup.players)
            done = tuple(p for p in order if p in state.handed_in or p == player)
            state = replace(state, handed_in=done)
        else:
            plans = dict(state.plans)
            plans[player] = (*plans.get(player, ()), action)
            state = replace(state, plans={p: plans[p] for p in sorted(plans)})
        return replace(self, state=state, log=log)

    def _resolved(self) -> "Playthrough":
        step = self._phase.resolve(self.world, self.state)
        return self._next(step)

    def _next(self, step: Step) -> "Playthrough":
        """Go on to the next turn that is not skipped, or to the end."""
        schedule = self.world.schedule
        state = step.state
        while state.turn + 1 < len(schedule):
            state = advance(state)
            phase = PHASES[schedule[state.turn].phase]
            if not phase.is_skipped(self.world, state):
                return self._opened(replace(step, state=state))
        ended = replace(state, finished=True, plans={}, handed_in=())
        return self._with(replace(step, state=ended))

    def _opened(self, step: Step) -> "Playthrough":
        phase = PHASES[self.world.schedule[step.state.turn].phase]
        return self._with(step.then(phase.begin(self.world, step.state)))

    def _with(self, step: Step) -> "Playthrough":
        return replace(
            self,
            state=step.state,
            annals=self.annals.extended(step.facts, step.causes),
            milestones=(*self.milestones, Milestone(step.state)),
        )

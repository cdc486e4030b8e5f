"""The game being played in this window: the playthrough, whose turn it is, and its saving.

Screens ask it for the view of the player in front of the machine, and hand it their choices. It
knows no pygame and no widget.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from engine.players.table import play_computers
from engine.rules.action import Action, Refusal
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Playthrough
from engine.rules.setup import HALL, PERSON
from engine.rules.view import View


@dataclass
class Game:
    """One playthrough at this machine. ``on_resolved`` is called after every resolved turn."""

    playthrough: Playthrough
    name: str
    """Under which it is saved."""
    on_resolved: Callable[["Game"], object] = lambda game: None
    begin_again: Callable[["Game"], "Game"] = lambda game: Game(
        Playthrough.start(game.playthrough.world), game.name
    )
    """Begins the same game once more: same place, same people, same luck, nothing decided yet."""
    begin_branch: Callable[["Game", Playthrough], "Game"] = lambda former, branch: Game(
        branch, former.name
    )
    """Begins to play a branch of a game on; the former one stays as it is."""
    redone: list[AnyAction] = field(default_factory=list)
    """Choices taken back this turn, the last one last."""
    facing: str = ""
    """Who sat down last: with several people a curtain hangs until the next one lifts it."""
    told: dict[str, int] = field(default_factory=dict)
    """Player → resolved turns whose results they have been shown."""
    _seen: tuple[Playthrough, str, View] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.playthrough = play_computers(self.playthrough)

    @property
    def people(self) -> tuple[str, ...]:
        """The players led by people, in the order of the setup."""
        return tuple(p.id for p in self.playthrough.world.setup.players if p.strategy == PERSON)

    @property
    def player(self) -> str:
        """The player in front of the machine: the first person who has not handed in."""
        waiting = self.playthrough.waiting_for
        return next((p for p in self.people if p in waiting), self.people[0])

    @property
    def is_hot_seat(self) -> bool:
        """Whether several people share the machine, so that a curtain hangs between turns."""
        return len(self.people) > 1

    @property
    def view(self) -> View:
        """What the player in front of the machine may know; made once for each of their steps.

        A page asks it many times in a picture, and what it works out (estimates above all) stays.
        """
        now, player = self.playthrough, self.player
        if self._seen is None or self._seen[0] is not now or self._seen[1] != player:
            self._seen = now, player, now.view(player)
        return self._seen[2]

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to decide."""
        return self.playthrough.is_over

    @property
    def resolved(self) -> int:
        """How many turns have been resolved."""
        return len(self.playthrough.hashes) - 1

    @property
    def must_hang_curtain(self) -> bool:
        """Whether somebody else must sit down before the next screen may be seen."""
        return self.is_hot_seat and not self.is_over and self.facing != self.player

    def sit_down(self) -> None:
        """Note that the player whose turn it is sits in front of the machine now."""
        self.facing = self.player

    @property
    def has_news(self) -> bool:
        """Whether a turn was resolved whose results the player has not been shown."""
        return self.told.get(self.player, 0) < self.resolved

    def tell_news(self) -> None:
        """Note that the player is being shown what the last turn brought."""
        self.told[self.player] = self.resolved

    def submit(self, action: AnyAction) -> Refusal | None:
        """Add a choice to the plan; return why it is refused, if it is."""
        after = self.playthrough.submit(self.player, action)
        if isinstance(after, Refusal):
            return after
        self.redone.clear()
        self._go_on(after)
        return None

    def hand_in(self) -> Refusal | None:
        """Close the plan; the computer's lists play, and the turn is resolved where all have."""
        return self.submit(HandIn())

    def record(self, action: AnyAction) -> Refusal | None:
        """Enter what the people in the hall decided by hand; return why it is refused, if so.

        A count entered before in this turn is taken back, so that a slip can be mended.
        """
        before = self.playthrough.undo(HALL)
        after = (self.playthrough if isinstance(before, Refusal) else before).submit(HALL, action)
        if isinstance(after, Refusal):
            return after
        self.playthrough = after
        return None

    def replan(self, old: type[Action], new: AnyAction) -> Refusal | None:
        """Put ``new`` in the place of the choices of kind ``old`` in this turn's plan."""
        before = self.playthrough
        kept = [action for action in self.view.plan if not isinstance(action, old)]
        while self.can_undo:
            self.undo()
        for action in (*kept, new):
            refusal = self.submit(action)
            if refusal is not None:
                self.playthrough = before
                return refusal
        return None

    @property
    def recorded(self) -> tuple[AnyAction, ...]:
        """What the hall decided by hand in this turn."""
        return self.playthrough.state.plans.get(HALL, ())

    @property
    def can_undo(self) -> bool:
        """Whether something of this turn can be taken back."""
        return bool(self.view.plan) and not self.is_over

    def undo(self) -> None:
        """Take back the last choice of this turn."""
        if not self.can_undo:
            return
        last = self.view.plan[-1]
        after = self.playthrough.undo(self.player)
        if not isinstance(after, Refusal):
            self.redone.append(last)
            self.playthrough = after

    def redo(self) -> None:
        """Make the choice again that was taken back last."""
        if self.redone:
            action = self.redone.pop()
            after = self.playthrough.submit(self.player, action)
            if not isinstance(after, Refusal):
                self.playthrough = after

    def _go_on(self, after: Playthrough) -> None:
        turn = self.playthrough.state.turn
        self.playthrough = play_computers(after)
        if self.playthrough.state.turn != turn or self.playthrough.is_over:
            self.on_resolved(self)

"""What else could have been done in a turn: asked of the rules, and grouped to be chosen from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.analysis.counterfactual import instead, without
from engine.analysis.counterfactual_seeds import SEEDS, Weighed
from engine.analysis.held_replay import resume_held, unchanged
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Decision, Playthrough
from ui.window.presenters.debrief_decisions import Measuring

MOST = 7
"""How many choices are shown at a time."""
PARTED_BY = (
    "situation",
    "gift",
    "medium",
    "project",
    "aspirant",
    "work",
    "measure",
    "against",
    "place",
)
"""What many choices of one kind are parted by: the same gift elsewhere, the same work there."""


@dataclass(frozen=True)
class ChoiceGroup:
    """Things that are alike; the first stands for all of them."""

    id: str
    actions: tuple[AnyAction, ...]
    by: str = ""
    """What parts it."""
    parts: tuple["ChoiceGroup", ...] = ()

    @property
    def rows(self) -> tuple["Row", ...]:
        """What stands in it when it is opened."""
        return tuple(map(_row, self.parts)) or self.actions

    def part_of(self, action: AnyAction) -> "ChoiceGroup | None":
        """Return the part that an action would stand in."""
        id = _part_id(self.id, action, self.by)
        return next((part for part in self.parts if part.id == id), None)

    def all_parts(self) -> Iterator["ChoiceGroup"]:
        """Yield the group with all that it falls into."""
        yield self
        for part in self.parts:
            yield from part.all_parts()


Row = AnyAction | ChoiceGroup


class AnotherChoice:
    """One decision, what else was allowed in its turn, and what is measured of that."""

    def __init__(self, playthrough: Playthrough, weighed: Weighed, seeds: int = SEEDS) -> None:
        self.decision: Decision = weighed.change.decisions[0]
        self.seeds = seeds
        self._playthrough, self._weighed = playthrough, weighed
        self._allowed = tuple(_allowed(playthrough, self.decision))
        self._measurings: dict[str, Measuring] = {}
        self.groups = _grouped(self._allowed, self.decision.action.kind)
        """Everything that was allowed, kind by kind: the decision's own kind first."""
        self.chosen: AnyAction | None = None
        """What is asked about instead; None is to do nothing."""
        self.group = ""
        """The group that is open; "" shows all of them."""
        self.page = 0
        """Which page of the open group, or of the groups, is shown."""
        self._open_own()

    @property
    def measuring(self) -> Measuring:
        """What is measured of the choice that is asked about; to do nothing was measured before."""
        key = repr(self.chosen)
        if key not in self._measurings:
            action, decision = self.chosen, self.decision
            nothing = action is None
            change = without(decision) if action is None else instead(decision, action)
            self._measurings[key] = Measuring(
                self._playthrough,
                lambda: (change,),
                self.seeds,
                (self._weighed,) if nothing else (),
            )
        return self._measurings[key]

    def choose(self, action: AnyAction | None) -> None:
        """Ask about another choice, or about doing nothing."""
        self.chosen = action

    @property
    def rows(self) -> tuple[Row, ...]:
        """What stands on the page that is shown."""
        return self._rows[self.page * MOST : (self.page + 1) * MOST]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self._rows) // MOST))

    def show(self, group: str, page: int = 0) -> None:
        """Open a group, or another page of it."""
        self.group, self.page = group, page

    def go_up(self) -> None:
        """Close the open group: the one that it is a part of opens, or all are shown."""
        holders = (g.id for g in self._all_groups() if self.group in [p.id for p in g.parts])
        self.show(next(holders, ""))

    @property
    def _rows(self) -> tuple[Row, ...]:
        opened = next((g for g in self._all_groups() if g.id == self.group), None)
        return opened.rows if opened is not None else tuple(map(_row, self.groups))

    def _all_groups(self) -> Iterator[ChoiceGroup]:
        for group in self.groups:
            yield from group.all_parts()

    def _open_own(self) -> None:
        """Open the same thing done otherwise, where it could be."""
        own = self.decision.action
        group = next((group for group in self.groups if group.id == own.kind), None)
        while group is not None:
            self.group = group.id
            group = group.part_of(own)


def _grouped(actions: Sequence[AnyAction], first: str) -> tuple[ChoiceGroup, ...]:
    kinds = sorted(dict.fromkeys(action.kind for action in actions), key=lambda k: k != first)
    return tuple(
        _parted(kind, tuple(a for a in actions if a.kind == kind), PARTED_BY) for kind in kinds
    )


def _parted(id: str, actions: tuple[AnyAction, ...], fields: Sequence[str]) -> ChoiceGroup:
    """Return a group, in parts where it is large and any of them holds more than one choice."""
    for number, by in enumerate(fields if len(actions) > MOST else ()):
        parts: dict[str, list[AnyAction]] = {}
        for action in actions:
            parts.setdefault(_part_id(id, action, by), []).append(action)
        if 1 < len(parts) < len(actions):
            rest = fields[number + 1 :]
            found = tuple(_parted(part, tuple(parts[part]), rest) for part in parts)
            return ChoiceGroup(id, actions, by, found)
    return ChoiceGroup(id, actions)


def _part_id(id: str, action: AnyAction, by: str) -> str:
    return f"{id}:{getattr(getattr(action, 'claim', action), by, '')}"


def _row(group: ChoiceGroup) -> Row:
    return group if len(group.actions) > 1 else group.actions[0]


def _allowed(playthrough: Playthrough, decision: Decision) -> Iterator[AnyAction]:
    """Yield what the rules would have accepted in the place of a decision, all others made."""
    opened = resume_held(
        Playthrough.start(playthrough.world),
        playthrough.log,
        unchanged,
        ends=lambda game: game.state.turn >= decision.turn,
    ).playthrough
    for other in playthrough.log:
        mine = other.turn == decision.turn and other.player == decision.player
        if mine and other != decision and not isinstance(other.action, HandIn):
            planned = opened.submit(other.player, other.action)
            opened = planned if isinstance(planned, Playthrough) else opened
    for action in opened.allowed(decision.player):
        if action != decision.action and not isinstance(action, HandIn):
            yield action

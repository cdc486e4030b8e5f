"""What else could have been done in a turn: asked of the rules, and grouped to be chosen from."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.analysis.counterfactual import instead, without
from engine.analysis.counterfactual_seeds import SEEDS, Weighed
from engine.analysis.held_replay import resume_held, unchanged
from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.names import Names
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.playthrough import Decision, Playthrough
from ui.window.presenters.debrief_decisions import Measuring

MOST = 7
"""How many choices are shown at a time."""
SAME_THING = ("situation", "gift", "medium", "project", "aspirant", "work", "measure", "against")
"""What an action is about: the same offer answered otherwise, the same gift elsewhere."""
WHOLE = ("drop-aspirant", "meet-organisation")
"""Kinds that ask once of each person or organisation: no part of them has two choices."""


@dataclass(frozen=True)
class Choice:
    """One thing that could have been done."""

    action: AnyAction
    text: str


@dataclass(frozen=True)
class ChoiceGroup:
    """Things that are alike; the first stands for all of them."""

    id: str
    choices: tuple[Choice, ...]
    parts: tuple["ChoiceGroup", ...] = ()
    """What it falls into: the answers to one offer, one gift in several places."""

    @property
    def rows(self) -> tuple["Row", ...]:
        """What stands in it when it is opened."""
        return tuple(map(_row, self.parts)) or self.choices


Row = Choice | ChoiceGroup


def _row(group: ChoiceGroup) -> Row:
    return group if len(group.choices) > 1 else group.choices[0]


class AnotherChoice:
    """One decision, what else was allowed in its turn, and what is measured of that."""

    def __init__(self, playthrough: Playthrough, weighed: Weighed, seeds: int = SEEDS) -> None:
        self.decision: Decision = weighed.change.decisions[0]
        self.seeds = seeds
        self._playthrough, self._weighed = playthrough, weighed
        self._allowed = tuple(_allowed(playthrough, self.decision))
        self._measurings: dict[str, Measuring] = {}
        self._groups: dict[str, tuple[ChoiceGroup, ...]] = {}
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

    def groups(self, language: Language) -> tuple[ChoiceGroup, ...]:
        """Return everything that was allowed, kind by kind: the decision's own kind first."""
        if language.code not in self._groups:
            self._groups[language.code] = tuple(self._grouped(language))
        return self._groups[language.code]

    def rows(self, language: Language) -> tuple[Row, ...]:
        """Return what stands on the page that is shown."""
        return self._rows(language)[self.page * MOST : (self.page + 1) * MOST]

    def pages(self, language: Language) -> int:
        """Return how many pages there are."""
        return max(1, -(-len(self._rows(language)) // MOST))

    def show(self, group: str, page: int = 0) -> None:
        """Open a group, or another page of it."""
        self.group, self.page = group, page

    def go_up(self, language: Language) -> None:
        """Close the open group: the one that it is a part of opens, or all are shown."""
        holders = (g.id for g in self.groups(language) if self.group in [p.id for p in g.parts])
        self.show(next(holders, ""))

    def _rows(self, language: Language) -> tuple[Row, ...]:
        groups = self.groups(language)
        for group in (*groups, *(part for each in groups for part in each.parts)):
            if group.id == self.group:
                return group.rows
        return tuple(map(_row, groups))

    def _open_own(self) -> None:
        """Open the same thing done otherwise, where it could be."""
        mine = self.decision.action
        alike = [action for action in self._allowed if action.kind == mine.kind]
        if any(_about(action) == _about(mine) for action in alike):
            sorts = {_about(action) for action in alike}
            self.group = mine.kind if len(sorts) == 1 else _part_id(mine)

    def _grouped(self, language: Language) -> Iterator[ChoiceGroup]:
        names = Names.of(language, self._playthrough.view(self.decision.player))
        kinds: dict[str, dict[str, list[Choice]]] = {}
        for action in self._allowed:
            choice = Choice(action, say_action(language, names, action))
            sorts = kinds.setdefault(action.kind, {})
            sorts.setdefault(_part_id(action), []).append(choice)
        for kind in sorted(kinds, key=lambda kind: kind != self.decision.action.kind):
            parts = tuple(ChoiceGroup(id, tuple(found)) for id, found in kinds[kind].items())
            choices = tuple(choice for part in parts for choice in part.choices)
            yield ChoiceGroup(kind, choices, parts if len(parts) > 1 else ())


def _part_id(action: AnyAction) -> str:
    return f"{action.kind}:{_about(action)}"


def _about(action: AnyAction) -> str:
    """Return what an action is about, where that makes a part of its kind."""
    if action.kind in WHOLE:
        return ""
    about = (getattr(action, field, "") for field in SAME_THING)
    return next((each for each in about if each), "")


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

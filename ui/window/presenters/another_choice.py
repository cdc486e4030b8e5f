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

Sort = tuple[str, str]
"""A kind of action, and what it is about."""


@dataclass(frozen=True)
class Choice:
    """One thing that could have been done."""

    action: AnyAction
    text: str


@dataclass(frozen=True)
class ChoiceGroup:
    """Things of one sort; ``first`` stands for all of them."""

    id: str
    choices: tuple[Choice, ...]

    @property
    def first(self) -> str:
        """What the first of them is."""
        return self.choices[0].text

    def shown(self, page: int) -> tuple[Choice, ...]:
        """Return the choices of one page."""
        return self.choices[page * MOST : (page + 1) * MOST]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return pages_of(len(self.choices))


def pages_of(many: int) -> int:
    """Return how many pages so many things take."""
    return max(1, -(-many // MOST))


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
        mine = _sort(self.decision.action)
        self.group = group_id(mine) if mine in map(_sort, self._allowed) else ""
        """The group that is open: at first the same thing done otherwise, where it could be."""
        self.page = 0
        """Which page of the open group, or of the groups, is shown."""

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
        """Return everything that was allowed: of the same sort first, then of the same kind."""
        if language.code not in self._groups:
            self._groups[language.code] = tuple(self._grouped(language))
        return self._groups[language.code]

    def _grouped(self, language: Language) -> Iterator[ChoiceGroup]:
        names = Names.of(language, self._playthrough.view(self.decision.player))
        mine = _sort(self.decision.action)
        sorts: dict[Sort, list[Choice]] = {}
        for action in self._allowed:
            choice = Choice(action, say_action(language, names, action))
            sorts.setdefault(_sort(action), []).append(choice)
        ordered = sorted(sorts, key=lambda sort: (sort != mine, sort[0] != mine[0]))
        for sort in ordered:
            yield ChoiceGroup(group_id(sort), tuple(sorts[sort]))


def group_id(sort: Sort) -> str:
    """Return how the group of a sort is called in the program."""
    return ":".join(sort)


def _sort(action: AnyAction) -> Sort:
    about = (getattr(action, field, "") for field in SAME_THING)
    # Every place on the list is asked of many people: together they are one sort.
    whole = action.kind in ("place-aspirant", "drop-aspirant", "meet-organisation")
    return action.kind, "" if whole else next((each for each in about if each), "")


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

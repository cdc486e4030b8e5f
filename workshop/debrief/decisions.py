"""What single decisions did, in words: votes and electors moved, the ledger, and their spread."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.analysis.counterfactual_seeds import Spread, Weighed
from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.amounts import number
from engine.language.wording.names import Names
from engine.language.wording.phrases import phrase
from engine.language.wording.turn_names import turn_name
from workshop.debrief.hindsight import Hindsight
from workshop.debrief.ledgers import signed

TITLE = phrase("debrief.decisions", "The decisions that weighed most")
ABOUT = phrase(
    "debrief.decisions.about",
    "The game was played again without one decision, all others held: same people, same luck. The "
    "votes are what the list got with it, less what it would have got without it. Those who would "
    "have voted otherwise are counted one by one.",
)
HEAD = (
    phrase("debrief.decisions.head.decision", "Decision"),
    phrase("debrief.decisions.head.votes", "Votes"),
    phrase("debrief.decisions.head.moved", "Would have voted otherwise"),
    phrase("debrief.decisions.head.citizenship", "Citizenship"),
)


@dataclass(frozen=True)
class WeighedRow:
    """A decision and what it did, in words; ``votes`` is the figure behind them."""

    what: str
    net: int
    votes: str
    answered: str
    """The votes where the computer's rivals answer."""
    moved: str
    citizenship: str
    votes_over: str
    citizenship_over: str
    winner: str


class DecisionsPage:
    """The decisions of one list that were asked about, those that did most first."""

    def __init__(
        self, hindsight: Hindsight, language: Language, weighed: Sequence[Weighed]
    ) -> None:
        self._playthrough = hindsight.playthrough
        self._language = language
        self._names = Names.of(language, hindsight.view)
        self.weighed = tuple(sorted((w for w in weighed if did_anything(w)), key=_rank))
        """What the rows are told from, in their order."""

    @property
    def seeds(self) -> int:
        """How many other peoples were asked."""
        return len(self.weighed[0].over) if self.weighed else 0

    def rows(self) -> tuple[WeighedRow, ...]:
        """Return a row for every decision that did anything."""
        return tuple(self.row(weighed) for weighed in self.weighed)

    def about_seeds(self) -> str:
        """Return what the figures over other peoples are; nothing where none was asked."""
        if not self.seeds:
            return ""
        return self._language.say_plural(
            "debrief.decisions.seeds",
            "In brackets, with other people of the same district: the same offers and incidents, "
            "{number} game.",
            "In brackets, with other people of the same district: the same offers and incidents, "
            "the mean of {number} games, and after the ± how much it varies.",
            self.seeds,
        )

    def none(self) -> str:
        """Return what is said where no decision did anything."""
        return self._language.say(
            "debrief.decisions.none",
            "No single decision of this list moved a vote or the ledger of citizenship.",
        )

    def row(self, weighed: Weighed) -> WeighedRow:
        """Return what one decision did, in words."""
        held = weighed.held
        return WeighedRow(
            what=self.what(weighed),
            net=held.net,
            votes=signed(held.net),
            answered=signed(weighed.answered.net),
            moved=number(held.moved),
            citizenship=signed(held.citizenship),
            votes_over=_spread(weighed.net),
            citizenship_over=_spread(weighed.citizenship),
            winner=self._winner(weighed),
        )

    def what(self, weighed: Weighed) -> str:
        """Return the decision with its turn."""
        decision, world = weighed.change.decisions[0], self._playthrough.world
        return self._language.say(
            "debrief.decisions.what",
            "{turn}: {decision}",
            turn=turn_name(self._language, world, world.schedule[decision.turn]),
            decision=say_action(self._language, self._names, decision.action),
        )

    def _winner(self, weighed: Weighed) -> str:
        say, held = self._language.say, weighed.held
        if not held.same_winner and weighed.change.instead:
            return say(
                "debrief.decisions.winner-instead",
                "With the other choice {list} would have won.",
                list=self._names.list(held.winner_there),
            )
        if not held.same_winner:
            return say(
                "debrief.decisions.other-winner",
                "Without it {list} would have won.",
                list=self._names.list(held.winner_there),
            )
        if weighed.safe_anyway or not weighed.over:
            return say("debrief.decisions.same-winner", "The same list wins anyway.")
        return say(
            "debrief.decisions.mostly",
            "Here the same list wins anyway; with other people in {same} of {seeds} games.",
            same=sum(each.same_winner for each in weighed.over),
            seeds=len(weighed.over),
        )


def did_anything(weighed: Weighed) -> bool:
    """Return whether a decision moved a vote, an elector or the ledger anywhere."""
    return any(d.net or d.moved or d.citizenship for d in (weighed.held, *weighed.over))


def _rank(weighed: Weighed) -> tuple[int, int, int]:
    held = weighed.held
    return (-abs(held.net), -held.moved, -abs(held.citizenship))


def _spread(figures: Spread) -> str:
    if not figures.values:
        return ""
    return f"{signed(round(figures.mean))} ± {number(round(figures.deviation))}"

"""What single decisions did: how far the measuring is, the figures, and what each is made of."""

import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.analysis.counterfactual import Change, Difference, rivals_of, without
from engine.analysis.counterfactual_decisions import weightiest
from engine.analysis.counterfactual_seeds import SEEDS, Weighed, weigh, weigh_further
from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.amounts import number
from engine.language.wording.explanation import Explanation
from engine.language.wording.names import Names
from engine.language.wording.phrases import phrase
from engine.language.wording.votes import REST, rest_name
from engine.rules.playthrough import Playthrough
from workshop.debrief.decisions import HEAD, DecisionsPage
from workshop.debrief.hindsight import Hindsight
from workshop.debrief.ledgers import part_name, signed

ANSWERED = phrase("decisions.head.answered", "If rivals answer")
OVER = phrase("decisions.head.over", "With other people")
WINNER = phrase("decisions.head.winner", "Who wins")

Watch = Callable[[int], None]
"""Is told how much of a hundred is done; what it raises ends the work."""


def workers() -> int:
    """Return how many processes measure: never the window's own, and not all of a large machine."""
    return max(2, min(os.cpu_count() or 2, 4))


class Measuring:
    """Changes that are asked about: how far it is, and what is found so far.

    ``measure`` works in a thread beside the window. It only ever puts a new tuple in the place of
    the last one, so that the window can read ``found`` at any time.
    """

    def __init__(
        self,
        playthrough: Playthrough,
        asks: Callable[[], tuple[Change, ...]],
        seeds: int = SEEDS,
        found: tuple[Weighed, ...] = (),
    ) -> None:
        self._playthrough, self._asks = playthrough, asks
        self._asked: tuple[Change, ...] | None = None
        self._lock = threading.Lock()
        self.seeds = seeds
        """How many other peoples are asked."""
        self.found = found
        self.percent = 0
        self.is_running = False
        self.has_failed = False
        self.wants_seeds = False
        """Whether the other peoples are asked, too, or the game's own people alone."""

    @property
    def is_quick(self) -> bool:
        """Whether the game's own people have answered everything."""
        return self._asked is not None and len(self.found) == len(self._asked)

    @property
    def seeds_done(self) -> int:
        """How many other peoples have answered everything."""
        return min((len(each.over) for each in self.found), default=0)

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing left to ask."""
        return self.is_quick and (not self.found or self.seeds_done >= self.seeds)

    def measure(self, watch: Watch) -> None:
        """Ask what is missing: the game's own people, and others where they are wanted.

        Who begins anew waits until what was called off a moment ago has ended.
        """
        with self._lock:
            watch(0)
            if self._asked is None:
                self._asked = self._asks()
            self._ask_own(watch)
            if self.wants_seeds:
                self._ask_others(watch)

    def _ask_own(self, watch: Watch) -> None:
        known = self.found
        there = {each.change for each in known}
        missing = [change for change in self._asked or () if change not in there]

        def hear(weighed: tuple[Weighed, ...]) -> None:
            self.found = (*known, *weighed)

        if missing:
            weigh(
                self._playthrough,
                missing,
                0,
                until="the-end",
                workers=workers(),
                watch=lambda done, of: watch(100 * done // of),
                hear=hear,
            )

    def _ask_others(self, watch: Watch) -> None:
        def hear(weighed: tuple[Weighed, ...]) -> None:
            self.found = weighed

        before = self.seeds_done
        weigh_further(
            self._playthrough,
            self.found,
            self.seeds,
            until="the-end",
            workers=workers(),
            watch=lambda done, of: watch(100 * (before + done) // (before + of)),
            hear=hear,
        )


def of_a_list(playthrough: Playthrough, name: str, seeds: int = SEEDS) -> Measuring:
    """Return the measuring of a list's weightiest decisions; where nobody voted, of none."""
    if playthrough.state.election is None:
        return Measuring(playthrough, tuple, seeds)
    return Measuring(
        playthrough, lambda: tuple(without(d) for d in weightiest(playthrough, name)), seeds
    )


@dataclass(frozen=True)
class Figure:
    """One figure of what a decision did, and what it is made of."""

    key: str
    name: str
    shown: str
    why: Explanation


class DecisionFigures:
    """The figures of the decisions of one list, for a table and for a page of one decision."""

    def __init__(
        self, hindsight: Hindsight, language: Language, weighed: Sequence[Weighed]
    ) -> None:
        self.page = DecisionsPage(hindsight, language, weighed)
        self._language = language
        self._names = Names.of(language, hindsight.view)
        self._weighed = tuple(weighed)
        self._rivals_answer = bool(rivals_of(hindsight.playthrough.world, hindsight.list))

    @property
    def has_seeds(self) -> bool:
        """Whether other peoples were asked."""
        return any(each.over for each in self._weighed)

    @property
    def seeds(self) -> int:
        """How many other peoples have answered of every decision."""
        return min((len(each.over) for each in self._weighed), default=0)

    def head(self) -> tuple[str, ...]:
        """Return the head of the table: as many columns as there are figures."""
        first, *_ = (each.said(self._language) for each in HEAD)
        names = [figure.name for figure in self.figures(self._weighed[0])] if self._weighed else []
        return (first, *names, WINNER.said(self._language))

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return a row for every decision that did anything."""
        return tuple(
            (
                self.page.what(weighed),
                *(figure.shown for figure in self.figures(weighed)),
                self.page.row(weighed).winner,
            )
            for weighed in self.page.weighed
        )

    def whys(self) -> tuple[Explanation, ...]:
        """Return what the votes of each row are made of."""
        return tuple(self.figures(weighed)[0].why for weighed in self.page.weighed)

    def figures(self, weighed: Weighed) -> tuple[Figure, ...]:
        """Return the figures of one decision."""
        row, language = self.page.row(weighed), self._language
        _, votes, moved, citizenship = (each.said(language) for each in HEAD)
        found = [Figure("votes", votes, row.votes, self._votes_why(weighed, votes))]
        if self._rivals_answer:
            name = ANSWERED.said(language)
            why = self._answered_why(weighed, name)
            found.append(Figure("answered", name, row.answered, why))
        if self.has_seeds:
            name = OVER.said(language)
            found.append(Figure("over", name, row.votes_over, self._over_why(weighed, name)))
        found.append(Figure("moved", moved, row.moved, self._moved_why(weighed, moved)))
        why = self._citizenship_why(weighed, citizenship)
        found.append(Figure("citizenship", citizenship, row.citizenship, why))
        return tuple(found)

    def winner(self, weighed: Weighed) -> str:
        """Return who would have won."""
        return self.page.row(weighed).winner

    def refused(self, weighed: Weighed) -> str:
        """Return how many decisions could no longer be made; nothing where all could."""
        refused = weighed.held.refused
        if not refused:
            return ""
        return self._language.say_plural(
            "decisions.left-out",
            "{number} other decision could not be made then, and was left out.",
            "{number} other decisions could not be made then, and were left out.",
            len(refused),
        )

    def refused_decisions(self, weighed: Weighed) -> tuple[str, ...]:
        """Return the decisions that could no longer be made, in the order of the game."""
        refused = weighed.held.refused
        return tuple(say_action(self._language, self._names, each.action) for each in refused)

    # -- what the figures are made of ----------------------------------------------------------

    def _votes_why(self, weighed: Weighed, title: str) -> Explanation:
        text = self._language.say(
            "decisions.why.votes",
            "What each list got here, less what it would have got in the other game. What one "
            "wins, others lose: together it is zero.",
        )
        refused = self.refused(weighed)
        return self._from_whom(weighed.held, title, f"{text} {refused}".strip())

    def _answered_why(self, weighed: Weighed, title: str) -> Explanation:
        text = self._language.say(
            "decisions.why.answered",
            "Here the lists of the computer decide anew from the next turn on. What people’s "
            "lists decided stays.",
        )
        return self._from_whom(weighed.answered, title, text)

    def _from_whom(self, difference: Difference, title: str, text: str) -> Explanation:
        """Explain by whose votes are more and whose less: lists first, by votes, then the rest."""
        say, net_of = self._language.say, difference.net_of
        ordered = sorted(net_of, key=lambda name: (name in REST, -net_of[name]))
        return Explanation(
            title,
            text,
            tuple((self._called(name), signed(net_of[name])) for name in ordered if net_of[name]),
            (say("decisions.why.all", "All together"), signed(sum(net_of.values()))),
        )

    def _over_why(self, weighed: Weighed, title: str) -> Explanation:
        say, values = self._language.say, weighed.net.values
        text = say(
            "decisions.why.over",
            "The same offers and incidents among other people of the same district. First the "
            "mean; after the ± how much it varies from one game to the next.",
        )
        if not values:
            return Explanation(title, text)
        return Explanation(
            title,
            text,
            (
                (say("decisions.why.games", "Games"), number(len(values))),
                (say("decisions.why.least", "The least"), signed(min(values))),
                (say("decisions.why.most", "The most"), signed(max(values))),
                (
                    say("decisions.why.same", "Games in which the same list wins anyway"),
                    number(sum(each.same_winner for each in weighed.over)),
                ),
            ),
        )

    def _moved_why(self, weighed: Weighed, title: str) -> Explanation:
        text = self._language.say(
            "decisions.why.moved",
            "Elector by elector: whoever chose something else in the other game, counting those "
            "who stay away. Some come and others go, so there can be more of them than votes.",
        )
        return Explanation(title, text)

    def _citizenship_why(self, weighed: Weighed, title: str) -> Explanation:
        text = self._language.say(
            "decisions.why.citizenship",
            "Of 1,000. Citizenship is the weakest of its three parts, so they do not add up to "
            "it. Each is what it was here, less what it would have been.",
        )
        parts = weighed.held.parts.items()
        return Explanation(
            title,
            text,
            tuple((part_name(self._language, part), signed(value)) for part, value in parts),
        )

    def _called(self, name: str) -> str:
        return rest_name(self._language, name) if name in REST else self._names.list(name)

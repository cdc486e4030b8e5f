"""What a week brought: one line a list with its why, outcomes of haggling, leaks, news."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from engine.analysis.why import Change, change_of_turn
from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.facts import say_deed
from engine.language.wording.names import Names
from engine.language.wording.phrases import Phrase, phrase
from engine.rules.chronicle import Fact
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.causes import about_the_order, cause_lines, signed
from ui.window.presenters.planner import NEWS, NewsLine, news_line


@dataclass(frozen=True)
class ListLine:
    """What one list did, and what changed for it where the player sees it."""

    list: str
    name: str
    deeds: str
    change: str
    why: Explanation


@dataclass(frozen=True)
class Outcome:
    """How something ended that was left open when it was answered."""

    title: str
    answer: str
    text: str


@dataclass
class WeekResultsPresenter:
    """The turn that was resolved last, as far as the player may know it."""

    game: Game
    _changes: dict[tuple[int, str, str], Change] = field(default_factory=dict)

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    @property
    def turn(self) -> int:
        """The turn that is told."""
        slot = self.view.slot
        return slot.turn if self.view.is_over else slot.turn - 1

    def title(self, language: Language) -> str:
        """Return which week is told."""
        slot = self.view.schedule[self.turn]
        return language.say("results.title", "Week {number}: what changed", number=slot.number)

    def lines(self, language: Language) -> tuple[ListLine, ...]:
        """Return one line a list, the player's own first."""
        view, names = self.view, Names.of(language, self.view)
        order = [view.player, *(name for name in view.lists if name != view.player)]
        return tuple(self._line(language, names, name) for name in order)

    def _line(self, language: Language, names: Names, name: str) -> ListLine:
        change = self._change(name)
        votes = sum(part for _, part in change.whole())
        say = language.say
        if not self.seen:
            shown = say("results.unknown", "not known")
        elif votes == 0:
            shown = say("results.same", "as before")
        else:
            shown = language.say_plural(
                "results.moved.votes",
                "{shown} vote",
                "{shown} votes",
                abs(votes),
                shown=signed(votes),
            )
        return ListLine(
            name,
            names.list(name),
            self._deeds(language, names, name),
            shown,
            self._why(language, names, name, change),
        )

    def _change(self, name: str) -> Change:
        """Return what moved for a list where the player sees it; computed once.

        Without a place that is seen nothing is known, so nothing moved.
        """
        if not self.seen:
            return Change(0, 0, ())
        key = (self.turn, self.view.player, name)
        if key not in self._changes:
            self._changes[key] = change_of_turn(
                self.game.playthrough, self.turn, name, self.seen, player=self.view.player
            )
        return self._changes[key]

    @property
    def seen(self) -> tuple[str, ...]:
        """Places where somebody of the list was lately: there changes are seen."""
        return tuple(e.place for e in self.view.estimates if e.is_seen)

    def _deeds(self, language: Language, names: Names, name: str) -> str:
        facts = [
            fact
            for fact in self.view.facts_of(self.turn)
            if fact.player == name and self._is_deed(fact)
        ]
        told = list(_summed(language, names, facts))
        for fact in facts:
            deed = say_deed(language, names, fact) if fact.kind not in _SUMMED else None
            if deed is not None:
                told.append(deed[:1].upper() + deed[1:])
        if not told:
            return language.say("results.nothing", "Nothing was seen of it.")
        return " ".join(told)

    def _is_deed(self, fact: Fact) -> bool:
        return not fact.kind.endswith("-answered") and fact.kind not in (
            "rumour-heard",
            "incident-befell",
            "proof-found",
        )

    def _why(self, language: Language, names: Names, name: str, change: Change) -> Explanation:
        say = language.say
        rows = change.whole()
        if not self.seen:
            return Explanation(
                title=names.list(name),
                text=say(
                    "results.unseen",
                    "Nobody of the list was anywhere in the last two weeks. What changed is not "
                    "known.",
                ),
            )
        shown = cause_lines(language, names, rows)
        where = ", ".join(names.place(place) for place in self.seen)
        before = (change.before + 500) // 1000
        return Explanation(
            title=names.list(name),
            text=say(
                "results.why",
                "Expected votes in the places you see, before the week and now: {places}.",
                places=where,
            ),
            parts=((say("results.before", "Before the week"), number(before)), *shown),
            total=(say("results.after", "Now"), number(before + sum(v for _, v in rows))),
            source=about_the_order(language),
        )

    def outcomes(self, language: Language) -> tuple[Outcome, ...]:
        """Return how the answers ended that could fail."""
        names = Names.of(language, self.view)
        found = []
        for fact in self.view.facts_of(self.turn):
            if not fact.kind.endswith("-answered"):
                continue
            situation = str(fact.details.get("situation", ""))
            answer = names.find_answer(situation, str(fact.details.get("answer", "")))
            if answer is None or answer.chance >= 1000:
                continue
            told = say_deed(language, names, fact) or ""
            found.append(Outcome(names.situation(situation), language.text(answer.text), told))
        return tuple(found)

    def news(self, language: Language) -> tuple[NewsLine, ...]:
        """Return the week's news: leaks, rumours, what befell the list."""
        names = Names.of(language, self.view)
        lines: list[NewsLine] = []
        for fact in self.view.facts_of(self.turn):
            if fact.kind in NEWS:
                line = news_line(language, names, fact)
                if line is not None and all(line.text != known.text for known in lines):
                    lines.append(line)
        return tuple(lines)


_SUMMED: Mapping[str, Phrase] = {
    "gift-given": phrase("results.gifts", "Gifts: {what}."),
    "community-heard": phrase("results.heard", "Listened: {what}."),
    "community-visited": phrase("results.visited", "Assembly: {what}."),
    "doors-knocked": phrase("results.doors", "Door to door: {what}."),
    "workshop-held": phrase("results.workshops", "Rights workshop: {what}."),
    "organisation-met": phrase("results.met", "Met with: {what}."),
    "airtime-bought": phrase("results.airtime", "On the air: {what}."),
    "promise-made": phrase("results.promises", "Promised: {what}."),
}
"""Kinds that are told together, in this order: what, and where."""


def _summed(language: Language, names: Names, facts: Sequence[Fact]) -> Iterator[str]:
    """Yield one short sentence for each kind of deed that was done, however often."""
    for kind, sentence in _SUMMED.items():
        what = [_what(names, fact) for fact in facts if fact.kind == kind]
        if what:
            yield sentence.said(language, what="; ".join(dict.fromkeys(what)))


def _what(names: Names, fact: Fact) -> str:
    details, place = fact.details, names.place(fact.place) if fact.place else ""
    subject = {
        "gift-given": lambda: names.gift(str(details.get("gift", ""))),
        "organisation-met": lambda: names.organisation(str(details.get("organisation", ""))),
        "airtime-bought": lambda: names.medium(str(details.get("medium", ""))),
        "promise-made": lambda: names.project(str(details.get("project", ""))),
    }.get(fact.kind)
    return ", ".join(filter(None, (subject() if subject is not None else "", place)))

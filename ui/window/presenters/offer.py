"""Something on the table: who comes, what for, and the answers with what is known of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import soles
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.situations import AnswerSituation
from engine.rules.definitions.base import Text
from engine.rules.definitions.law import RuleCard
from engine.rules.definitions.situations import Answer, Offer
from engine.rules.view import OnTheTable, View
from ui.window.game import Game
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.presenters.people import face_of_speaker
from ui.window.presenters.plan import take_out


@dataclass(frozen=True)
class Term:
    """A line of the deal: what it is, and what is said of it."""

    title: str
    text: str


@dataclass(frozen=True)
class AnswerLine:
    """An answer that can be given, or why it cannot."""

    id: str
    text: str
    known: str
    refused: str


@dataclass(frozen=True)
class Told:
    """What was answered, and what is told of it at once."""

    answer: str
    text: str


@dataclass
class OfferPresenter:
    """One situation on the player's table. ``entry`` names it."""

    game: Game
    situation: str

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    @property
    def item(self) -> OnTheTable | None:
        """What is on the table, or None once it is gone."""
        return next((i for i in self.view.table if i.entry.id == self.situation), None)

    @property
    def answered(self) -> str:
        """The id of the answer given in this turn's plan, or empty."""
        return answers_given(self.view).get(self.situation, "")

    @property
    def icon(self) -> str:
        """The icon of what comes, for what has no face."""
        item = self.item
        return item.situation.icon if item is not None else ""

    def title(self, language: Language) -> str:
        """Return its title."""
        return Names.of(language, self.view).situation(self.situation)

    def face(self) -> PortraitSpec | None:
        """Return the face of the one who comes, where there is somebody."""
        item = self.item
        if item is None or item.situation.speaker is None:
            return None
        return face_of_speaker(self.view, item.situation.speaker, item.situation.setting)

    def who(self, language: Language) -> tuple[str, str]:
        """Return name and role of the one who comes; both empty where nobody does."""
        item = self.item
        if item is None or item.situation.speaker is None:
            return "", ""
        return item.situation.speaker.name, language.text(item.situation.speaker.role)

    def text(self, language: Language) -> str:
        """Return what happens: for a debt what is demanded now."""
        item = self.item
        if item is None:
            return ""
        situation = item.situation
        if item.entry.kind == "debt" and isinstance(situation, Offer) and situation.debt:
            return language.text(situation.debt.demand)
        return language.text(situation.text)

    def terms(self, language: Language) -> tuple[Term, ...]:
        """Return the terms: given, asked, who may find out; for a debt what is owed."""
        item, say = self.item, language.say
        if item is None or not isinstance(item.situation, Offer):
            return ()
        offer = item.situation
        lines: list[tuple[str, Text]] = [
            (say("offer.given", "Gives"), offer.given),
            (say("offer.asked", "Asks"), offer.asked),
            (say("offer.exposure", "Who may find out"), offer.exposure),
        ]
        terms = tuple(Term(title, language.text(text)) for title, text in lines)
        if item.entry.kind == "debt" and offer.debt is not None and offer.debt.amount_centimos:
            owed = Term(say("offer.owed", "Already received"), soles(offer.debt.amount_centimos))
            return (terms[0], terms[1], owed)
        return terms

    @property
    def card(self) -> RuleCard | None:
        """The rule card beside it, with its line on today."""
        item = self.item
        if item is None or not isinstance(item.situation, Offer) or not item.situation.law:
            return None
        law = item.situation.law
        return next((card for card in self.view.cards if card.id == law), None)

    def answers(self, language: Language) -> tuple[AnswerLine, ...]:
        """Return the answers that are open, each with what is known of it."""
        item = self.item
        if item is None:
            return ()
        names = Names.of(language, self.view)
        return tuple(self._line(language, names, answer) for answer in item.answers)

    def _line(self, language: Language, names: Names, answer: Answer) -> AnswerLine:
        refusal = self.view.check(AnswerSituation(self.situation, answer.id))
        known = language.text(answer.known) if answer.known is not None else ""
        if answer.chance < 1000 and not known:
            known = language.say("offer.uncertain", "It may be accepted or not.")
        refused = say_refusal(language, names, refusal) if refusal is not None else ""
        return AnswerLine(answer.id, language.text(answer.text), known, refused)

    def told(self, language: Language) -> Told | None:
        """Return what is told after the answer; what may fail is told with the results."""
        if not self.answered:
            return None
        item = self.item
        all_answers: Sequence[Answer] = item.answers if item is not None else ()
        answer = next((a for a in all_answers if a.id == self.answered), None)
        if answer is None:
            return None
        if answer.chance < 1000:
            text = language.say("offer.later", "Whether they accept is told when the turn is over.")
        else:
            text = language.text(answer.then)
        return Told(language.text(answer.text), text)

    def give(self, answer: str) -> Refusal | None:
        """Answer; return why it is not accepted."""
        return self.game.submit(AnswerSituation(self.situation, answer))

    def take_back(self) -> None:
        """Take the answer back, whatever was planned after it."""
        answer = AnswerSituation(self.situation, self.answered)
        if answer in self.view.plan:
            take_out(self.game, self.view.plan.index(answer))


def answers_given(view: View) -> dict[str, str]:
    """Return the answers in this turn's plan: situation → answer."""
    return {a.situation: a.answer for a in view.plan if isinstance(a, AnswerSituation)}

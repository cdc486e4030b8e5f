"""The recall for the screen: signatures, the question, the count under two laws, who moves up."""

from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.names import Names
from engine.rules.council.office_state import AuthorityRecall, RecallResult
from engine.rules.definitions.law import RecallLaw, RuleCard
from engine.rules.electoral_law.recall import RecallCount, outcome
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.presenters.causes import about_the_order
from ui.window.presenters.people import face_of
from ui.window.presenters.reasons import MILLI, reason_lines, reasons_of


@dataclass(frozen=True)
class Judged:
    """The vote on one authority, and what each law makes of it."""

    aspirant: str
    name: str
    office: str
    face: PortraitSpec
    votes: tuple[tuple[str, int], ...]
    """What was voted, in words, with its number: yes, no, blank, spoilt, absent."""
    outcome: str
    is_removed: bool
    other: tuple[str, ...]
    """What the laws of other years would have made of the same votes."""
    why: Explanation


class RecallPresenter:
    """The turn of a recall, or its result."""

    def __init__(self, game: Game) -> None:
        self.game = game

    @property
    def view(self) -> View:
        """What the player may know now."""
        return self.game.view

    # -- before the vote -------------------------------------------------------------------------

    @property
    def signatures(self) -> int:
        """Electors who signed."""
        return self.view.office.signatures if self.view.office is not None else 0

    def why_signatures(self, language: Language) -> Explanation:
        """Return how signatures came together, turn by turn."""
        say, names = language.say, Names.of(language, self.view)
        sums: dict[str, int] = {}
        for fact in self.view.facts:
            if fact.kind == "signatures-changed":
                sums[fact.player] = sums.get(fact.player, 0) + fact.after - fact.before
        parts = [
            (
                names.list(who) if who else say("recall.by-itself", "By themselves"),
                number(signed),
            )
            for who, signed in sums.items()
        ]
        rest = self.signatures - sum(sums.values())
        if rest:
            parts.append((say("recall.others", "Others"), number(rest)))
        return Explanation(
            title=say("recall.signatures", "Signatures"),
            text=say(
                "recall.signatures.why",
                "The law asks for {part} in every {of} electors of the roll: {needed} of {roll}.",
                part=self.view.recall_law.signatures.least.part,
                of=self.view.recall_law.signatures.least.of,
                needed=number(self.view.signatures_needed),
                roll=number(self.view.electors),
            ),
            parts=tuple(parts),
            total=(say("recall.signatures", "Signatures"), number(self.signatures)),
        )

    def questions(self, language: Language) -> tuple[tuple[str, PortraitSpec], ...]:
        """Return the question on each authority, as it stands on the ballot."""
        return tuple(
            (
                language.say(
                    "recall.question",
                    "Shall {name}, {office}, leave office?",
                    name=self.view.aspirants[c.aspirant].name,
                    office=self._office_of(language, c.aspirant, c.place),
                ),
                face_of(self.view, self.view.aspirants[c.aspirant]),
            )
            for c in self.view.on_the_ballot
        )

    def card(self) -> RuleCard | None:
        """Return the rule card of the law of the day, with its line on today."""
        wanted = f"recall-{self.view.recall_law.id}"
        return next((card for card in self.view.cards if card.id == wanted), None)

    # -- the count -------------------------------------------------------------------------------

    @property
    def result(self) -> RecallResult:
        """The vote that was counted."""
        office = self.view.office
        if office is None or office.recall is None:
            raise ValueError("no recall has been voted on")
        return office.recall

    def judged(self, language: Language) -> tuple[Judged, ...]:
        """Return the vote on each authority."""
        return tuple(self._judged(language, a) for a in self.result.authorities)

    def now(self, language: Language) -> str:
        """Return who is mayor now and what became of the council."""
        office = self.view.office
        mayor = self.view.aspirants[office.mayor].name if office is not None else ""
        if not self.result.removed:
            return language.say("recall.nobody", "Nobody leaves. Mayor: {mayor}.", mayor=mayor)
        text = language.say(
            "recall.replaced",
            "The next on the same list move up. Mayor from now on: {mayor}.",
            mayor=mayor,
        )
        if self.result.new_elections:
            text += " " + language.say(
                "recall.new-elections",
                "So many leave that the law would call a new election. The game goes on with those "
                "who move up.",
            )
        return text

    def _judged(self, language: Language, authority: AuthorityRecall) -> Judged:
        say = language.say
        aspirant = self.view.aspirants[authority.aspirant]
        cast = authority.yes + authority.no + authority.blank + authority.null
        votes = (
            (say("recall.yes", "Yes, leave"), authority.yes),
            (say("recall.no", "No, stay"), authority.no),
            (say("recall.blank", "Blank"), authority.blank),
            (say("recall.spoilt", "Spoilt"), authority.null),
            (say("recall.absent", "Absent"), self.view.electors - cast),
        )
        return Judged(
            aspirant=authority.aspirant,
            name=aspirant.name,
            office=self._office_of(language, authority.aspirant, authority.place),
            face=face_of(self.view, aspirant),
            votes=votes,
            outcome=self._outcome(language, self.view.recall_law, authority),
            is_removed=authority.removed,
            other=tuple(
                say(
                    "recall.with-other-law",
                    "With the law of {year}: {outcome}",
                    year=law.id,
                    outcome=self._outcome(language, law, authority),
                )
                for law in self.view.other_recall_laws
            ),
            why=Explanation(
                title=aspirant.name,
                text=say(
                    "recall.why.yes",
                    "Every elector's choice was counted. What made the votes for yes:",
                ),
                parts=reason_lines(
                    language,
                    Names.of(language, self.view),
                    reasons_of(self.view.facts, "recall-read", authority.aspirant),
                    MILLI,
                ),
                total=(say("recall.yes", "Yes, leave"), number(authority.yes)),
                source=about_the_order(language),
            ),
        )

    def _outcome(self, language: Language, law: RecallLaw, authority: AuthorityRecall) -> str:
        """Return in one sentence what a law makes of the votes on an authority."""
        say = language.say
        count = RecallCount(
            self.view.electors, authority.yes, authority.no, authority.blank, authority.null
        )
        found = outcome(law, count)
        needed = number(found.yes_needed)
        if not found.turnout_reached:
            return say("recall.stays.turnout", "stays, since fewer than half voted.")
        if law.threshold.of == "roll":
            if found.removed:
                return say(
                    "recall.leaves.roll",
                    "leaves: more than half of the roll, {needed} or more.",
                    needed=needed,
                )
            return say(
                "recall.stays.roll",
                "stays: it takes half of the roll and one more, {needed}.",
                needed=needed,
            )
        if found.removed:
            return say(
                "recall.leaves.valid",
                "leaves: more than half of the valid votes, {needed} or more.",
                needed=needed,
            )
        return say(
            "recall.stays.valid",
            "stays: it takes half of the valid votes and one more, {needed}.",
            needed=needed,
        )

    def _office_of(self, language: Language, aspirant: str, place: int) -> str:
        say = language.say
        office = self.view.office
        is_woman = self.view.aspirants[aspirant].sex == "woman"
        if place == 0 or (office is not None and office.mayor == aspirant):
            return (
                say("recall.mayor.woman", "mayor") if is_woman else say("recall.mayor.man", "mayor")
            )
        if is_woman:
            return say("recall.councillor.woman", "councillor")
        return say("recall.councillor.man", "councillor")

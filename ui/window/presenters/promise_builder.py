"""A promise being made: from a slogan to a claim with figures, and how much of it is said."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from engine.language.language import Language
from engine.language.wording.actions import everywhere
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.promises import MakePromise, PrepareProposal, costed_claim, has_proposal
from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import GoDoorToDoor, HoldAssembly
from engine.rules.definitions.geography import Place
from engine.rules.definitions.promises import MoneySource, Project
from engine.rules.promise import Claim
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.places import in_groups
from ui.window.presenters.week_choices import price

Benefits = Literal["", "all", "family", "organisation", "supporters"]
BENEFITS: tuple[Benefits, ...] = ("all", "organisation", "supporters", "family")
Section = Literal["money", "what", "when", "where", "who"]
SECTIONS: tuple[Section, ...] = ("what", "where", "when", "money", "who")
MOST_UNITS, LAST_QUARTER = 20, 8
OWN_MONEY = ("municipal-budget", "foncomun", "property-tax", "canon", "milk-programme")


@dataclass(frozen=True)
class Said:
    """One part of a claim: what it is called, what is said, whether anything is."""

    section: Section
    title: str
    text: str
    is_said: bool


@dataclass(frozen=True)
class AtHand:
    """A line of what lies on the table: the law's list, the budget, the engineer's prices."""

    title: str
    text: str
    why: Explanation | None = None


@dataclass
class PromiseBuilder:
    """The claim as it stands; every change makes a new one."""

    game: Game
    claim: Claim = field(default=Claim("", "", 0, 0, "", 0, "", "spoken"))
    refused: Refusal | None = None

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    @property
    def project(self) -> Project | None:
        """What is promised."""
        wanted = self.claim.project
        return next((p for p in self.view.district.projects if p.id == wanted), None)

    @property
    def in_folder(self) -> bool:
        """Whether the proposal was worked out in an earlier week."""
        state = self.game.playthrough.state
        return has_proposal(state, self.view.player, self.claim.project, self.claim.place)

    @property
    def met(self) -> tuple[str, ...]:
        """Places where people are met this week, so that a promise can be spoken there."""
        places = [a.place for a in self.view.plan if isinstance(a, HoldAssembly | GoDoorToDoor)]
        return tuple(dict.fromkeys(places))

    def change(self, **fields: object) -> None:
        """Say a part otherwise."""
        self.claim = replace(self.claim, **fields)  # type: ignore[arg-type]
        self.refused = None

    def take_from_folder(self) -> None:
        """Say everything that was worked out."""
        world = self.game.playthrough.world
        claim = costed_claim(world, self.claim.project, self.claim.place, self.claim.form)
        self.claim, self.refused = claim, None

    # -- what can be chosen ------------------------------------------------------------------

    def projects(self, language: Language) -> Iterator[tuple[str, tuple[Project, ...]]]:
        """Yield works under the need that they answer; in a known place only what it lacks."""
        names, view = Names.of(language, self.view), self.view
        place = self.claim.place
        suits = set(view.projects_for(place)) if place else {p.id for p in view.district.projects}
        for need in view.model.needs:
            here = tuple(p for p in view.district.projects if p.need == need.id and p.id in suits)
            if here:
                yield names.need(need.id), here

    def places(self, language: Language) -> Iterator[tuple[str, tuple[Place, ...]]]:
        """Yield the places in groups; those that are met this week stand first."""
        met = tuple(self.view.places[p] for p in self.met)
        if met:
            yield language.say("promise.met", "You meet people there this week"), met
        known = tuple(self.view.places[p] for p in self.view.own.known_places if p not in self.met)
        for start in range(0, len(known), 7):
            title = language.say("promise.known", "You have listened there")
            yield title, known[start : start + 7]
        shown = {p.id for p in (*met, *known)}
        for title, group in in_groups(language, self.view):
            rest = tuple(p for p in group if p.id not in shown)
            if rest:
                yield title, rest

    def money(self, language: Language) -> Iterator[tuple[str, tuple[MoneySource, ...]]]:
        """Yield sources of money: the municipality's own, and what others give."""
        sources = self.view.model.money_sources
        own = tuple(m for m in sources if m.id in OWN_MONEY)
        others = tuple(m for m in sources if m.id not in OWN_MONEY)
        yield language.say("promise.own-money", "What the municipality has"), own
        yield language.say("promise.others-money", "What would come from others"), others

    # -- what is said ------------------------------------------------------------------------

    def parts(self, language: Language) -> tuple[Said, ...]:
        """Return the parts of the claim in order."""
        say, names, claim = language.say, Names.of(language, self.view), self.claim
        unsaid = say("promise.unsaid", "not said")
        where = names.place(claim.place) if claim.place else everywhere(language)
        how_many = self._how_many(language)
        when = self.when_text(language, claim.deadline_quarter)
        figures = ", ".join(filter(None, (how_many, when if claim.deadline_quarter else "")))
        cost = soles(claim.cost_centimos) if claim.cost_centimos else ""
        money = names.money(claim.money_source) if claim.money_source else ""
        paid = ", ".join(filter(None, (cost, money)))
        return (
            Said(
                "what",
                say("promise.what", "What"),
                names.project(claim.project) if claim.project else unsaid,
                bool(claim.project),
            ),
            Said("where", say("promise.where", "Where"), where, bool(claim.place)),
            Said(
                "when",
                say("promise.when", "How many, by when"),
                figures or unsaid,
                bool(claim.how_many and claim.deadline_quarter),
            ),
            Said(
                "money",
                say("promise.money", "What it costs, with what money"),
                paid or unsaid,
                bool(cost and money),
            ),
            Said(
                "who",
                say("promise.who", "For whom"),
                benefits_text(language, claim.benefits) or unsaid,
                bool(claim.benefits),
            ),
        )

    def _how_many(self, language: Language) -> str:
        project, claim = self.project, self.claim
        if not claim.how_many:
            return ""
        unit = language.text(project.unit) if project is not None else ""
        return f"{number(claim.how_many)} × {unit}" if unit else number(claim.how_many)

    def when_text(self, language: Language, quarter: int) -> str:
        """Return a deadline in words."""
        if not quarter:
            return language.say("promise.no-deadline", "no deadline")
        return language.say(
            "promise.deadline",
            "by quarter {quarter} of office",
            quarter=quarter,
        )

    def concreteness(self, language: Language) -> tuple[str, int, int]:
        """Return how concrete the claim is, in a word, and how much of it is said."""
        said = [part.is_said for part in self.parts(language)]
        say = language.say
        if self.claim.is_costed:
            word = say("promise.costed", "Proposal with figures")
        elif sum(said) > 2:
            word = say("promise.half", "Half said")
        else:
            word = say("promise.slogan", "Slogan")
        return word, sum(said), len(said)

    # -- what lies at hand -------------------------------------------------------------------

    def at_hand(self, language: Language) -> tuple[AtHand, ...]:
        """Return the law's list, the budget, and where it was worked out the prices."""
        say, view = language.say, self.view
        lines: list[AtHand] = []
        project = self.project
        if project is not None:
            lines.append(
                AtHand(
                    say("promise.whose-job", "Whose job by law"),
                    competence_text(language, project.competence),
                    Explanation(text=project.competence_source),
                )
            )
            lines += self._prices(language, project)
        budget = view.scenario.budget_centimos
        lines.append(
            AtHand(
                say("promise.budget", "A year's budget of the municipality"),
                soles(budget.value),
                Explanation(text=language.origin(budget.source or budget.reason)),
            )
        )
        inherited = view.scenario.inherited_permille
        lines.append(
            AtHand(
                say("promise.inherited", "Already written by those who govern now"),
                percent(inherited.value),
                Explanation(text=language.origin(inherited.source or inherited.reason)),
            )
        )
        source = next(
            (m for m in view.model.money_sources if m.id == self.claim.money_source), None
        )
        if source is not None:
            ceiling = source.ceiling_centimos
            lines.append(
                AtHand(
                    say(
                        "promise.ceiling",
                        "What {money} may bring in two years",
                        money=language.text(source.name),
                    ),
                    soles(ceiling.value),
                    Explanation(text=language.origin(ceiling.source or ceiling.reason)),
                )
            )
        return tuple(lines)

    def _prices(self, language: Language, project: Project) -> list[AtHand]:
        say = language.say
        if not self.in_folder:
            text = say("promise.unknown-price", "Known once the proposal is worked out")
            return [AtHand(say("promise.price", "Price of the work"), text)]
        cost = project.cost_centimos
        return [
            AtHand(
                say("promise.price", "Price of the work"),
                soles(cost.value),
                Explanation(text=language.origin(cost.source or cost.reason)),
            ),
            AtHand(
                say("promise.time", "Time to build it"),
                language.say_plural(
                    "promise.quarters", "{number} quarter", "{number} quarters", project.quarters
                ),
            ),
        ]

    # -- the end -----------------------------------------------------------------------------

    @property
    def promise(self) -> MakePromise:
        """The promise as it stands."""
        return MakePromise(self.claim)

    @property
    def proposal(self) -> PrepareProposal:
        """Working it out with figures."""
        return PrepareProposal(self.claim.project, self.claim.place)

    def refusal(self, language: Language, action: AnyAction) -> str:
        """Return why an action cannot be put into the week now, or an empty text."""
        if not self.claim.project:
            return language.say("promise.choose-first", "First choose what.")
        if not self.claim.place and isinstance(action, PrepareProposal):
            return language.say("promise.choose-where", "First choose where.")
        refusal = self.view.check(action)
        return say_refusal(language, Names.of(language, self.view), refusal) if refusal else ""

    def price(self, language: Language) -> str:
        """Return what working it out takes of the week."""
        return price(language, self.game, self.proposal)

    def submit(self, action: AnyAction) -> Refusal | None:
        """Put it into the week."""
        self.refused = self.game.submit(action)
        return self.refused


def benefits_text(language: Language, benefits: str) -> str:
    """Return for whom a promise is."""
    say = language.say
    match benefits:
        case "all":
            return say("promise.for-all", "everybody there")
        case "organisation":
            return say("promise.for-organisation", "one organisation")
        case "supporters":
            return say("promise.for-supporters", "those who vote for us")
        case "family":
            return say("promise.for-family", "one family")
    return ""


def competence_text(language: Language, competence: str) -> str:
    """Return whose job something is by law."""
    say = language.say
    match competence:
        case "district":
            return say("competence.district", "the district municipality's")
        case "province":
            return say("competence.province", "the provincial municipality's")
        case "region":
            return say("competence.region", "the regional government's")
        case "ministry":
            return say("competence.ministry", "a ministry's")
        case "national":
            return say("competence.national", "the national government's or Congress's")
    return say("competence.nobody", "nobody's by law")

"""What one player may know of a playthrough: the screens and the computer's lists read only this.

Nothing here shows rivals' plans, purses, debts or traces, the hidden leanings of places nobody
went to, or needs that nobody listened to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.rules.action import Action, Refusal
from engine.rules.actions.debate import PlayCard, hand, topic_of
from engine.rules.actions.eve import eve_spots
from engine.rules.actions.officework import treasury_left
from engine.rules.actions.planning import days_left, money_left, slots_left
from engine.rules.actions.promises import costed_claim, has_proposal
from engine.rules.actions.registration import composed
from engine.rules.actions.union import AnyAction
from engine.rules.chronicle import ALL, Cause, Fact
from engine.rules.condition import all_hold, role_of
from engine.rules.council.calendar import day_of
from engine.rules.council.office_state import Councillor, Door, OfficeState
from engine.rules.council.public import fact_seen_by, office_seen_by
from engine.rules.council.recall import on_the_ballot
from engine.rules.council.treasury import envelope
from engine.rules.council.works import cost_with_labour, due_now, turns_to_build
from engine.rules.deal import Situation, answers_to, find_situation
from engine.rules.definitions.campaign import EveSpot, Topic
from engine.rules.definitions.content import DistrictContent, ModelContent
from engine.rules.definitions.geography import Place
from engine.rules.definitions.law import ElectoralLaw, MayorsVote, RecallLaw, RuleCard
from engine.rules.definitions.office import AssemblyField, AssemblyOption
from engine.rules.definitions.people import Aspirant
from engine.rules.definitions.scenario import Scenario
from engine.rules.definitions.situations import Answer
from engine.rules.district.cells import Cell
from engine.rules.electoral_law.council import mayors_vote
from engine.rules.electoral_law.election import Election
from engine.rules.electoral_law.lists import electable_places
from engine.rules.electoral_law.recall import signatures_needed
from engine.rules.electorate.estimate import (
    Estimate,
    PlaceEstimate,
    estimate_places,
    is_seen,
    total,
)
from engine.rules.list_state import ListState, Open
from engine.rules.participatory_budget.design import (
    cost_of_a_full_hall,
    in_effect,
    option_cost,
    planned_design,
)
from engine.rules.playthrough import Playthrough
from engine.rules.promise import Claim
from engine.rules.schedule import Slot
from engine.rules.setup import Setup


@dataclass(frozen=True)
class OnTheTable:
    """Something that waits for an answer, with the answers that are open now."""

    entry: Open
    situation: Situation
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Strands:
    """How a place is tied to a list, its people's mean: milli-logits, as ``docs/model.md``, 4."""

    material: int
    moral: int
    fear: int


class View:
    """A window on a playthrough for one player."""

    def __init__(self, playthrough: Playthrough, player: str) -> None:
        self._playthrough = playthrough
        self._state = playthrough.state
        self._world = playthrough.world
        self.player = player

    @classmethod
    def of(cls, playthrough: Playthrough, player: str) -> "View":
        """Return the view of a player (or of a spectator, with an id that plays nothing)."""
        return cls(playthrough, player)

    # -- what everybody may know -----------------------------------------------------------

    @property
    def setup(self) -> Setup:
        """Scenario, length, law and players."""
        return self._world.setup

    @property
    def scenario(self) -> Scenario:
        """The scenario that is played."""
        return self._world.scenario

    @property
    def district(self) -> DistrictContent:
        """The district's definitions, without what places need: that is asked of :meth:`needs`."""
        return self._world.public_district

    @property
    def model(self) -> ModelContent:
        """The model's definitions."""
        return self._world.model

    @property
    def law(self) -> ElectoralLaw:
        """The electoral law of the game."""
        return self._world.law

    @property
    def recall_law(self) -> RecallLaw:
        """The recall law of the game."""
        return self._world.recall_law

    @property
    def cards(self) -> tuple[RuleCard, ...]:
        """The rule cards, each with its line on today."""
        return self._world.cards

    @property
    def parameters(self) -> Mapping[str, int]:
        """The model's coefficients."""
        return self._world.parameters

    @property
    def places(self) -> Mapping[str, Place]:
        """Places by id, without their needs."""
        return self._world.public_places

    @property
    def electors_of(self) -> Mapping[str, int]:
        """Electors of each place."""
        return self._world.electors_of

    @property
    def hearers(self) -> Mapping[tuple[str, str], Mapping[str, int]]:
        """Electors of each place who hear a medium and understand a language it speaks."""
        return self._world.hearers

    @property
    def members_of(self) -> Mapping[str, int]:
        """Electors to whom each organisation speaks."""
        return self._world.members_of

    @property
    def slot(self) -> Slot:
        """The turn being planned."""
        return self._playthrough.slot

    @property
    def schedule(self) -> tuple[Slot, ...]:
        """All turns."""
        return self._world.schedule

    @property
    def is_over(self) -> bool:
        """Whether the game is over."""
        return self._playthrough.is_over

    @property
    def lists(self) -> tuple[str, ...]:
        """The lists that stand."""
        return self._world.lists

    @property
    def aspirants(self) -> Mapping[str, Aspirant]:
        """All aspirants: who they are is known to all."""
        return self._world.aspirants

    @property
    def council_seats(self) -> int:
        """Seats of the council."""
        return self._world.council_seats

    def candidates(self, name: str) -> tuple[str, ...]:
        """Return a list as entered (a rival's is secret until then)."""
        return self._state.lists[name].candidates

    @property
    def election(self) -> Election | None:
        """The count, once it is done."""
        return self._state.election

    @property
    def office(self) -> OfficeState | None:
        """The municipality in office: its accounts are public, whose friend got what is not."""
        return self._state.office if self.is_over else office_seen_by(self._state, self.player)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What happened, as far as the player may know."""
        told = (f for f in self._playthrough.chronicle.facts if f.audience in (ALL, self.player))
        if self.is_over:
            return tuple(told)
        return tuple(fact_seen_by(self._state, self.player, fact) for fact in told)

    def facts_of(self, turn: int) -> tuple[Fact, ...]:
        """Return the facts of one turn that the player may know."""
        return tuple(fact for fact in self.facts if fact.turn == turn)

    def days_to(self, place: str) -> int:
        """Return the days that going to a place takes."""
        return self._world.days_to(place)

    def days(self, action: AnyAction) -> int:
        """Return the days that a choice takes."""
        return action.days(self._world)

    def price(self, action: AnyAction) -> int:
        """Return what a choice costs the purse, in céntimos."""
        return action.spends(self._world, self._state, self.player)

    def projects_for(self, place: str) -> tuple[str, ...]:
        """Return the projects that suit a place, as far as its needs are known."""
        needs = self.needs(place)
        kind = self.places[place].kind
        return tuple(
            project.id
            for project in self._world.projects.values()
            if kind in project.kinds and (needs is None or needs.get(project.need, 0) > 0)
        )

    # -- the player's own ------------------------------------------------------------------

    @property
    def own(self) -> ListState:
        """The player's own list."""
        return self._state.lists[self.player]

    @property
    def has_list(self) -> bool:
        """Whether the player leads a list."""
        return self.player in self._state.lists

    @property
    def role(self) -> str:
        """``governs``, ``minority``, ``civil-society``, or empty before office."""
        return role_of(self._state, self.player)

    @property
    def pool(self) -> tuple[Aspirant, ...]:
        """The aspirants of the player's list."""
        return self._world.pools[self.player]

    @property
    def composed(self) -> tuple[str, ...]:
        """The list as the plan leaves it."""
        return composed(self._state, self.player)

    @property
    def plan(self) -> tuple[AnyAction, ...]:
        """What the player has planned for this turn."""
        return self._state.plans.get(self.player, ())

    @property
    def has_handed_in(self) -> bool:
        """Whether the plan is closed."""
        return self.player in self._state.handed_in

    @property
    def days_left(self) -> int:
        """Days of the week that the plan leaves."""
        return days_left(self._world, self._state, self.player)

    @property
    def money_left(self) -> int:
        """Céntimos that the plan leaves in the purse."""
        return money_left(self._world, self._state, self.player)

    @property
    def slots_left(self) -> int:
        """Activities that still fit."""
        return slots_left(self._world, self._state, self.player)

    @property
    def table(self) -> tuple[OnTheTable, ...]:
        """What waits for an answer."""
        return tuple(self._on_the_table(entry) for entry in self.own.open)

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Causes that the player may know; the rest is one part: what others did."""
        return tuple(
            c for c in self._playthrough.chronicle.causes if c.audience in (ALL, self.player)
        )

    def needs(self, place: str) -> Mapping[str, int] | None:
        """Return what a place needs, permille, once the list has listened there."""
        if not self.has_list or place not in self.own.known_places:
            return None
        return self._world.places[place].needs

    def allowed(self, *kinds: type[Action]) -> Iterator[AnyAction]:
        """Yield choices that would be accepted now, of some kinds or of all."""
        return self._playthrough.allowed(self.player, *kinds)

    def check(self, action: AnyAction) -> Refusal | None:
        """Return why a choice would be refused."""
        return self._playthrough.check(self.player, action)

    def kinds(self) -> tuple[type[Action], ...]:
        """Return the kinds of action of this phase."""
        return self._playthrough.kinds(self.player)

    # -- the square and the night ----------------------------------------------------------

    @property
    def topic(self) -> Topic:
        """The question of this round of the debate."""
        return topic_of(self._world, self._state)

    @property
    def hand(self) -> tuple[PlayCard, ...]:
        """The cards that the player holds in this round, one already chosen among them."""
        if not self.has_list:
            return ()
        return hand(self._world, self._state, self.player)

    def worked_out(self, project: str, place: str) -> Claim | None:
        """Return what the player's own costed proposal says, where one was worked out."""
        if not has_proposal(self._state, self.player, project, place):
            return None
        return costed_claim(self._world, project, place, "spoken")

    @property
    def crowd(self) -> tuple[tuple[Cell, int], ...]:
        """Who stands in the square: cells with the share, permille, that came."""
        return self._world.audience

    @property
    def eve_spots(self) -> tuple[EveSpot, ...]:
        """The places of the night before the vote where something may happen."""
        return eve_spots(self._world)

    # -- office ------------------------------------------------------------------------------

    @property
    def assembly_turns(self) -> tuple[int, ...]:
        """The turns of office in which a budget assembly is held."""
        return self._world.length.assemblies

    @property
    def day(self) -> str:
        """The middle of this turn of office, year-month-day: the law is dated."""
        return day_of(self._world, self.slot.number)

    @property
    def mayors_vote(self) -> MayorsVote:
        """What the mayor's vote in council is in this turn."""
        return mayors_vote(self._world.council_law, self.day)

    @property
    def treasury_left(self) -> int:
        """Céntimos of the treasury that the plan of who governs leaves."""
        return treasury_left(self._world, self._state, self.player)

    @property
    def due_now(self) -> int:
        """Céntimos that the works in hand ask of the treasury in this turn."""
        return due_now(self._world, self._state.office) if self._state.office else 0

    def public_price(self, action: AnyAction) -> int:
        """Return what a choice asks of the treasury in this turn, in céntimos."""
        return action.asks_treasury(self._world, self._state, self.player)

    def buildable_in(self, place: str) -> tuple[str, ...]:
        """Return the projects that suit a place and are the municipality's job by law."""
        return self._world.buildable_in(place)

    def cost_of_work(self, project: str, place: str, door: Door) -> int:
        """Return what a work would cost there, with the labour that people would put in."""
        return cost_with_labour(self._world, self._state, project, place, door)

    def turns_to_build(self, project: str) -> int:
        """Return in how many turns of office a project is built where nothing goes wrong."""
        return turns_to_build(self._world, project)

    @property
    def assembly_design(self) -> Mapping[AssemblyField, AssemblyOption]:
        """The form of the next assembly; to who governs, as their plan leaves it."""
        office = self._state.office
        if office is None:
            return {}
        governs = office.governs == self.player
        chosen = planned_design(self._state, self.player) if governs else office.design
        return in_effect(self._world, office, chosen)

    @property
    def assembly_cost(self) -> int:
        """Céntimos that the next assembly costs where the hall is full: so much is kept for it."""
        return cost_of_a_full_hall(self._world, self.assembly_design)

    def cost_of_option(self, option: AssemblyOption) -> int:
        """Return what one line of the assembly's form costs where the hall is full."""
        return option_cost(option, self._world.parameters["assembly.hall"])

    @property
    def assembly_envelope(self) -> int:
        """Céntimos that the next assembly decides (the last one, where none is left)."""
        turns = self.assembly_turns
        coming = [turn for turn in turns if turn >= self.slot.number] or [turns[-1]]
        return envelope(self._world, coming[0])

    def envelope_of(self, turn: int) -> int:
        """Return the céntimos that the assembly of a turn of office decides."""
        return envelope(self._world, turn)

    @property
    def other_recall_laws(self) -> tuple[RecallLaw, ...]:
        """The recall laws of other years, by which the same votes can be read."""
        return tuple(law for law in self._world.recall_laws if law.id != self.recall_law.id)

    @property
    def electors(self) -> int:
        """All electors on the roll."""
        return self._world.electors

    @property
    def signatures_needed(self) -> int:
        """Electors who must sign before a recall is voted on."""
        return signatures_needed(self.recall_law, self._world.electors)

    @property
    def on_the_ballot(self) -> tuple[Councillor, ...]:
        """The authorities on whom a recall is asked."""
        return on_the_ballot(self._world, self.office) if self.office else ()

    # -- the estimate ----------------------------------------------------------------------

    @cached_property
    def estimates(self) -> tuple[PlaceEstimate, ...]:
        """What is expected in every place, as the player can know it."""
        return estimate_places(self._world, self._state, self.player)

    def estimate(self, name: str, place: str = "") -> Estimate:
        """Return the expected votes of a list or of ``blank``, ``null``, ``absent``."""
        chosen = tuple(e for e in self.estimates if place in ("", e.place))
        return total(self._world, chosen, name)

    def strands(self, place: str) -> Mapping[str, Strands] | None:
        """Return how a place is tied to each list, where somebody was in the last weeks."""
        if not self.has_list or not is_seen(self._world, self._state, self.own, place):
            return None
        return {name: self._strands(name, place) for name in self.lists}

    def _strands(self, name: str, place: str) -> Strands:
        cells = self._world.cells_of[place]
        people = max(1, sum(cell.electors for cell in cells))
        ties = self._state.electorate.ties

        def mean(values: tuple[int, ...]) -> int:
            return sum(cell.electors * values[cell.index] for cell in cells) // people

        return Strands(
            mean(ties["material"][name]), mean(ties["moral"][name]), mean(ties["fear"][name])
        )

    def likely_places(self) -> int:
        """Return how many council places the list would win as the estimate stands."""
        shares = [max(0, self.estimate(name).votes) for name in self.lists]
        seats = electable_places(self.law, self.council_seats, shares)
        return seats[self.lists.index(self.player)]

    def _on_the_table(self, entry: Open) -> OnTheTable:
        answers = tuple(
            answer
            for answer in answers_to(self._world, entry)
            if all_hold(self._world, self._state, self.player, answer.when)
        )
        return OnTheTable(entry, find_situation(self._world, entry), answers)

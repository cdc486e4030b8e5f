"""A turn of office for the screen: the money, who waits, what was done, what is planned."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.amounts import soles
from engine.language.wording.facts import say_fact
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.language.wording.turn_names import turn_name
from engine.rules.action import Refusal
from engine.rules.actions.officework import OfficeActivity
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.union import AnyAction
from engine.rules.council.office_state import Door, OfficeState
from engine.rules.council.treasury import turn_of
from engine.rules.view import OnTheTable, View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.offer import answers_given
from ui.window.presenters.plan import take_out

NOT_NEWS = frozenset({"money-came", "measure-proposed", "motion-brought", "assembly-rule-set"})
"""Facts that the screen shows by what they brought."""
MOST_NEWS = 6


@dataclass(frozen=True)
class PlannedLine:
    """A choice of this turn: its position in the plan, its words, what it costs and whom."""

    index: int
    text: str
    cost: str


class OfficePresenter:
    """One quarter (or half-year) for the player in front of the machine."""

    def __init__(self, game: Game) -> None:
        self.game = game

    @property
    def view(self) -> View:
        """What the player may know now."""
        return self.game.view

    @property
    def office(self) -> OfficeState:
        """The municipality."""
        office = self.view.office
        if office is None:
            raise ValueError("nobody is in office yet")
        return office

    # -- which turn, which role ------------------------------------------------------------------

    def title(self, language: Language) -> str:
        """Return the turn with its month and year."""
        turn = turn_name(language, self.game.playthrough.world, self.view.slot)
        year, month, _ = self.view.day.split("-")
        return language.say(
            "office.title",
            "{turn} of {of} · {month} {year}",
            turn=turn,
            of=self.view.slot.of,
            month=month_name(language, int(month)),
            year=year,
        )

    def role(self, language: Language) -> str:
        """Return where the player stands in one sentence."""
        say, names = language.say, Names.of(language, self.view)
        mayor = names.aspirant(self.office.mayor)
        match self.view.role:
            case "governs":
                return say("office.role.governs", "You govern. Mayor: {mayor}.", mayor=mayor)
            case "minority":
                return say(
                    "office.role.minority",
                    "You are the minority in the council. Mayor: {mayor}, of {list}.",
                    mayor=mayor,
                    list=names.list(self.office.governs),
                )
            case _:
                return say(
                    "office.role.civil-society",
                    "You have no seat: you act as neighbours. Mayor: {mayor}, of {list}.",
                    mayor=mayor,
                    list=names.list(self.office.governs),
                )

    @property
    def holds_assembly(self) -> bool:
        """Whether a budget assembly is held in this turn."""
        return self.view.slot.number in self.view.assembly_turns

    @property
    def assembly_ahead(self) -> bool:
        """Whether an assembly is held in this turn or later."""
        return any(turn >= self.view.slot.number for turn in self.view.assembly_turns)

    # -- the money -------------------------------------------------------------------------------

    @property
    def treasury(self) -> int:
        """Céntimos in the treasury, what the plan asks of it taken off."""
        if self.view.role == "governs":
            return self.view.treasury_left
        return self.office.treasury_centimos

    def why_treasury(self, language: Language) -> Explanation:
        """Return where the money came from and through which doors it went: it adds up."""
        say = language.say
        parts = [
            (income_name(language, origin), soles(amount))
            for origin, amount in self.office.income_centimos.items()
        ]
        for door, places in self.office.spent_centimos.items():
            parts.append((door_name(language, door), soles(-sum(places.values()))))  # type: ignore[arg-type]
        planned = self.office.treasury_centimos - self.treasury
        if planned:
            parts.append((say("office.money.planned", "Planned in this turn"), soles(-planned)))
        due = say(
            "office.money.due",
            "In this turn the works in hand ask for {due}.",
            due=soles(self.view.due_now),
        )
        return Explanation(
            title=say("office.treasury", "Treasury"),
            text=due,
            parts=tuple(parts),
            total=(say("office.treasury", "Treasury"), soles(self.treasury)),
            source=say(
                "office.money.source",
                "What came in and what went out since the first day of office.",
            ),
        )

    # -- who waits -------------------------------------------------------------------------------

    @property
    def waiting(self) -> tuple[tuple[OnTheTable, bool], ...]:
        """What is on the table, and whether it is answered."""
        answered = answers_given(self.view)
        return tuple((item, item.entry.id in answered) for item in self.view.table)

    def ringing(self, language: Language) -> tuple[str, ...]:
        """Return the debts that are still to come, with the turn in which each rings."""
        debts = sorted(self.view.own.debts, key=lambda debt: debt.due)
        return tuple(self._rings(language, debt.offer, debt.due) for debt in debts)

    def _rings(self, language: Language, offer: str, due: int) -> str:
        name, world = Names.of(language, self.view).situation(offer), self.game.playthrough.world
        turn = turn_of(world, due)
        if world.length.months_a_turn == 6:
            return language.say(
                "office.debt.due-half", "{offer}: rings in half-year {due}", offer=name, due=turn
            )
        return language.say(
            "office.debt.due", "{offer}: rings in quarter {due}", offer=name, due=turn
        )

    # -- what was done ---------------------------------------------------------------------------

    def news(self, language: Language) -> tuple[str, ...]:
        """Return what happened in the last turn, one line each."""
        names = Names.of(language, self.view)
        lines: list[str] = []
        for fact in self.view.facts_of(self.view.slot.turn - 1):
            if fact.kind in NOT_NEWS or fact.kind.startswith(("vote-", "elected")):
                continue
            line = say_fact(language, names, fact)
            if line and line not in lines:
                lines.append(line)
        return tuple(lines)

    # -- what is planned -------------------------------------------------------------------------

    @property
    def slots_left(self) -> int:
        """Activities that still fit into this turn."""
        return self.view.slots_left

    def planned(self, language: Language) -> tuple[PlannedLine, ...]:
        """Return the plan without answers and lines of the assembly's form."""
        names = Names.of(language, self.view)
        return tuple(
            PlannedLine(n, say_action(language, names, action), self.cost(language, action))
            for n, action in enumerate(self.view.plan)
            if isinstance(action, OfficeActivity) or not isinstance(action, AnswerSituation)
            if action.kind != "set-assembly-rule"
        )

    def cost(self, language: Language, action: AnyAction) -> str:
        """Return what a choice costs: the treasury or the purse."""
        say, parts = language.say, []
        public, own = self.view.public_price(action), self.view.price(action)
        if public:
            parts.append(
                say("office.cost.treasury", "{money} of the treasury", money=soles(public))
            )
        if own:
            parts.append(say("office.cost.purse", "{money} of your purse", money=soles(own)))
        return " · ".join(parts)

    def remove(self, index: int) -> None:
        """Take a choice out of the plan; what was planned after it stays where it can."""
        take_out(self.game, index)

    def hand_in(self) -> Refusal | None:
        """Close the plan."""
        return self.game.hand_in()

    def before_hand_in(self, language: Language) -> str:
        """Return what is still open when the plan is handed in, or nothing."""
        lines = [
            language.say(
                "office.unanswered",
                "Without an answer: {title}.",
                title=language.text(item.situation.title),
            )
            for item, answered in self.waiting
            if not answered
        ]
        if not self.view.plan and self.slots_left:
            lines.append(language.say("office.nothing-planned", "Nothing is planned."))
        return "\n".join(lines)

    def refusal(self, language: Language, refusal: Refusal) -> str:
        """Return a refusal in words."""
        return say_refusal(language, Names.of(language, self.view), refusal)


def month_name(language: Language, month: int) -> str:
    """Return the name of a month from 1 to 12."""
    say = language.say
    return (
        say("month.1", "January"),
        say("month.2", "February"),
        say("month.3", "March"),
        say("month.4", "April"),
        say("month.5", "May"),
        say("month.6", "June"),
        say("month.7", "July"),
        say("month.8", "August"),
        say("month.9", "September"),
        say("month.10", "October"),
        say("month.11", "November"),
        say("month.12", "December"),
    )[month - 1]


def income_name(language: Language, origin: str) -> str:
    """Return what a source of public money is called."""
    say = language.say
    known: Mapping[str, str] = {
        "opening": say("office.income.opening", "Found on the first day"),
        "budget": say("office.income.budget", "Transfers of the budget"),
        "alliance": say("office.income.alliance", "Through alliances"),
        "inherited": say("office.income.inherited", "Written for the inherited work"),
        "inherited-freed": say("office.income.freed", "Set free from the inherited work"),
        "situations": say("office.income.situations", "By agreements and cases"),
    }
    return known.get(origin, origin)


def door_name(language: Language, door: Door) -> str:
    """Return what a door is called through which money goes out."""
    say = language.say
    known: Mapping[str, str] = {
        "alliance": say("office.door.alliance", "Alliances"),
        "assembly": say("office.door.assembly", "Decided by the assembly"),
        "council": say("office.door.council", "Decided by the council"),
        "cronies": say("office.door.cronies", "Firms of friends"),
        "gift": say("office.door.gift", "Given away"),
        "inherited": say("office.door.inherited", "The inherited work"),
        "law": say("office.door.law", "What the law asks: upkeep and claims"),
        "mayor": say("office.door.mayor", "Decided by those who govern"),
    }
    return known.get(door, door)

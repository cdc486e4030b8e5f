"""Office: quarters in which money comes, debts fall due, an assembly decides, works are built."""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.council import (
    AskQuestion,
    PrepareCouncillors,
    ProposeMotion,
    TakeStance,
)
from engine.rules.actions.governing import (
    DecideInherited,
    DeliverGoods,
    ProposeMeasure,
    PublishAccounts,
    SeekAlliance,
    StartWork,
    StopWork,
    VisitPlace,
)
from engine.rules.actions.hall import RecordAssemblyVotes
from engine.rules.actions.integrity import Denounce
from engine.rules.actions.opposition import (
    AccompanyCommunity,
    CollectSignatures,
    ExposeWork,
    TakeRadioSpace,
    WatchWork,
)
from engine.rules.actions.resources import RaiseFunds
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.turn import HandIn
from engine.rules.actions.visits import HoldWorkshop
from engine.rules.chronicle import Fact
from engine.rules.council.building import build_works
from engine.rules.council.office_state import OfficeState
from engine.rules.council.recall import gather_signatures
from engine.rules.council.rules_in_force import let_rules_work
from engine.rules.council.session import hold_session
from engine.rules.council.treasury import free_income, quarters_a_turn
from engine.rules.council.word import leave_unpaid, settle_words
from engine.rules.council.works import inherit_work
from engine.rules.deal import deal_to, opened
from engine.rules.participatory_budget.assembly import hold_assembly, is_assembly_turn
from engine.rules.phase import Step
from engine.rules.phases.campaign import bring_news, close, lay_the_table
from engine.rules.resolution import OFFICE_KEEPS, Resolution
from engine.rules.resolve import act_all, drawn_order, leak

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


class Office:
    """The phase of governing, of the minority, and of those who have no seat."""

    id = "office"
    actions = (
        AnswerSituation,
        SetAssemblyRule,
        StartWork,
        StopWork,
        DecideInherited,
        PublishAccounts,
        ProposeMeasure,
        SeekAlliance,
        DeliverGoods,
        AskQuestion,
        TakeStance,
        ProposeMotion,
        PrepareCouncillors,
        ExposeWork,
        CollectSignatures,
        AccompanyCommunity,
        WatchWork,
        VisitPlace,
        HoldWorkshop,
        TakeRadioSpace,
        Denounce,
        RaiseFunds,
        RecordAssemblyVotes,
        HandIn,
    )

    def begin(self, world: "World", state: "State") -> Step:
        """Let the money of the turn come in, and lay one thing on every table."""
        number = world.schedule[state.turn].number
        facts: list[Fact] = []
        if state.office is not None:
            office = _opened(world, state.office)
            income = free_income(world, number)
            office = _with_income(office, income)
            facts.append(
                Fact(
                    "money-came",
                    state.turn,
                    office.governs,
                    source="budget",
                    before=office.treasury_centimos - income,
                    after=office.treasury_centimos,
                )
            )
            state = replace(state, office=office)
            if is_assembly_turn(world, number):
                facts.append(Fact("assembly-called", state.turn, office.governs))
        return deal_all(world, state, facts)

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Fall away where nobody was elected."""
        return state.office is None

    def resolve(self, world: "World", state: "State") -> Step:
        """Resolve a turn of office for all lists at once."""
        resolution = until_the_assembly(world, state)
        before = state.office
        hold_assembly(resolution)
        build_works(resolution)
        settle_words(resolution)
        let_rules_work(resolution)
        _come_out(resolution)
        if before is not None:
            gather_signatures(resolution, len(before.broken), len(before.kept))
        bring_news(resolution)
        return close(resolution)


def until_the_assembly(world: "World", state: "State") -> Resolution:
    """Let a turn of office go until the assembly would meet: all have acted, the council voted."""
    resolution = Resolution(world, state, OFFICE_KEEPS, times=quarters_a_turn(world))
    leave_unpaid(resolution)
    lay_the_table(resolution)
    act_all(resolution, drawn_order(resolution))
    hold_session(resolution)
    return resolution


def deal_all(world: "World", state: "State", facts: list[Fact]) -> Step:
    """Deal to every list what comes to it in this turn."""
    lists = dict(state.lists)
    for name in world.lists:
        dealt = deal_to(world, state, name)
        lists[name] = opened(lists[name], dealt)
        facts += [
            Fact(f"{kind}-came", state.turn, name, name, s.place or "", f"situation:{s.id}")
            for kind, s in dealt
        ]
    return Step(replace(state, lists=lists), tuple(facts))


def _come_out(resolution: Resolution) -> None:
    """Let traces come out; what comes out about who governs is a scandal of this office."""
    told = len(resolution.facts)
    leak(resolution)
    office = resolution.office
    if office is None:
        return
    against = [
        fact
        for fact in resolution.facts[told:]
        if fact.kind == "evidence-surfaced" and fact.player == office.governs
    ]
    if against:
        resolution.govern(scandals=office.scandals + len(against))


def _opened(world: "World", office: OfficeState) -> OfficeState:
    """Take over the municipality: what is in the treasury, and what the predecessor left."""
    if office.income_centimos:
        return office
    works = (inherit_work(world), *office.works)
    return replace(office, income_centimos={"opening": office.treasury_centimos}, works=works)


def _with_income(office: OfficeState, income: int) -> OfficeState:
    came = {**office.income_centimos, "budget": office.income_centimos.get("budget", 0) + income}
    return replace(
        office,
        treasury_centimos=office.treasury_centimos + income,
        income_centimos=dict(sorted(came.items())),
    )

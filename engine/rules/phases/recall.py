"""The recall: one turn of campaign, and a vote on each authority under the law of its date."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from engine.rules.actions.opposition import CampaignForRecall, DefendRecord, TakeRadioSpace
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.turn import HandIn
from engine.rules.chronicle import Fact, Reading
from engine.rules.council.office_state import OfficeState, RecallResult
from engine.rules.council.readings import read_recall
from engine.rules.council.recall import count_recall, is_due, on_the_ballot, replaced
from engine.rules.phase import Step
from engine.rules.phases.campaign import bring_news, close, lay_the_table
from engine.rules.phases.office import deal_all
from engine.rules.resolution import Resolution
from engine.rules.resolve import act_all, drawn_order

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


class Recall:
    """The phase of a recall vote; it falls away where too few signed."""

    id = "recall"
    actions = (AnswerSituation, DefendRecord, CampaignForRecall, TakeRadioSpace, HandIn)

    def begin(self, world: "World", state: "State") -> Step:
        """Tell on whom a recall is asked, and lay one thing on every table."""
        office = state.office
        facts = [
            Fact(
                "recall-asked",
                state.turn,
                councillor.list,
                after=office.signatures,
                details={"aspirant": councillor.aspirant},
            )
            for councillor in (on_the_ballot(world, office) if office is not None else ())
            if office is not None
        ]
        return deal_all(world, state, facts)

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Fall away where the signatures of the law were not reached."""
        return not is_due(world, state)

    def resolve(self, world: "World", state: "State") -> Step:
        """Let both sides speak, count, and seat whoever the law seats."""
        resolution = Resolution(world, state, keeps={})
        lay_the_table(resolution)
        act_all(resolution, drawn_order(resolution))
        bring_news(resolution)
        step = close(resolution)
        result = count_recall(world, step.state)
        office = replaced(world, step.state, result)
        reasons = Reading(partial(read_recall, world, step.state, result))
        counted = Step(
            replace(step.state, office=office),
            (*_told(world, state.turn, result, office), reasons),
        )
        return step.then(counted)


def _told(world: "World", turn: int, result: RecallResult, office: OfficeState) -> list[Fact]:
    facts = [
        Fact(
            "recall-counted",
            turn,
            authority.list,
            before=authority.no,
            after=authority.yes,
            details={
                "aspirant": authority.aspirant,
                "needed": authority.yes_needed,
                "outcome": "removed" if authority.removed else "stays",
                "law": result.law,
            },
        )
        for authority in result.authorities
    ]
    if result.removed:
        facts.append(Fact("mayor-now", turn, office.governs, details={"aspirant": office.mayor}))
    return facts

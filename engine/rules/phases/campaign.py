"""The campaign: weeks planned in secret and resolved for all at once (``docs/model.md``, 9)."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.integrity import Denounce, SignAgreement, WatchVote
from engine.rules.actions.media import BuyAirtime
from engine.rules.actions.promises import MakePromise, PrepareProposal
from engine.rules.actions.resources import RaiseFunds, Rest
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.turn import HandIn
from engine.rules.actions.visits import (
    GoDoorToDoor,
    HoldAssembly,
    HoldWorkshop,
    Listen,
    MeetOrganisation,
    TrainWomen,
)
from engine.rules.chronicle import Fact, Reading
from engine.rules.council.ledgers import read_ledgers
from engine.rules.deal import deal_to, news_for, opened
from engine.rules.effect import Occasion, apply_effects
from engine.rules.phase import Step
from engine.rules.resolution import CAMPAIGN_KEEPS, INCIDENTS, Resolution
from engine.rules.resolve import act_all, drawn_order, leak, sightings

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


class Campaign:
    """The phase of visits, airtime, gifts and offers."""

    id = "campaign"
    actions = (
        AnswerSituation,
        Listen,
        HoldAssembly,
        GoDoorToDoor,
        MakePromise,
        PrepareProposal,
        BuyAirtime,
        MeetOrganisation,
        HoldWorkshop,
        TrainWomen,
        SignAgreement,
        WatchVote,
        Denounce,
        GiveGift,
        RecruitBroker,
        RaiseFunds,
        Rest,
        HandIn,
    )

    def begin(self, world: "World", state: "State") -> Step:
        """Deal an offer or an incident to each list."""
        facts: list[Fact] = []
        lists = dict(state.lists)
        for name in world.lists:
            dealt = deal_to(world, state, name)
            lists[name] = opened(lists[name], dealt)
            facts += [
                Fact(f"{kind}-came", state.turn, name, name, s.place or "", f"situation:{s.id}")
                for kind, s in dealt
            ]
        return Step(replace(state, lists=lists), tuple(facts))

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Never."""
        return False

    def resolve(self, world: "World", state: "State") -> Step:
        """Resolve a week for all lists at once."""
        resolution = Resolution(world, state, CAMPAIGN_KEEPS)
        lay_the_table(resolution)
        act_all(resolution, drawn_order(resolution))
        leak(resolution)
        bring_news(resolution)
        return close(resolution)


COMMON = (
    "awareness",
    "council",
    "rule",
    "rumour",
    "secrecy",
    "signatures",
    "treasury",
    "work",
)
"""Kinds of effect that act on the people or the municipality and not on one list."""


def lay_the_table(resolution: Resolution) -> None:
    """Clear what was on the tables this turn; what was left unanswered lapses."""
    for name in resolution.world.lists:
        resolution.update(name, open=(), days_lost=0)


def bring_news(resolution: Resolution) -> None:
    """Let incidents without answers befall the lists: they are next week's news."""
    world = resolution.world
    told = {incident for own in resolution.state.lists.values() for incident in own.met}
    for name in world.lists:
        incident = news_for(world, resolution.state, name)
        if incident is None:
            continue
        own = resolution.lists[name]
        resolution.update(name, met=tuple(sorted({*own.met, incident.id})))
        source = f"{name}:incident:{incident.id}"
        place = incident.place or world.list_definitions[name].home
        resolution.tell(
            "incident-befell", name, audience=name, place=incident.place or "", source=source
        )
        occasion = Occasion(name, source, place, INCIDENTS, incident.id)
        # What befalls several lists, in one week or in several, befalls the people once.
        effects = [e for e in incident.effects if incident.id not in told or e.kind not in COMMON]
        told.add(incident.id)
        apply_effects(resolution, occasion, effects)


def close(resolution: Resolution) -> Step:
    """Sum up the turn, limit once, and let each list see what it can."""
    closed = resolution.closed()
    lists = sightings(resolution.world, closed, closed.electorate)
    ledgers = Reading(partial(read_ledgers, resolution.world, closed))
    facts: tuple[Fact | Reading, ...] = (*resolution.facts, *resolution.readings, ledgers)
    return Step(replace(closed, lists=lists), facts, tuple(resolution.causes))

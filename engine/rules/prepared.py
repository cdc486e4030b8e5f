"""The prepared state: what happened before a scenario that does not begin with the lists.

It is made by the functions of the game itself: lists are entered, people heard, promises made and
offers answered as in a turn, and the law makes seats of the votes. Only the votes are written.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.actions.promises import MakePromise, costed_claim, slogan
from engine.rules.actions.registration import party_list
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.visits import Listen
from engine.rules.chronicle import Fact
from engine.rules.definitions.scenario import Prepared, PreparedList, PreparedPromise
from engine.rules.electorate.utility import alternatives
from engine.rules.electorate.vote import cut_into_tables
from engine.rules.list_state import Open
from engine.rules.phase import Step
from engine.rules.phases.election import declare, take_office, told_of_the_count
from engine.rules.phases.registration import enter_list, seen_by_all
from engine.rules.promise import Claim
from engine.rules.resolution import Resolution

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


def prepare(world: "World", state: "State") -> Step:
    """Return the step from the state before anybody did anything to the one that was prepared.

    Where nothing was prepared it changes nothing.
    """
    prepared = world.scenario.prepared
    if prepared is None:
        return Step(state)
    told = Fact("state-prepared", state.turn, "")
    before = Step(state, (told,)).then(_campaign(world, state, prepared))
    return before.then(_count(world, before.state, prepared)) if prepared.votes else before


def _campaign(world: "World", state: "State", prepared: Prepared) -> Step:
    """Enter the lists, and let each have done what it is said to have done."""
    lists = {
        name: replace(own, open=_answered(world, prepared.of(name)))
        for name, own in state.lists.items()
    }
    resolution = Resolution(world, replace(state, lists=lists), keeps={})
    for name in world.lists:
        brought = prepared.of(name)
        enter_list(resolution, name, brought.candidates or party_list(world, name))
        for place in brought.heard:
            Listen(place).act(resolution, name)
        for promise in brought.promises:
            MakePromise(_claim(world, promise)).act(resolution, name)
        for answer in brought.answers:
            AnswerSituation(answer.offer, answer.answer).act(resolution, name)
        met = tuple(sorted({*resolution.lists[name].met, *(a.offer for a in brought.answers)}))
        resolution.update(name, met=met)
    return seen_by_all(resolution)


def _claim(world: "World", promise: PreparedPromise) -> Claim:
    if promise.costed == "yes":
        return costed_claim(world, promise.project, promise.place, "spoken")
    return slogan(promise.project, promise.place, "spoken")


def _answered(world: "World", brought: PreparedList) -> tuple[Open, ...]:
    return tuple(Open("offer", a.offer, world.offers[a.offer].place or "") for a in brought.answers)


def _count(world: "World", state: "State", prepared: Prepared) -> Step:
    """Read the votes as if they had just been counted, and seat whom the law seats."""
    names = alternatives(world)
    lines = {
        place: in_line([prepared.votes[place].get(name, 0) for name in names])
        for place in world.places
    }
    election = declare(world, state, cut_into_tables(world, names, lines))
    office = take_office(world, state, election)
    facts = tuple(told_of_the_count(world, state.turn, election))
    return Step(replace(state, election=election, office=office), facts)


def in_line(votes: Sequence[int]) -> list[int]:
    """Return the choices of a place one after the other, each spread evenly over the line.

    So every table of a place counts about what the place counts.
    """
    even = 1_000_000
    ranked = sorted(
        ((2 * k + 1) * even // (2 * count), choice)
        for choice, count in enumerate(votes)
        for k in range(count)
    )
    return [choice for _, choice in ranked]

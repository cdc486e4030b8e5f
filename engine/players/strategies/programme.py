"""The programme: listens, works out what it costs, promises that, and lets itself be bound."""

from collections.abc import Iterator

from engine.players.strategies.governing import govern_openly, oppose, stand_by_the_record
from engine.players.strategies.judgement import best_answers, cards, places_by, top_works
from engine.rules.actions.eve import SendWord, WatchTonight
from engine.rules.actions.integrity import SignAgreement
from engine.rules.actions.media import BuyAirtime
from engine.rules.actions.promises import MakePromise, PrepareProposal
from engine.rules.actions.registration import PlaceAspirant
from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import HoldAssembly, Listen, TrainWomen
from engine.rules.view import View

LIKES = {
    "money": 1,
    "treasury": 2,
    "tie": 1,
    "tie-fear": -3,
    "tie-material": 0,
    "awareness": 6,
    "secrecy": 3,
    "debt": -4,
    "evidence": -4,
    "standing": 3,
    "training": 3,
    "council": 1,
    "rule": 3,
    "signatures": -2,
}
BINDING = (
    "publish-accounts",
    "vigilance-committee",
    "rural-shares",
    "women-seats",
    "meetings-in-communities",
    "jobs-by-committee",
    "support-milk-oversight",
    "no-relatives",
    "coordination-council",
)
"""Measures that bind whoever governs, the easiest to pass first."""


class Programme:
    """Alternates women and men on the list; goes where it listened, with figures in hand."""

    def wishes(self, view: View) -> Iterator[AnyAction]:
        """Answer without debts, then do what the phase asks for."""
        yield from best_answers(view, LIKES)
        if view.slot.phase == "registration":
            yield from self._list(view)
        elif view.slot.phase == "campaign":
            yield from self._campaign(view)
        elif view.slot.phase == "debate":
            yield from cards(view, ("proposal", "procedure", "language", "agree", "slogan"))
        elif view.slot.phase == "election":
            yield SendWord()
            yield from view.allowed(WatchTonight)
        elif view.slot.phase == "recall":
            yield from stand_by_the_record(view)
        elif view.role == "governs":
            yield from govern_openly(view, BINDING)
        else:
            yield from oppose(view, BINDING)

    def _list(self, view: View) -> Iterator[AnyAction]:
        size = view.council_seats + 1
        if len(view.composed) >= size:
            return
        known = sorted(view.pool, key=lambda a: (-sum(a.following.values()), a.id))
        wanted = "woman" if len(view.composed) % 2 else "man"
        free = [a for a in known if a.id not in view.composed]
        for aspirant in sorted(free, key=lambda a: a.sex != wanted):
            yield PlaceAspirant(aspirant.id, len(view.composed))

    def _campaign(self, view: View) -> Iterator[AnyAction]:
        if view.slot.number == 2:
            yield SignAgreement()
        if view.slot.number == view.slot.of // 2:
            yield TrainWomen()
        yield from self._promises(view)
        yield from self._assemblies(view)
        yield from self._proposals(view)
        if len(view.own.known_places) < 2 * view.slot.number + 1:
            for place in places_by(view, ("district", "community", "town-quarter")):
                yield Listen(place)
        if any(p.claim.form == "written" for p in view.own.promises):
            yield BuyAirtime("radio-local", "quechua", "platform")

    def _proposals(self, view: View) -> Iterator[AnyAction]:
        ready = {proposal.place for proposal in view.own.proposals}
        for place in view.own.known_places:
            if place not in ready:
                yield from (PrepareProposal(work, place) for work in top_works(view, place)[:1])

    def _assemblies(self, view: View) -> Iterator[AnyAction]:
        told = {promise.heard_in for promise in view.own.promises}
        for proposal in view.own.proposals:
            if proposal.place not in told:
                yield HoldAssembly(proposal.place)

    def _promises(self, view: View) -> Iterator[AnyAction]:
        for action in view.allowed(MakePromise):
            if isinstance(action, MakePromise) and action.claim.is_costed:
                yield action

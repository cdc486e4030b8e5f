"""The patron: gives where a crowd sees it, has somebody in each place, and is owed."""

from collections.abc import Iterator

from engine.players.strategies.governing import (
    govern_by_favours,
    stand_by_the_record,
    wear_down,
)
from engine.players.strategies.judgement import best_answers, cards, places_by
from engine.rules.actions.eve import HoldParty
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.media import BuyAirtime
from engine.rules.actions.resources import RaiseFunds
from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import GoDoorToDoor
from engine.rules.view import View

LIKES = {
    "money": 6,
    "treasury": 1,
    "tie": 2,
    "debt": -1,
    "evidence": -1,
    "standing": 1,
    "council": 2,
    "work": 3,
    "signatures": -3,
    "rule": -1,
}
ENOUGH = 250_000
"""Céntimos below which the purse must be filled before anything is given."""


class Patron:
    """Takes what is offered, gives feasts, and lets the party men make the list."""

    def wishes(self, view: View) -> Iterator[AnyAction]:
        """Answer what brings most now, then do what the phase asks for."""
        yield from best_answers(view, LIKES)
        if view.slot.phase == "campaign":
            yield from self._campaign(view)
        elif view.slot.phase == "debate":
            yield from cards(view, ("promise-all", "slogan"))
        elif view.slot.phase == "election":
            yield from self._eve(view)
        elif view.slot.phase == "recall":
            yield from stand_by_the_record(view)
        elif view.role == "governs":
            yield from govern_by_favours(view)
        else:
            yield from wear_down(view)

    def _campaign(self, view: View) -> Iterator[AnyAction]:
        """Fill the purse first; then a feast, a broker, and jobs promised where many live."""
        places = places_by(view, ("community", "district", "town-quarter"))
        start = 2 * (view.slot.number - 1) % len(places)
        turn = places[start:] + places[:start]
        if view.own.money_centimos < ENOUGH:
            yield RaiseFunds()
        yield from (GiveGift(place, "feast") for place in turn if self._affords(view, place))
        yield from (GiveGift(place, "job-promise") for place in turn)
        yield from (RecruitBroker(place, view.parameters["broker.bid"]) for place in turn)
        yield BuyAirtime("radio-local", "quechua", "name")
        yield from (GoDoorToDoor(place) for place in turn)

    def _affords(self, view: View, place: str) -> bool:
        """Keep enough for the eve: a feast may take half of what is left."""
        return 2 * view.price(GiveGift(place, "feast")) <= view.money_left

    def _eve(self, view: View) -> Iterator[AnyAction]:
        parties = [a for a in view.allowed(HoldParty) if isinstance(a, HoldParty)]
        yield from sorted(parties, key=lambda a: (a.gift != "feast", a.place))

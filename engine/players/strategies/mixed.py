"""The mixed way: listens and promises like the programme, and brings beer where a crowd counts."""

from collections.abc import Iterator

from engine.players.strategies.judgement import best_answers, places_by
from engine.players.strategies.patron import Patron
from engine.players.strategies.programme import Programme
from engine.rules.actions.gifts import GiveGift
from engine.rules.actions.resources import RaiseFunds
from engine.rules.actions.union import AnyAction
from engine.rules.view import View

LIKES = {
    "money": 2,
    "treasury": 2,
    "tie": 2,
    "awareness": 2,
    "debt": -2,
    "evidence": -2,
    "standing": 2,
    "council": 2,
    "rule": 1,
    "signatures": -2,
}


class Mixed:
    """Every third week gives, in the other weeks listens; on the eve does as the patron does."""

    def wishes(self, view: View) -> Iterator[AnyAction]:
        """Weigh answers without scruple or zeal, then take from either way."""
        yield from best_answers(view, LIKES)
        if view.slot.phase == "campaign" and view.slot.number % 3 == 0:
            yield from self._gifts(view)
        if view.slot.phase == "election":
            yield from Patron().wishes(view)
        if view.slot.phase == "office" and view.slot.number % 2 == 0:
            yield from Patron().wishes(view)
        yield from Programme().wishes(view)

    def _gifts(self, view: View) -> Iterator[AnyAction]:
        if view.own.money_centimos < view.parameters["funds.raised"]:
            yield RaiseFunds()
        for place in places_by(view, ("community", "district"))[view.slot.number :]:
            yield GiveGift(place, "beer-and-food")

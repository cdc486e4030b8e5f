"""Giving: feasts, cement, posts for later, and somebody in each place who counts the votes."""

from collections.abc import Iterable, Iterator

from engine.players.wish import Reason, Wish
from engine.rules.actions.eve import HoldParty
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.resources import RaiseFunds
from engine.rules.view import View


def fill_the_purse(view: View, enough: int) -> Iterator[Wish]:
    """Sell tickets for a raffle while there is less than ``enough``, in céntimos."""
    if view.money_left < enough:
        yield Wish(RaiseFunds(), "fill-the-purse")


def promise_jobs(view: View, places: Iterable[str], most: int) -> Iterator[Wish]:
    """Write names into the notebook: it costs nothing today."""
    promised = [a for a in view.plan if isinstance(a, GiveGift) and a.gift == "job-promise"]
    if len(promised) >= most:
        return
    already = {goods.place for goods in view.own.goods}
    for place in places:
        if place not in already:
            yield Wish(GiveGift(place, "job-promise"), "jobs-for-later")


def give(
    view: View, gifts: Iterable[str], places: Iterable[str], keep: int, reason: Reason
) -> Iterator[Wish]:
    """Give the first of ``gifts`` that leaves ``keep`` céntimos in the purse, place by place."""
    wanted = tuple(gifts)
    for place in places:
        for gift in wanted:
            action = GiveGift(place, gift)
            if view.price(action) <= view.money_left - keep:
                yield Wish(action, reason)


def win_brokers(view: View, places: Iterable[str], keep: int, most: int) -> Iterator[Wish]:
    """Win those who say that they have eighty votes, ``most`` in a week."""
    bid = view.parameters["broker.bid"]
    if sum(1 for a in view.plan if isinstance(a, RecruitBroker)) >= most:
        return
    for place in places:
        if bid <= view.money_left - keep and place not in view.own.brokers:
            yield Wish(RecruitBroker(place, bid), "somebody-in-the-place")


def parties(view: View, gifts: Iterable[str]) -> Iterator[Wish]:
    """Hold a party on the eve, the dearest kind that can be paid, where many may come."""
    capacity = view.parameters["meeting.capacity"]
    places = sorted(
        {spot.place for spot in view.eve_spots},
        key=lambda p: (-min(capacity, view.electors_of[p]), -view.places[p].poverty.value, p),
    )
    for gift in gifts:
        for place in places:
            yield Wish(HoldParty(place, gift), "party-tonight")  # type: ignore[arg-type]

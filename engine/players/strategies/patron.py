"""The patron: takes what is offered, is heard by name, gives late and where a crowd sees it."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.being_known import airtime, meet
from engine.players.skills.composing import compose, women_at
from engine.players.skills.fieldwork import near_and_large, small_and_poor
from engine.players.skills.giving import (
    fill_the_purse,
    give,
    parties,
    promise_jobs,
    win_brokers,
)
from engine.players.skills.governing import on_the_radio, pay_what_was_promised, seen_from_afar
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.opposing import block, gather_signatures
from engine.players.skills.speaking import cards
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.actions.gifts import GiveGift
from engine.rules.view import View

FOR_THE_NIGHT = 150_000
"""Céntimos kept back for the eve: not much, for on that night many stay awake."""
PETTY_CASH = 120_000
"""Céntimos below which nothing moves."""
FEASTS_A_WEEK = 2
"""More would leave no day to be heard."""
NEAR_THE_VOTE = 650
"""From here on, permille of the campaign, what is given is still remembered on the day."""


class Patron(Politician):
    """Everything has its price and its godfather; who was given something does not forget it."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 9,
        "treasury": 1,
        "debt": -60,
        "risk": -20,
        "standing": 2,
        "council": 3,
        "signatures": -8,
        "rule": -60,
        "commitment": -20,
        "days": 20,
        "work-cronies": 80,
        "work-gift": 40,
        "work-law": 20,
    }

    def compose(self, view: View) -> Iterator[Wish]:
        """Let the party men make it: the best known first, women last, one where it is counted."""
        yield from compose(view, women_at(view, 6, -2, -1), "one-woman-for-the-radio")

    def campaign(self, view: View) -> Iterator[Wish]:
        """Be heard by name, promise posts, sit with drivers and traders; give when it is near."""
        yield from fill_the_purse(view, PETTY_CASH)
        if view.slot.progress >= NEAR_THE_VOTE:
            yield from self._give(view)
        yield from airtime(view, "name", most=2)
        friends = [
            o
            for o in view.district.organisations
            if o.sex != "woman" and "professionals" not in o.segments
        ]
        if view.slot.progress >= NEAR_THE_VOTE:
            yield from win_brokers(view, small_and_poor(view), FOR_THE_NIGHT, most=1)
        yield from meet(view, friends, most=1)
        if view.slot.number % 2:
            yield from promise_jobs(view, small_and_poor(view), most=1)
        yield from meet(view, friends, most=2)

    def _give(self, view: View) -> Iterator[Wish]:
        """Give where one feast reaches nearly everybody; keep a party's price for the night."""
        if sum(1 for a in view.plan if isinstance(a, GiveGift)) < FEASTS_A_WEEK:
            yield from give(
                view,
                ("beer-and-food",),
                small_and_poor(view),
                FOR_THE_NIGHT,
                "feast-before-the-vote",
            )

    def debate(self, view: View) -> Iterator[Wish]:
        """Promise everything, in whatever language they ask."""
        yield from cards(view, ("language", "promise-all", "attack", "proposal", "slogan"))

    def eve(self, view: View) -> Iterator[Wish]:
        """Hold the parties for which the money was kept."""
        yield from parties(view, ("feast", "beer-and-food"))

    def govern(self, view: View) -> Iterator[Wish]:
        """Give posts to whom they were promised, and the visible works to friends."""
        yield from pay_what_was_promised(view)
        yield from begin_works(
            view,
            near_and_large(view),
            seen_from_afar(view),
            "through-a-friend",
            door="cronies",
        )
        yield from on_the_radio(view, "record")

    def oppose(self, view: View) -> Iterator[Wish]:
        """Say no in the council, and gather signatures."""
        yield from block(view)
        yield from gather_signatures(view)

"""Radio alone: every hour that money buys, in every language, and never a day on the road."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.being_known import airtime
from engine.players.skills.composing import compose, women_at
from engine.players.skills.fieldwork import near_and_large
from engine.players.skills.giving import fill_the_purse
from engine.players.skills.governing import on_the_radio, show_accounts, useful
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.opposing import show_bad_works, stand_by
from engine.players.skills.speaking import cards, interrupt
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.view import View


class Radio(Politician):
    """A voice in every kitchen at dawn; whose face it is, nobody has seen."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 5,
        "treasury": 1,
        "debt": -250,
        "risk": -40,
        "awareness": 20,
        "standing": 8,
        "council": 2,
        "signatures": -6,
        "rule": 40,
        "commitment": -10,
        "days": 0,
        "work-law": 20,
    }

    def compose(self, view: View) -> Iterator[Wish]:
        """Put two women where the reader of lists at seven o'clock will count them."""
        yield from compose(view, women_at(view, 1, 3, -1), "one-woman-for-the-radio")

    def campaign(self, view: View) -> Iterator[Wish]:
        """Buy what most people hear, and collect for the next hour."""
        yield from airtime(view, "platform", most=3)
        yield from fill_the_purse(view, view.parameters["funds.raised"])

    def debate(self, view: View) -> Iterator[Wish]:
        """Speak well: it is what one can."""
        yield from cards(view, ("language", "procedure", "proposal", "agree", "slogan"))
        yield from interrupt(view)

    def govern(self, view: View) -> Iterator[Wish]:
        """Tell what is done, do what is useful, and put the accounts on the air."""
        yield from show_accounts(view)
        yield from begin_works(view, near_and_large(view), useful(view), "build-for-the-poor")
        yield from on_the_radio(view, "record")

    def oppose(self, view: View) -> Iterator[Wish]:
        """Speak of rights, and show what was built badly."""
        yield from show_bad_works(view)
        yield from on_the_radio(view, "rights")
        yield from stand_by(view)

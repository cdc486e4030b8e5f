"""The mixed way: listens and promises with figures, and brings beer where a crowd counts."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.being_known import airtime, meet
from engine.players.skills.composing import compose, women_at
from engine.players.skills.fieldwork import (
    hear,
    near_and_large,
    promise_with_figures,
    small_and_poor,
    tell_it,
    work_out,
)
from engine.players.skills.giving import fill_the_purse, give, parties
from engine.players.skills.governing import (
    bind,
    find_allies,
    keep_promises,
    pay_what_was_promised,
    seen_from_afar,
)
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.opposing import accompany, ask_for_papers, gather_signatures
from engine.players.skills.speaking import cards
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.view import View

FOR_THE_NIGHT = 300_000
"""Céntimos kept back for one party on the eve."""
EASY = ("coordination-council", "meetings-in-communities", "publish-accounts")
"""Rules that cost little to pass and sound well."""


class Mixed(Politician):
    """Neither saint nor thief: a plan for those who read, a crate for those who wait."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 5,
        "treasury": 1,
        "debt": -800,
        "risk": -40,
        "awareness": 10,
        "standing": 6,
        "council": 3,
        "signatures": -8,
        "rule": 20,
        "training": 2,
        "commitment": -10,
        "days": 15,
        "work-law": 20,
    }

    def compose(self, view: View) -> Iterator[Wish]:
        """The best known first; two women where they can still be elected."""
        yield from compose(view, women_at(view, 2, 4, -1), "one-woman-for-the-radio")

    def campaign(self, view: View) -> Iterator[Wish]:
        """Every third week give, in the others hear and promise; the radio says the name."""
        yield from promise_with_figures(view)
        if view.slot.number % 3 == 0:
            yield from give(
                view,
                ("beer-and-food",),
                small_and_poor(view)[view.slot.number // 3 - 1 :][:2],
                FOR_THE_NIGHT,
                "gift-in-the-middle",
            )
        yield from fill_the_purse(view, 60_000)
        yield from airtime(view, "name", most=2)
        yield from tell_it(view)
        yield from work_out(view)
        yield from hear(view, near_and_large(view), ahead=1)
        yield from meet(view, view.district.organisations, most=1)

    def debate(self, view: View) -> Iterator[Wish]:
        """Speak with figures where there are some, else promise everything."""
        yield from cards(view, ("proposal", "attack", "language", "promise-all", "slogan"))

    def eve(self, view: View) -> Iterator[Wish]:
        """Hold the one party for which the money was kept."""
        yield from parties(view, ("beer-and-food",))

    def govern(self, view: View) -> Iterator[Wish]:
        """One quarter for what was promised, the next for what is seen."""
        if view.slot.number % 2:
            yield from keep_promises(view)
            yield from bind(view, EASY)
            yield from find_allies(view)
        yield from pay_what_was_promised(view)
        yield from begin_works(
            view, near_and_large(view), seen_from_afar(view), "build-what-is-seen"
        )

    def oppose(self, view: View) -> Iterator[Wish]:
        """Ask for papers, go along where people will remember it, and keep the sheets ready."""
        yield from ask_for_papers(view)
        yield from accompany(view)
        yield from gather_signatures(view)

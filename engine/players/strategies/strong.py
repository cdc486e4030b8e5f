"""The strong list: whatever brings most votes for a day and a sol, whoever's way that is."""

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
from engine.players.skills.giving import give, parties
from engine.players.skills.governing import (
    bind,
    find_allies,
    keep_promises,
    on_the_radio,
    open_the_assembly,
    pay_what_was_promised,
)
from engine.players.skills.judgement import Weights
from engine.players.skills.opposing import ask_for_papers, gather_signatures, show_bad_works
from engine.players.skills.speaking import cards, denounce, interrupt
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.view import View

NEAR_THE_VOTE = 800
"""From here on, permille of the campaign, a feast is worth its price."""
RULES = ("publish-accounts", "rural-shares", "coordination-council", "meetings-in-communities")


class Strong(Politician):
    """It has read every way of winning, and believes in none of them."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 4,
        "treasury": 1,
        "debt": -150,
        "risk": -40,
        "awareness": 3,
        "standing": 8,
        "council": 4,
        "signatures": -10,
        "rule": 20,
        "training": 2,
        "commitment": 0,
        "days": 20,
        "work-law": 20,
    }

    def compose(self, view: View) -> Iterator[Wish]:
        """The best known first, and women where everybody sees that they can be elected."""
        yield from compose(view, women_at(view, 1, 3, -1), "one-woman-for-the-radio")

    def campaign(self, view: View) -> Iterator[Wish]:
        """Be on the air, sit with all who have members, have figures for the debate; then feast."""
        yield from promise_with_figures(view)
        yield from denounce(view, "radio")
        if view.slot.progress >= NEAR_THE_VOTE:
            yield from give(
                view, ("beer-and-food",), small_and_poor(view)[:4], 0, "feast-before-the-vote"
            )
        written = any(p.claim.form == "written" for p in view.own.promises)
        yield from airtime(view, "platform" if written else "name", most=2)
        yield from meet(view, view.district.organisations, most=1)
        if len(view.own.proposals) < 3:
            yield from work_out(view)
            yield from hear(view, near_and_large(view), ahead=1)
        yield from meet(view, view.district.organisations, most=2)
        yield from tell_it(view)
        yield from airtime(view, "name", most=3)

    def debate(self, view: View) -> Iterator[Wish]:
        """Whatever moves the square most: a proof, figures, a word in their language."""
        yield from cards(
            view, ("attack", "proposal", "language", "procedure", "promise-all", "agree", "slogan")
        )
        yield from interrupt(view)

    def eve(self, view: View) -> Iterator[Wish]:
        """Spend what is left."""
        yield from parties(view, ("beer-and-food",))

    def govern(self, view: View) -> Iterator[Wish]:
        """Keep words, because broken ones are signed against; let the assembly take the blame."""
        yield from open_the_assembly(view)
        yield from keep_promises(view)
        yield from pay_what_was_promised(view)
        yield from bind(view, RULES)
        yield from find_allies(view)
        yield from on_the_radio(view, "record")

    def oppose(self, view: View) -> Iterator[Wish]:
        """Make every fault of the others known, and have the sheets ready."""
        yield from show_bad_works(view)
        yield from ask_for_papers(view)
        yield from gather_signatures(view)

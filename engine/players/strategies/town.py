"""The town's own list: it knows every street of the quarters, and none of the roads out."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.being_known import airtime, knock, meet
from engine.players.skills.fieldwork import (
    TOWN,
    hear,
    near_and_large,
    promise_with_figures,
    tell_it,
    work_out,
)
from engine.players.skills.governing import keep_promises, on_the_radio, seen_from_afar
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.opposing import ask_for_papers, gather_signatures
from engine.players.skills.speaking import cards, interrupt
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.view import View


class Town(Politician):
    """Who lives on the square decides on the square; the rest comes down on Sundays."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 4,
        "treasury": 1,
        "debt": -200,
        "risk": -40,
        "awareness": 5,
        "standing": 6,
        "council": 3,
        "signatures": -8,
        "rule": 10,
        "commitment": -10,
        "days": 15,
        "work-law": 20,
    }

    def campaign(self, view: View) -> Iterator[Wish]:
        """Talk to guilds and unions, promise in the quarters, and fill the town's airwaves."""
        quarters = near_and_large(view, TOWN)
        yield from promise_with_figures(view)
        yield from airtime(view, "platform", most=1, places=quarters)
        here = [
            o
            for o in view.district.organisations
            if sum(1 for p in o.places if p in quarters) * 2 >= len(o.places)
        ]
        yield from meet(view, here, most=1)
        yield from tell_it(view)
        yield from work_out(view)
        yield from hear(view, quarters, ahead=1)
        yield from airtime(view, "platform", most=2, places=quarters)
        yield from knock(view, quarters)

    def debate(self, view: View) -> Iterator[Wish]:
        """Win the square: it is full of neighbours."""
        yield from cards(view, ("proposal", "attack", "procedure", "agree", "slogan"))
        yield from interrupt(view)

    def govern(self, view: View) -> Iterator[Wish]:
        """Build what the town sees."""
        quarters = near_and_large(view, TOWN)
        yield from keep_promises(view)
        yield from begin_works(view, quarters, seen_from_afar(view), "good-at-home")
        yield from on_the_radio(view, "record")

    def oppose(self, view: View) -> Iterator[Wish]:
        """Ask for papers in session, and gather signatures."""
        yield from ask_for_papers(view)
        yield from gather_signatures(view)

"""The broker of jobs: three names for every hundred electors, and a month's wage for each."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.being_known import airtime, meet
from engine.players.skills.fieldwork import near_and_large, promise_anything, small_and_poor
from engine.players.skills.giving import fill_the_purse, promise_jobs, win_brokers
from engine.players.skills.governing import pay_what_was_promised
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.opposing import block, gather_signatures
from engine.players.skills.speaking import cards
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.definitions.promises import Project
from engine.rules.view import View


class Jobs(Politician):
    """Who has no work does not need a speech; a post is for a month, and asked for again."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 5,
        "treasury": 1,
        "debt": -80,
        "risk": -25,
        "standing": 4,
        "council": 3,
        "signatures": -8,
        "rule": -40,
        "commitment": -5,
        "days": 20,
        "work-gift": 60,
        "work-law": 40,
    }

    def campaign(self, view: View) -> Iterator[Wish]:
        """Write names in every place, have somebody there, and sit with those without work."""
        yield from fill_the_purse(view, view.parameters["broker.bid"])
        yield from airtime(view, "name", most=1)
        if view.slot.progress >= 500:
            yield from win_brokers(view, small_and_poor(view), 0, most=2)
        yield from promise_jobs(view, small_and_poor(view), most=2)
        workless = [o for o in view.district.organisations if "labourers" in o.segments]
        yield from meet(view, workless, most=1)
        yield from airtime(view, "name", most=2)
        yield from promise_anything(view)

    def debate(self, view: View) -> Iterator[Wish]:
        """Promise work to everybody."""
        yield from cards(view, ("proposal", "promise-all", "language", "slogan"))

    def govern(self, view: View) -> Iterator[Wish]:
        """Pay the names in the notebook, then work for a month wherever many live."""
        yield from pay_what_was_promised(view)
        yield from begin_works(
            view, near_and_large(view), _most_jobs(view), "month-jobs-by-me", most=2
        )

    def oppose(self, view: View) -> Iterator[Wish]:
        """Say no until there are posts again."""
        yield from block(view)
        yield from gather_signatures(view)


def _most_jobs(view: View) -> list[Project]:
    """Return works by the months of work that they give for their price."""
    return sorted(
        view.district.projects,
        key=lambda p: (-p.jobs.value * 1_000_000 // p.cost_centimos.value, p.id),
    )

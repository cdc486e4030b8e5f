"""The women-led list: a woman at its head, clubs and committees behind it, keys in their hand."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.being_known import airtime, meet
from engine.players.skills.composing import compose, in_turn
from engine.players.skills.fieldwork import (
    FIELD,
    hear,
    near_and_large,
    prepare_women,
    promise_with_figures,
    teach,
    tell_it,
    work_out,
)
from engine.players.skills.governing import (
    BINDING,
    bind,
    find_allies,
    free_the_money,
    keep_promises,
    open_the_assembly,
    prepare_councillors,
    useful,
)
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.night import lock_up
from engine.players.skills.opposing import accompany, bring_motions, show_bad_works, stand_by
from engine.players.skills.speaking import cards, denounce
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.view import View

HER_RULES = ("women-seats", "jobs-by-committee", "support-milk-oversight", *BINDING)


class Women(Politician):
    """Those who cook, carry and keep the accounts at home can also keep those of the district."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 2,
        "treasury": 1,
        "debt": -6000,
        "risk": -60,
        "awareness": 60,
        "standing": 8,
        "council": 2,
        "signatures": -4,
        "rule": 300,
        "training": 20,
        "commitment": 0,
        "days": 15,
        "work-cronies": -400,
        "work-gift": -200,
        "work-law": 60,
        "work-alliance": 60,
    }

    def compose(self, view: View) -> Iterator[Wish]:
        """A woman first, then men and women in turn."""
        yield from compose(view, in_turn(view, "w"), "a-woman-first")

    def campaign(self, view: View) -> Iterator[Wish]:
        """Prepare those who will speak, meet the women's organisations, hear and promise."""
        yield from promise_with_figures(view)
        if view.slot.progress <= 500:
            yield from prepare_women(view, until=2 * view.parameters["train.skill"])
        theirs = [o for o in view.district.organisations if o.sex == "woman"]
        yield from meet(view, theirs, most=1)
        yield from denounce(view, "ombudsman")
        yield from airtime(view, "platform", most=1)
        yield from tell_it(view)
        yield from work_out(view)
        yield from hear(view, near_and_large(view), ahead=1)
        yield from meet(view, view.district.organisations, most=1)
        yield from teach(view, near_and_large(view), most=1)

    def debate(self, view: View) -> Iterator[Wish]:
        """Answer in the language of who asks, with figures, and leave the word to the people."""
        yield from cards(view, ("attack", "language", "proposal", "procedure", "agree", "slogan"))

    def eve(self, view: View) -> Iterator[Wish]:
        """Keep the keys of the hall where they are known, and stay awake."""
        yield from lock_up(view)

    def govern(self, view: View) -> Iterator[Wish]:
        """Give seats and posts to be shared out by women; build water, health and school."""
        yield from open_the_assembly(view)
        yield from free_the_money(view)
        yield from bind(view, HER_RULES)
        yield from keep_promises(view)
        yield from prepare_councillors(view)
        yield from begin_works(
            view,
            near_and_large(view, FIELD),
            useful(view, ("water", "health", "school")),
            "build-for-the-poor",
        )
        yield from find_allies(view)

    def oppose(self, view: View) -> Iterator[Wish]:
        """Prepare who has a seat, bring rules, and bring people along."""
        yield from prepare_councillors(view)
        yield from show_bad_works(view)
        yield from bring_motions(view, HER_RULES)
        yield from accompany(view)
        yield from stand_by(view)

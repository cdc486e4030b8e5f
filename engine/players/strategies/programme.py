"""The programme: listens, works out what it costs, promises that, and lets itself be bound."""

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
    show_accounts,
    useful,
)
from engine.players.skills.governing import works as begin_works
from engine.players.skills.judgement import Weights
from engine.players.skills.night import stay_awake
from engine.players.skills.opposing import (
    accompany,
    ask_for_papers,
    bring_motions,
    keep_an_eye,
    show_bad_works,
    stand_by,
)
from engine.players.skills.speaking import cards, denounce, interrupt
from engine.players.strategies.politician import Politician
from engine.players.wish import Wish
from engine.rules.actions.integrity import SignAgreement
from engine.rules.view import View


class Programme(Politician):
    """A word is worth what stands behind it: a place, a price, a date, and whoever may check."""

    likes: ClassVar[Weights] = {
        "votes": 10,
        "money": 2,
        "treasury": 1,
        "debt": -6000,
        "risk": -60,
        "awareness": 60,
        "standing": 12,
        "council": 2,
        "signatures": -4,
        "rule": 300,
        "training": 6,
        "commitment": -5,
        "days": 15,
        "work-cronies": -400,
        "work-gift": -200,
        "work-law": 60,
        "work-alliance": 60,
    }

    def compose(self, view: View) -> Iterator[Wish]:
        """Women and men in turn, each the best known that is left."""
        yield from compose(view, in_turn(view, "m"), "women-and-men-in-turn")

    def campaign(self, view: View) -> Iterator[Wish]:
        """Sign first; then hear, work out and tell it there; by radio and in meetings, the plan."""
        yield from promise_with_figures(view)
        yield Wish(SignAgreement(), "be-bound")
        yield from denounce(view, "radio")
        yield from airtime(view, "platform", most=1)
        yield from tell_it(view)
        yield from work_out(view)
        yield from hear(view, near_and_large(view), ahead=2)
        yield from prepare_women(view, until=view.parameters["train.skill"])
        yield from meet(view, view.district.organisations, most=2)
        yield from airtime(view, "platform", most=2)

    def debate(self, view: View) -> Iterator[Wish]:
        """Speak with figures where they were worked out; else let the people decide."""
        yield from cards(view, ("attack", "proposal", "procedure", "language", "agree", "slogan"))
        yield from interrupt(view)

    def eve(self, view: View) -> Iterator[Wish]:
        """Say once more that nobody sees the vote, and stay awake."""
        yield from stay_awake(view)

    def govern(self, view: View) -> Iterator[Wish]:
        """Open the assembly, bind whoever governs, build what was promised."""
        yield from open_the_assembly(view)
        yield from free_the_money(view)
        yield from bind(view, BINDING)
        yield from keep_promises(view)
        yield from find_allies(view)
        yield from begin_works(
            view, near_and_large(view, FIELD), useful(view), "build-for-the-poor"
        )
        yield from show_accounts(view)

    def oppose(self, view: View) -> Iterator[Wish]:
        """Show what is wrong, bring rules, and bring people along."""
        yield from show_bad_works(view)
        yield from bring_motions(view, BINDING)
        yield from accompany(view)
        yield from ask_for_papers(view)
        yield from keep_an_eye(view)
        yield from stand_by(view)

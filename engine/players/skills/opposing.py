"""Opposing, from the council or from the square: to make it better, or to bring it down."""

from collections.abc import Iterable, Iterator

from engine.players.skills.fieldwork import small_and_poor
from engine.players.wish import Wish
from engine.rules.actions.council import AskQuestion, ProposeMotion, TakeStance
from engine.rules.actions.opposition import (
    AccompanyCommunity,
    CampaignForRecall,
    CollectSignatures,
    ExposeWork,
    WatchWork,
)
from engine.rules.view import View


def show_bad_works(view: View) -> Iterator[Wish]:
    """Show in public what was built badly."""
    for action in view.allowed(ExposeWork):
        yield Wish(action, "show-bad-work")


def ask_for_papers(view: View) -> Iterator[Wish]:
    """Ask in session for the papers of the works in hand."""
    for action in view.allowed(AskQuestion):
        yield Wish(action, "ask-for-papers")


def bring_motions(view: View, measures: Iterable[str]) -> Iterator[Wish]:
    """Bring rules from the minority, one a session."""
    if not any(isinstance(a, ProposeMotion) for a in view.plan):
        wanted = tuple(measures)
        start = view.slot.number % len(wanted)
        for measure in wanted[start:] + wanted[:start]:
            yield Wish(ProposeMotion(measure), "bind-whoever-governs")


def accompany(view: View) -> Iterator[Wish]:
    """Prepare the small and far places for the assembly and go there with them."""
    if not any(isinstance(a, AccompanyCommunity) for a in view.plan):
        for place in small_and_poor(view):
            yield Wish(AccompanyCommunity(place), "accompany-the-far")


def keep_an_eye(view: View) -> Iterator[Wish]:
    """Watch the works while they are built."""
    for action in view.allowed(WatchWork):
        yield Wish(action, "keep-watch")


def stand_by(view: View) -> Iterator[Wish]:
    """Say in public that one is for the rules on the table."""
    yield Wish(TakeStance("for"), "stand-by-good-rules")


def block(view: View) -> Iterator[Wish]:
    """Say no to whatever comes."""
    yield Wish(TakeStance("against"), "block-in-council")


def gather_signatures(view: View) -> Iterator[Wish]:
    """Gather signatures for a recall where many live."""
    signed = [a for a in view.allowed(CollectSignatures) if isinstance(a, CollectSignatures)]
    for action in sorted(signed, key=lambda a: (-view.electors_of[a.place], a.place)):
        yield Wish(action, "sign-against")


def campaign_for_recall(view: View) -> Iterator[Wish]:
    """Say what was promised and what came of it, where many live."""
    visits = [a for a in view.allowed(CampaignForRecall) if isinstance(a, CampaignForRecall)]
    for action in sorted(visits, key=lambda a: (-view.electors_of[a.place], a.place)):
        yield Wish(action, "bring-them-down")

"""Speaking in the square: which of the cards in hand, and whom to ask for figures."""

from collections.abc import Iterator, Mapping

from engine.players.wish import Reason, Wish
from engine.rules.actions.debate import Interrupt, PlayCard
from engine.rules.actions.integrity import Denounce
from engine.rules.view import View

_REASONS: Mapping[str, Reason] = {
    "agree": "be-bound",
    "attack": "strike-with-proof",
    "language": "in-their-language",
    "procedure": "let-people-decide",
    "promise-all": "everything-to-everybody",
    "proposal": "speak-with-figures",
    "slogan": "plain-word",
}


def cards(view: View, approaches: tuple[str, ...]) -> Iterator[Wish]:
    """Yield the cards in hand, the wished approaches first; an attack only with a proof."""
    against = {proof.against for proof in view.own.proofs}
    for approach in approaches:
        for action in view.hand:
            if action.approach != approach:
                continue
            if approach != "attack" or action.against in against:
                yield Wish(action, _REASONS[approach])


def interrupt(view: View) -> Iterator[Wish]:
    """Ask for figures, in the last round, the one who seems strongest and wrote nothing down."""
    if view.slot.number == view.slot.of and any(isinstance(a, PlayCard) for a in view.plan):
        rivals = [name for name in view.lists if name != view.player]
        for rival in sorted(rivals, key=lambda n: (-view.estimate(n).votes, n)):
            yield Wish(Interrupt(rival), "ask-for-figures")


def denounce(view: View, body: str) -> Iterator[Wish]:
    """Denounce those against whom there is a proof in hand."""
    for against in sorted({proof.against for proof in view.own.proofs}):
        if not any(isinstance(a, Denounce) and a.against == against for a in view.plan):
            yield Wish(Denounce(against, body), "to-the-board")  # type: ignore[arg-type]

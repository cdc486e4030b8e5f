"""What every way of playing goes through: what is on the table first, then what the phase asks."""

from collections.abc import Iterator
from typing import ClassVar

from engine.players.skills.governing import defend
from engine.players.skills.judgement import Weights, best_answers
from engine.players.skills.opposing import campaign_for_recall
from engine.players.wish import Wish
from engine.rules.view import View


class Politician:
    """Somebody with a mind (``likes``) and habits, one method for each thing there is to do.

    What a way of playing does not say, it does not do: it lets the party men make the list, and is
    silent where it has nothing to say.
    """

    likes: ClassVar[Weights] = {}

    def wishes(self, view: View) -> Iterator[Wish]:
        """Answer what is on the table, then do what the phase asks for."""
        yield from best_answers(view, self.likes)
        phase = view.slot.phase
        if phase == "registration":
            yield from self.compose(view)
        elif phase == "campaign":
            yield from self.campaign(view)
        elif phase == "debate":
            yield from self.debate(view)
        elif phase == "election":
            yield from self.eve(view)
        elif phase == "recall":
            yield from self.recall(view)
        elif view.role == "governs":
            yield from self.govern(view)
        else:
            yield from self.oppose(view)

    def compose(self, view: View) -> Iterator[Wish]:
        """Compose the list."""
        yield from ()

    def campaign(self, view: View) -> Iterator[Wish]:
        """Plan a week."""
        yield from ()

    def debate(self, view: View) -> Iterator[Wish]:
        """Answer the round's question."""
        yield from ()

    def eve(self, view: View) -> Iterator[Wish]:
        """Do what can still be done in the night before the vote."""
        yield from ()

    def govern(self, view: View) -> Iterator[Wish]:
        """Plan a turn of governing."""
        yield from ()

    def oppose(self, view: View) -> Iterator[Wish]:
        """Plan a turn in the minority, or without a seat."""
        yield from ()

    def recall(self, view: View) -> Iterator[Wish]:
        """Speak for one's record, or against that of who governs."""
        yield from defend(view) if view.role == "governs" else campaign_for_recall(view)

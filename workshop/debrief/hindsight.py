"""A game looked back at, for one of its lists: what every page of the debrief is told from."""

from collections.abc import Collection
from dataclasses import dataclass

from engine.analysis.debrief.figures import Figures, figures
from engine.analysis.debrief.question import Question
from engine.analysis.debrief.questions import chosen_questions
from engine.analysis.debrief.story import was_played
from engine.analysis.ledgers import PlayersLedger
from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.language.wording.names import Names
from engine.rules.playthrough import Playthrough
from engine.rules.view import View


@dataclass(frozen=True)
class Hindsight:
    """A finished or stopped game, seen for one list."""

    playthrough: Playthrough
    list: str
    own: PlayersLedger | None = None
    """What was the list's own, once the replay without it is computed."""

    @property
    def view(self) -> View:
        """The game as the list saw it."""
        return self.playthrough.view(self.list)

    @property
    def was_governed(self) -> bool:
        """Whether the game came to office."""
        return was_played(self.playthrough, "office")

    def figures(self) -> Figures:
        """Return what the questions are chosen by."""
        return figures(self.playthrough, self.list)

    def asked(self, heard: Collection[str] = ()) -> tuple[Question, ...]:
        """Return the questions to talk about, others than another team has ``heard`` if may be."""
        return chosen_questions(self.figures(), heard=heard)

    def questions(self, language: Language, heard: Collection[str] = ()) -> tuple[str, ...]:
        """Return the questions to talk about, with the figures of this game."""
        found = self.figures()
        names = Names.of(language, self.view)
        said = {key: _said(names, key, value) for key, value in found.items()}
        return tuple(q.text.said(language, **said) for q in self.asked(heard))


def _said(names: Names, key: str, value: int | str) -> str:
    if isinstance(value, str):
        return names.list(value) if key.endswith("_list") else names.place(value)
    return soles(value) if key.endswith("_centimos") else number(value)

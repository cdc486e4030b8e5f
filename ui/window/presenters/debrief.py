"""The debrief of a finished game: whose debrief it is, what is shown, what is being computed."""

from typing import Literal

from engine.analysis.debrief.figures import Figures, figures
from engine.analysis.debrief.questions import chosen_questions
from engine.analysis.debrief.story import was_played
from engine.analysis.ledgers import PlayersLedger
from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.language.wording.names import Names
from engine.rules.playthrough import Playthrough
from engine.rules.view import View
from ui.window.game import Game

Page = Literal["chronicle", "council", "elected", "ledgers", "money", "questions"]
PAGES: tuple[Page, ...] = ("ledgers", "elected", "money", "council", "chronicle", "questions")
"""The pages in their order."""


class Work:
    """The replay without one list: how far it is, what came of it."""

    def __init__(self) -> None:
        self.percent = 0
        self.is_running = False
        self.has_failed = False
        self.found: PlayersLedger | None = None


class DebriefPresenter:
    """A finished game, seen for one list at a time."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.playthrough: Playthrough = game.playthrough
        self.page: Page = "ledgers"
        lists = self.playthrough.world.lists
        mine = [player for player in game.people if player in lists]
        self.list = game.player if game.player in lists else [*mine, *lists][0]
        self._works: dict[str, Work] = {}

    @property
    def view(self) -> View:
        """The game as its list saw it."""
        return self.playthrough.view(self.list)

    @property
    def is_ours(self) -> bool:
        """Whether people at this machine led the list."""
        return self.list in self.game.people

    @property
    def was_governed(self) -> bool:
        """Whether the game came to office."""
        return was_played(self.playthrough, "office")

    @property
    def work(self) -> Work:
        """What is computed for the list."""
        return self.work_of(self.list)

    def work_of(self, name: str) -> Work:
        """Return what is computed for one of the lists."""
        return self._works.setdefault(name, Work())

    def figures(self) -> Figures:
        """Return what the questions are chosen by."""
        return figures(self.playthrough, self.list)

    def questions(self, language: Language) -> tuple[str, ...]:
        """Return the questions to talk about, with the figures of this game."""
        found = self.figures()
        names = Names.of(language, self.view)
        said = {key: _said(names, key, value) for key, value in found.items()}
        return tuple(q.text.said(language, **said) for q in chosen_questions(found))


def _said(names: Names, key: str, value: int | str) -> str:
    if isinstance(value, str):
        return names.list(value) if key.endswith("_list") else names.place(value)
    return soles(value) if key.endswith("_centimos") else number(value)

"""The debrief of a finished game: whose debrief it is, what is shown, what is being computed."""

from engine.analysis.ledgers import PlayersLedger
from engine.rules.definitions.parameters import Regime
from engine.rules.playthrough import Playthrough
from engine.rules.view import View
from ui.window.game import Game
from workshop.debrief import headings
from workshop.debrief.headings import Page
from workshop.debrief.hindsight import Hindsight

PAGES: tuple[Page, ...] = tuple(headings.PAGES)
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
    def hindsight(self) -> Hindsight:
        """The game as it is told for the list, with what is computed so far."""
        return Hindsight(self.playthrough, self.list, self.work.found)

    @property
    def view(self) -> View:
        """The game as its list saw it."""
        return self.playthrough.view(self.list)

    @property
    def regime(self) -> Regime | None:
        """How the game read the evidence; None in the base."""
        return self.playthrough.world.regime

    @property
    def is_ours(self) -> bool:
        """Whether people at this machine led the list."""
        return self.list in self.game.people

    @property
    def work(self) -> Work:
        """What is computed for the list."""
        return self.work_of(self.list)

    def work_of(self, name: str) -> Work:
        """Return what is computed for one of the lists."""
        return self._works.setdefault(name, Work())

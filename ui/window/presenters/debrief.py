"""The debrief of a finished game: whose debrief it is, what is shown, what is being computed."""

from engine.analysis.counterfactual_seeds import SEEDS, Weighed
from engine.analysis.ledgers import PlayersLedger
from engine.rules.definitions.parameters import Regime
from engine.rules.playthrough import Playthrough
from engine.rules.view import View
from ui.window.game import Game
from ui.window.presenters.debrief_decisions import Measuring, of_a_list
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

    def __init__(self, game: Game, seeds: int = SEEDS) -> None:
        """``seeds`` is how many other peoples decisions are measured on."""
        self.game = game
        self.seeds = seeds
        self.playthrough: Playthrough = game.playthrough
        self.page: Page = "ledgers"
        lists = self.playthrough.world.lists
        mine = [player for player in game.people if player in lists]
        self.list = game.player if game.player in lists else [*mine, *lists][0]
        self._works: dict[str, Work] = {}
        self._measurings: dict[str, Measuring] = {}

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

    @property
    def measuring(self) -> Measuring:
        """How far the list's decisions are measured."""
        name = self.list
        if name not in self._measurings:
            self._measurings[name] = of_a_list(self.playthrough, name, self.seeds)
        return self._measurings[name]

    @property
    def weighed(self) -> dict[str, tuple[Weighed, ...]]:
        """The decisions that were measured, by list: of those lists that are done with."""
        return {name: each.found for name, each in self._measurings.items() if each.is_quick}

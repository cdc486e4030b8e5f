"""Every screen of a played game as a picture, for reviewing: the window draws, nobody looks.

A game is played to its end by strategies, one list standing for people; at its moments the screens
are shown, and what opens upon them is opened.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from engine.authoring.layout import twice
from engine.authoring.library import Content
from engine.authoring.new_world import led_by, new_world, usual_setup
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn, play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON, Player, Setup
from engine.storage.shelf import Shelf
from ui.window.game import Game
from ui.window.options import AppOptions
from ui.window.presenters.authors import AuthorsPresenter
from ui.window.presenters.debrief import PAGES
from ui.window.rereading import tell_left_out
from ui.window.route import last_slot, opening_screen, screen_for, told_screen
from ui.window.screen import Screen
from ui.window.screens.authors import AuthorsScreen
from ui.window.start import Start
from ui.window.widget import Widget

Tell: TypeAlias = Callable[[str], None]
UNREST = 250
"""Part of a recall's signatures, permille, that comes together by itself in a quarter.

More than the model has, for the pictures alone: so that the game comes to a recall vote.
"""
WAY = "patron"
"""How all lists are led: gifts, debts and broken words give the screens something to show."""


@dataclass(frozen=True)
class Wishes:
    """How the pictures shall look."""

    language: str
    text_size: int
    size: tuple[int, int]
    palette: str
    locale: Path


MEASURED = ""
"""Stands among the keys of a picture for waiting until what is computed is there."""
PATIENCE = 6000
"""Frames that are waited for that at most."""


@dataclass(frozen=True)
class Picture:
    """A picture's name, and the keys that are pressed on the way to it from a screen.

    A key that ends with a hyphen stands for the first that begins so, and ``MEASURED`` waits until
    nothing is computed any more.
    """

    name: str
    keys: tuple[str, ...] = ()


AT_TITLE = (
    Picture("title-first-start"),
    Picture("title", ("begin",)),
    Picture("new-game", ("main",)),
    Picture("before-play", ("begin",)),
)
"""One after the other, each going on from where the last one ended."""

PLANNED: Mapping[str, tuple[Picture, ...]] = {
    "registration-1": (
        Picture("list-empty"),
        Picture("list-offer", ("presses-",)),
        Picture("list", ("party-way",)),
        Picture("list-person", ("party-way", "mayor")),
        Picture("list-hand-in", ("party-way", "hand-in")),
    ),
    "campaign-1": (Picture("week-guide"),),
    "campaign-2": (
        Picture("week"),
        Picture("week-offer", ("waits-",)),
        Picture("week-lists", ("lists",)),
        Picture("week-folder", ("folder",)),
        Picture("week-list-of-places", ("shown-list",)),
        Picture("week-why", ("estimate-",)),
        Picture("community", ("shown-list", "place-")),
        Picture("week-choices", ("group-visit",)),
        Picture("week-gifts", ("group-gifts",)),
        Picture("promise-builder", ("group-speak",)),
    ),
    "debate-1": (Picture("debate"), Picture("debate-hands", ("hands",))),
    "debate-3": (Picture("debate-last-round"),),
    "election-1": (Picture("eve"), Picture("eve-law", ("law",))),
    "office-1": (
        Picture("office"),
        Picture("office-works", ("tabs-works",)),
        Picture("office-council", ("tabs-council",)),
        Picture("office-case", ("waits-",)),
    ),
    "office-2": (
        Picture("office-choices", ("group-",)),
        Picture("assembly-form", ("group-assembly",)),
    ),
    "recall-1": (Picture("recall"),),
}
"""Turn → pictures of the screen that it is planned on."""

TOLD: Mapping[str, tuple[Picture, ...]] = {
    "campaign": (Picture("week-results"),),
    "debate": (Picture("debate-over"),),
    "election": (
        Picture("night-count"),
        Picture("night-why", ("votes-",)),
        Picture("night-seats", ("next", "all")),
        Picture("night-elected", ("next", "all", "next")),
    ),
    "office": (Picture("assembly-result"),),
    "recall": (Picture("recall-result"),),
}
"""Phase → pictures of the screen that tells what a turn of it brought."""

BESIDE = (
    Picture("saves", ("saves",)),
    Picture("codex", ("learn",)),
    Picture("law-today", ("learn", "law-today")),
)

FOR_AUTHORS = (
    Picture("authors"),
    Picture("authors-preview", ("see",)),
    Picture("authors-map", ("map",)),
)

ANOTHER_CHOICE = Picture(
    "another-choice", ("page-decisions", MEASURED, "decision-", "choose-", MEASURED)
)
"""What else could have been done instead of the decision that weighed most."""


def take_screenshots(
    content: Content, wishes: Wishes, folder: Path, data: Path, tell: Tell
) -> tuple[Path, ...]:
    """Draw every screen into ``folder``; ``data`` is an empty folder for saves and settings.

    ``tell`` hears the name of each picture.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    tour = _Tour(content, wishes, folder, data, tell)
    try:
        tour.take()
    finally:
        tour.close()
    return tuple(tour.taken)


class _Tour:
    """One window on its way through all screens."""

    def __init__(
        self, content: Content, wishes: Wishes, folder: Path, data: Path, tell: Tell
    ) -> None:
        from ui.window.app import App
        from ui.window.pilot import Pilot
        from ui.window.screens.settings import SettingsScreen

        self._content, self._folder, self._tell = content, folder, tell
        start = Start(content, Shelf(data / "saves"))
        self._app = App(
            AppOptions(
                first=start.title_screen,
                data=data,
                language=wishes.language,
                text_size=wishes.text_size,
                size=wishes.size,
                locale=wishes.locale,
                autosave=start.autosave,
                find_term=start.find_term,
                mark=start.mark,
                settings_screen=lambda app: SettingsScreen(),
            )
        )
        settings = self._app.settings.with_(palette=wishes.palette, motion="none")
        self._app.change_settings(settings)
        self._start, self._pilot = start, Pilot(self._app)
        self.taken: list[Path] = []

    def close(self) -> None:
        """Close the window."""
        self._app.close()

    def take(self) -> None:
        """Go from the title through a whole game, and to what lies beside it."""
        for picture in AT_TITLE:
            self._take(picture)
        restless = _restless(self._content)
        setup = _setup(restless)
        self._app.back_to_first()
        self._start.begin(self._app, setup)
        for playthrough in _at_every_turn(restless, setup):
            self._turn(playthrough)
        for picture in BESIDE:
            self._app.back_to_first()
            self._take(picture)
        self._app.back_to_first()
        self._show(self._authors, FOR_AUTHORS)
        self._app.back_to_first()
        tell_left_out(
            self._app, (twice(Path("districts", self._content.districts[0].district.id)),)
        )
        self._take(Picture("authors-findings"))
        self._app.back_to_first()
        self._app.open_settings()
        self._take(Picture("settings"))
        self._app.show_help()
        self._take(Picture("help"))

    def _authors(self) -> Screen:
        """Return the author's page of the first district."""
        id = self._content.districts[0].district.id
        return AuthorsScreen(AuthorsPresenter(lambda: self._content, id))

    def _turn(self, playthrough: Playthrough) -> None:
        """Take the pictures of one turn, each from a game of its own: pressing changes a game."""

        def game() -> Game:
            return Game(playthrough, "pictures")

        if playthrough.state.turn == 0:
            self._show(lambda: opening_screen(game()), (Picture("situation"),))
        slot = last_slot(game())
        if slot is not None and slot.phase in TOLD and not self._has(TOLD[slot.phase][0].name):
            self._show(lambda: told_screen(game()), TOLD[slot.phase])
        if playthrough.is_over:
            pages = (Picture(f"debrief-{page}", (f"page-{page}", MEASURED)) for page in PAGES)
            self._show(lambda: screen_for(game()), (*pages, ANOTHER_CHOICE))
        else:
            planned = PLANNED.get(playthrough.slot.name, ())
            self._show(lambda: screen_for(game()), planned)

    def _has(self, name: str) -> bool:
        return any(path.stem.endswith(f"-{name}") for path in self.taken)

    def _show(self, make: Callable[[], Screen | None], pictures: tuple[Picture, ...]) -> None:
        """Take pictures of a screen, made anew for each so that none sees what another pressed."""
        for picture in pictures:
            screen = make()
            if screen is not None:
                self._app.back_to_first()
                self._app.show(screen)
                self._take(picture)

    def _take(self, picture: Picture) -> None:
        """Press the keys and draw; where a key is not there, the picture is left out."""
        for key in picture.keys:
            if key == MEASURED:
                self._pilot.wait(lambda: not self._app.jobs.running, PATIENCE)
                continue
            widget = self._find(key)
            if widget is None:
                return
            self._pilot.click(widget)
        path = self._folder / f"{len(self.taken) + 1:02d}-{picture.name}.png"
        self.taken.append(self._pilot.screenshot(path))
        self._tell(picture.name)

    def _find(self, key: str) -> Widget | None:
        for widget in self._pilot.root.walk():
            fits = widget.key.startswith(key) if key.endswith("-") else widget.key == key
            if fits and widget.enabled and (widget.acts or widget.why is not None):
                return widget
        return None


def _restless(content: Content) -> Content:
    """Return the content with a district that asks for a recall whoever governs."""
    parameters = tuple(
        p.model_copy(update={"value": UNREST}) if p.id == "recall.start" else p
        for p in content.model.parameters
    )
    return replace(content, model=content.model.model_copy(update={"parameters": parameters}))


def _setup(content: Content) -> Setup:
    """Return a game whose winner people lead."""
    usual = usual_setup(content, content.districts[0].scenarios[0].id)
    players = tuple(Player(p.id, "list", WAY) for p in usual.players)
    setup = replace(usual, players=players)
    office = play_computers(Playthrough.start(new_world(content, setup))).state.office
    return led_by(setup, [office.governs]) if office is not None else usual


def _at_every_turn(content: Content, setup: Setup) -> Iterator[Playthrough]:
    """Yield the game at every turn and at its end; the list that people lead plays as the rest."""
    playthrough = play_computers(Playthrough.start(new_world(content, setup)))
    (person,) = (p.id for p in setup.players if p.strategy == PERSON)
    while not playthrough.is_over:
        yield playthrough
        playthrough = play_computers(plan_turn(playthrough, person, STRATEGIES[WAY]()))
    yield playthrough

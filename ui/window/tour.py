"""A tour of every screen of a played game: the window goes there, and a visitor looks.

A game is played to its end by strategies, one list standing for people; at its moments the screens
are shown, and what opens upon them is opened. The pictures for reviewing and the audit of all
screens are both such visitors.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
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
from ui.window.app import App
from ui.window.game import Game
from ui.window.mishap import faulty_page
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.presenters.authors import AuthorsPresenter
from ui.window.presenters.debrief import PAGES
from ui.window.rereading import tell_left_out
from ui.window.route import last_slot, opening_screen, screen_for, told_screen
from ui.window.screen import Screen
from ui.window.screens.authors import AuthorsScreen
from ui.window.screens.settings import SettingsScreen
from ui.window.settings import Settings
from ui.window.start import Start
from ui.window.stops import (
    ANOTHER_CHOICE,
    AT_TITLE,
    BESIDE,
    BRANCH,
    FINDINGS,
    FOR_AUTHORS,
    MEASURED,
    OTHER_ROLES,
    PATIENCE,
    PLANNED,
    REPORT,
    TOLD,
    Stop,
)
from ui.window.widget import Widget

Visit: TypeAlias = Callable[[str, Pilot], None]
"""Looks at a stop: its name, and the pilot of the window that shows it."""

UNREST = 250
"""Part of a recall's signatures, permille, that comes together by itself in a quarter.

More than the model has, for the tour alone: so that the game comes to a recall vote.
"""
WAY = "patron"
"""How all lists are led: gifts, debts and broken words give the screens something to show."""


class Tour:
    """One window on its way through all screens."""

    def __init__(
        self,
        content: Content,
        data: Path,
        visit: Visit,
        settings: Settings,
        *,
        size: tuple[int, int],
        locale: Path,
    ) -> None:
        """``data`` is an empty folder for saves and settings; nothing moves by itself."""
        os.environ["SDL_VIDEODRIVER"] = "dummy"
        self._content, self._visit = content, visit
        self._start = start = Start(content, Shelf(data / "saves"))
        self._app = App(
            AppOptions(
                first=start.title_screen,
                data=data,
                language=settings.language,
                text_size=settings.text_size,
                size=size,
                locale=locale,
                autosave=start.autosave,
                find_term=start.find_term,
                mark=start.mark,
                settings_screen=lambda app: SettingsScreen(),
                wipe=start.wipe,
            )
        )
        asked = self._app.settings.asked
        self._app.change_settings(settings.with_(motion="none", asked=asked))
        self._pilot = Pilot(self._app)
        self._seen: set[str] = set()

    def close(self) -> None:
        """Close the window."""
        self._app.close()

    def take(self) -> None:
        """Go from the title through a whole game, and to what lies beside it."""
        for stop in AT_TITLE:
            self._stop(stop)
        restless = _restless(self._content)
        setup = tour_setup(restless)
        self._app.back_to_first()
        self._start.begin(self._app, setup)
        for playthrough in at_every_turn(restless, setup):
            self._turn(playthrough)
        self._other_roles(restless, setup)
        self._prepared()
        for stop in BESIDE:
            self._app.back_to_first()
            self._stop(stop)
        self._damaged()
        self._for_authors()
        self._everywhere()

    def _turn(self, playthrough: Playthrough) -> None:
        """Visit one turn, each stop with a game of its own: pressing changes a game."""

        def game() -> Game:
            return Game(playthrough, "tour")

        if playthrough.state.turn == 0:
            self._show(lambda: opening_screen(game()), (Stop("situation"),))
        slot = last_slot(game())
        if slot is not None and slot.phase in TOLD and TOLD[slot.phase][0].name not in self._seen:
            self._show(lambda: told_screen(game()), TOLD[slot.phase])
        if playthrough.is_over:
            pages = (Stop(f"debrief-{page}", (f"page-{page}", MEASURED)) for page in PAGES)
            self._show(lambda: screen_for(game()), (*pages, ANOTHER_CHOICE, REPORT, BRANCH))
        else:
            self._show(lambda: screen_for(game()), PLANNED.get(playthrough.slot.name, ()))

    def _other_roles(self, content: Content, setup: Setup) -> None:
        """Visit the office of those who do not govern: a minority, or people with no seat."""
        person = next(p.id for p in setup.players if p.strategy == PERSON)
        others = [p.id for p in setup.players if p.id != person]
        usual = replace(setup, players=tuple(replace(p, strategy=WAY) for p in setup.players))
        for playthrough in at_every_turn(content, led_by(usual, others[:1])):
            if playthrough.is_over or playthrough.slot.name not in OTHER_ROLES:
                continue
            role = Game(playthrough, "tour").view.role
            for stop in OTHER_ROLES[playthrough.slot.name]:
                named = replace(stop, name=f"{role}-{stop.name}")
                self._show(lambda now=playthrough: screen_for(Game(now, "tour")), (named,))  # type: ignore[misc]

    def _prepared(self) -> None:
        """Visit the first pages of a scenario that begins in office."""
        scenarios = [s for district in self._content.districts for s in district.scenarios]
        for scenario in scenarios:
            if scenario.prepared is not None:
                setup = led_by(usual_setup(self._content, scenario.id), [scenario.main_list])
                game = Game(Playthrough.start(new_world(self._content, setup)), "tour")
                opens = Stop(f"situation-{scenario.id}")
                self._show(lambda game=game: opening_screen(game), (opens,))  # type: ignore[misc]
                begins = Stop(f"office-{scenario.id}")
                self._show(lambda game=game: screen_for(game), (begins,))  # type: ignore[misc]

    def _for_authors(self) -> None:
        """Visit what the author of a district sees."""
        id = self._content.districts[0].district.id
        presenter = AuthorsPresenter(lambda: self._content, id)
        self._show(lambda: AuthorsScreen(presenter), FOR_AUTHORS)
        self._app.back_to_first()
        tell_left_out(self._app, (twice(Path("districts", id)),))
        self._stop(FINDINGS)

    def _damaged(self) -> None:
        """Visit the saves where one of them is no game."""
        self._app.back_to_first()
        folder = self._app.data.saves
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "macusani-tinya.json").write_text("{", "utf-8")
        self._start.show_saves(self._app)
        self._stop(Stop("saves-damaged", ("save-1",)))

    def _everywhere(self) -> None:
        """Visit what can be opened on any screen."""
        self._app.back_to_first()
        self._app.open_settings()
        self._stop(Stop("settings"))
        self._stop(Stop("wipe", ("wipe",)))
        self._app.back()
        report = self._app.data.logs / "report-1.txt"
        self._start.after_fault(self._app, report)
        self._stop(Stop("after-fault"))
        self._app.back()
        self._app.show(self._start.unsaved(self._app, self._app.leave))
        self._stop(Stop("unsaved"))
        self._app.back()
        self._app.show(faulty_page(self._app, report, saved=True))
        self._stop(Stop("faulty-page"))
        self._app.back()
        self._app.show_help()
        self._stop(Stop("help"))
        self._app.back()
        self._app.show_keys()
        self._stop(Stop("keys"))

    def _show(self, make: Callable[[], Screen | None], stops: tuple[Stop, ...]) -> None:
        """Make stops on a screen, made anew for each so that none sees what another pressed."""
        for stop in stops:
            screen = make()
            if screen is not None:
                self._app.back_to_first()
                self._app.show(screen)
                self._stop(stop)

    def _stop(self, stop: Stop) -> None:
        """Press the keys and let the visitor look; where a key is not there, it is left out."""
        for key in stop.keys:
            if key == MEASURED:
                self._pilot.wait(lambda: not self._app.jobs.running, PATIENCE)
                continue
            widget = self._find(key)
            if widget is None:
                return
            self._pilot.click(widget)
        self._seen.add(stop.name)
        self._visit(stop.name, self._pilot)

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


def tour_setup(content: Content) -> Setup:
    """Return a game whose winner people lead."""
    usual = usual_setup(content, content.districts[0].scenarios[0].id)
    players = tuple(Player(p.id, "list", WAY) for p in usual.players)
    setup = replace(usual, players=players)
    office = play_computers(Playthrough.start(new_world(content, setup))).state.office
    return led_by(setup, [office.governs]) if office is not None else usual


def at_every_turn(content: Content, setup: Setup) -> Iterator[Playthrough]:
    """Yield the game at every turn and at its end; the list that people lead plays as the rest."""
    playthrough = play_computers(Playthrough.start(new_world(content, setup)))
    (person,) = (p.id for p in setup.players if p.strategy == PERSON)
    while not playthrough.is_over:
        yield playthrough
        playthrough = play_computers(plan_turn(playthrough, person, STRATEGIES[WAY]()))
    yield playthrough

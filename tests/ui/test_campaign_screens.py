"""Protects that everybody can read and reach everything on the screens of list and campaign.

Each is shown on a real game that was played, at every text size and window size.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from engine.rules.actions.gifts import GiveGift
from engine.rules.actions.integrity import WatchVote
from engine.rules.actions.promises import MakePromise, PrepareProposal
from engine.rules.actions.visits import HoldAssembly
from engine.rules.promise import Claim
from tests.ui.conftest import MakePilot
from tests.ui.games import in_week, new_game
from tests.ui.sizes import EXTREMES, WINDOWS, LongLanguage, english
from ui.window import audit
from ui.window.game import Game
from ui.window.pilot import Pilot
from ui.window.presenters.list_builder import ListPresenter
from ui.window.presenters.party_way import fill_as_the_party_would
from ui.window.screen import Screen
from ui.window.screens.community import CommunityScreen
from ui.window.screens.curtain import CurtainScreen
from ui.window.screens.folder import FolderDialog, ListsDialog
from ui.window.screens.list_builder import ListBuilderScreen
from ui.window.screens.offer import OfferScreen
from ui.window.screens.person import PersonDialog
from ui.window.screens.planner import PlannerScreen
from ui.window.screens.promise_builder import PromiseBuilderScreen
from ui.window.screens.situation import SituationScreen
from ui.window.screens.week_choices import WeekChoicesScreen
from ui.window.screens.week_results import WeekResultsScreen
from ui.window.theme import TEXT_SIZES
from ui.window.widgets.choices import MOST, Choices


def _full_list() -> Screen:
    game = new_game()
    fill_as_the_party_would(game)
    return ListBuilderScreen(game)


def _refused() -> Screen:
    screen = ListBuilderScreen(new_game())
    screen.list.put_last("rufina")
    screen.list.hand_in()
    return screen


def _pressing() -> Screen:
    game = new_game()
    return OfferScreen(game, game.view.table[0].entry.id)


def _answered() -> Screen:
    game = in_week(3)
    item = game.view.table[0]
    screen = OfferScreen(game, item.entry.id)
    screen.offer.give(item.answers[-1].id)
    return screen


def _planned() -> Screen:
    game = in_week(3)
    assert game.submit(HoldAssembly("pacaje")) is None
    assert game.submit(PrepareProposal("school-rooms", "tantamaco")) is None
    return PlannerScreen(game)


def _choices(group: str) -> Callable[[], Screen]:
    return lambda: WeekChoicesScreen(in_week(2), group)


def _promise() -> Screen:
    game = in_week(2)
    assert game.submit(HoldAssembly("tantamaco")) is None
    return PromiseBuilderScreen(game)


def _with_folder() -> Game:
    """A game in which a little of everything was done."""
    game = in_week(2)
    proposal = PrepareProposal("school-rooms", "tantamaco")
    for action in (proposal, GiveGift("centro", "job-promise"), WatchVote("pacaje")):
        assert game.submit(action) is None
    assert game.hand_in() is None
    slogan = Claim("footbridge", "", 0, 0, "", 0, "", "written")
    assert game.submit(MakePromise(slogan)) is None
    assert game.hand_in() is None
    return game


SCREENS: dict[str, Callable[[], Screen]] = {
    "situation": lambda: SituationScreen(new_game()),
    "an empty list": lambda: ListBuilderScreen(new_game()),
    "a full list": _full_list,
    "a refused list": _refused,
    "a person": lambda: PersonDialog(ListPresenter(new_game()), "rufina"),
    "who presses": _pressing,
    "an answered offer": _answered,
    "the first week": lambda: PlannerScreen(in_week(1)),
    "a planned week": _planned,
    "where to visit": _choices("visit"),
    "airtime": _choices("media"),
    "organisations": _choices("organisations"),
    "oversight": _choices("oversight"),
    "gifts": _choices("gifts"),
    "resources": _choices("resources"),
    "a place that was heard": lambda: CommunityScreen(in_week(2), "tantamaco"),
    "a place that nobody saw": lambda: CommunityScreen(in_week(2), "coasa"),
    "a promise": _promise,
    "the folder": lambda: FolderDialog(_with_folder()),
    "who stands": lambda: ListsDialog(in_week(2)),
    "results": lambda: WeekResultsScreen(in_week(3)),
    "curtain": lambda: CurtainScreen(new_game(people=("colibri", "tinya")), lambda app: None),
}


def _findings(pilot: Pilot) -> list[str]:
    """Return the faults in Spanish at every size, in English and the longest language at two."""
    app = pilot.app
    before, spanish = app.settings, app.language
    found = []
    for percent in TEXT_SIZES:
        app.change_settings(replace(before, text_size=percent))
        for size in WINDOWS:
            pilot.resize(*size)
            found += [f"{percent} % {size}: {finding}" for finding in audit.findings(app)]
    for language in (english(), LongLanguage()):
        for percent, size in EXTREMES:
            app.change_settings(replace(before, text_size=percent))
            app.language = language
            pilot.resize(*size)
            app.refresh()
            place = f"{language.code}, {percent} % {size}"
            found += [f"{place}: {finding}" for finding in audit.findings(app)]
    app.language = spanish
    return found


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_cut_or_out_of_reach(fly: MakePilot, name: str) -> None:
    """Every text fits, every button is a finger wide and can be reached by keys."""
    pilot = fly(SCREENS[name](), language="es")
    assert _findings(pilot) == []


@pytest.mark.parametrize("name", SCREENS)
def test_it_is_told_in_small_portions(fly: MakePilot, name: str) -> None:
    """At most seven answers to a question and one text of more than sixty words at a time.

    F1 says what the screen is for (a first game, "held against this page").
    """
    pilot = fly(SCREENS[name](), language="es")
    widgets = list(pilot.root.walk())
    assert all(len(w.children) <= MOST for w in widgets if isinstance(w, Choices))
    texts = [placed.block.text for w in widgets for placed in w.texts()]
    assert sum(1 for text in texts if len(text.split()) > 60) <= 1
    if not pilot.app.screen.modal:
        assert len(pilot.app.screen.help(pilot.app.context()).split()) > 10
        pilot.press("f1")
        assert audit.findings(pilot.app) == []

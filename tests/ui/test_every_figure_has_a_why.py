"""Every figure on a screen can be asked: what it is made of, or where it comes from."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from tests.ui.conftest import MakePilot
from tests.ui.played import GOVERNS, game_at
from ui.window.game import Game
from ui.window.pilot import Pilot
from ui.window.route import opening_screen, screen_for, told_screen
from ui.window.screen import Screen
from ui.window.screens.community import CommunityScreen
from ui.window.screens.recall import RecallResultScreen
from ui.window.text import FIGURE
from ui.window.widget import Widget
from ui.window.widgets.bars import BarRow
from ui.window.widgets.label import Label
from ui.window.widgets.table import TableRow

NUMBER = re.compile(r"[+−±]?(S/\s)?\d[\d,.]*(\s?%| ± [\d,.]+)?( \([+−][\d,.]+\))?")
"""A cell that is nothing but a figure."""

ARE_NO_FIGURES: Mapping[str, str] = {
    "list": "places on a list of candidates are an order, not an amount",
    "people-of-list": "places on a list of candidates are an order, not an amount",
}
"""Tables whose numbers need no answer, and why."""

RECALLED: Mapping[str, Any] = {"way": "patron", "seed": 4, "unrest": 150}
"""A game that comes to a recall."""

Make = Callable[[], Screen]


def played(phase: str, number: int = 1, **how: Any) -> Make:
    """Return what makes the screen on which a turn is planned."""
    return lambda: screen_for(game_at(phase, number, **how))


def told(phase: str, number: int = 1, **how: Any) -> Make:
    """Return what makes the screen that tells what the turn before brought."""

    def make() -> Screen:
        screen = told_screen(game_at(phase, number, **how))
        assert screen is not None
        return screen

    return make


def a_place() -> Screen:
    """Return the page of a place where the list has been."""
    game: Game = game_at("campaign", 3)
    seen = next(e.place for e in game.view.estimates if e.is_seen)
    return CommunityScreen(game, seen)


SCREENS: Mapping[str, tuple[Make, tuple[str, ...]]] = {
    "situation": (lambda: opening_screen(game_at("registration")), ()),
    "list": (played("registration"), ()),
    "week": (played("campaign", 2), ()),
    "week told": (told("campaign", 2), ()),
    "place": (a_place, ()),
    "debate": (played("debate", 3), ()),
    "eve": (played("election"), ()),
    "count": (told("office"), ("all",)),
    "seats": (told("office"), ("all", "next", "all")),
    "elected": (told("office"), ("all", "next", "all", "next")),
    "office": (played("office", 2, **GOVERNS), ()),
    "works": (played("office", 2, **GOVERNS), ("tabs-works",)),
    "council": (played("office", 3, **GOVERNS), ("tabs-council",)),
    "assembly told": (told("office", 2, **GOVERNS), ()),
    "recall": (played("recall", **RECALLED), ()),
    "recall told": (lambda: RecallResultScreen(game_at("over", **RECALLED)), ()),
    "ledgers": (played("over"), ("1",)),
    "who was elected": (played("over"), ("2",)),
    "money": (played("over"), ("3",)),
    "pairs": (played("over"), ("4",)),
}


def figures(pilot: Pilot) -> Iterator[tuple[str, Widget]]:
    """Yield what shows a figure: large labels, bars, rows with a cell of nothing but digits."""
    table = ""
    for widget in pilot.root.walk():
        table = widget.key if type(widget).__name__ == "Table" else table
        if isinstance(widget, BarRow) or (isinstance(widget, Label) and widget.style is FIGURE):
            yield widget.key, widget
        elif isinstance(widget, TableRow) and any(NUMBER.fullmatch(c) for c in widget.cells[1:]):
            yield table, widget


@pytest.mark.parametrize("name", SCREENS)
def test_every_figure_of_a_screen_can_be_asked(fly: MakePilot, name: str) -> None:
    """Bars, large figures and tables, from the first page to the debrief."""
    make, keys = SCREENS[name]
    pilot = fly(make())
    for key in keys:
        if key.isdigit():
            pilot.press(key)
        elif any(widget.key == key and widget.enabled for widget in pilot.root.walk()):
            pilot.click(key)
    silent = [
        (where, widget.label)
        for where, widget in figures(pilot)
        if widget.why is None and where not in ARE_NO_FIGURES
    ]
    assert silent == []
    for _, widget in figures(pilot):
        if widget.why is not None:
            answer = widget.explanation
            assert answer is not None and (answer.text or answer.parts or answer.source)

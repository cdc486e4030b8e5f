"""Protects the pace of a game: no week, no quarter and no page that is slow to read.

Held against a first game as it is meant to be lived: a slow reader reads 120 words a minute.
"""

from collections.abc import Iterator

import pygame
import pytest

from engine.rules.playthrough import Playthrough
from tests.ui.conftest import MakePilot
from tests.ui.everything import Everything
from tests.ui.games import shipped
from ui.window import tour
from ui.window.game import Game
from ui.window.layout import Container
from ui.window.pilot import Pilot
from ui.window.route import last_slot, opening_screen, screen_for, told_screen
from ui.window.screen import Screen
from ui.window.stops import PLANNED, TOLD, Stop
from ui.window.widget import Widget
from ui.window.widgets.button import Button
from ui.window.widgets.label import Label

WORDS_A_MINUTE = 120
WEEK, QUARTER = 3, 2
"""Minutes in which a week, and a quarter of office, can be planned."""
LONG = 60
"""Words from which a text is long: one such at a time is enough."""
MOST_ANSWERS = 7


@pytest.fixture(scope="module")
def played() -> tuple[Playthrough, ...]:
    """Return a whole game as the pictures show it: gifts, debts, a recall, news."""
    content = shipped()
    return tuple(tour.at_every_turn(content, tour.tour_setup(content)))


def test_a_week_can_be_planned_in_three_minutes(
    fly: MakePilot, played: tuple[Playthrough, ...]
) -> None:
    """What stands on the planner at once is read in the time a week has."""
    pilot = fly(Everything(), language="es")
    read = {}
    for playthrough in played:
        if not playthrough.is_over and playthrough.slot.phase == "campaign":
            pilot.app.show(screen_for(Game(playthrough, "pace")))
            read[playthrough.slot.name] = words_in_sight(pilot)
    assert len(read) == 6 and pilot.app.language.code == "es"
    assert {week: n for week, n in read.items() if n > WEEK * WORDS_A_MINUTE} == {}


def test_a_quarter_can_be_planned_in_two_minutes(
    fly: MakePilot, played: tuple[Playthrough, ...]
) -> None:
    """What stands on the table of a quarter at once is read in the time it has."""
    pilot = fly(Everything(), language="es")
    read = {}
    for playthrough in played:
        if not playthrough.is_over and playthrough.slot.phase == "office":
            pilot.app.show(screen_for(Game(playthrough, "pace")))
            read[playthrough.slot.name] = words_in_sight(pilot)
    assert len(read) == 8 and pilot.app.language.code == "es"
    assert {quarter: n for quarter, n in read.items() if n > QUARTER * WORDS_A_MINUTE} == {}


def test_no_page_has_two_long_texts_or_a_question_with_many_answers(
    fly: MakePilot, played: tuple[Playthrough, ...]
) -> None:
    """At most one long text at a time, and seven answers; longer lists stand in groups."""
    pilot = fly(Everything(), language="es")
    faults = []
    for name in _pages(pilot, played):
        long = [text for text in texts(pilot.root) if len(words(text)) > LONG]
        if len(long) > 1:
            faults.append(f"{name}: {len(long)} long texts")
        runs = [len(run) for run in answers(pilot.root)]
        if max(runs, default=0) > MOST_ANSWERS:
            faults.append(f"{name}: {max(runs)} answers in one group")
    assert faults == []


def test_the_choices_of_a_week_need_no_scrolling(
    fly: MakePilot, played: tuple[Playthrough, ...]
) -> None:
    """On an old laptop the map and every group of choices are in sight, also under the guide."""
    pilot = fly(Everything(), language="es")
    for playthrough in played:
        if not playthrough.is_over and playthrough.slot.phase == "campaign":
            pilot.app.show(screen_for(Game(playthrough, "pace")))
            groups = [w for w in pilot.root.walk() if w.key.startswith("group-")]
            assert len(groups) == MOST_ANSWERS
            for widget in (*groups, pilot.find("hand-in")):
                clip = widget.clip()
                whole = clip is None or clip.contains(widget.rect)
                assert whole, (playthrough.slot.name, widget.label)


# -- the pages -----------------------------------------------------------------------------------


def _pages(pilot: Pilot, played: tuple[Playthrough, ...]) -> Iterator[str]:
    """Show every page of a played game, once for each turn it comes in."""
    for playthrough in played:
        shown: list[tuple[Screen | None, tuple[Stop, ...]]] = []
        if playthrough.state.turn == 0:
            shown.append((opening_screen(Game(playthrough, "pace")), ()))
        slot = last_slot(Game(playthrough, "pace"))
        for stop in TOLD.get(slot.phase, ()) if slot else ():
            shown.append((told_screen(Game(playthrough, "pace")), (stop,)))
        named = "" if playthrough.is_over else playthrough.slot.name
        for stop in PLANNED.get(named, (Stop(named),)):
            shown.append((screen_for(Game(playthrough, "pace")), (stop,)))
        for screen, stops in shown:
            if screen is None:
                continue
            pilot.app.back_to_first()
            pilot.app.show(screen)
            keys = [key for stop in stops for key in stop.keys]
            if all(_press(pilot, key) for key in keys):
                name = stops[0].name if stops else type(screen).__name__
                yield f"turn {playthrough.state.turn}, {name}"


def _press(pilot: Pilot, key: str) -> bool:
    found = next((w for w in pilot.root.walk() if w.key.startswith(key) and w.acts), None)
    if found is not None:
        pilot.click(found)
    return found is not None


# -- what is read --------------------------------------------------------------------------------


def words(text: str) -> list[str]:
    """Return the words and numbers of a text."""
    return [part for part in text.split() if any(sign.isalnum() for sign in part)]


def texts(root: Widget) -> list[str]:
    """Return every text of a page, also what one scrolls to."""
    return [placed.block.text for widget in root.walk() for placed in widget.texts()]


def words_in_sight(pilot: Pilot) -> int:
    """Return how many words stand in the window at once, tables and buttons counted.

    The names on a map are counted too: each is one label.
    """
    count = 0
    for widget in pilot.root.walk():
        for placed in widget.texts():
            if _in_sight(widget, placed.rect):
                count += len(words(placed.block.text))
    return count


def _in_sight(widget: Widget, rect: pygame.Rect) -> bool:
    clip = widget.clip()
    return clip is None or bool(clip.colliderect(rect))


def answers(root: Widget) -> Iterator[list[Widget]]:
    """Yield the numbered buttons that stand together: in one container, under one heading."""
    for holder in root.walk():
        if not isinstance(holder, Container):
            continue
        run: list[Widget] = []
        for child in holder.children:
            if isinstance(child, Label):
                yield run
                run = []
            elif isinstance(child, Button) and child.number:
                run.append(child)
        yield run

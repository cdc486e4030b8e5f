"""Protects the page of decisions: measured beside the window, stopped, gone on with, explained."""

import time
from dataclasses import replace
from functools import cache

import pytest

from engine.analysis.counterfactual import instead
from engine.analysis.counterfactual_seeds import Weighed, weigh
from engine.language.language import Language
from engine.rules.actions.turn import HandIn
from engine.rules.setup import PERSON
from engine.storage.folders import shipped_folder
from tests.ui.conftest import MakePilot
from tests.ui.played import faults_at_all_sizes, game_at
from tests.ui.sizes import faults
from tests.ui.test_debrief import adds_up, number
from ui.window.pilot import Pilot
from ui.window.presenters.another_choice import MOST, AnotherChoice, ChoiceGroup
from ui.window.presenters.debrief import PAGES, DebriefPresenter
from ui.window.presenters.debrief_decisions import DecisionFigures, of_a_list
from ui.window.screens.another_choice import AnotherChoiceScreen
from ui.window.screens.debrief import DebriefScreen
from ui.window.screens.measuring import MeasuringJob
from workshop.debrief.hindsight import Hindsight

SEEDS = 2
PAGE = str(PAGES.index("decisions") + 1)
LONG = 6000
FRAME = 0.1
"""Seconds that nineteen of twenty frames may take while the pool works, all built anew."""


def english() -> Language:
    """Return the language of the code."""
    return Language.load("en", shipped_folder("locale"))


def done(pilot: Pilot) -> Pilot:
    """Wait until nothing is computed any more."""
    return pilot.wait(lambda: not pilot.app.jobs.running, LONG)


@cache
def measured() -> tuple[DebriefPresenter, tuple[Weighed, ...]]:
    """Return the debrief of a short game, with its decisions measured on a few other peoples."""
    debrief = DebriefPresenter(game_at("over"), SEEDS)
    measuring = debrief.measuring
    measuring.wants_seeds = True
    measuring.measure(lambda percent: None)
    return debrief, measuring.found


def test_the_figures_are_the_engines() -> None:
    """Net, answered, moved and the mean are those of the measuring; whys sum to zero."""
    debrief, found = measured()
    figures = DecisionFigures(debrief.hindsight, english(), found)
    assert figures.page.weighed
    for weighed in figures.page.weighed:
        shown = {each.key: each for each in figures.figures(weighed)}
        assert number(shown["votes"].shown.replace("+", "")) == weighed.held.net
        assert number(shown["answered"].shown.replace("+", "")) == weighed.answered.net
        assert number(shown["moved"].shown) == weighed.held.moved
        mean = shown["over"].shown.split(" ± ")[0].replace("+", "")
        assert number(mean) == round(weighed.net.mean)
        assert len(weighed.over) == SEEDS
        for key in ("votes", "answered"):
            assert adds_up(shown[key].why)
            assert number((shown[key].why.total or ("", ""))[1]) == 0
    assert len(figures.head()) == len(figures.rows()[0])


def test_nobody_answers_where_people_lead_all_lists() -> None:
    """The column of the rivals who answer is left out, with no hole in the table."""
    debrief, found = measured()
    game, setup = debrief.playthrough, debrief.playthrough.world.setup
    people = replace(setup, players=tuple(replace(p, strategy=PERSON) for p in setup.players))
    alone = replace(game, world=replace(game.world, setup=people))
    figures = DecisionFigures(Hindsight(alone, "tinya"), english(), found)
    assert "answered" not in [each.key for each in figures.figures(found[0])]
    assert len(figures.head()) == len(figures.rows()[0])


def test_what_was_found_outlives_a_stop() -> None:
    """Called off in the middle, what is found stays, and only what is missing is asked then."""
    measuring = of_a_list(game_at("over").playthrough, "tinya", SEEDS)

    def stop(percent: int) -> None:
        if percent > 20:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        measuring.measure(stop)
    kept = measuring.found
    assert kept and not measuring.is_quick
    measuring.measure(lambda percent: None)
    assert measuring.found[: len(kept)] == kept
    assert measuring.is_quick and measuring.seeds_done == 0
    assert len({each.change for each in measuring.found}) == len(measuring.found)


def test_what_else_was_allowed_can_be_measured() -> None:
    """Each choice stands once, never the one that was made; the first are of the same sort."""
    debrief, found = measured()
    for weighed in found[:4]:
        choice = AnotherChoice(debrief.playthrough, weighed, SEEDS)
        actions = [action for group in choice.groups for action in group.actions]
        assert actions and choice.decision.action not in actions
        assert not any(isinstance(action, HandIn) for action in actions)
        assert len(set(map(repr, actions))) == len(actions)
        kind = choice.decision.action.kind
        if any(action.kind == kind for action in actions):
            assert choice.group.startswith(kind)
        shown = set()
        for id in ("", *(part.id for group in choice.groups for part in group.all_parts())):
            choice.show(id)
            for page in range(choice.pages):
                choice.show(id, page)
                assert 0 < len(choice.rows) <= MOST
                shown |= {repr(row) for row in choice.rows if not isinstance(row, ChoiceGroup)}
        assert shown == set(map(repr, actions))
    choice.choose(actions[0])
    choice.measuring.measure(lambda percent: None)
    change = instead(choice.decision, actions[0])
    asked = weigh(debrief.playthrough, [change], 0, until="the-end")
    assert choice.measuring.found == asked
    choice.choose(None)
    assert choice.measuring.found == (weighed,)


def test_decisions_are_measured_by_keyboard_alone(fly: MakePilot) -> None:
    """Page, quick figures, other peoples, stop, another choice, its figures, and back."""
    pilot = done(fly(DebriefScreen(game_at("over"), seeds=SEEDS)))
    pilot.press(PAGE)
    assert pilot.find("measure-progress")
    done(pilot)
    assert pilot.find("decision-0").acts
    frames: list[float] = []
    focus(pilot, "measure-others")
    pilot.press("enter")
    while pilot.app.jobs.running:
        # The window's own time: other tests may hold the cores meanwhile.
        began = time.thread_time()
        pilot.app.refresh()
        pilot.app.frame()
        frames.append(time.thread_time() - began)
    frames.sort()
    usual, slow = frames[len(frames) // 2], frames[len(frames) * 95 // 100]
    print(f"frames while the pool works: {1000 * usual:.0f} ms, of twenty one {1000 * slow:.0f} ms")
    assert slow < FRAME
    assert pilot.find("seeds").label
    assert faults(pilot) == []
    focus(pilot, "decision-0")
    pilot.press("f3")
    assert pilot.app.popover is not None
    pilot.press("escape", "enter")
    assert isinstance(pilot.app.screen, AnotherChoiceScreen)
    done(pilot)
    assert pilot.find("figure-votes")
    focus(pilot, first(pilot, "choose-"))
    pilot.press("enter")
    done(pilot)
    assert pilot.find("figure-citizenship")
    focus(pilot, "measure-others")
    pilot.press("enter")
    assert pilot.find("measure-progress")
    focus(pilot, "measure-stop")
    pilot.press("enter")
    assert pilot.find("measure-others")
    assert faults(pilot) == []
    focus(pilot, "all-groups")
    pilot.press("enter")
    assert first(pilot, "group-")
    assert faults(pilot) == []
    pilot.press("escape")
    assert isinstance(pilot.app.screen, DebriefScreen)
    assert pilot.find("decision-0")
    done(pilot)


def first(pilot: Pilot, start: str) -> str:
    """Return the key of the first widget whose key begins so."""
    keys = (widget.key for widget in pilot.root.walk() if widget.acts)
    return next(key for key in keys if key.startswith(start))


def focus(pilot: Pilot, key: str) -> None:
    """Go to a widget with Tab, and within what is one stop with the arrows."""
    for press in [*["tab"] * 40, *["down"] * 40]:
        if pilot.focused is not None and pilot.focused.key == key:
            return
        pilot.press(press)
    raise AssertionError(f"{key} cannot be reached by keyboard")


def test_leaving_the_page_calls_it_off(fly: MakePilot) -> None:
    """Nothing is measured behind another page; what was found is there on coming back."""
    pilot = done(fly(DebriefScreen(game_at("over"), seeds=SEEDS)))
    pilot.press(PAGE)
    screen = pilot.app.screen
    assert isinstance(screen, DebriefScreen)
    measuring = screen._debrief.measuring
    pilot.press(PAGE)
    assert measuring.is_running
    pilot.press("1")
    assert not measuring.is_running
    done(pilot)
    pilot.press(PAGE)
    done(pilot)
    assert measuring.is_quick


def test_a_fault_is_said_and_it_can_be_tried_again(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log hears of it, and the page offers to measure."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("ui.window.presenters.debrief_decisions.weigh", broken)
    written: list[bool] = []
    game = game_at("over")
    pilot = done(fly(DebriefScreen(game, seeds=SEEDS), write_fault=lambda: written.append(True)))
    pilot.press(PAGE)
    done(pilot)
    assert written == [True]
    assert pilot.find("measure-failed") and pilot.find("measure").acts


def test_both_pages_can_be_read_at_every_size(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is cut off or out of reach, with all figures there."""
    debrief, found = measured()
    monkeypatch.setattr(MeasuringJob, "_start", lambda self, app: None)
    pilot = fly(DebriefScreen(game_at("over"), seeds=SEEDS))
    screen = pilot.app.screen
    assert isinstance(screen, DebriefScreen)
    screen._debrief = debrief
    done(pilot).press(PAGE)
    assert pilot.find("decision-0")
    assert faults_at_all_sizes(pilot) == []
    pilot.app.show(AnotherChoiceScreen(debrief, found[1]))
    assert pilot.find("figure-over")
    assert faults_at_all_sizes(pilot) == []

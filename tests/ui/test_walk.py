"""A whole game from the title to the debrief, by the keyboard alone and by the mouse alone.

On the way the game is saved, left and gone on with, as a team does that comes back the next day.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.storage.shelf import Shelf
from tests.support import shipped
from ui.window.app import App
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.screens.settings import SettingsScreen
from ui.window.start import Start
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind

MOST_STEPS = 250
"""More presses than this and the walk goes in circles."""

Press = Callable[[Pilot, Widget], None]


def by_keyboard(pilot: Pilot, widget: Widget) -> None:
    """Go to a widget with Tab and the arrows, and press Enter."""
    for _ in range(150):
        focused = pilot.focused
        if focused is not None and focused.key == widget.key:
            pilot.press("enter")
            return
        pilot.press(arrow_to(pilot, focused, widget.key) or "tab")
    raise AssertionError(f"Tab does not lead to {widget.key!r} on {where(pilot)}")


def arrow_to(pilot: Pilot, focused: Widget | None, key: str) -> str:
    """Return the arrow that leads on, where the focus stands in the group that holds ``key``."""
    if focused is None:
        return ""
    for group in pilot.root.walk():
        inside = {widget.key: widget.rect for widget in group.walk()}
        if getattr(group, "one_stop", False) and {key, focused.key} <= set(inside):
            here, there = inside[focused.key], inside[key]
            if abs(there.centery - here.centery) > here.height // 2:
                return "down" if there.top > here.top else "up"
            return "right" if there.left > here.left else "left"
    return ""


def by_mouse(pilot: Pilot, widget: Widget) -> None:
    """Move the pointer onto a widget and press."""
    pilot.click(widget)


def where(pilot: Pilot) -> str:
    """Return the name of the screen on top."""
    return type(pilot.app.screen).__name__


def main_step(pilot: Pilot) -> Widget:
    """Return the button of the screen's main step: the last primary one."""
    buttons = [
        widget
        for widget in pilot.root.walk()
        if isinstance(widget, Button) and widget.kind is Kind.PRIMARY and widget.enabled
    ]
    assert buttons, f"nothing leads on from {where(pilot)}"
    return buttons[-1]


class Walk:
    """One game at one machine, which can be left and come back to."""

    def __init__(self, folder: Path, press: Press) -> None:
        self.folder, self.press = folder, press
        self.seen: list[str] = []
        self.done: set[tuple[str, str, int]] = set()
        self.apps: list[App] = []
        self.open()

    def open(self) -> None:
        """Open the window as the program does."""
        self.start = Start(shipped(), Shelf(self.folder / "saves"))
        app = App(
            AppOptions(
                first=self.start.title_screen,
                data=self.folder,
                size=(1366, 768),
                language="en",
                autosave=self.start.autosave,
                find_term=self.start.find_term,
                mark=self.start.mark,
                settings_screen=lambda app: SettingsScreen(),
            )
        )
        app.change_settings(app.settings.with_(motion="none"))
        self.apps.append(app)
        self.pilot = Pilot(app)

    def leave_and_come_back(self) -> None:
        """Quit where one stands and go on from the title of the next start."""
        assert self.start.game is not None
        before = self.start.game.playthrough.hash()
        self.pilot.app.quit()
        assert not self.pilot.app.running
        self.open()
        self.do("main")
        assert self.start.game is not None
        assert self.start.game.playthrough.hash() == before

    def do(self, key: str) -> None:
        """Press the widget of a key."""
        self.press(self.pilot, self.pilot.find(key))

    def go_on(self) -> None:
        """Do the main step of the screen on top."""
        name = where(self.pilot)
        if name != "Dialog" and self.seen[-1:] != [name]:
            self.seen.append(name)
        self.prepare(name)
        self.press(self.pilot, main_step(self.pilot))

    def prepare(self, name: str) -> None:
        """Do on a screen, once a turn, something of what it is for."""
        game = self.start.game
        if game is None or (turn := (name, game.player, game.playthrough.state.turn)) in self.done:
            return
        self.done.add(turn)
        match name:
            case "ListBuilderScreen":
                self.do("party-way")
            case "DebateScreen":
                self.first_in("cards")
            case "EveScreen":
                self.first_in("deeds")
            case "PlannerScreen":
                self.answer("waits-")
                self.choose("to-week")
            case "OfficeScreen":
                self.answer("waits-")
                self.choose("to-turn")

    def answer(self, prefix: str) -> None:
        """Open what waits for an answer, if anything does, give the first and come back."""
        waiting = [w for w in self.pilot.root.walk() if w.key.startswith(prefix) and w.can_focus]
        if waiting:
            self.press(self.pilot, waiting[0])
            self.first_in("answers")
            self.press(self.pilot, main_step(self.pilot))

    def choose(self, back: str) -> None:
        """Open the first group of things to do, choose the first, and come back."""
        if not self.first_in("groups"):
            return
        self.first_in("choices-pane-1")
        if any(widget.key == back for widget in self.pilot.root.walk()):
            self.do(back)

    def first_in(self, key: str) -> bool:
        """Press the first thing that can be pressed inside the widget of a key."""
        for group in self.pilot.root.walk():
            if group.key == key:
                inside = (w for w in group.walk() if w.can_focus and w.acts and w.enabled)
                found = next(inside, None)
                if found is not None:
                    self.press(self.pilot, found)
                    return True
        return False

    def close(self) -> None:
        """Close every window that was opened."""
        for app in self.apps:
            app.close()


@pytest.fixture(params=[by_keyboard, by_mouse], ids=["keyboard", "mouse"])
def walk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Walk]:
    """Return a walk by one kind of hands."""
    walk = Walk(tmp_path, request.param)
    yield walk
    walk.close()


def test_from_the_title_to_the_debrief(walk: Walk) -> None:
    """Every screen of a short game is reached, and nothing but these hands is needed."""
    walk.do("begin")
    walk.do("main")
    walk.do("length-short")
    left = set[str]()
    for _ in range(MOST_STEPS):
        name = where(walk.pilot)
        if name == "DebriefScreen":
            break
        if name in ("PlannerScreen", "OfficeScreen") and name not in left:
            left.add(name)
            walk.leave_and_come_back()
        walk.go_on()
    assert where(walk.pilot) == "DebriefScreen", walk.seen
    expected = [
        "NewGameScreen",
        "SituationScreen",
        "ListBuilderScreen",
        "PlannerScreen",
        "WeekResultsScreen",
        "DebateScreen",
        "EveScreen",
        "ElectionNightScreen",
        "OfficeScreen",
        "AssemblyResultScreen",
    ]
    assert [name for name in expected if name not in walk.seen] == []
    assert left == {"PlannerScreen", "OfficeScreen"}
    assert walk.start.game is not None
    log = walk.start.game.playthrough.log
    done = {decision.action.kind for decision in log if decision.player == "tinya"}
    assert {"place-aspirant", "answer-situation", "play-card", "hand-in"} < done
    assert len(done) >= 6, done
    play_on_from_the_second_week(walk)


def test_a_scenario_that_begins_in_office(walk: Walk) -> None:
    """No list, no campaign and no count: from the page of choices to office and the debrief."""
    walk.do("begin")
    walk.do("main")
    walk.do("scenario-macusani-2003")
    walk.do("length-short")
    for _ in range(MOST_STEPS):
        name = where(walk.pilot)
        if name == "DebriefScreen":
            break
        walk.go_on()
    assert where(walk.pilot) == "DebriefScreen", walk.seen
    assert walk.seen[:3] == ["NewGameScreen", "SituationScreen", "OfficeScreen"]
    assert not {"ListBuilderScreen", "PlannerScreen", "ElectionNightScreen"} & set(walk.seen)
    walk.do("page-elected")
    assert "This count was not played" in walk.pilot.text()


def play_on_from_the_second_week(walk: Walk) -> None:
    """A turn of the finished game is opened, marked, played, left and come back to."""
    assert walk.start.game is not None
    finished = walk.start.game
    walk.do("page-chronicle")
    walk.do("phase-campaign")
    walk.do("play-from-2")
    walk.press(walk.pilot, walk.pilot.find("Play on"))
    walk.pilot.wait(lambda: walk.start.game is not finished)
    branch = walk.start.game
    assert branch is not None and branch.playthrough.branch is not None
    assert (branch.name, branch.playthrough.state.turn) == (f"{finished.name}-rama", 2)
    assert where(walk.pilot) == "PlannerScreen"
    assert "Branch of" in walk.pilot.text()
    walk.go_on()
    walk.leave_and_come_back()
    assert "Branch of" in walk.pilot.text()
    assert finished.is_over and {g.name for g in walk.start.shelf.games()} == {
        finished.name,
        branch.name,
    }


def test_two_teams_share_the_machine(walk: Walk) -> None:
    """Between two teams hangs the curtain, and each is told its own results."""
    walk.do("begin")
    walk.do("main")
    walk.do("list-colibri")
    walk.do("length-short")
    for _ in range(MOST_STEPS):
        if walk.seen.count("WeekResultsScreen") == 2:
            break
        walk.go_on()
    lists, rest = walk.seen[: walk.seen.index("PlannerScreen")], walk.seen
    assert [name for name in lists if name != "SituationScreen"] == [
        "NewGameScreen",
        "CurtainScreen",
        "ListBuilderScreen",
        "CurtainScreen",
        "ListBuilderScreen",
        "CurtainScreen",
    ]
    first = rest.index("WeekResultsScreen")
    assert rest[first - 1] == "CurtainScreen"
    assert rest[rest.index("WeekResultsScreen", first + 1) - 1] == "CurtainScreen"

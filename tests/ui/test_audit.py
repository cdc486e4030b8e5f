"""Protects that the audit finds each fault, and that our widgets and first screens have none."""

from collections.abc import Callable
from dataclasses import replace

import pygame
import pytest

from tests.ui.conftest import MakePilot
from tests.ui.everything import WHY, Everything, Showing
from tests.ui.sizes import WINDOWS, faults
from ui.window import audit
from ui.window.layout import Column, Container
from ui.window.look import Look
from ui.window.screen import Screen
from ui.window.screens.settings import SettingsScreen
from ui.window.screens.title import TitleEntry, TitleModel, TitleScreen
from ui.window.theme import PALETTES, TEXT_SIZES
from ui.window.widget import Widget
from ui.window.widgets.button import Button
from ui.window.widgets.entry import Entry
from ui.window.widgets.label import Label
from ui.window.widgets.table import Table


class Fixed(Container):
    """A broken layout: gives its children places that do not suit them."""

    def __init__(self, children: list[Widget], *rects: tuple[int, int, int, int]) -> None:
        super().__init__(children)
        self._rects = [pygame.Rect(rect) for rect in rects]

    def measure(self, look: Look, width: int) -> int:
        return 400

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        for child, spot in zip(self.children, self._rects, strict=True):
            child.place(look, spot.move(rect.topleft))


class Hidden(Container):
    """A group whose arrows lead nowhere: a member beyond the first cannot be reached."""

    one_stop = True

    def __init__(self) -> None:
        column = Column([Button("Uno", lambda: None), Button("Dos", lambda: None)])
        super().__init__([column])

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, width)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._children[0].place(look, rect)


LONG = "Consejo de coordinación local"

BROKEN: dict[str, tuple[str, Callable[[], Widget]]] = {
    "a label too low": (audit.CLIPPED, lambda: Fixed([Label(LONG * 3)], (0, 0, 200, 30))),
    "a button too low": (
        audit.CLIPPED,
        lambda: Fixed([Button(LONG, lambda: None)], (0, 0, 120, 44)),
    ),
    "a row of a table too low": (
        audit.CLIPPED,
        lambda: Fixed([Table(["Lista"], [[LONG]]).children[0].children[1]], (0, 0, 160, 30)),
    ),
    "a cell too narrow": (
        audit.BROKEN_WORD,
        lambda: Fixed([Table(["Lista", "Votos"], [[LONG, "1"]])], (0, 0, 90, 300)),
    ),
    "an example too long for its entry": (
        audit.CLIPPED,
        lambda: Fixed([Entry("Nombre", example=LONG)], (0, 0, 150, 90)),
    ),
    "a word cut in two": (audit.BROKEN_WORD, lambda: Fixed([Label(LONG)], (0, 0, 60, 390))),
    "two that overlap": (
        audit.OVERLAP,
        lambda: Fixed([Label("Uno"), Label("Dos")], (0, 0, 200, 60), (100, 30, 200, 60)),
    ),
    "one beside its pane": (audit.OUTSIDE, lambda: Fixed([Label("Uno")], (1300, 0, 200, 60))),
    "a sign the font lacks": (audit.GLYPH, lambda: Label("Lista ★")),
    "a member nothing leads to": (audit.UNREACHABLE, Hidden),
    "a target too small": (
        audit.SMALL_TARGET,
        lambda: Fixed([Button("Sí", lambda: None)], (0, 0, 60, 40)),
    ),
    "two of one key": (
        audit.DOUBLE_KEY,
        lambda: Column([Button("A", lambda: None, key="x"), Button("B", lambda: None, key="x")]),
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_the_audit_finds(fly: MakePilot, case: str) -> None:
    """Each kind of fault is found where it is made on purpose."""
    kind, make = BROKEN[case]
    kinds = {finding.kind for finding in audit.findings(fly(Showing(make)).app)}
    assert kind in kinds


def test_the_audit_finds_a_panel_upon_its_anchor(fly: MakePilot) -> None:
    """An explanation that covers what it explains is a fault."""
    pilot = fly(Everything())
    pilot.click("votes")
    panel = pilot.app.popover
    assert panel is not None and not audit.findings(pilot.app)
    panel.rect = panel.anchor.rect.inflate(40, 40)
    assert audit.OVERLAP in {finding.kind for finding in audit.findings(pilot.app)}


def title_model() -> TitleModel:
    """Return a title with everything on it."""
    return TitleModel(
        play=lambda app: None,
        version="0.1.0",
        content_code="KUNT",
        resume=lambda app: None,
        resume_line=lambda ctx: "Macusani · Tierra y Agua · semana 3",
        entries=(TitleEntry("learn", lambda ctx: "Aprender", lambda app: None, "book-open"),),
        faces=(pygame.Surface, pygame.Surface),
    )


SCREENS: dict[str, Callable[[], Screen]] = {
    "every widget": Everything,
    "title": lambda: TitleScreen(title_model),
    "first start": lambda: TitleScreen(title_model),
    "settings": SettingsScreen,
}


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_cut_off_at_any_size(fly: MakePilot, name: str) -> None:
    """At every text size, window and length of text, in the help as well, no finding."""
    pilot = fly(SCREENS[name]())
    pilot.app.change_settings(replace(pilot.app.settings, asked=name != "first start"))
    assert faults(pilot) == []


def test_explanations_fit_beside_their_anchor_everywhere(fly: MakePilot) -> None:
    """At every size each "why?" opens inside the window and covers nothing it explains."""
    pilot = fly(Everything())
    app = pilot.app
    for percent in TEXT_SIZES:
        app.change_settings(replace(app.settings, text_size=percent))
        for size in WINDOWS:
            pilot.resize(*size)
            pilot.app.focus(pilot.find("votes"))
            pilot.press("f3")
            assert app.popover is not None and app.popover.anchor.explanation == WHY
            assert app.bounds.contains(app.popover.rect)
            assert audit.findings(app) == [], (percent, size)
            pilot.press("escape")


@pytest.mark.parametrize("palette", PALETTES)
def test_the_first_start_asks_once(fly: MakePilot, palette: str) -> None:
    """Language and text size are asked by examples, and not again."""
    pilot = fly(TitleScreen(title_model))
    pilot.app.change_settings(pilot.app.settings.with_(palette=palette))
    assert "Así se leerá el juego." in pilot.text()
    assert "This is how the game will read." in pilot.text()
    pilot.click("text-size-125").click("begin")
    assert pilot.app.settings.text_size == 125 and pilot.app.settings.asked
    assert pilot.focused is not None and pilot.focused.key == "main"
    assert "KUNT" in pilot.text()


def test_what_is_not_built_is_absent(fly: MakePilot) -> None:
    """Without a game there is no "continue"; entries that are not given are not there."""
    plain = TitleModel(play=lambda app: None, version="0.1.0", content_code="KUNT")
    pilot = fly(TitleScreen(lambda: plain))
    pilot.app.change_settings(pilot.app.settings.with_(asked=True))
    keys = {widget.key for widget in pilot.root.walk() if widget.acts}
    assert keys == {"main", "settings", "quit"}

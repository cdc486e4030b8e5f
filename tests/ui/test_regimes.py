"""Protects the trainer's choice of a regime: offered quietly, and named wherever it counts."""

from functools import cache

import pytest

from engine.authoring.new_world import new_world
from engine.language.language import Language
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn
from engine.rules.playthrough import Playthrough
from engine.storage.folders import shipped_folder
from tests.ui.conftest import MakePilot
from tests.ui.games import shipped
from tests.ui.sizes import faults
from ui.window import audit
from ui.window.game import Game
from ui.window.presenters.codex import CodexPresenter
from ui.window.presenters.new_game import NewGamePresenter
from ui.window.screen import Screen
from ui.window.screens.debrief import DebriefScreen
from ui.window.screens.new_game import NewGameScreen
from ui.window.screens.situation import SituationScreen
from workshop.exports.report import report_of
from workshop.exports.subject import Subject

REGIME = "free-hand"
NAME = "Se recibe y se vota libre"


def spanish() -> Language:
    """Return the language of the workshops."""
    return Language.load("es", shipped_folder("locale"))


@cache
def chosen(regime: str, length: str) -> Playthrough:
    """Return a game made on the page of a new game."""
    new = NewGamePresenter(shipped(), "3", length=length)
    new.regime_id = regime
    return Playthrough.start(new_world(shipped(), new.setup()))


def situation(regime: str) -> Screen:
    """Return the page a game begins with."""
    return SituationScreen(Game(chosen(regime, "standard"), "prueba"))


def test_a_new_game_plays_the_base_unless_a_trainer_chooses() -> None:
    """Nobody has to know of regimes to begin."""
    new = NewGamePresenter(shipped(), "3")
    assert new.setup().regime == "base" == new.regimes[0].id
    assert len(new.regimes) <= 7
    assert chosen(REGIME, "standard").world.parameters["bite.secrecy"] == 900


def test_it_is_chosen_by_the_keyboard_alone(fly: MakePilot) -> None:
    """The page stays readable at every size, and what is pressed reaches the setup."""
    presenter = NewGamePresenter(shipped(), "3")
    pilot = fly(NewGameScreen(presenter, lambda app, setup: None), language="es")
    for _ in range(40):
        pilot.press("tab")
        if pilot.focused is not None and pilot.focused.key.startswith("regime"):
            break
    pilot.press("down", "space")
    assert presenter.setup().regime != "base"
    assert faults(pilot) == []


@pytest.mark.parametrize("regime", ["base", REGIME])
def test_the_situation_names_it_where_it_is_not_the_base(fly: MakePilot, regime: str) -> None:
    """Who plays under another reading is told so before the first decision."""
    pilot = fly(situation(regime), language="es")
    assert (NAME in pilot.text()) == (regime == REGIME)
    assert audit.findings(pilot.app) == []


def test_the_codex_says_what_each_changes() -> None:
    """A page a regime, with its source; and a figure says where it is another."""
    pages = {page.id: page for page in CodexPresenter(shipped(), kind="model").shown(spanish())}
    page = pages[f"regime:{REGIME}"]
    assert "900" in page.text and "Guardado" in page.source
    assert "regime:base" not in pages
    figures = CodexPresenter(shipped(), kind="figure").shown(spanish())
    figure = next(p for p in figures if p.id == "figure:bite.secrecy")
    assert NAME in figure.text


def test_the_debrief_and_the_report_carry_it(fly: MakePilot) -> None:
    """What came out under one reading is never laid beside another unawares."""
    played = chosen(REGIME, "short")
    while not played.is_over:
        played = plan_turn(played, played.waiting_for[0], STRATEGIES["programme"]())
    assert NAME in fly(DebriefScreen(Game(played, "prueba")), language="es").text()
    assert NAME in str(report_of(Subject(played, spanish())))

"""Real games, played up to a moment, for the tests of the screens they are shown on."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.authoring.loader import load_content_or_raise
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn, play_computers
from engine.rules.definitions.content import ModelContent
from engine.rules.phases.table import PHASES
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON, Player, Seeds, Setup
from engine.rules.world import World, build_world
from tests.ui.sizes import EXTREMES, WINDOWS, LongLanguage, english
from ui.window.audit import findings
from ui.window.game import Game
from ui.window.pilot import Pilot
from ui.window.theme import TEXT_SIZES

CONTENT = Path(__file__).resolve().parents[2] / "content"
LISTS = ("colibri", "tinya", "vizcacha", "zampona")


@lru_cache(maxsize=8)
def world(length: str = "short", seed: int = 1, rivals: str = "patron", unrest: int = 0) -> World:
    """Return the world of a game in which a person leads the main list.

    ``unrest`` is the part of a recall's signatures that comes together by itself in a quarter,
    permille; 0 leaves it as the model has it.
    """
    content = load_content_or_raise([CONTENT])
    district = content.districts[0]
    if "office" not in PHASES:
        ended = tuple(s.model_copy(update={"ends": "election"}) for s in district.scenarios)
        district = district.model_copy(update={"scenarios": ended})
    scenario = district.scenarios[0]
    players = tuple(
        Player(name, "list", PERSON if name == scenario.main_list else rivals)
        for name in sorted(scenario.lists)
    )
    setup = Setup(scenario.id, Seeds(seed, seed), length, "2002", "2004", players)  # type: ignore[arg-type]
    model = content.model if not unrest else _restless(content.model, unrest)
    return build_world(district, model, content.law, setup)


def _restless(model: ModelContent, unrest: int) -> ModelContent:
    """Return the model with more signatures that come together by themselves."""
    parameters = tuple(
        p.model_copy(update={"value": unrest}) if p.id == "recall.start" else p
        for p in model.parameters
    )
    return model.model_copy(update={"parameters": parameters})


@lru_cache(maxsize=24)
def playthrough_at(
    phase: str,
    number: int = 1,
    length: str = "short",
    seed: int = 1,
    way: str = "programme",
    rivals: str = "patron",
    unrest: int = 0,
) -> Playthrough:
    """Return a game at a turn of a phase (``over``: at its end), the person playing one ``way``."""
    playthrough = play_computers(Playthrough.start(world(length, seed, rivals, unrest)))
    while not playthrough.is_over:
        slot = playthrough.slot
        if slot.phase == phase and slot.number == number:
            break
        person = playthrough.world.scenario.main_list
        planned = plan_turn(playthrough, person, STRATEGIES[way]())
        playthrough = play_computers(planned)
    return playthrough


def game_at(phase: str, number: int = 1, **how: Any) -> Game:
    """Return the game of a person at a turn of a phase."""
    return Game(playthrough_at(phase, number, **how), "game")


GOVERNS: dict[str, Any] = {"rivals": "idle"}
MINORITY: dict[str, Any] = {}
CIVIL_SOCIETY: dict[str, Any] = {"way": "idle"}
"""How games go in which the person governs, is the minority, or has no seat."""


def faults_at_all_sizes(pilot: Pilot) -> list[str]:
    """Return every finding at every size; in English and the long language at the extremes."""
    app = pilot.app
    before, usual = app.settings, app.language
    found: list[str] = []
    sizes = [(usual, percent, window) for percent in TEXT_SIZES for window in WINDOWS]
    others = (english(), LongLanguage())
    sizes += [(language, percent, size) for language in others for percent, size in EXTREMES]
    for language, percent, window in sizes:
        app.change_settings(replace(before, text_size=percent))
        app.language = language
        pilot.resize(*window)
        app.refresh()
        place = f"{language.code} {percent} % {window[0]}x{window[1]}"
        found += [f"{place}: {finding}" for finding in findings(app)]
    app.language = usual
    app.change_settings(before)
    return found

"""Districts that are very small, poor or large: every turn of a game can be shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.authoring.checks.sample import DISTRICT, sample_content
from engine.authoring.loader import load_content_or_raise
from engine.authoring.new_world import led_by, new_world, usual_setup
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn, play_computers
from engine.rules.playthrough import Playthrough
from tests.content.folders import write_content
from tests.support import ROOT
from tests.ui.conftest import MakePilot
from ui.window.audit import findings
from ui.window.game import Game
from ui.window.route import opening_screen, screen_for

MAIN = "lista-0"
EMPTY = ("cases", "incidents", "offers", "officials", "organisations")
ASPIRANTS = f"{DISTRICT}/aspirants.yaml"


def _poor() -> dict[str, str]:
    """Return one community, one aspirant, and nothing that ever comes."""
    files = sample_content(1)
    nothing = {f"{DISTRICT}/{name}.yaml": "[]\n" for name in EMPTY}
    one = files[ASPIRANTS].split("- id: ")[1]
    return {**files, **nothing, ASPIRANTS: f"- id: {one}"}


@pytest.mark.parametrize("files", [_poor(), sample_content(300)], ids=["poor", "large"])
def test_every_turn_of_an_extreme_district_can_be_shown(
    files: dict[str, str], tmp_path: Path, fly: MakePilot
) -> None:
    """Nothing is taken for granted that a district may lack, and nothing is clipped by its size."""
    own = {k: text for k, text in files.items() if k.startswith(DISTRICT) and "2003" not in k}
    content = load_content_or_raise([write_content(tmp_path, own) / DISTRICT], ROOT / "content")
    setup = replace(led_by(usual_setup(content, "prueba-2002"), [MAIN]), length="short")
    game = play_computers(Playthrough.start(new_world(content, setup)))
    pilot = fly(opening_screen(Game(game, "extreme")))
    found = [str(finding) for finding in findings(pilot.app)]
    while not game.is_over:
        pilot.app.back_to_first()
        pilot.app.show(screen_for(Game(game, "extreme")))
        found += [f"{game.slot.name}: {finding}" for finding in findings(pilot.app)]
        game = play_computers(plan_turn(game, MAIN, STRATEGIES["patron"]()))
    pilot.app.back_to_first()
    pilot.app.show(screen_for(Game(game, "extreme")))
    assert found == []

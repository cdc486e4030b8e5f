"""Protects the way from the debate to the debrief: every page leads on, and can be read."""

from typing import Any

import pytest

from tests.ui.conftest import MakePilot
from tests.ui.everything import Everything
from tests.ui.played import game_at
from ui.window.audit import findings
from ui.window.pilot import Pilot
from ui.window.route import screen_for

STEPS = 90
"""Presses after which a game that goes on has come to its end."""


@pytest.mark.parametrize("how", [{}, {"way": "patron", "seed": 4}, {"rivals": "idle"}])
def test_the_main_button_always_leads_on(fly: MakePilot, how: dict[str, Any]) -> None:
    """Somebody who only presses the green button comes through office to the end."""
    game = game_at("debate", 1, **how)
    pilot = fly(Everything())
    pilot.app.settings = pilot.app.settings.with_(motion="none")
    pilot.app.show(screen_for(game))
    seen = []
    for _ in range(STEPS):
        seen.append(type(pilot.app.screen).__name__)
        if seen[-1] == "DebriefScreen":
            break
        assert findings(pilot.app) == []
        _press_on(pilot)
    assert game.is_over
    for name in ("EveScreen", "ElectionNightScreen", "OfficeScreen", "AssemblyResultScreen"):
        assert name in seen


def _press_on(pilot: Pilot) -> None:
    """Press the main button of the page, or the last answer of a question."""
    keys = {widget.key for widget in pilot.root.walk() if widget.can_focus}
    pilot.click(next(key for key in ("next", "on", "hand-in", "answer-1") if key in keys))

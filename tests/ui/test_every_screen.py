"""Protects every screen and dialog of a whole game: nothing cut off, nothing out of reach, no
words that a slow reader stumbles over; in both languages and the long one, at every size.
"""

from pathlib import Path

import pytest

from tests.ui.games import shipped
from tests.ui.sizes import LONG, load_language
from tests.ui.sweep import explanations, swept
from ui.window.options import LOCALE
from ui.window.pilot import Pilot
from ui.window.settings import Settings
from ui.window.stops import AT_TITLE, BESIDE, FINDINGS, FOR_AUTHORS, OTHER_ROLES, PLANNED, TOLD
from ui.window.tour import Tour
from ui.window.wording_audit import text_faults, wording_findings

MAY_BE_MISSING = {"week-offer", "office-case", "list-offer"}
"""Screens of what does not come about in every game."""


def ids_of_content() -> frozenset[str]:
    """Return the hyphened names of the content, which no person may be shown."""
    content = shipped()
    found: set[str] = set()
    for district in content.districts:
        for kind in ("places", "organisations", "aspirants", "lists", "offers", "incidents"):
            found |= {one.id for one in getattr(district, kind, ())}
        found |= {scenario.id for scenario in district.scenarios}
    found |= {parameter.id for parameter in content.model.parameters}
    return frozenset(found)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("code", ["es", "en", LONG])
def test_every_screen_and_panel_bears_every_size(code: str, tmp_path: Path) -> None:
    """From the first question to the debrief, each with all that opens upon it."""
    faults: list[str] = []
    seen: set[str] = set()
    ids = ids_of_content()

    def visit(name: str, pilot: Pilot) -> None:
        pilot.app.language = load_language(code, LOCALE) if code == LONG else pilot.app.language
        pilot.app.refresh()
        seen.add(name)
        if pilot.app.screen.animating:
            faults.append(f"{name} moves, though nothing shall")
        faults.extend(f"{name}, {fault}" for fault in swept(pilot))
        # An author is shown the names of their own files on purpose.
        if code == "es" and not name.startswith("authors"):
            faults.extend(f"{name}, words: {fault}" for fault in words(pilot, ids))

    tour(visit, "es" if code == LONG else code, tmp_path)
    assert faults == []
    planned = [stop.name for each in (PLANNED, TOLD) for stops in each.values() for stop in stops]
    wanted = {stop.name for stop in (*AT_TITLE, *BESIDE, *FOR_AUTHORS, FINDINGS)}
    wanted |= set(planned)
    assert wanted - seen <= MAY_BE_MISSING
    assert {"another-choice", "report", "branch", "settings", "help", "keys"} <= seen
    assert len(OTHER_ROLES["office-1"]) <= len([n for n in seen if n.startswith("minority-")])


def words(pilot: Pilot, ids: frozenset[str]) -> list[str]:
    """Return what is wrong with the words of a screen and of every panel that opens upon it."""
    found = list(wording_findings(pilot.app, ids))
    for key, answer in explanations(pilot.app).items():
        texts = (answer.title, answer.text, answer.source, *(what for what, _ in answer.parts))
        for text in texts:
            found += [f"{key}, why: {fault}" for fault in text_faults(text, ids)]
    return found


def tour(visit: object, language: str, data: Path) -> None:
    """Take the tour with a visitor."""
    going = Tour(
        shipped(),
        data,
        visit,  # type: ignore[arg-type]
        Settings(language=language),
        size=(1366, 768),
        locale=LOCALE,
    )
    try:
        going.take()
    finally:
        going.close()

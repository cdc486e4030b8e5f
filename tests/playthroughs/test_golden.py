"""One whole game of every scenario, held as it was: whatever changes it must be meant.

``python build/golden.py --refresh`` plays them anew; read the difference before committing it.
"""

import json
from typing import Any

import pytest

from engine.authoring.new_world import new_world
from engine.storage.record import read_record, replay
from tests.playthroughs.golden_file import FOLDER, chronicle_hashes, path_of
from tests.support import shipped

SCENARIOS = [s.id for district in shipped().districts for s in district.scenarios]


@pytest.fixture(params=SCENARIOS)
def golden(request: pytest.FixtureRequest) -> Any:
    """Return the golden file of a scenario; one without fails."""
    path = path_of(request.param)
    assert path.exists(), f"{request.param} has no golden playthrough: build/golden.py --refresh"
    return json.loads(path.read_text("utf-8"))


def test_the_golden_game_is_as_it_was(golden: Any, tmp_path: Any) -> None:
    """Every decision is accepted; state and chronicle of each turn are the same."""
    file = tmp_path / "replay.json"
    file.write_text(json.dumps(golden["replay"]), "utf-8")
    record = read_record(file)
    replayed = replay(new_world(shipped(), record.setup), record)
    assert replayed.divergence is None, "the rules, the content or the model changed this game"
    assert replayed.playthrough.is_over
    assert chronicle_hashes(replayed.playthrough) == golden["chronicle"]


def test_no_golden_game_is_left_over() -> None:
    """Every golden file belongs to a scenario."""
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == sorted(SCENARIOS)


def test_the_golden_game_goes_through_all_of_the_game(golden: Any) -> None:
    """It has a council, two assemblies and spent money: what is held is worth holding."""
    outcome = golden["outcome"]
    assert sum(outcome["election"]["seats_by_list"].values()) == 9
    assert len(outcome["assembly"]) == 2 and outcome["money_by_community_centimos"]
    assert len(golden["summary"]) > 50

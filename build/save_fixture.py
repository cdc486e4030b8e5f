"""Write the save by which a new schema is remembered: ``tests/saves/fixtures/schema-N.json``.

It is written once, when the schema is raised, and refuses to be written again: what lies there is
what players have on their disks.
"""

import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.loader import load_content_or_raise  # noqa: E402
from engine.authoring.new_world import led_by, new_world, usual_setup  # noqa: E402
from engine.players.strategies.names import STRATEGIES  # noqa: E402
from engine.players.table import plan_turn, play_computers  # noqa: E402
from engine.rules.action import Refusal  # noqa: E402
from engine.rules.actions.resources import RaiseFunds  # noqa: E402
from engine.rules.playthrough import Playthrough  # noqa: E402
from engine.storage.save import SaveWriter  # noqa: E402
from engine.storage.schema import SCHEMA  # noqa: E402

LEADER = "tinya"
FOLDER = ROOT / "tests" / "saves" / "fixtures"


def main() -> int:
    """Play to the second week of a short game, plan one thing, and save."""
    path = FOLDER / f"schema-{SCHEMA}.json"
    if path.exists():
        print(f"{path.relative_to(ROOT)} is there already; it stays as it is")
        return 1
    content = load_content_or_raise([ROOT / "content"])
    setup = replace(led_by(usual_setup(content, "macusani-2002"), [LEADER]), length="short")
    game = play_computers(Playthrough.start(new_world(content, setup)))
    while game.slot.name != "campaign-2":
        game = play_computers(plan_turn(game, LEADER, STRATEGIES["programme"]()))
    planned = game.submit(LEADER, RaiseFunds())
    if isinstance(planned, Refusal):
        raise RuntimeError(planned.code)
    FOLDER.mkdir(parents=True, exist_ok=True)
    path.write_bytes(SaveWriter(planned.world).bytes(planned, "2026-03-01T17:40"))
    print(f"{path.relative_to(ROOT)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())

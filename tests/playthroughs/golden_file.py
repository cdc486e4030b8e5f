"""The golden file of a scenario: an input log, and what its chronicle must say turn by turn."""

import hashlib
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from engine.analysis.result import result_of
from engine.authoring.library import Content
from engine.authoring.new_world import new_world, usual_setup
from engine.language.language import Language
from engine.language.wording.facts import say_fact
from engine.language.wording.names import Names
from engine.players.table import play_computers
from engine.rules.chronicle import ALL
from engine.rules.playthrough import Playthrough
from engine.rules.setup import Player
from engine.storage.record import canonical, replay_text
from tests.support import ROOT

FOLDER = Path(__file__).resolve().parent / "golden"
STRATEGIES = ("random", "patron", "programme", "mixed")
"""Who leads the lists, from the scenario's first on: the first tries all kinds of things."""


def path_of(scenario: str) -> Path:
    """Return where the golden file of a scenario lies."""
    return FOLDER / f"{scenario}.json"


def played(content: Content, scenario: str) -> Playthrough:
    """Play the game that a golden file holds."""
    usual = usual_setup(content, scenario, seed=2002)
    led = zip(usual.players, STRATEGIES, strict=True)
    players = tuple(Player(p.id, "list", strategy) for p, strategy in led)
    setup = replace(usual, players=players)
    return play_computers(Playthrough.start(new_world(content, setup)))


def chronicle_hashes(playthrough: Playthrough) -> dict[str, str]:
    """Return, for every turn by its name, the hash of what the chronicle says of it."""
    chronicle, found = playthrough.chronicle, {}
    for slot in playthrough.world.schedule:
        said = [asdict(f) for f in chronicle.facts if f.turn == slot.turn]
        moved = [asdict(c) for c in chronicle.causes if c.turn == slot.turn]
        text = canonical([said, moved])
        found[slot.name] = hashlib.sha256(text.encode()).hexdigest()
    return found


def summary(playthrough: Playthrough) -> list[str]:
    """Return what everybody could know of the game, a line a fact, for those who read a change."""
    world = playthrough.world
    language = Language.load("es", ROOT / "locale")
    names = Names(language, world.district, world.model, world.aspirants)
    lines = []
    for fact in playthrough.chronicle.facts:
        sentence = say_fact(language, names, fact) if fact.audience == ALL else None
        if sentence is not None:
            lines.append(f"{world.schedule[fact.turn].name}: {sentence}")
    return lines


def golden(playthrough: Playthrough) -> str:
    """Return the whole golden file."""
    result = result_of(playthrough, Language.load("es", ROOT / "locale"))
    kept = ("assembly", "recall", "ledgers", "money_by_community_centimos")
    election = result["election"]
    outcome: dict[str, Any] = {name: result[name] for name in kept}
    outcome["election"] = {
        name: election[name] for name in ("votes", "blank", "null", "absent", "seats_by_list")
    }
    data = {
        "chronicle": chronicle_hashes(playthrough),
        "outcome": outcome,
        "summary": summary(playthrough),
        "replay": json.loads(replay_text(playthrough)),
    }
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"

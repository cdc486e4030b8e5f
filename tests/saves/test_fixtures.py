"""A save of every schema that ever was opens, whatever became of rules and content since.

The files are written once, when their schema is new, and never again:
``python build/save_fixture.py``.
"""

import json
from pathlib import Path

import pytest

from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn, play_computers
from engine.storage.carried import CarriedContent
from engine.storage.save import open_save, read_summary
from engine.storage.schema import SCHEMA
from engine.storage.shelf import Shelf
from tests.support import make_world, shipped
from ui.window.game import Game
from ui.window.start import Start

FIXTURES = Path(__file__).resolve().parent / "fixtures"


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_save_of_every_schema_opens(schema: int) -> None:
    """It has its list, its week and its plan, and can be listed and gone on with."""
    path = FIXTURES / f"schema-{schema}.json"
    assert path.exists(), f"schema {schema} has no save: build/save_fixture.py"
    summary = read_summary(path)
    assert (summary.lists, summary.phase, summary.number) == (("tinya",), "campaign", 2)
    opened = open_save(path, lambda setup: CarriedContent.of(make_world()))
    game = opened.playthrough
    assert game.slot.name == "campaign-2" and game.waiting_for == ("tinya",)
    assert len(game.state.lists["tinya"].candidates) == game.world.list_size
    assert [d.action.kind for d in game.log if d.turn == 2 and d.player == "tinya"]
    assert game.view("tinya").plan
    assert list(game.allowed("tinya"))


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_save_of_every_schema_plays_on(schema: int, tmp_path: Path) -> None:
    """As the window opens it, to the end of the game; saved anew it is of the present schema."""
    shelf = Shelf(tmp_path)
    shelf.write("game", (FIXTURES / f"schema-{schema}.json").read_bytes())
    start = Start(shipped(), shelf)
    assert start.newest is not None and start.newest.summary is not None
    start.keeper.look("game")
    game = Game(start.read("game").playthrough, "game", lambda game: start.keeper.keep(game))
    while not game.is_over:
        planned = plan_turn(game.playthrough, "tinya", STRATEGIES["programme"]())
        game.playthrough = play_computers(planned)
        game.on_resolved(game)
    assert start.keeper.fault is None
    document = json.loads(shelf.path("game").read_bytes())
    assert document["schema"] == SCHEMA and document["summary"]["finished"]
    assert start.read("game").playthrough.hash() == game.playthrough.hash()

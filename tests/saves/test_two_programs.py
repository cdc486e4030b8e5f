"""Two programs on one folder of saves: every file is whole, and neither loses a resolved turn."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.rules.playthrough import Playthrough
from engine.storage.lock import alone
from engine.storage.save import read_summary
from engine.storage.shelf import SavedMeanwhile, Shelf, open_newest
from tests.saves.stages import Stages, installed, state_of
from tests.support import ROOT
from ui.window.game import Game
from ui.window.keeper import Keeper

WRITERS, WRITES = 3, 25


def test_many_programs_write_one_game_at_once(stages: Stages, tmp_path: Path) -> None:
    """However their steps fall between each other, every file is one that somebody wrote whole."""
    data = tmp_path / "data"
    data.write_bytes(stages[1][1])
    script = (
        "import sys; from pathlib import Path; from engine.storage.shelf import Shelf\n"
        "shelf, data = Shelf(Path(sys.argv[1])), Path(sys.argv[2]).read_bytes()\n"
        f"for _ in range({WRITES}): shelf.write('game', data)\n"
    )
    saves = tmp_path / "saves"
    command = [sys.executable, "-c", script, str(saves), str(data)]
    writers = [subprocess.Popen(command, cwd=ROOT) for _ in range(WRITERS)]
    assert [writer.wait(60) for writer in writers] == [0] * WRITERS
    assert not list(saves.glob("*.new"))
    for path in saves.glob("*.json"):
        assert path.read_bytes() == stages[1][1]


def test_what_another_program_saved_is_not_written_over(stages: Stages, tmp_path: Path) -> None:
    """Who last saw something else there is told, and nothing changes on the disk."""
    shelf = Shelf(tmp_path)
    seen = shelf.write("game", stages[0][1], "")
    assert shelf.seal("game") == seen
    shelf.write("game", stages[2][1], seen)
    for stale in ("", seen):
        with pytest.raises(SavedMeanwhile):
            shelf.write("game", stages[1][1], stale)
    assert state_of(shelf) == stages[2][0].hash()


def test_two_that_opened_the_same_game_part(stages: Stages, tmp_path: Path) -> None:
    """Both went on with one game: the second to save goes on as a game of its own, and says so."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    parted: list[str] = []
    games, keepers = [], []
    for _ in range(2):
        keeper = Keeper(shelf, on_parted=lambda game: parted.append(game.name))
        keeper.look("game")
        keepers.append(keeper)
        games.append(Game(open_newest(shelf, "game", installed).playthrough, "game"))
    for turn in (1, 2):
        for game, keeper in zip(games, keepers, strict=True):
            game.playthrough = stages[turn][0]
            assert keeper.keep(game)
    assert parted == ["game-2"]
    assert [one.name for one in shelf.games()] == ["game", "game-2"]
    for name in ("game", "game-2"):
        opened = open_newest(shelf, name, installed)
        assert opened.playthrough.hash() == stages[2][0].hash() and not opened.notes


def test_two_that_begin_the_same_game_get_two_files(stages: Stages, tmp_path: Path) -> None:
    """Both found the name free at the same moment; each has its game."""
    shelf = Shelf(tmp_path)
    begun: list[tuple[Keeper, Game]] = []
    for stage in (0, 1):
        keeper = Keeper(shelf)
        keeper.look("game")
        begun.append((keeper, Game(stages[stage][0], "game")))
    assert all(keeper.keep(game) for keeper, game in begun)
    for name, (_, game) in zip(("game", "game-2"), begun, strict=True):
        assert state_of(shelf, name) == game.playthrough.hash()


def test_a_lock_is_held_by_one_and_dies_with_it(tmp_path: Path) -> None:
    """A program that was killed while it saved bars nobody."""
    script = (
        "import sys, time; from pathlib import Path; from engine.storage.lock import alone\n"
        "with alone(Path(sys.argv[1])) as held:\n"
        "    print(held, flush=True); time.sleep(60)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.storage.lock.PATIENCE", 0.05)
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as holder:
            assert holder.stdout is not None and holder.stdout.readline().strip() == b"True"
            with alone(tmp_path) as held:
                assert not held
            holder.kill()
    with alone(tmp_path) as held:
        assert held


def test_a_folder_that_cannot_be_held_is_written_all_the_same(
    stages: Stages,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A disk without locks: drafts have names of their own, and nobody's draft is taken away."""
    monkeypatch.setattr("engine.storage.lock._try", lambda file: _no_locks())
    shelf = Shelf(tmp_path)
    (tmp_path / "game.json.0abc.new").write_bytes(b"another program is writing")
    shelf.write("game", stages[0][1])
    assert state_of(shelf) == stages[0][0].hash()
    assert (tmp_path / "game.json.0abc.new").exists()
    monkeypatch.undo()
    shelf.write("game", stages[1][1])
    assert not list(tmp_path.glob("*.new"))
    assert read_summary(shelf.path("game")).phase == stages[1][0].slot.phase


def _no_locks() -> bool:
    raise OSError(95, "Operation not supported")


def test_a_whole_draft_of_a_program_that_was_cut_short_is_the_newest(
    stages: Stages, tmp_path: Path
) -> None:
    """Killed between two renamings, the game stands in a draft, which is listed and opened."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    shelf.path("game").rename(shelf.path("game", 1))
    (tmp_path / "game.json.5a5a.new").write_bytes(stages[1][1])
    assert state_of(shelf) == stages[1][0].hash()
    assert [one.name for one in shelf.games()] == ["game"]
    shelf.write("game", stages[2][1], shelf.seal("game"))
    assert state_of(shelf) == stages[2][0].hash()
    assert isinstance(open_newest(shelf, "game", installed).playthrough, Playthrough)

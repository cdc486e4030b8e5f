"""A branch leaves a finished game at a turn, says so in its files, and replays like any game."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.analysis.result import result_of
from engine.language.language import Language
from engine.players.table import play_computers
from engine.rules.branch import Branch
from engine.rules.playthrough import Playthrough
from engine.storage.branches import branch_from
from engine.storage.carried import CarriedContent
from engine.storage.folders import shipped_folder
from engine.storage.record import Record, check_branch, read_record, replay, replay_text
from engine.storage.save import SaveWriter, open_save, read_summary
from engine.storage.schema import Unreadable
from tests.support import make_world

LOCALE = shipped_folder("locale")

WAYS = ("patron", "programme", "mixed", "idle")


def finished() -> Playthrough:
    """Return a short game, played to its end."""
    return play_computers(Playthrough.start(make_world(2, WAYS, "short")))


def a_branch(game: Playthrough, turn: int = 2) -> Playthrough:
    """Return the branch that leaves a game at a turn."""
    branch = branch_from(game, turn, "macusani-tinya")
    assert branch is not None
    return branch


def test_a_branch_opens_the_turn_as_it_stood() -> None:
    """The state is that of the turn's opening, and the game that was left stays as it is."""
    game = finished()
    branch = a_branch(game)
    assert branch.state.turn == 2 and branch.branch == Branch("macusani-tinya", 2)
    assert branch.hashes == game.hashes[: len(branch.hashes)]
    assert game.branch is None
    played = play_computers(branch)
    assert played.branch == branch.branch and played.hashes == game.hashes


def test_files_of_a_branch_say_what_it_left(tmp_path: Path) -> None:
    """Replay, save, line of the shelf and result; a usual game's files have no such key."""
    game = finished()
    played = play_computers(a_branch(game))
    file = tmp_path / "replay.json"
    file.write_text(replay_text(played), "utf-8")
    record = read_record(file)
    assert record.branch == played.branch
    replayed = replay(game.world, record)
    assert replayed.divergence is None and replayed.playthrough.branch == played.branch

    save = tmp_path / "save.json"
    save.write_bytes(SaveWriter(game.world).bytes(played, "2026-03-01T17:40"))
    opened = open_save(save, lambda setup: CarriedContent.of(game.world))
    assert opened.playthrough.branch == played.branch
    left = read_summary(save).left
    assert left is not None and (left.of, left.phase, left.number) == (
        "macusani-tinya",
        "campaign",
        2,
    )
    spanish = Language.load("es", LOCALE)
    assert result_of(played, spanish)["branch"] == {"of": "macusani-tinya", "turn": 2}
    assert "branch" not in result_of(game, spanish)
    assert "branch" not in json.loads(replay_text(game))
    assert "branch" not in json.loads(SaveWriter(game.world).bytes(game, ""))


@pytest.mark.parametrize("branch", ["yes", {"of": "x"}, {"of": "x", "turn": "y"}, [1]])
def test_a_broken_mark_is_told_as_damage(tmp_path: Path, branch: object) -> None:
    """A file that somebody wrote into is refused in a sentence, never with a fault."""
    document = json.loads(replay_text(finished()))
    file = tmp_path / "replay.json"
    file.write_text(json.dumps({**document, "branch": branch}), "utf-8")
    with pytest.raises(Unreadable) as refused:
        read_record(file)
    assert refused.value.code == "damaged"


@pytest.mark.parametrize("turn", [-1, 99])
def test_a_turn_that_there_is_not_is_told_as_damage(turn: int) -> None:
    """Nothing is looked up in a schedule that ends before."""
    game = finished()
    record = replace(Record.of(game), branch=Branch("x", turn))
    with pytest.raises(Unreadable):
        check_branch(record, game.world, "replay.json")


def test_a_game_of_other_rules_cannot_be_left() -> None:
    """Where computing it anew goes another way, no turn is opened rather than a wrong one."""
    game = finished()
    assert branch_from(game, 99, "x") is None
    changed = replace(game, milestones=("another hash", *game.milestones[1:]))
    assert branch_from(changed, 2, "x") is None

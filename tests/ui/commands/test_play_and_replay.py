"""The commands ``play`` and ``replay``: same bytes everywhere, and a changed game is told."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ui.commands import play
from ui.commands.main import main
from ui.commands.play import FILES

ROOT = Path(__file__).resolve().parents[3]
SHORT = ("play", "--scenario", "macusani-2002", "--length", "short", "--seed", "7")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a short game."""
    out = tmp_path_factory.mktemp("played")
    assert main([*SHORT, "--out", str(out)]) == 0
    return out


def play_in_a_process(out: Path, hash_seed: str) -> None:
    """Play the short game in a process of its own, with its own order of hashes."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "LC_ALL": "en_GB.UTF-8"}
    subprocess.run(
        [sys.executable, "game.py", *SHORT, "--out", str(out)],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
    )


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    """Neither the order of hashes nor the language of the machine changes a game or its files."""
    first, second = tmp_path / "first", tmp_path / "second"
    play_in_a_process(first, "1")
    play_in_a_process(second, "2024")
    for name in FILES:
        assert (first / name).read_bytes() == (second / name).read_bytes(), name


def test_a_recorded_game_comes_out_the_same(
    played: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line a turn with the state's hash, and 0."""
    assert main(["replay", str(played / "replay.json")]) == 0
    lines = capsys.readouterr().out.splitlines()
    recorded = json.loads((played / "replay.json").read_text("utf-8"))["hashes"]
    assert [line.split()[-1] for line in lines] == recorded
    assert lines[-1].split()[1] == "end"


def test_a_replay_stops_where_it_is_told(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--until 2`` ends when the turn 2 opens."""
    assert main(["replay", str(played / "replay.json"), "--until", "2"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["0", "1", "2"]


def test_every_choice_of_the_computer_is_explained(
    played: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line a choice of the log, in the order of the log, each with its reason in words."""
    path = str(played / "replay.json")
    assert main(["replay", path, "--explain", "--json"]) == 0
    choices = json.loads(capsys.readouterr().out)["choices"]
    decisions = json.loads((played / "replay.json").read_text("utf-8"))["decisions"]
    assert [(c["turn"], c["player"], c["action"]) for c in choices] == [
        (d["turn"], d["player"], d["action"]["kind"]) for d in decisions
    ]
    assert all(c["text"] and c["why"] and c["why"] != c["reason"] for c in choices)
    assert main(["replay", path, "--explain", "--until", "1"]) == 0
    assert any("\N{EM DASH}" in line for line in capsys.readouterr().out.splitlines())


def test_a_game_in_a_regime_says_so_everywhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The result names it, the screen does, and its replay comes out the same."""
    asked = ["--scenario", "macusani-2002", "--length", "short", "--regime", "free-hand"]
    assert main(["play", *asked, "--out", str(tmp_path), "--language", "es"]) == 0
    assert "Se recibe y se vota libre" in capsys.readouterr().out
    assert json.loads((tmp_path / "result.json").read_text("utf-8"))["regime"] == "free-hand"
    assert main(["replay", str(tmp_path / "replay.json")]) == 0


def altered(played: Path, out: Path, change: Any) -> Path:
    """Write the replay with one change of its parsed data."""
    data = json.loads((played / "replay.json").read_text("utf-8"))
    change(data)
    path = out / "altered.json"
    path.write_text(json.dumps(data), "utf-8")
    return path


def first_index(data: Any, kind: str) -> int:
    """Return the first decision of a kind after the first turn."""
    return next(n for n, d in enumerate(data["decisions"]) if d["action"]["kind"] == kind)


def test_an_altered_decision_is_told_at_its_turn(
    played: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A decision that somebody left out of the file shows in the turn in which it was made."""
    turns: list[int] = []

    def leave_one_out(data: Any) -> None:
        index = first_index(data, "listen")
        turns.append(data["decisions"].pop(index)["turn"])

    path = altered(played, tmp_path, leave_one_out)
    assert main(["replay", str(path), "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["diverges"]["turn"] == turns[0] and not document["same"]


def test_a_refused_decision_is_told_at_its_turn(
    played: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A place that does not exist is refused, and the sentence says who wanted what when."""

    def nowhere(data: Any) -> None:
        data["decisions"][first_index(data, "listen")]["action"]["place"] = "atlantis"

    path = altered(played, tmp_path, nowhere)
    assert main(["replay", str(path), "--language", "en"]) == 1
    assert "listen" in capsys.readouterr().out


def test_an_altered_hash_is_told(
    played: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A hash that is not what the turn gives is found in that turn."""
    path = altered(played, tmp_path, lambda data: data["hashes"].__setitem__(3, "0" * 64))
    assert main(["replay", str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["diverges"]["turn"] == 2


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "empty"),
        ("{", "not a game"),
        ("[]", "not a game"),
        (
            '{"voz-y-voto": "replay", "schema": 99, "game": "9.0"}',
            "newer version of the game (9.0)",
        ),
        ('{"voz-y-voto": "replay", "schema": 1}', "damaged"),
        ('{"voz-y-voto": "replay", "schema": 1', "damaged"),
    ],
)
def test_a_file_that_is_no_game_is_told_in_a_sentence(
    content: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is handed in, one sentence and 2; never a traceback."""
    path = tmp_path / "file.json"
    path.write_text(content, "utf-8")
    assert main(["replay", str(path), "--language", "en"]) == 2
    error = capsys.readouterr().err
    assert told in error and "Traceback" not in error and error.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--scenario", "macusani-20002"), "Did you mean macusani-2002?"),
        (("--scenario", "macusani-2002", "--law", "2002+alternacion"), "2002+alternation"),
        (("--scenario", "macusani-2003", "--law", "2002+parity"), "comes too late for them"),
        (("--scenario", "macusani-2002", "--player", "list:patrn"), "Did you mean patron?"),
        (("--scenario", "macusani-2002", "--player", "patron"), "list:STRATEGY"),
        (("--scenario", "macusani-2002", "--recall-law", "2006"), "recall law 2006"),
        (("--scenario", "macusani-2002", *["--player", "list:idle"] * 5), "5 lists"),
        ((), "--scenario"),
    ],
)
def test_what_does_not_exist_is_named(
    arguments: tuple[str, ...], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in an id is answered with the nearest one, and nothing is written."""
    out = tmp_path / "out"
    assert main(["play", *arguments, "--out", str(out), "--language", "en"]) == 2
    assert told in capsys.readouterr().err
    assert not out.exists()


def test_players_replace_the_lists_from_the_first_on(tmp_path: Path) -> None:
    """The scenario's main list comes first; a newsroom is one player more."""
    out = tmp_path / "out"
    wishes = ("--player", "list:idle", "--player", "newsroom:idle", "--player", "list:patron")
    assert main([*SHORT, *wishes, "--out", str(out)]) == 0
    players = json.loads((out / "result.json").read_text("utf-8"))["players"]
    assert [(p["id"], p["strategy"]) for p in players[:2]] == [
        ("tinya", "idle"),
        ("zampona", "patron"),
    ]
    assert players[4] == {"id": "newsroom-1", "kind": "newsroom", "strategy": "idle"}


def test_a_batch_plays_scenarios_of_every_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that begins with the lists and one that begins in office: played, and replayed alike."""
    batch = tmp_path / "batch.txt"
    scenarios = ("macusani-2002", "macusani-2003")
    lines = (f"--scenario {name} --length short --out {tmp_path / name}\n" for name in scenarios)
    batch.write_text("".join(lines), "utf-8")
    assert main(["play", "--batch", str(batch), "--json"]) == 0
    games = json.loads(capsys.readouterr().out)["games"]
    assert tuple(game["scenario"] for game in games) == scenarios
    for name, game in zip(scenarios, games, strict=True):
        assert sum(game["election"]["seats_by_list"].values()) == 9
        assert main(["replay", str(tmp_path / name / "replay.json")]) == 0


def test_a_batch_plays_every_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Many games in one process give what each would give alone; a bad line is named."""
    batch = tmp_path / "batch.txt"
    common = " ".join(SHORT[1:-1])
    batch.write_text(
        f"# two games\n{common} 7 --out {tmp_path / 'a'}\n\n{common} 8 --out {tmp_path / 'b'}\n",
        "utf-8",
    )
    assert main(["play", "--batch", str(batch), "--json"]) == 0
    games = json.loads(capsys.readouterr().out)["games"]
    assert [game["seed"] for game in games] == [7, 8]
    assert games[0]["state_hash"] != games[1]["state_hash"]
    batch.write_text(f"{common} 7 --out x --sed 3\n", "utf-8")
    assert main(["play", "--batch", str(batch), "--language", "en"]) == 2
    assert "batch.txt:1:" in capsys.readouterr().err


def test_the_result_says_what_became_of_the_game(played: Path) -> None:
    """The keys are those that other programs read, and the figures agree with each other."""
    result = json.loads((played / "result.json").read_text("utf-8"))
    fixed = "schema scenario district law seed length content_hash state_hash players election"
    fixed += " assembly recall ledgers money_by_community_centimos decisions"
    assert set(fixed.split()) <= set(result)
    election = result["election"]
    cast = sum(election["votes"].values()) + sum(election[k] for k in ("blank", "null", "absent"))
    assert cast == election["electors"]
    assert sum(sum(t["votes"].values()) for t in election["tables"]) == cast
    assert len(election["seats"]) == 9
    for seat in [*election["seats"], election["mayor"]]:
        assert set(seat["why"]) == {"code", "params", "text"} and len(seat["why"]["text"]) > 10
    women = sum(seat["sex"] == "woman" for seat in election["seats"])
    assert election["women_elected"] == women
    assert result["state_hash"] == json.loads((played / "replay.json").read_text())["hashes"][-1]
    assert {d["player"] for d in result["decisions"]} == {p["id"] for p in result["players"]}
    assert set(result["decisions"][0]["summary"]) == {"code", "params", "text"}


def test_every_line_of_the_chronicle_is_a_fact_or_a_cause(played: Path) -> None:
    """What studies read line by line: cells by id, as many figures as cells."""
    lines = [json.loads(line) for line in (played / "chronicle.jsonl").read_text().splitlines()]
    assert {line["record"] for line in lines} == {"fact", "cause"}
    for line in lines:
        if line["record"] == "cause":
            assert len(line["cells"]) == len(line["deltas"])


def test_what_cannot_be_written_or_read_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file where the folder should be, and a batch that is no text."""
    file = tmp_path / "file"
    file.write_bytes(b"\xff\xfe\x00")
    for arguments in ([*SHORT, "--out", str(file)], ["play", "--batch", str(file)]):
        assert main([*arguments, "--language", "en"]) == 2
        assert str(file) in capsys.readouterr().err


def test_a_line_of_a_batch_keeps_the_paths_of_windows() -> None:
    """Backslashes stay, quotes hold a folder with spaces together."""
    line = r'--seed 3 --out "C:\Mis juegos\tres" --scenario macusani-2002'
    words = ["--seed", "3", "--out", "C:\\Mis juegos\\tres", "--scenario", "macusani-2002"]
    assert play._words(line) == words

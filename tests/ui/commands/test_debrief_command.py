"""The command ``debrief``: writes where it is told, names what it wrote, one sentence a fault."""

import json
from pathlib import Path

import pytest

from ui.commands.main import main

QUICK = ("--replays", "0")
SHORT = ("play", "--scenario", "macusani-2002", "--length", "short", "--seed", "7")


@pytest.fixture(scope="module")
def replay(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the replay of a short game."""
    out = tmp_path_factory.mktemp("played")
    assert main([*SHORT, "--out", str(out)]) == 0
    return out / "replay.json"


def files_in(folder: Path) -> set[str]:
    """Return every file below a folder by its way from there."""
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_it_writes_and_names_what_it_wrote(
    replay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Page, paper, tables and the replay, nothing else and nowhere else; every file is named."""
    assert main(["debrief", str(replay), "--out", str(tmp_path), "--language", "en", *QUICK]) == 0
    told = capsys.readouterr().out.splitlines()
    written = files_in(tmp_path)
    assert told[0] == f"Written into {tmp_path}:"
    assert {line.strip().replace("\\", "/") for line in told[1:]} == written
    assert {"report.html", "report.pdf", "tables/votes.csv", "replay.json"} <= written
    assert (tmp_path / "replay.json").read_bytes() == replay.read_bytes()
    assert '<html lang="en">' in (tmp_path / "report.html").read_text("utf-8")


def test_a_game_that_began_in_office_is_told(tmp_path: Path) -> None:
    """Page, paper and every table are there though nobody registered, campaigned or debated."""
    began = ["play", "--scenario", "macusani-2003", "--length", "short", "--out", str(tmp_path)]
    assert main(began) == 0
    out = tmp_path / "told"
    argv = ["debrief", str(tmp_path / "replay.json"), "--out", str(out), "--language", "en"]
    assert main([*argv, "--replays", "1", "--workers", "1"]) == 0
    page = (out / "report.html").read_text("utf-8")
    assert "5,807" in page and "Rufina Ccama" in page
    assert (out / "report.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "tables" / "money.csv").stat().st_size > 200


def test_for_programs_it_prints_one_document(
    replay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--json``: the folder, the files, and whether the game is over."""
    assert main(["debrief", str(replay), "--out", str(tmp_path), "--json", *QUICK]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["finished"] is True
    assert all((tmp_path / name).is_file() for name in document["files"])


def test_a_game_that_comes_out_otherwise_is_not_told(
    replay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """1, the turn on stderr, and no report of a game that nobody played."""
    data = json.loads(replay.read_text("utf-8"))
    data["hashes"][3] = "0" * 64
    altered = tmp_path / "altered.json"
    altered.write_text(json.dumps(data), "utf-8")
    assert main(["debrief", str(altered), "--out", str(tmp_path / "out"), *QUICK]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_game_that_is_not_over_says_so(
    replay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It can be told, and the warning comes first."""
    data = json.loads(replay.read_text("utf-8"))
    first = next(n for n, d in enumerate(data["decisions"]) if d["turn"] == 2)
    data["decisions"], data["hashes"] = data["decisions"][:first], data["hashes"][:3]
    stopped = tmp_path / "stopped.json"
    stopped.write_text(json.dumps(data), "utf-8")
    out = tmp_path / "out"
    assert main(["debrief", str(stopped), "--out", str(out), "--language", "en"]) == 0
    assert capsys.readouterr().out.startswith("This game is not over.")
    assert (out / "stopped.json").is_file()


def test_the_decisions_that_weighed_most_are_measured(replay: Path, tmp_path: Path) -> None:
    """On the game's own seed and on one more: a chapter, and a table with a line a seed."""
    argv = ["debrief", str(replay), "--out", str(tmp_path), "--language", "en"]
    assert main([*argv, "--replays", "1", "--workers", "1"]) == 0
    assert 'id="decisions"' in (tmp_path / "report.html").read_text("utf-8")
    lines = (tmp_path / "tables" / "decisions-measured.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) > 2
    assert len(lines) % 2 == 1
    assert {line.split(";")[2] for line in lines[1:]} == {"7", "8"}


@pytest.mark.parametrize("fault", ["missing", "foreign", "no-folder", "no-out", "below", "none"])
def test_what_cannot_be_asked_is_one_sentence(
    fault: str, replay: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """2 and one line: no such file, no game, a file in the place of the folder, no folder named."""
    taken = tmp_path / "taken"
    taken.write_text("x", "utf-8")
    argv = {
        "missing": [str(tmp_path / "none.json"), "--out", str(tmp_path / "out")],
        "foreign": [str(taken), "--out", str(tmp_path / "out")],
        "no-folder": [str(replay), "--out", str(taken)],
        "no-out": [str(replay)],
        "below": [str(replay), "--out", str(tmp_path / "out"), "--replays", "-1"],
        "none": [str(replay), "--out", str(tmp_path / "out"), "--workers", "0"],
    }[fault]
    assert main(["debrief", *argv]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()

"""``game.py allocate``: the fixed JSON, the words, and one sentence for every fault."""

import json
from pathlib import Path
from typing import Any

import pytest

from ui.commands.main import main

NINE = ("allocate", "--law", "2002", "--seats", "9")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    user = tmp_path / "user"
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: user)


def document(capsys: pytest.CaptureFixture[str], *argv: str) -> dict[str, Any]:
    """Run with ``--json`` and return what was printed."""
    assert main((*argv, "--json")) == 0
    printed: dict[str, Any] = json.loads(capsys.readouterr().out)
    return printed


def test_json_has_the_fixed_shape(capsys: pytest.CaptureFixture[str]) -> None:
    """Protects scripts: law, seats by list from 1, steps of what and why, lots."""
    found = document(capsys, *NINE, "400", "220", "190", "90")
    assert found["law"] == "2002"
    assert found["seats"] == {"1": 6, "2": 2, "3": 1, "4": 0}
    assert found["lots"] == []
    assert all(step["what"] and step["why"] for step in found["steps"])
    assert sum(step["what"].startswith("Seat ") for step in found["steps"]) == 9


def test_lots_are_recorded_and_follow_the_seed(capsys: pytest.CaptureFixture[str]) -> None:
    """Protects ties: the same seed draws the same, some other seed draws the other list."""
    five = ("allocate", "--law", "2002+parity", "--seats", "5", "300", "100", "100")
    first = document(capsys, *five)
    assert first == document(capsys, *five, "--seed", "1")
    assert [(lot["what"], lot["among"]) for lot in first["lots"]] == [("seat-5", [2, 3])]
    drawn = {document(capsys, *five, "--seed", str(n))["lots"][0]["drawn"] for n in range(12)}
    assert drawn == {2, 3}


def test_people_read_a_line_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    """Protects the plain print: every seat with its reason, then the result."""
    assert main((*NINE, "400", "220", "190", "90", "0")) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (
        "Seat 9: List 2, place 2. 220 votes divided by 2 make 110: the highest quotient left."
        in (lines)
    )
    assert lines[-5:] == ["List 1: 6", "List 2: 2", "List 3: 1", "List 4: 0", "List 5: 0"]


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--law", "1993", "--seats", "9", "4"), "2002+alternation"),
        (("--law", "2002", "--seats", "0", "4"), "from 1 to 39"),
        (("--law", "2002", "--seats", "9", "4", "-2"), "zero"),
        (("--law", "2002", "--seats", "9"), "missing"),
        (("--law", "2002", "--seats", "nine", "4"), "whole number"),
        (("--law", "2002", "--seats", "9", "4.5"), "whole number"),
    ],
)
def test_what_cannot_be_asked_ends_with_2_and_one_sentence(
    capsys: pytest.CaptureFixture[str], argv: tuple[str, ...], says: str
) -> None:
    """Protects the user from tracebacks and from a silent guess."""
    assert main(("allocate", *argv)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_broken_law_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Protects authors: a law with a fault is refused, never replaced by the shipped one."""
    folder = tmp_path / "law"
    folder.mkdir()
    shipped = Path(__file__).resolve().parents[3] / "content" / "law"
    for path in shipped.glob("*.yaml"):
        text = path.read_text("utf-8").replace("over_half: 1", "over_half: one")
        (folder / path.name).write_text(text, "utf-8")
    assert main((*NINE, "4", "3", "--content", str(tmp_path))) == 2
    assert "1 fault" in capsys.readouterr().err
    (folder / "electoral.yaml").unlink()
    assert main((*NINE, "4", "3", "--content", str(tmp_path))) == 2

"""Protects ``game.py tournament``: its document, its exit codes, its one sentence for a fault."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support import shipped
from ui.commands import tournament as command
from ui.commands.main import main
from ui.commands.tournament import first_scenarios


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the user's own folder out of it."""
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "user")


def test_it_prints_one_document(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing but JSON goes to stdout; every row has its interval."""
    import engine.analysis.tournament as tournament
    import engine.analysis.tournament_games as games

    four = ("patron", "programme", "mixed", "idle")
    held = tournament.hold_tournament

    def small(*args: object, **options: object) -> tournament.Tournament:
        return held(*args, line_ups=(four,), **options)  # type: ignore[arg-type]

    monkeypatch.setattr(tournament, "hold_tournament", small)
    monkeypatch.setattr(games, "LINE_UPS", (four,))
    code = main(["tournament", "--runs", "1", "--workers", "1", "--length", "short", "--json"])
    document = json.loads(capsys.readouterr().out)
    assert code in (command.HOLDS, command.OUT)
    assert {row["strategy"] for row in document["rows"]} == set(four)
    assert all(row["low"] <= row["win_rate"] <= row["high"] for row in document["rows"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--runs", "0"],
        ["--workers", "0"],
        ["--scenario", "nowhere"],
        ["--law", "1823"],
        ["--regime", "nowhere"],
    ],
)
def test_what_cannot_be_asked_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, one line on stderr, no traceback."""
    assert main(["tournament", "--runs", "1", "--workers", "1", *arguments]) == 2
    said = capsys.readouterr()
    assert not said.out and len(said.err.strip().splitlines()) == 1


def test_one_scenario_of_each_district_is_played() -> None:
    """A scenario that begins later has no lists to compose and is left out."""
    assert first_scenarios(shipped())[0] == "macusani-2002"
    assert len(first_scenarios(shipped())) <= len(shipped().districts)


def test_where_nobody_can_win_nothing_is_held(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scenario that begins in office has its votes counted: one sentence, exit code 2."""
    content = shipped()
    district = content.districts[0]
    (scenario, *_) = district.scenarios
    begun = scenario.model_copy(update={"begins": "office"})
    changed = district.model_copy(update={"scenarios": (begun,)})
    monkeypatch.setattr(command, "content_of", lambda *_: replace(content, districts=(changed,)))
    assert main(["tournament", "--runs", "1", "--scenario", scenario.id, "--language", "en"]) == 2
    assert "no election" in capsys.readouterr().err

"""Protects saving the report: the window waits for nothing, and says where the files lie."""

import pytest

from tests.ui.conftest import MakePilot
from tests.ui.played import game_at
from tests.ui.sizes import faults
from ui.window.pilot import Pilot
from ui.window.presenters.debrief_decisions import of_a_list
from ui.window.screens.debrief import DebriefScreen
from ui.window.screens.report import ReportDialog


def asked(fly: MakePilot) -> Pilot:
    """Return the debrief of a short game, asked how the report shall be written."""
    pilot = fly(DebriefScreen(game_at("over")))
    pilot.wait(lambda: not pilot.app.jobs.running)
    return pilot.click("save-report")


def saving(fly: MakePilot) -> Pilot:
    """Return the debrief of a short game with the report being written at once."""
    return asked(fly).click("write-now")


def page(pilot: Pilot) -> str:
    """Return the page that was written."""
    (found,) = (pilot.app.data.results / "game").glob("*.html")
    return found.read_text("utf-8")


def test_it_is_asked_whether_decisions_shall_be_measured(fly: MakePilot) -> None:
    """How long it takes is said; measured for the report, they stand in it."""
    pilot = asked(fly)
    assert not pilot.app.jobs.running
    assert faults(pilot) == []
    pilot.app.back()
    playthrough = game_at("over").playthrough
    pilot.app.show(ReportDialog(playthrough, "game", {}, peoples=1))
    assert "10 " in pilot.find("write-measured").detail  # type: ignore[attr-defined]
    pilot.click("write-measured")
    pilot.wait(lambda: not pilot.app.jobs.running, 9000)
    assert "--replays" not in page(pilot)


def test_what_is_measured_goes_in_without_asking(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the page of decisions has found is not computed twice."""
    playthrough = game_at("over").playthrough
    measuring = of_a_list(playthrough, "tinya", 0)
    measuring.measure(lambda percent: None)
    monkeypatch.setattr("workshop.exports.write.weigh", None)
    pilot = fly(DebriefScreen(game_at("over")))
    pilot.wait(lambda: not pilot.app.jobs.running)
    pilot.app.show(ReportDialog(playthrough, "game", {"tinya": measuring.found}))
    pilot.wait(lambda: not pilot.app.jobs.running, 6000)
    assert pilot.find("folder")
    assert "--replays" not in page(pilot)


def test_the_report_is_written_and_its_folder_told(fly: MakePilot) -> None:
    """Below the results, in a folder of the game's name; Esc leads back to the debrief."""
    pilot = saving(fly)
    assert isinstance(pilot.app.screen, ReportDialog)
    assert pilot.find("progress")
    pilot.wait(lambda: not pilot.app.jobs.running, 6000)
    folder = pilot.app.data.results / "game"
    assert pilot.find("folder").label == str(folder)
    assert {path.suffix for path in folder.iterdir()} >= {".html", ".pdf", ".json"}
    assert faults(pilot) == []
    pilot.press("escape")
    assert isinstance(pilot.app.screen, DebriefScreen)


def test_it_can_be_called_off(fly: MakePilot) -> None:
    """Nothing is written then, and the debrief goes on."""
    pilot = saving(fly)
    pilot.click("close")
    pilot.wait(lambda: not pilot.app.jobs.running, 6000)
    assert isinstance(pilot.app.screen, DebriefScreen)
    assert not (pilot.app.data.results / "game").exists()


@pytest.mark.parametrize(
    ("fault", "logged"),
    [(PermissionError(13, "Permission denied", "informe.pdf"), 0), (RuntimeError("on purpose"), 1)],
)
def test_what_could_not_be_written_is_said(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch, fault: BaseException, logged: int
) -> None:
    """A file that is open elsewhere is named; any other fault goes to the log."""

    def broken(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("ui.window.screens.report.write_report", broken)
    written: list[bool] = []
    pilot = fly(DebriefScreen(game_at("over")), write_fault=lambda: written.append(True))
    pilot.wait(lambda: not pilot.app.jobs.running)
    pilot.click("save-report")
    pilot.click("write-now")
    pilot.wait(lambda: not pilot.app.jobs.running)
    assert len(written) == logged
    assert pilot.find("fault").label
    assert ("informe.pdf" in pilot.text()) == (logged == 0)
    assert faults(pilot) == []

"""The report of a fault: what mends it is in it, and nobody's name."""

import os
from pathlib import Path

import pytest

from engine.storage.crash_report import (
    KEPT,
    Circumstances,
    mark_end,
    report_of,
    reports,
    take_mark,
    without,
    write_report,
)
from engine.version import VERSION

ODD_NAMES = (
    "Ñusta O'Higgins Quispe",
    "José",
    "al",
    "user.name+x",
    "Мария",
    "N\u0303usta",
    "C:\\Users\\Rosa Mamani",
    "/casa/rosa mamani",
    "[a-z]+",
    "x\ny",
)


def caught(name: str) -> Exception:
    """Return a fault that comes from another, both with a name in them."""
    try:
        try:
            raise FileNotFoundError(2, "No such file", f"/srv/{name}/saves/{name}.json")
        except OSError as first:
            raise KeyError(f"no game {name!r}, looked for {name}") from first
    except KeyError as fault:
        return fault


@pytest.mark.parametrize("name", ODD_NAMES)
def test_no_name_is_in_a_report(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither of the user, nor of the home folder, nor of a game, in whatever way it is written."""
    for variable in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(variable, name)
    monkeypatch.setenv("HOME", f"/casa/{name}".replace("\0", ""))
    text = report_of(caught(name), "2026-03-01", Circumstances("KUNT", (), [name, f"{name}-2"]))
    told = text[text.index("before the fault") :]
    for form in (name, name.casefold(), ascii(name)[1:-1], repr(name)[1:-1]):
        if len(name) > 2:
            assert form.casefold() not in told.casefold()
        else:
            assert f"'{form}'" not in told and f" {form}\n" not in told
    assert "/srv/" not in told


def test_what_mends_it_is_there() -> None:
    """Version, content, system, what hands did, and each step with its place in the program."""
    doings = ("WeekScreen: key enter", "WeekScreen: press")
    text = report_of(caught("x1y2z3"), "2026-03-01 17:40:00", Circumstances("KUNT", doings, ()))
    for part in (VERSION, "KUNT", "Python 3.", "2026-03-01 17:40:00", *doings):
        assert part in text
    assert 'File "tests/engine/storage/test_crash_report.py", line' in text
    assert text.index("FileNotFoundError") < text.index("KeyError: ")


def test_paths_above_the_program_are_cut() -> None:
    """A folder that nobody thought of says where somebody works."""
    said = "read /media/rosa/ficha/a.json and D:\\Municipalidad\\Rosa\\b.json or \\\\pc\\rosa\\c"
    cut = without(said, ())
    assert "rosa" not in cut.casefold() and "a.json" in cut and "b.json" in cut


def test_paths_of_the_program_and_sums_stay() -> None:
    """What is no path from the root is not touched."""
    said = 'File "engine/rules/state.py", line 3: total // n, a / b, 1/2, "k/v"'
    assert without(said, ()) == said


def test_reports_are_numbered_and_few(tmp_path: Path) -> None:
    """The clock decides nothing, the last ones stay, and no other file is touched."""
    (tmp_path / "report-of-mine.txt").write_text("mine")
    for _ in range(KEPT + 3):
        last = write_report(tmp_path, ValueError("x"), "1970-01-01", Circumstances())
    assert last.name == f"report-{KEPT + 3}.txt" and len(reports(tmp_path)) == KEPT
    assert (tmp_path / "report-of-mine.txt").read_text() == "mine"


def test_the_mark_of_an_end_is_taken_once(tmp_path: Path) -> None:
    """The next start knows of the fault, the one after it does not; a strange mark is none."""
    assert take_mark(tmp_path) is None
    report = write_report(tmp_path, ValueError("x"), "", Circumstances())
    mark_end(report)
    assert take_mark(tmp_path) == report and take_mark(tmp_path) is None
    for strange in (b"../../x", b"\xff", b""):
        (tmp_path / "ended-with-a-fault").write_bytes(strange)
        assert take_mark(tmp_path) is None


def test_a_fault_in_a_circle_is_told() -> None:
    """A cause that is its own cause ends the telling."""
    first, second = ValueError("one"), ValueError("two")
    first.__cause__, second.__cause__ = second, first
    assert "one" in report_of(first, "", Circumstances())


def test_a_fault_with_half_a_letter_is_written(tmp_path: Path) -> None:
    """Names from an old stick hold what no encoding has: the report is written all the same."""
    fault = ValueError(os.fsdecode(b"caf\xe9"))
    assert "ValueError" in write_report(tmp_path, fault, "", Circumstances()).read_text("utf-8")

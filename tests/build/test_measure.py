"""The command that measures: its document, its comparisons, and what it says when it cannot."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from build.measure import SUBJECTS
from build.measuring.asked import SCENARIO
from build.measuring.rows import Goal, beside, in_turn
from build.measuring.scaled import scaled
from tests.support import ROOT, make_world

TINY = ("--runs", "1", "--seeds", "1", "--decisions", "1", "--sizes", "6", "12")
FIGURES = (
    "game",
    "hashes",
    "ledgers",
    "growth",
    "why",
    "save",
    "content",
    "start",
    "title",
    "redraw-1366",
    "redraw-1920",
    "idle",
    "fifty-seeds",
)
MEASURED = [subject for subject in SUBJECTS if subject not in ("memory", "mesa")]
"""Memory is read over a whole game: too long for a test, and read the same way as the rest."""


def measure(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run the command as a person does."""
    return subprocess.run(
        [sys.executable, "build/measure.py", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_every_figure_stands_beside_another() -> None:
    """A figure without comparison says nothing about another machine."""
    done = measure("--json", *TINY, "--only", *MEASURED)
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    rows = {row["id"]: row for row in document["rows"]}
    assert set(FIGURES) <= rows.keys()
    for id in FIGURES:
        row = rows[id]
        assert row["value"] > 0 and row["what"]
        assert row["comparison"]["value"] > 0 and row["comparison"]["what"]
        assert row["comparison"]["ratio"] == pytest.approx(
            row["value"] / row["comparison"]["value"], rel=0.01
        )
        assert (row["holds"] is None) == (row["goal"] is None)


@pytest.mark.skipif(importlib.util.find_spec("mesa") is not None, reason="Mesa is installed")
def test_without_mesa_a_sentence_says_so() -> None:
    """Whoever asks for the comparison by name learns by the exit code that it was not made."""
    done = measure("--only", "mesa", *TINY)
    assert done.returncode == 2
    assert "Mesa is not installed" in done.stdout


def test_an_unknown_figure_is_refused() -> None:
    """A typing error must not pass for a measurement."""
    done = measure("--only", "gmae")
    assert done.returncode == 2 and "gmae" in done.stderr and "Traceback" not in done.stderr


def test_a_goal_reads_the_figure_or_its_ratio() -> None:
    """A figure at its bound holds; one beyond it does not."""
    at_most = Goal("value", "at most", 150, "ms")
    assert beside("a", "a", 150, "ms", ("b", 100), at_most).holds
    assert not beside("a", "a", 151, "ms", ("b", 100), at_most).holds
    three_times = Goal("ratio", "at least", 3, "times")
    assert beside("a", "a", 300, "ms", ("b", 100), three_times).holds
    assert not beside("a", "a", 290, "ms", ("b", 100), three_times).holds
    assert beside("a", "a", 1, "ms", ("b", 1)).holds is None


def test_works_are_done_in_turn() -> None:
    """What slows the machine for a moment must slow both sides of a comparison."""
    done: list[str] = []
    in_turn(2, lambda: done.append("a"), lambda: done.append("b"))
    assert done == ["a", "b", "a", "b", "a", "b"]


def test_a_scaled_district_grows_in_places_and_people() -> None:
    """Electors grow as communities do, and every place is heard as its model is."""
    small, large = (scaled(make_world(), size) for size in (10, 40))
    assert small.scenario.id == SCENARIO
    communities = [sum(p.kind == "community" for p in w.district.places) for w in (small, large)]
    assert communities == [10, 40]
    assert large.electors == pytest.approx(4 * small.electors, rel=0.01)
    assert len({cell.id for cell in large.cells}) == len(large.cells)
    copy = next(p for p in large.district.places if p.id.startswith("qaluyu-"))
    for medium in large.district.media:
        assert medium.coverage.get(copy.id, 0) == medium.coverage.get("qaluyu", 0)


def test_only_the_comparator_knows_mesa() -> None:
    """Mesa is needed by it alone: nothing else may come to rest on it."""
    folders = ("build", "engine", "workshop", "ui", "tests")
    files = [path for folder in folders for path in Path(ROOT / folder).rglob("*.py")]
    users = [p.name for p in files if "import mesa" in p.read_text("utf-8").splitlines()]
    assert users == ["mesa_model.py"]

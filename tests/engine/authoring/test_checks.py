"""Every check finds its failing sample and leaves its passing one alone; a crash hides nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.authoring.checks.registry import CHECKS, Check, run_checks
from engine.authoring.checks.sample import NOTHING, Change, sample_content
from engine.authoring.library import Library
from engine.authoring.loader import check_content, load_library
from engine.authoring.problem import Problem
from tests.content.folders import sample_files, surroundings, write_content

ids = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.ID)


def found(folder: Path, change: Change) -> tuple[Problem, ...]:
    """Return what is found in the sample with one change."""
    files = change.applied(sample_files(folder))
    return check_content([write_content(folder, files)], None, surroundings(folder, files))


def test_the_sample_is_without_fault(tmp_path: Path) -> None:
    """Else a check could seem to find what it does not."""
    assert found(tmp_path, NOTHING) == ()


@ids
def test_a_check_finds_its_failing_sample(check: Check, tmp_path: Path) -> None:
    """A check that finds nothing protects nothing."""
    problems = [p for p in found(tmp_path, check.FAILING) if p.check == check.ID]
    assert problems
    for problem in problems:
        assert str(problem.found) and str(problem.expected) and str(problem.mend)
        # The place is the changed file, except where the fault shows in another.
        assert problem.line >= 1 and problem.column >= 1


@ids
def test_a_check_leaves_its_passing_sample_alone(check: Check, tmp_path: Path) -> None:
    """A check that finds too much is soon ignored."""
    assert [p for p in found(tmp_path, check.PASSING) if p.check == check.ID] == []


def test_ids_of_checks_are_their_own() -> None:
    """A finding names its check."""
    assert len({check.ID for check in CHECKS}) == len(CHECKS)


def test_every_module_of_a_check_is_entered() -> None:
    """A check that was written and not entered would never run."""
    folder = Path(__file__).resolve().parents[3] / "engine" / "authoring" / "checks"
    helpers = {"__init__", "registry", "sample", "sample_scenarios", "situations"}
    written = {path.stem for path in folder.glob("*.py")} - helpers
    entered = {check.__name__.rpartition(".")[2] for check in CHECKS}  # type: ignore[attr-defined]
    assert written == entered


class _Broken:
    ID = "broken"
    FAILING = PASSING = NOTHING

    def find(self, library: Library) -> Iterator[Problem]:
        raise ZeroDivisionError(library.content.districts[0].district.id)
        yield


def test_a_check_that_crashes_is_a_finding_and_hides_no_other(tmp_path: Path) -> None:
    """An error in one check must not silence the rest."""
    files = sample_content()
    change = next(check.FAILING for check in CHECKS if check.ID == "flags")
    library, _ = load_library([write_content(tmp_path, change.applied(files))])
    assert library is not None
    problems = run_checks(library, (_Broken(), *CHECKS))
    assert problems[0].check == "broken"
    assert "ZeroDivisionError" in str(problems[0].found)
    assert "flags" in {p.check for p in problems}

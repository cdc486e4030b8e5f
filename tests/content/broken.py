"""One mistake of an author, and what must be told of it."""

from dataclasses import dataclass
from pathlib import Path

from engine.authoring.checks.sample import Change, sample_content
from engine.authoring.loader import check_content
from tests.content.folders import write_content


@dataclass(frozen=True)
class Broken:
    """A change, the fragment at which the finding must stand, and its three sentences."""

    name: str
    file: str
    old: str
    new: str
    at: str
    found: str
    expected: str
    mend: str


def check_told(case: Broken, tmp_path: Path) -> None:
    """Make the mistake in the sample; the one finding must stand at its place, in its words."""
    files = Change(case.file, case.old, case.new).applied(sample_content())
    folder = write_content(tmp_path, files)
    (problem,) = check_content([folder])
    text = files[case.file]
    start = text.index(case.at) if case.at else text.rindex("obra-18")
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    assert problem.file == f"{folder.as_posix()}/{case.file}"
    assert (problem.line, problem.column) == (line, column)
    assert problem.excerpt == text.split("\n")[line - 1]
    assert str(problem.found) == case.found.replace("{folder}", folder.as_posix())
    assert str(problem.expected) == case.expected
    assert str(problem.mend) == case.mend
    assert str(problem) == (
        f"{problem.file}:{line}:{column}: {problem.found}; "
        f"expected {problem.expected}. {problem.mend}"
    )

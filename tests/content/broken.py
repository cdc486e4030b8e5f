"""One mistake of an author, and what must be told of it."""

from dataclasses import dataclass
from pathlib import Path

from engine.authoring.checks.sample import Change, sample_content
from engine.authoring.loader import check_content
from tests.content.folders import sample_files, surroundings, write_content

LOOK_OUTSIDE = ("pictures", "translations")
"""Checks that compare the content with what lies beside it."""


@dataclass(frozen=True)
class Broken:
    """A change, the check that minds it, the fragment at which it points, its three sentences."""

    name: str
    check: str
    file: str
    old: str
    new: str
    at: str
    found: str
    expected: str
    mend: str
    also: tuple[Change, ...] = ()
    """What else is changed, so that the mistake is the only one."""
    told_in: str = ""
    """The file where it is told, where that is another."""


def check_told(case: Broken, tmp_path: Path) -> None:
    """Make the mistake in the sample; the one finding must stand at its place, in its words."""
    outside = case.check in LOOK_OUTSIDE
    files = sample_files(tmp_path) if outside else sample_content()
    for change in (*case.also, Change(case.file, case.old, case.new)):
        files = change.applied(files)
    folder = write_content(tmp_path, files)
    if outside:
        (problem,) = check_content([folder], None, surroundings(tmp_path, files))
    else:
        (problem,) = check_content([folder])
    told_in = case.told_in or case.file
    text = files[told_in]
    start = text.index(case.at)
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    assert problem.check == case.check
    assert problem.file == f"{folder.as_posix()}/{told_in}"
    assert (problem.line, problem.column) == (line, column)
    assert problem.excerpt == text.split("\n")[line - 1]
    assert str(problem.found) == case.found.replace("{folder}", folder.as_posix())
    assert str(problem.expected) == case.expected
    assert str(problem.mend) == case.mend.replace("{beside}", tmp_path.as_posix())
    assert str(problem) == (
        f"{problem.file}:{line}:{column}: {problem.found}; "
        f"expected {problem.expected}. {problem.mend}"
    )

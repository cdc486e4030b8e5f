"""Files that lie wrongly, or are no files: each is named with what to do, and nothing hangs."""

import errno
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.authoring.checks.sample import DISTRICT, sample_content
from engine.authoring.loader import check_content
from tests.content.folders import write_content

EVE = f"{DISTRICT}/eve.yaml"
LETTERS = "the name in these very letters"
SOON_SECONDS = 5
"""What a check of the sample takes at most on a slow machine; a pipe would be waited for."""

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such file in a folder")


@dataclass(frozen=True)
class Misplaced:
    """What is done to the files of the sample, the file at which it is told, and the words."""

    name: str
    do: Callable[[Path], object]
    told_in: str
    found: str
    expected: str
    mend: str


def _move(name: str, to: str) -> Callable[[Path], object]:
    def move(folder: Path) -> None:
        (folder / to).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).rename(folder / to)

    return move


def _write(name: str, text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_text(text, encoding="utf-8")


def _in_place_of_eve(make: Callable[[Path], object]) -> Callable[[Path], object]:
    def replace(folder: Path) -> None:
        (folder / EVE).unlink()
        make(folder / EVE)

    return replace


def _renamed(name: str, meant: str) -> tuple[str, str, str, str]:
    return (
        f"{DISTRICT}/{name}",
        f'"{name}" in place of "{meant}"',
        LETTERS,
        f'Rename it to "{meant}".',
    )


NO_FILE = (
    EVE,
    "something that is no ordinary file",
    "a file that can be opened",
    "Put a text file of this name in its place.",
)
STRAY = "only files of the content"

CASES = (
    Misplaced(
        "a missing file",
        lambda folder: (folder / DISTRICT / "officials.yaml").unlink(),
        f"{DISTRICT}/officials.yaml",
        'the file "officials.yaml" is missing',
        "a file of this name in this folder",
        'Write it; where there is nothing to say, only "[]".',
    ),
    Misplaced(
        "a missing file that says something in every district",
        lambda folder: (folder / DISTRICT / "media.yaml").unlink(),
        f"{DISTRICT}/media.yaml",
        'the file "media.yaml" is missing',
        "a file of this name in this folder",
        "Write it; take another district's as a model.",
    ),
    Misplaced(
        "a file of an unknown name",
        _write(f"{DISTRICT}/incident.yaml", "[]\n"),
        f"{DISTRICT}/incident.yaml",
        '"incident.yaml", which nothing reads',
        STRAY,
        'Did you mean "incidents.yaml"?',
    ),
    Misplaced(
        "another ending", _move(EVE, f"{DISTRICT}/eve.yml"), *_renamed("eve.yml", "eve.yaml")
    ),
    Misplaced(
        "the ending that an editor adds",
        _move(EVE, f"{DISTRICT}/eve.yaml.txt"),
        *_renamed("eve.yaml.txt", "eve.yaml"),
    ),
    Misplaced("no ending", _move(EVE, f"{DISTRICT}/eve"), *_renamed("eve", "eve.yaml")),
    Misplaced(
        "capital letters", _move(EVE, f"{DISTRICT}/Eve.yaml"), *_renamed("Eve.yaml", "eve.yaml")
    ),
    Misplaced(
        "a file of the model in a district",
        _write(f"{DISTRICT}/gifts.yaml", "[]\n"),
        f"{DISTRICT}/gifts.yaml",
        '"gifts.yaml", which nothing reads',
        STRAY,
        'Move it to the folder "model".',
    ),
    Misplaced(
        "a file of a district beside the districts",
        _write("offers.yaml", "[]\n"),
        "offers.yaml",
        '"offers.yaml", which nothing reads',
        STRAY,
        'Move it to the folder "districts/…".',
    ),
    Misplaced(
        "a scenario beside its folder",
        _move(f"{DISTRICT}/scenarios/prueba-2002.yaml", f"{DISTRICT}/prueba-2002.yaml"),
        f"{DISTRICT}/prueba-2002.yaml",
        '"prueba-2002.yaml", which nothing reads',
        STRAY,
        "Move it elsewhere, or rename it.",
    ),
    Misplaced(
        "an empty file",
        _write(EVE, ""),
        EVE,
        "an empty file",
        "content",
        "Write it, or delete the file.",
    ),
    Misplaced(
        "a file of comments",
        _write(EVE, "# nada\n# todavía\n"),
        EVE,
        "an empty file",
        "content",
        "Write it, or delete the file.",
    ),
    Misplaced("a folder in place of a file", _in_place_of_eve(Path.mkdir), *NO_FILE),
)

POSIX_CASES = (
    Misplaced(
        "a pipe in place of a file",
        _in_place_of_eve(getattr(os, "mkfifo", Path.mkdir)),
        *NO_FILE,
    ),
    Misplaced(
        "a device in place of a file",
        _in_place_of_eve(lambda path: path.symlink_to("/dev/zero")),
        *NO_FILE,
    ),
    Misplaced(
        "a link to itself",
        _in_place_of_eve(lambda path: path.symlink_to(path)),
        EVE,
        f"the file cannot be read ({os.strerror(errno.ELOOP)})",
        "a file that can be opened",
        "Look whether it exists and may be read.",
    ),
    Misplaced(
        "a link to nothing",
        _in_place_of_eve(lambda path: path.symlink_to("nowhere.yaml")),
        EVE,
        f"the file cannot be read ({os.strerror(errno.ENOENT)})",
        "a file that can be opened",
        "Look whether it exists and may be read.",
    ),
)


def _told(case: Misplaced, tmp_path: Path) -> None:
    folder = write_content(tmp_path, sample_content())
    case.do(folder)
    began = time.perf_counter()
    (problem,) = check_content([folder])
    assert time.perf_counter() - began < SOON_SECONDS
    assert problem.file == f"{folder.as_posix()}/{case.told_in}"
    assert (problem.line, problem.column) == (1, 1)
    assert str(problem.found) == case.found
    assert str(problem.expected) == case.expected
    assert str(problem.mend) == case.mend


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_misplaced_file_is_told_with_its_mend(case: Misplaced, tmp_path: Path) -> None:
    """Whoever copies, renames and mails files makes such mistakes daily."""
    _told(case, tmp_path)


@posix
@pytest.mark.parametrize("case", POSIX_CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_what_is_no_file_is_not_waited_for(case: Misplaced, tmp_path: Path) -> None:
    """A pipe never ends and a device never stops: neither is opened."""
    _told(case, tmp_path)


@posix
def test_a_codex_and_scenarios_of_pipes_are_not_waited_for(tmp_path: Path) -> None:
    """Also where any name is read, only files are."""
    folder = write_content(tmp_path, sample_content())
    for name in ("codex/aaa.yaml", f"{DISTRICT}/scenarios/zzz.yaml"):
        os.mkfifo(folder / name)
    found = [str(problem.found) for problem in check_content([folder])]
    assert found == [NO_FILE[1]] * 2


def test_a_name_in_another_encoding_is_shown_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    """An archive packed elsewhere brings such names; they must not stop what prints them."""
    folder = write_content(tmp_path, sample_content())
    try:
        (folder / DISTRICT / "ni\udcf1o.yaml").write_text("[]\n")
    except OSError:
        pytest.skip("this system takes no such name")
    (problem,) = check_content([folder])
    assert "ni?o.yaml" in problem.file
    assert str(problem).encode("utf-8")


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that is damaged, a folder of somebody else: the reason of the system is told."""
    folder = write_content(tmp_path, sample_content())
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "eve.yaml":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (problem,) = check_content([folder])
    assert problem.file.endswith(EVE)
    assert str(problem.found) == "the file cannot be read (Permission denied)"


def test_a_folder_that_may_not_be_read_is_named_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not each of its files as missing."""
    folder = write_content(tmp_path, sample_content())
    listed = Path.iterdir

    def refuse(path: Path):  # type: ignore[no-untyped-def]
        if path.name == "prueba":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    problems = check_content([folder])
    assert [str(problem.found) for problem in problems] == [
        "the folder cannot be read (Permission denied)"
    ]


def test_one_scenario_of_two_districts_is_told(tmp_path: Path) -> None:
    """A scenario is known by its id over all districts: a copy must be given its own."""
    files = sample_content()
    other = {
        name.replace(DISTRICT, "districts/otra"): text.replace("id: prueba\n", "id: otra\n")
        for name, text in files.items()
        if name.startswith(DISTRICT)
    }
    problems = check_content([write_content(tmp_path, {**files, **other})])
    assert [str(problem.found).partition(" (")[0] for problem in problems] == [
        'the id "prueba-2002" a second time',
        'the id "prueba-2003" a second time',
    ]

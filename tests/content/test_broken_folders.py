"""Broken content: each fault is told with its place, its line, what was expected and the mend.

A case is one change of the sample content and what is then found, and nothing else: one mistake of
an author is one finding.
"""

from pathlib import Path

import pytest

from engine.authoring.checks.registry import CHECKS
from engine.authoring.checks.sample import DISTRICT, Change, sample_content
from engine.authoring.loader import ContentError, check_content, load_content, load_content_or_raise
from tests.content.broken import Broken, check_told
from tests.content.faults import FAULTS
from tests.content.folders import write_content


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case.name.replace(" ", "-"))
def test_a_broken_folder_is_told_with_place_and_mend(case: Broken, tmp_path: Path) -> None:
    """Place, line, expected and mend, as an author reads them; one mistake is one finding."""
    check_told(case, tmp_path)


def test_the_faults_are_many_and_different() -> None:
    """At least sixty, none twice under two names."""
    assert len({(case.file, case.old, case.new) for case in FAULTS}) == len(FAULTS) >= 60
    assert len({case.name for case in FAULTS}) == len(FAULTS)


def test_every_check_is_held_to_its_words() -> None:
    """A check whose message nobody reads may say anything."""
    assert {check.ID for check in CHECKS} <= {case.check for case in FAULTS}


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("cp1252", 'the file is not saved as UTF-8 ("ñ" is written in another encoding)'),
        ("utf-16", "the file is saved as UTF-16 (also called Unicode)"),
    ],
)
def test_a_file_in_another_encoding_says_how_to_save_it(
    encoding: str, found: str, tmp_path: Path
) -> None:
    """Old editors on Windows are what authors have."""
    files = dict(sample_content())
    name = f"{DISTRICT}/eve.yaml"
    broken = files[name].replace("Hay luz", "Mañana hay luz").encode(encoding)
    folder = write_content(tmp_path, {**files, name: broken})
    (problem,) = check_content([folder])
    assert (problem.file, str(problem.found)) == (f"{folder.as_posix()}/{name}", found)
    assert str(problem.expected) == "a text file in UTF-8"
    assert str(problem.mend).startswith('Open it in the editor, choose "Save as"')


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """An author mends ten mistakes in one go, not in ten."""
    files = dict(sample_content())
    files[f"{DISTRICT}/eve.yaml"] = files[f"{DISTRICT}/eve.yaml"].replace("risk: 100", "risk: 1.5")
    files[f"{DISTRICT}/topics.yaml"] = files[f"{DISTRICT}/topics.yaml"].replace("services", "x")
    files["model/parameters.yaml"] = files["model/parameters.yaml"].replace("low:", "lowest:")
    files[f"{DISTRICT}/media.yaml"] = files[f"{DISTRICT}/media.yaml"].replace("pueblo", "puebla")
    problems = check_content([write_content(tmp_path, files)])
    assert [Path(problem.file).name for problem in problems] == [
        "eve.yaml",
        "media.yaml",
        "topics.yaml",
        "parameters.yaml",
        "parameters.yaml",
    ]


def test_nothing_is_loaded_from_broken_content(tmp_path: Path) -> None:
    """Refused and named, never skipped or replaced by something else."""
    files = Change(f"{DISTRICT}/eve.yaml", "risk: 100", "risk: 1001").applied(sample_content())
    folder = write_content(tmp_path, files)
    content, problems = load_content([folder])
    assert content is None and len(problems) == 1
    with pytest.raises(ContentError, match="the number 1001"):
        load_content_or_raise([folder])


def test_a_single_district_is_read_with_the_laws_of_the_game(tmp_path: Path) -> None:
    """An author has one folder: laws, model and codex come from the content that is shipped."""
    folder = write_content(tmp_path, sample_content())
    alone = tmp_path / "prueba"
    (folder / DISTRICT).rename(alone)
    content, problems = load_content([alone], folder)
    assert problems == ()
    assert content is not None
    assert [d.district.id for d in content.districts] == ["prueba"]


def test_two_districts_of_one_name_are_refused(tmp_path: Path) -> None:
    """Neither takes the place of the other in silence."""
    one = write_content(tmp_path / "a", sample_content())
    other = write_content(tmp_path / "b", sample_content())
    _, problems = load_content([one, other])
    assert [str(p.found) for p in problems] == ['the district "prueba" a second time']

"""The user's own districts: found, told apart, never in the place of the game's own."""

import shutil
from pathlib import Path

import pytest

from engine.authoring.loader import check_content
from engine.authoring.new_district import make_district
from engine.authoring.own_districts import gather_content
from engine.storage.folders import OWN_CONTENT, own_content_folders, program_folder
from tests.support import ROOT

SHIPPED = ROOT / "content"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A content folder of the user's with one good district."""
    make_district("Mi lugar", SHIPPED, tmp_path / "own")
    return tmp_path / "own"


def test_an_own_district_stands_beside_the_games(own: Path) -> None:
    """It is there to be played, and known to be the user's."""
    gathered = gather_content(SHIPPED, SHIPPED, [own])
    assert {d.district.id for d in gathered.content.districts} >= {"macusani", "mi-lugar"}
    assert gathered.own == {"mi-lugar": own / "districts" / "mi-lugar"}
    assert gathered.refused == ()
    assert gathered.content.districts[0].district.id == "macusani"


def test_it_cannot_take_the_place_of_the_games(own: Path) -> None:
    """A district with the id of a shipped one is refused with a finding; the rest is played."""
    shutil.copytree(SHIPPED / "districts" / "macusani", own / "districts" / "macusani")
    gathered = gather_content(SHIPPED, SHIPPED, [own])
    assert list(gathered.own) == ["mi-lugar"]
    (refused,) = gathered.refused
    assert refused.folder == own / "districts" / "macusani"
    (problem,) = refused.problems
    assert 'the district "macusani" a second time' in str(problem)
    assert problem in check_content([own], SHIPPED) or any(
        "a second time" in str(one) for one in check_content([own], SHIPPED)
    )


def test_a_broken_one_is_told_and_the_rest_is_played(own: Path) -> None:
    """A slip in one own district hides neither the game's nor the other own ones."""
    broken = make_district("Roto", SHIPPED, own)
    (broken / "offers.yaml").write_text("- id: [\n", "utf-8")
    gathered = gather_content(SHIPPED, SHIPPED, [own])
    assert list(gathered.own) == ["mi-lugar"]
    (refused,) = gathered.refused
    assert refused.folder == broken and "offers.yaml:2" in str(refused.problems[0])


def test_a_scenario_of_the_games_cannot_be_taken(own: Path) -> None:
    """Saves name scenarios by their ids alone: an own one needs one of its own."""
    folder = own / "districts" / "mi-lugar" / "scenarios"
    text = (folder / "mi-lugar-2002.yaml").read_text("utf-8")
    text = text.replace("mi-lugar-2002", "macusani-2002")
    (folder / "macusani-2002.yaml").write_text(text, "utf-8")
    (folder / "mi-lugar-2002.yaml").unlink()
    gathered = gather_content(SHIPPED, SHIPPED, [own])
    assert gathered.own == {}
    assert "which another district has" in str(gathered.refused[0].problems[0])


def test_the_first_of_two_own_folders_counts(own: Path, tmp_path: Path) -> None:
    """One place is never played under two texts without a word."""
    make_district("Mi lugar", SHIPPED, tmp_path / "other")
    gathered = gather_content(SHIPPED, SHIPPED, [own, tmp_path / "other", tmp_path / "nowhere"])
    assert gathered.own == {"mi-lugar": own / "districts" / "mi-lugar"}
    assert len(gathered.refused) == 1


def test_the_content_in_use_is_not_its_own_rival(own: Path) -> None:
    """Whoever opens the program upon their own folder is not told that it is there twice."""
    gathered = gather_content(own, SHIPPED, [own])
    assert [d.district.id for d in gathered.content.districts] == ["mi-lugar"]
    assert (list(gathered.own), gathered.refused) == (["mi-lugar"], ())


def test_where_own_districts_are_looked_for(tmp_path: Path) -> None:
    """Beside the program and in the data folder; looking makes neither."""
    folders = own_content_folders(tmp_path / "data")
    assert folders == (program_folder() / OWN_CONTENT, tmp_path / "data" / "content")
    assert not (tmp_path / "data").exists()

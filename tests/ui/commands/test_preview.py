"""``game.py preview``: in words, as one document, as a picture; faults told as ``check`` does."""

import json
from pathlib import Path

import pygame
import pytest

from engine.authoring.new_district import make_district
from tests.support import ROOT
from ui.commands.main import main


@pytest.fixture
def district(tmp_path: Path) -> Path:
    """The folder of a new district."""
    return make_district("Mi lugar", ROOT / "content", tmp_path / "own")


def run(*arguments: object) -> int:
    """Run the command in English."""
    return main(["preview", *map(str, arguments), "--language", "en"])


def test_an_offer_in_words(district: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """When it comes, what is asked, each answer with its conditions, chance and effects."""
    assert run(district, "milk-seller") == 0
    said = capsys.readouterr().out
    for part in (
        "Un queso y un sobre (milk-seller)",
        "turns 2 to 5 of 6",
        "Asks: Que la leche",
        "1. Recibir el sobre",
        "The list receives S/\N{NO-BREAK SPACE}1,500.",
        "It succeeds with a chance of 50\N{NO-BREAK SPACE}%.",
        "If it fails: Look of a winner, to the rival lists: +30",
    ):
        assert part in said, part


def test_what_brings_an_incident_and_what_it_needs_is_said(
    district: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An incident that is queued names the answer that brings it."""
    assert run(district / "incidents.yaml", "empty-bottles") == 0
    said = capsys.readouterr().out
    assert "brought by the answer “Pagar las treinta cajas” to: Cuarenta nombres." in said
    assert "Only if: It is remembered of the list: “bought-pampa”." in said


@pytest.mark.parametrize("id", ["milk-seller", "milk-seller:debt", "rain", "inherited-slab", "map"])
def test_it_is_drawn(district: Path, tmp_path: Path, id: str) -> None:
    """A situation of every kind, and the map, in the size that was asked for."""
    picture = tmp_path / "pictures" / "one.png"
    assert run(district.parent.parent, id, "--out", picture, "--size", "1024x700") == 0
    assert pygame.image.load(str(picture)).get_size() == (1024, 700)


def test_one_document(district: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Words and findings together; the keys stay."""
    assert run(district, "forty-votes", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["kind"], shown["district"], shown["findings"]) == ("offer", "mi-lugar", [])
    assert [answer["id"] for answer in shown["answers"]] == [
        "pay", "go-there", "refuse", "tell-radio",
    ]  # fmt: skip
    assert shown["answers"][0]["when"] == ["The list has S/\N{NO-BREAK SPACE}1,140 or more."]
    assert run(district, "map", "--json") == 0
    places = json.loads(capsys.readouterr().out)["places"]
    assert places[0] == {
        "id": "pueblo", "name": "El Pueblo", "kind": "town-quarter",
        "x": 500, "y": 680, "electors": 520,
    }  # fmt: skip


def test_faults_are_told_as_check_does(
    district: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What can be shown is shown all the same; the exit code says that something is wrong."""
    offers = district / "offers.yaml"
    text = offers.read_text("utf-8")
    offers.write_text(text.replace("flag: took-milk-money}", "flag: took-milk}", 1), "utf-8")
    assert run(district, "feast") == 1
    told = capsys.readouterr()
    assert "La fiesta" in told.out and "offers.yaml" in told.err and "took-milk" in told.err
    offers.write_text(text.replace("chance: 500", "chance: mucho"), "utf-8")
    assert run(district, "feast", "--json", "--out", tmp_path / "none.png") == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert findings[0]["expected"] == "a whole number from 0 to 1000"
    assert not (tmp_path / "none.png").exists()


@pytest.mark.parametrize(
    ("where", "id", "said"),
    [
        (".", "milk-seler", "Did you mean milk-seller?"),
        (".", "xyzzy", "is called xyzzy"),
        ("nowhere", "map", "There is no folder or file"),
        ("..", "map", "neither a content"),
        (".", "rain --size 3x3", "--size is"),
    ],
)
def test_what_cannot_be_shown_ends_with_2(
    district: Path, where: str, id: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, which names what is near."""
    assert run(district / where, *id.split()) == 2
    told = capsys.readouterr()
    assert said in told.err and told.err.count("\n") == 1 and told.out == ""


def test_a_map_of_several_districts_asks_which(
    district: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two districts have a map each: the folder of one must be named."""
    make_district("Otro", ROOT / "content", district.parent.parent)
    assert run(district.parent.parent, "map") == 2
    assert "mi-lugar, otro" in capsys.readouterr().err


def test_a_picture_that_cannot_be_written_is_told(
    district: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file where a folder should be: a sentence, no traceback."""
    assert run(district, "map", "--out", district / "eve.yaml" / "map.png") == 2
    assert "could not be written" in capsys.readouterr().err

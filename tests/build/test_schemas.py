"""Protects what an author's editor says: the schemas are fresh, and true of every shipped file."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema
import pytest

from build.schemas import FOLDER, schemas
from engine.authoring.layout import lay_out
from engine.authoring.new_district import make_district
from engine.authoring.yaml_reader import read_yaml
from engine.rules.definitions.base import Text
from tests.support import ROOT

FILES = lay_out([ROOT / "content"], None).files


def test_the_schemas_are_fresh() -> None:
    """They are made from the definitions; whoever changes these runs build/schemas.py."""
    there = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()}
    assert there == schemas()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_shipped_file_is_valid(file: Any) -> None:
    """An editor underlines nothing in the game's own content."""
    validator(schema_of(file.part))(plain(read_yaml(file.path, file.name, "").data))


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("incidents", [{"id": "Mal Id"}]),
        ("places", "una palabra"),
        ("terrain", {"peaks": [], "rivers": [[[0, 0, 0]]], "roads": [], "source": "x"}),
        ("eve", [{"id": "a", "text": "b", "place": "c", "risk": 1001}]),
        ("eve", [{"id": "a", "text": "b", "place": "c", "risk": 1, "extra": 1}]),
        ("lists", [{"id": "a"}]),
    ],
)
def test_a_slip_is_seen(name: str, broken: object) -> None:
    """Wrong names, numbers out of bounds, fields too many and too few."""
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        validator(name)(broken)


def test_an_effect_knows_its_fields() -> None:
    """The kind decides which other fields there are, as in the game."""
    kinds = json.loads((FOLDER / "offers.schema.json").read_text("utf-8"))["definitions"]
    assert set(kinds["TieChange"]["properties"]) == {"kind", "field", "amount", "whose", "where"}
    assert "milli-logits" in kinds["TieChange"]["description"]
    assert kinds["Answer"]["properties"]["known"]["description"].startswith("What is known")


def test_every_file_of_a_new_district_names_its_schema(tmp_path: Path) -> None:
    """The first line leads the editor to a schema that lies there, also on a stick."""
    folder = make_district("Mi lugar", ROOT / "content", tmp_path)
    files = sorted(folder.rglob("*.yaml"))
    assert len(files) == 16
    for path in files:
        first = path.read_text("utf-8").splitlines()[0]
        found = re.fullmatch(r"# yaml-language-server: \$schema=(.+)", first)
        assert found and (path.parent / found[1]).is_file(), path
        assert json.loads((path.parent / found[1]).read_text("utf-8"))["title"] in (
            path.name,
            f"{path.parent.name}.yaml",
        )


@cache
def validator(name: str) -> Any:
    """Return what raises where data does not fit a schema."""
    return fastjsonschema.compile(json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8")))


def schema_of(part: tuple[str, ...]) -> str:
    """Return the name of the schema for a part of the content."""
    return part[-1]


def plain(data: Any) -> Any:
    """Return what a file holds as an editor sees it: lists, and texts without their tag."""
    if isinstance(data, Text):
        return data.spanish
    if isinstance(data, dict):
        return {key: plain(value) for key, value in data.items()}
    return [plain(item) for item in data] if isinstance(data, tuple) else data

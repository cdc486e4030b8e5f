"""Protects the author's guide: its tables are those of the code, in both languages."""

import re

import pytest

from build.authors_page import PAGES, render
from engine.authoring.shapes import all_tags, fields_of, shape_of
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import Condition, Effect
from tests.support import ROOT
from ui.commands.all import COMMANDS


@pytest.mark.parametrize("code", PAGES)
def test_the_guide_is_fresh(code: str) -> None:
    """Whoever changes a definition, the template district or a name runs build/authors_page.py."""
    assert PAGES[code].read_text("utf-8") == render(code)


@pytest.mark.parametrize("code", PAGES)
def test_every_file_effect_and_condition_has_its_place(code: str) -> None:
    """Nothing that an author may write is left out."""
    page = PAGES[code].read_text("utf-8")
    for name in fields_of(DistrictContent):
        assert re.search(rf"^### {name}(\.yaml|/)", page, re.MULTILINE), name
    for tag in (*all_tags(shape_of(Effect)), *all_tags(shape_of(Condition))):
        assert f"\n| `{tag}` |" in page, tag


@pytest.mark.parametrize("code", PAGES)
def test_every_command_in_the_guide_is_one(code: str) -> None:
    """An author who copies a line gets what it promises."""
    known = {module.__name__.rpartition(".")[2].replace("_", "-") for module in COMMANDS}  # type: ignore[attr-defined]
    said = set(re.findall(r"game\.py ([a-z-]+)\b", PAGES[code].read_text("utf-8")))
    assert said - {"--content"} and {s for s in said if not s.startswith("-")} <= known


def test_both_pages_have_the_same_parts() -> None:
    """What is added in one language is missed in the other."""
    counts = [
        [
            len(re.findall(mark, path.read_text("utf-8"), re.MULTILINE))
            for mark in (r"^## ", r"^### ", r"^\|")
        ]
        for path in PAGES.values()
    ]
    assert counts[0] == counts[1]


def test_the_guide_in_a_new_district_is_there() -> None:
    """The read-me of a new district and its comments name a page that exists."""
    for path in (ROOT / "content" / "templates" / "district").rglob("*.*"):
        for page in re.findall(r"docs/\w+\.md", path.read_text("utf-8")):
            assert (ROOT / page).is_file(), (path.name, page)

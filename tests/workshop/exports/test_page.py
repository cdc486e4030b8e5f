"""Protects the page: it needs nothing else, is read by everybody, and runs nothing."""

import base64
import io
import json
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from engine.rules.definitions.base import Text
from tests.workshop.exports.games import blocks, report, subject
from ui.window.theme import LIGHT, LIST_ROLES, SIGN, TEXT, contrast
from workshop.exports import palette
from workshop.exports.blocks import LineChart, Table, Words
from workshop.exports.charts import dash_of, marker_of, pattern_of
from workshop.exports.html import page_of
from workshop.exports.markup import runs
from workshop.exports.report import report_of

VOID = {"meta", "link", "br", "img", "hr", "input"}
RESERVED = re.compile(r"andika|\bsil\b", re.IGNORECASE)
NAMES_OF_A_FONT = (1, 2, 3, 4, 6, 16, 17, 18, 21, 22)


class Reader(HTMLParser):
    """Reads a page: its tags in order, what is still open, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.text.append(data)


@pytest.fixture(scope="module")
def page() -> str:
    """Return the page of a short game in Spanish."""
    return page_of(report())


@pytest.mark.parametrize("phase", ["", "registration", "campaign", "election"])
def test_every_tag_is_closed(phase: str) -> None:
    """A page that a browser must mend is one that another browser mends otherwise."""
    reader = Reader(page_of(report(phase=phase)))
    assert reader.faults == []
    assert reader.open == []


def test_nothing_is_asked_for_from_elsewhere(page: str) -> None:
    """No address outside the page in any attribute or style; no script; nothing is sent."""
    reader = Reader(page)
    assert {"script", "link", "iframe", "object", "form", "img"} & {t for t, _ in reader.tags} == (
        set()
    )
    for tag, attributes in reader.tags:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            if name in ("src", "href", "xlink:href", "action", "data", "srcset"):
                assert value.startswith("#"), (tag, name, value)
            assert "//" not in value, (tag, name, value)
    targets = re.findall(r"url\(([^)]{0,14})", page)
    assert targets
    assert all(target.startswith(("data:font/woff", "#")) for target in targets), targets
    assert "@import" not in page


def test_every_link_leads_to_a_place_on_the_page(page: str) -> None:
    """The table of contents, the signs and the patterns are all there, and no id is there twice."""
    tags = Reader(page).tags
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    wanted = {attributes["href"][1:] for _, attributes in tags if "href" in attributes}
    wanted |= set(re.findall(r"url\(#([^)]+)\)", page))
    assert wanted - set(ids) == set()


@pytest.mark.parametrize("code", ["es", "en"])
def test_headings_and_language_help_who_listens(code: str) -> None:
    """The language is said, one h1, no level is skipped, every table has a name."""
    tags = Reader(page_of(report(code))).tags
    assert ("html", {"lang": code}) in tags
    levels = [int(tag[1]) for tag, _ in tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(now - before <= 1 for before, now in pairwise(levels))
    names = [tag for tag, _ in tags]
    assert names.count("caption") == names.count("table")
    pictures = [attributes for tag, attributes in tags if tag == "svg"]
    assert all("aria-label" in each or each.get("aria-hidden") == "true" for each in pictures)


def test_beside_every_chart_stands_its_table() -> None:
    """Who does not see the lines reads the same figures; each line is named in the head."""
    told = blocks(report())
    charts = [n for n, block in enumerate(told) if isinstance(block, LineChart)]
    assert len(charts) == 2
    for n in charts:
        chart, table = told[n], told[n + 1]
        assert isinstance(chart, LineChart)
        assert isinstance(table, Table)
        assert table.head[1:] == tuple(line.name for line in chart.lines)
        assert len(table.rows) == len(chart.steps)


def test_nothing_is_told_by_colour_alone() -> None:
    """Two lines differ by dash and marker, two lists by the pattern of their bars."""
    told = report()
    for block in blocks(told):
        if isinstance(block, LineChart):
            ways = {(dash_of(x.pattern), marker_of(x.pattern)) for x in block.lines}
            assert len(ways) == len(block.lines)
    assert len({pattern_of(sign.pattern) for sign in told.lists.values()}) == len(told.lists)
    assert len({sign.ink for sign in told.lists.values()}) == len(told.lists)


def test_colours_can_be_read_and_are_those_of_the_screen() -> None:
    """Text 4.5 : 1 and signs 3 : 1 on paper and on shade; a list keeps its colour on paper."""
    for ground in (palette.PAPER, palette.SHADE):
        for text in (palette.INK, palette.QUIET, palette.TITLE, palette.INKS["blue"]):
            assert contrast(text, ground) >= TEXT
        for ink in palette.INKS.values():
            assert contrast(ink, ground) >= SIGN
    assert [palette.INKS[ink] for ink in palette.LIST_INKS] == [LIGHT[r] for r in LIST_ROLES]


def test_fonts_are_whole_enough_and_renamed(page: str) -> None:
    """Every letter of the page is in its text font; a cut font bears no reserved name."""
    fonts = [
        TTFont(io.BytesIO(base64.b64decode(data)))
        for data in re.findall(r"data:font/woff;base64,([A-Za-z0-9+/=]+)", page)
    ]
    assert len(fonts) == 3
    for font in fonts:
        for record in font["name"].names:
            if record.nameID in NAMES_OF_A_FONT:
                assert not RESERVED.search(str(record)), str(record)
        assert any(record.nameID == 13 for record in font["name"].names)
    letters = {ord(letter) for piece in Reader(page).text for letter in piece if letter > " "}
    assert letters - set(fonts[0].getBestCmap()) == set()


def test_a_name_with_markup_stays_a_name() -> None:
    """What an author writes is shown, never run."""
    told = subject()
    world = told.playthrough.world
    evil = Text(world.scenario.title.id, "<script>alert('a')</script> & «b»")
    shown = report_of(told)
    attacked = shown.__class__(
        **{
            **{name: getattr(shown, name) for name in shown.__dataclass_fields__},
            "subtitle": evil.spanish,
            "lead": (Words(evil.spanish), Words("**<b onclick=x>**")),
        }
    )
    page = page_of(attacked)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<b onclick" not in page


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("plain", (("plain", False),)),
        ("**Hoy:** ya no", (("Hoy:", True), (" ya no", False))),
        ("El [[power-ledger|poder]] y [[x|más]]", (("El poder y más", False),)),
        ("2 ** 3", (("2 ** 3", False),)),
        ("**a** y **b**", (("a", True), (" y ", False), ("b", True))),
    ],
)
def test_the_little_markup(text: str, pieces: tuple[tuple[str, bool], ...]) -> None:
    """Bold pieces and words of the trade; a mark alone is a sign like any other."""
    assert runs(text) == pieces


def test_the_page_is_small_enough_to_be_sent(page: str) -> None:
    """By a weak connection, or on an old stick: half a megabyte at most."""
    assert len(page.encode()) < 500_000
    assert json.dumps(page)

"""Protects the PDF: nothing is cut off, nothing is left out, the same game gives the same bytes."""

import re
import subprocess
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from tests.workshop.exports.games import blocks, report
from tests.workshop.exports.machine import drawn_pages, found
from workshop.exports.blocks import (
    Bar,
    Heading,
    LineChart,
    Listing,
    Report,
    RuleCard,
    Section,
    Table,
    Words,
)
from workshop.exports.markup import plain
from workshop.exports.pdf import pdf_of, placed_in, written
from workshop.exports.sheet import BODY, FOOT, PAGE_HEIGHT, PAGE_WIDTH, SIDE, TOP, Placed, Sheet

HAIR = 0.05
"""Millimetres by which rounding may be off."""
LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 4


def outside(placed: tuple[Placed, ...]) -> list[Placed]:
    """Return the texts that leave the part of the page that is written on."""
    return [
        each
        for each in placed
        if each.left < SIDE - HAIR
        or each.left + each.width > PAGE_WIDTH - SIDE + HAIR
        or each.top < TOP - HAIR
        or each.top + each.height > PAGE_HEIGHT - FOOT + HAIR
    ]


def on_top_of_each_other(placed: tuple[Placed, ...]) -> list[tuple[str, str]]:
    """Return pairs of texts of a page that cover each other, by their middles."""
    found = []
    rows: dict[tuple[int, float], list[Placed]] = {}
    for each in placed:
        rows.setdefault((each.page, round(each.top, 1)), []).append(each)
    for row in rows.values():
        for one, other in pairwise(sorted(row, key=lambda each: each.left)):
            if one.left + one.width > other.left + HAIR:
                found.append((one.text, other.text))
    return found


def words_of(told: Report) -> Counter[str]:
    """Return every word that the report says in its chapters."""
    said: list[str] = [section.title for section in told.sections]
    for block in blocks(told):
        match block:
            case Heading():
                said.append(block.text)
            case Words():
                said.append(block.text)
            case Listing():
                said += block.items
            case Table():
                said += [block.caption, *block.head]
                said += [cell for row in block.rows for cell in row if isinstance(cell, str)]
            case LineChart():
                said += [block.title, *(line.name for line in block.lines)]
            case RuleCard():
                said += [block.title, block.rule, block.today, block.article]
    return Counter(word for text in said for word in plain(text).split())


@pytest.mark.parametrize("code", ["es", "en"])
@pytest.mark.parametrize("phase", ["", "registration", "campaign"])
def test_nothing_is_cut_off(code: str, phase: str) -> None:
    """Every text lies within the margins of its page, and none lies upon another."""
    placed = placed_in(report(code, phase))
    assert len(placed) > 100
    assert outside(placed) == []
    assert on_top_of_each_other(placed) == []


def test_nothing_is_left_out() -> None:
    """Each word of the report is on paper, as often as it is said."""
    told = report()
    missing = words_of(told) - Counter(
        word for each in placed_in(told) for word in each.text.split()
    )
    assert missing == Counter()


def test_what_does_not_fit_is_broken_never_cut() -> None:
    """A word longer than the page, tables wider and longer than the page, a line of one point."""
    rows = tuple((f"{n}", LONG, Bar(n), "uno dos tres cuatro " * 8) for n in range(90))
    told = replace(
        report(),
        sections=(
            Section(
                "odd",
                LONG,
                (
                    Words(LONG, "warning"),
                    Listing((LONG, "corto"), "large-numbers"),
                    Table(LONG, ("n", LONG, "", LONG), rows, "><<>"),
                    RuleCard(LONG, LONG, LONG, LONG),
                ),
            ),
        ),
    )
    placed = placed_in(told)
    assert outside(placed) == []
    assert on_top_of_each_other(placed) == []
    heads = Counter(each.page for each in placed if each.text == "n")
    pages = {each.page for each in placed if re.fullmatch(r"\d+", each.text)}
    assert len(pages) > 3
    assert pages - set(heads) <= {max(pages)}


def test_lines_are_as_wide_as_they_may_be() -> None:
    """A wrapped text keeps its words in order, and no line is wider than asked."""
    sheet = Sheet("{page} {pages}")
    text = "La **reunión** del **domingo por la tarde** en Tantamaco, con quena y bombo"
    lines = sheet.wrapped(text, BODY, 42.0)
    assert len(lines) > 1
    assert all(line.width <= 42.0 for line in lines)
    assert [p.text for line in lines for p in line.pieces] == plain(text).split(" ")
    assert {p.text for line in lines for p in line.pieces if p.bold} == {
        "reunión",
        "domingo",
        "por",
        "la",
        "tarde",
    }


def test_the_same_game_gives_the_same_bytes() -> None:
    """Two machines in one hall print the same sheet: no date and no name of a machine in it."""
    assert pdf_of(report()) == pdf_of(report())


def test_another_program_reads_the_pages(tmp_path: Path) -> None:
    """Poppler finds as many pages as were written, each with its number, and no fault."""
    program = found("pdftotext")
    told = report()
    file = tmp_path / "informe.pdf"
    file.write_bytes(pdf_of(told))
    read = subprocess.run(
        [program, "-layout", str(file), "-"], capture_output=True, text=True, check=True
    )
    assert read.stderr == ""
    pages = read.stdout.split("\f")[:-1]
    assert len(pages) == written(told).pdf.pages_count
    for number, page in enumerate(pages, start=1):
        wanted = told.page_number.format(page=number, pages=len(pages))
        assert wanted in page
    assert "Tinya" in pages[0]


@pytest.mark.parametrize("code", ["es", "en"])
def test_the_drawn_pages_keep_their_margins(code: str, tmp_path: Path) -> None:
    """Page by page as pictures: ink on each, and none in the margins."""
    dots = 50
    pages = drawn_pages(pdf_of(report(code)), tmp_path, dots)
    assert len(pages) == written(report(code)).pdf.pages_count
    side, foot = int((SIDE - 1) * dots / 25.4), int(5 * dots / 25.4)
    top = int((TOP - 1) * dots / 25.4)
    for page in pages:
        assert min(page.pixels) < 128
        margins = (
            page.part(0, 0, side, page.height),
            page.part(page.width - side, 0, side, page.height),
            page.part(0, 0, page.width, top),
            page.part(0, page.height - foot, page.width, foot),
        )
        assert [min(margin) for margin in margins] == [255] * 4


def test_the_paper_says_its_name_and_language(tmp_path: Path) -> None:
    """For who reads with the ears and for the list of files; its fonts travel with it."""
    programs, file = (found("pdfinfo"), found("pdffonts")), tmp_path / "paper.pdf"
    file.write_bytes(pdf_of(report()))
    info, fonts = (
        subprocess.run([program, file], capture_output=True, text=True, check=True).stdout
        for program in programs
    )
    assert report().title in info
    assert b"/Lang (es)" in file.read_bytes()
    rows = [line.split() for line in fonts.splitlines()[2:]]
    assert rows
    assert all(row[-5] == "yes" for row in rows)

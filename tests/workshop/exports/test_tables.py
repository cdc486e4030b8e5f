"""Protects the tables: they add up, open in a spreadsheet, and run nothing there."""

import csv
import io

import pytest

from engine.analysis.debrief.money import money
from tests.workshop.exports.games import played, subject
from workshop.exports.csv_file import CsvTable, csv_of, defused
from workshop.exports.tables import tables_of


def read(table: CsvTable) -> list[list[str]]:
    """Return a table as a spreadsheet reads it."""
    text = csv_of(table).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def table(name: str) -> CsvTable:
    """Return a table of the short game in Spanish by the name of its file in English."""
    english = {t.name: n for n, t in enumerate(tables_of(subject("en")))}
    return tables_of(subject())[english[name]]


@pytest.mark.parametrize(
    "attack",
    [
        '=HYPERLINK("http://a";"b")',
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "  =1+1",
        "＝1+1",
        "=cmd|' /C calc'!A0",
        "-",
    ],
)
def test_no_text_is_run_as_a_formula(attack: str) -> None:
    """Whatever begins like a formula begins with an apostrophe in the file."""
    cells = read(CsvTable("t", ("a", attack), ((attack, 1),)))
    assert cells[0][1].startswith("'")
    assert cells[1][0] == "'" + attack
    assert cells[1][1] == "1"


@pytest.mark.parametrize("text", ["", "Tinya", "S/ 7,500", "El 2 de mayo", "a=b", "«=»", "1-2"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    """Nothing is added where there is nothing to fear."""
    assert defused(text) == text


def test_numbers_stay_numbers() -> None:
    """A loss of 13 points is a number, not a text that begins with a minus; texts are in quotes."""
    raw = csv_of(CsvTable("t", ("a", "b"), (("El Colibrí", -13), ("ñandú; «x»", 1204))))
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = raw.decode("utf-8-sig").splitlines()
    assert lines == ['"a";"b"', '"El Colibrí";-13', '"ñandú; «x»";1204']


def test_a_cell_cannot_break_out_of_its_cell() -> None:
    """Quotes, semicolons and line ends inside a text come back as they were."""
    odd = 'dijo "no";\r\nse fue'
    assert read(CsvTable("t", ("a",), ((odd,),)))[1] == [odd]


def test_every_table_is_even_and_told_in_the_language() -> None:
    """As many cells in every row as in the head; the same tables in both languages."""
    spanish, english = tables_of(subject()), tables_of(subject("en"))
    assert len(spanish) == len(english) == 11
    for one, other in zip(spanish, english, strict=True):
        assert {len(row) for row in one.rows} == {len(one.head)}
        assert len(one.rows) == len(other.rows)
    assert len({each.name for each in english}) == len(english)


def test_the_votes_add_up() -> None:
    """Lists, blank, spoilt and absent are all electors; the tables sum to the same."""
    game = played()
    assert sum(int(row[2]) for row in read(table("votes"))[1:]) == game.world.electors
    by_table = read(table("votes-by-table"))
    columns = list(zip(*(row[2:] for row in by_table[1:]), strict=True))
    totals = [sum(int(cell) for cell in column) for column in columns]
    assert totals == [int(row[2]) for row in read(table("votes"))[1:]]


def test_the_money_adds_up() -> None:
    """Céntimo by céntimo, what went out through every door."""
    assert sum(int(row[3]) for row in read(table("money"))[1:]) == money(played()).spent > 0


def test_what_a_list_added_is_a_difference() -> None:
    """The end, the end without it, and one minus the other."""
    for row in read(table("what-each-list-added"))[1:]:
        assert int(row[2]) - int(row[3]) == int(row[4])


def test_a_game_stopped_early_has_the_tables_that_it_can_have() -> None:
    """No vote yet, no table of votes; the decisions are there."""
    names = {each.name for each in tables_of(subject("en", "campaign"))}
    assert "votes" not in names
    assert "decisions" in names

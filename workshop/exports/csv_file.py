"""Tables as files for spreadsheets: opened by a double press, and never run as a formula.

The first bytes say UTF-8, since Excel takes a file for the machine's old alphabet otherwise. Cells
are parted by semicolons: that is what Excel expects where numbers are written with a decimal comma,
as on most machines set to Spanish; LibreOffice finds out by itself. Numbers are whole (money in
céntimos, shares in permille), so that no decimal sign can be misread. A text that a spreadsheet
would take for a formula gets an apostrophe before it (CWE-1236).
"""

import csv
import io
from dataclasses import dataclass

SEPARATOR = ";"
ENCODING = "utf-8-sig"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What begins a formula in Excel, LibreOffice or Google's sheets."""
DEFUSED = "'"

Cell = int | str


@dataclass(frozen=True)
class CsvTable:
    """A table with the name of its file, without ending."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def csv_of(table: CsvTable) -> bytes:
    """Return a table as the bytes of its file."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=SEPARATOR, quoting=csv.QUOTE_NONNUMERIC)
    for row in (table.head, *table.rows):
        writer.writerow([cell if isinstance(cell, int) else defused(cell) for cell in row])
    return text.getvalue().encode(ENCODING)


def defused(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; numbers are no text."""
    if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA):
        return DEFUSED + text
    return text

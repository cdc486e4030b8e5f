"""The woven figures of the lists as shapes for page and paper."""

import re
from collections.abc import Iterator

from workshop.signs import SYMBOLS, figure

MARGIN = 2
"""Cells of ground around a figure of 21 by 21."""
CELLS = 25


def sign_runs(symbol: str, thread: str) -> Iterator[tuple[int, int, int]]:
    """Yield where a thread of a sign lies on top: column, row and how many cells."""
    if symbol not in SYMBOLS:
        return
    for row, line in enumerate(figure(symbol)):
        for found in re.finditer(f"{re.escape(thread)}+", line):
            yield found.start() + MARGIN, row + MARGIN, len(found[0])


def sign_path(symbol: str, thread: str) -> str:
    """Return a thread of a sign as the path of an SVG of 25 by 25."""
    return "".join(f"M{x} {y}h{wide}v1h-{wide}z" for x, y, wide in sign_runs(symbol, thread))

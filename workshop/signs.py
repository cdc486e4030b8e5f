"""The lists' signs: woven figures, told apart by figure and by pattern; for screen and paper.

On a Peruvian ballot a list is found by its sign. Ours are animals and things of the highlands
that no Peruvian party uses. The figures lie in ``assets/symbols``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from engine.storage.folders import shipped_folder

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""


@dataclass(frozen=True)
class SymbolStyle:
    """How the ground of a sign is woven; the figure lies in ``assets/symbols``."""

    ground: Colour
    accent: Colour
    pattern: str


SYMBOLS: MappingProxyType[str, SymbolStyle] = MappingProxyType(
    {
        "vizcacha": SymbolStyle((39, 80, 110), (239, 179, 58), "plain"),
        "zampona": SymbolStyle((47, 106, 77), (239, 179, 58), "dots"),
        "tinya": SymbolStyle((179, 42, 34), (239, 179, 58), "stripe"),
        "rana": SymbolStyle((109, 31, 43), (221, 107, 38), "cross"),
        "colibri": SymbolStyle((176, 52, 98), (239, 179, 58), "diagonal"),
        "puska": SymbolStyle((90, 58, 34), (221, 107, 38), "chequer"),
        "peine": SymbolStyle((176, 76, 18), (42, 26, 28), "column"),
        "tupu": SymbolStyle((42, 26, 28), (221, 107, 38), "zigzag"),
        "arana": SymbolStyle((86, 70, 126), (239, 179, 58), "brick"),
        "charango": SymbolStyle((24, 104, 110), (239, 179, 58), "lozenge"),
    }
)
"""Every sign there is, by id."""


@cache
def figure(symbol: str) -> tuple[str, ...]:
    """Return the rows of a figure: ``#`` its thread, ``o`` its second thread, ``.`` the ground."""
    path = shipped_folder("assets") / "symbols" / f"{symbol}.txt"
    lines = path.read_text(encoding="utf-8").split()
    if lines[0] == "mirror":
        return tuple(row + row[-2::-1] for row in lines[1:])
    return tuple(lines)


def nearest_colours(lists: Mapping[str, str], colours: Sequence[Colour]) -> dict[str, int]:
    """Give each list (id → sign) the number of the nearest colour still free, best match first."""
    free = set(range(len(colours)))
    found: dict[str, int] = {}
    distances = sorted(
        (_distance(SYMBOLS[symbol].ground, colour), name, number)
        for name, symbol in lists.items()
        if symbol in SYMBOLS
        for number, colour in enumerate(colours)
    )
    for _, name, number in distances:
        if name not in found and number in free:
            found[name] = number
            free.remove(number)
    for name in lists:
        if name not in found:
            found[name] = min(free, default=len(found) % len(colours))
            free.discard(found[name])
    return found


def _distance(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))

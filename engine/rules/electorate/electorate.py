"""What moves in the cells: awareness, belief in secrecy, ties."""

from dataclasses import dataclass
from typing import Literal

TieName = Literal["fear", "look", "material", "moral", "own", "programme", "recognition"]
TIES: tuple[TieName, ...] = (
    "fear",
    "look",
    "material",
    "moral",
    "own",
    "programme",
    "recognition",
)


@dataclass(frozen=True, slots=True)
class Electorate:
    """What moves in the cells. Tuples run over the cells in order."""

    awareness: tuple[int, ...]
    secrecy: tuple[int, ...]
    ties: dict[str, dict[str, tuple[int, ...]]]
    """By tie, then by list."""

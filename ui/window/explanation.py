"""What stands behind a number or a word: the answer to "why?"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Explanation:
    """An answer: a title, the parts that add up (what, how much), their sum and the source.

    All texts are said in the player's language already.
    """

    title: str = ""
    text: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    total: tuple[str, str] | None = None
    source: str = ""


TermFinder: TypeAlias = Callable[[str], Explanation | None]
"""Finds the definition of a word of the trade by its id in the codex."""

"""What stands behind a number or a word: the answer to "why?"."""

from dataclasses import dataclass


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

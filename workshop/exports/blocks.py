"""What a report is made of. Texts are said already; colour is never the only difference."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal["plain", "strong", "quiet", "warning"]
Ink: TypeAlias = Literal["list-1", "list-2", "list-3", "list-4", "ink", "green", "blue", "red"]
"""The colours of a chart by what they are for; a pattern or dash always goes with them."""


@dataclass(frozen=True)
class Heading:
    """A heading within a section: ``level`` 3 below it, 4 below that."""

    text: str
    level: Literal[3, 4] = 3


@dataclass(frozen=True)
class Words:
    """A paragraph; ``**bold**`` and ``[[term|words]]`` may stand in it."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True)
class Listing:
    """Sentences one below the other; ``numbered`` where people will refer to them."""

    items: tuple[str, ...]
    style: Literal["bullets", "numbers", "large-numbers"] = "bullets"


@dataclass(frozen=True)
class Bar:
    """A drawn cell: how long it is, and in which colour and pattern."""

    value: int
    ink: Ink = "blue"
    pattern: int = 0


@dataclass(frozen=True)
class Marks:
    """A drawn cell of one sign a person: round for a woman, square for a man."""

    women: tuple[bool, ...]
    """In order; True is a woman."""
    ink: Ink = "blue"


Cell: TypeAlias = str | Bar | Marks


@dataclass(frozen=True)
class Table:
    """A table; a column of it may be drawn. ``aligns`` has ``<`` or ``>`` for each column."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    aligns: str
    most: int = 0
    """Where the scale of drawn bars ends; 0: at the longest one."""
    mark: int | None = None
    """A thin line across all bars."""
    signs: tuple[str, ...] = ()
    """The list whose sign stands before each row."""

    @property
    def longest(self) -> int:
        """Where the scale of the bars ends."""
        values = [cell.value for row in self.rows for cell in row if isinstance(cell, Bar)]
        return max([1, self.most, self.mark or 0, *values])


@dataclass(frozen=True)
class Line:
    """A line of a chart; None where it has no value."""

    name: str
    values: tuple[int | None, ...]
    ink: Ink
    pattern: int


@dataclass(frozen=True)
class LineChart:
    """Lines over time. The table of the same figures follows it."""

    title: str
    steps: tuple[str, ...]
    lines: tuple[Line, ...]
    described: str
    """What the lines do, for those who do not see them."""
    most: int


@dataclass(frozen=True)
class RuleCard:
    """A rule of its date, with what is different today."""

    title: str
    rule: str
    today: str
    article: str


Block: TypeAlias = Heading | Words | Listing | Table | LineChart | RuleCard


@dataclass(frozen=True)
class Section:
    """A chapter of the report; ``id`` is its anchor."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class ListSign:
    """How a list is known: its name, its woven figure, its colour and pattern."""

    name: str
    symbol: str
    ink: Ink
    pattern: int


@dataclass(frozen=True)
class Report:
    """Everything that is told of one game, in one language."""

    language: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    """What was played: length, law, seed and the rest."""
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]
    lists: dict[str, ListSign]
    contents: str
    """What the table of contents is called."""
    page_number: str
    """How pages are counted, with ``{page}`` and ``{pages}``."""
    closing: tuple[str, ...]

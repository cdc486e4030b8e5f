"""The municipality in office: who sits in the council, the money, the works, the rules."""

from dataclasses import dataclass, field
from typing import Literal

Door = Literal["alliance", "assembly", "council", "cronies", "gift", "inherited", "law", "mayor"]
"""Through which door money went out: the debrief asks it of every sol."""


@dataclass(frozen=True, slots=True)
class Councillor:
    """Somebody with a vote in the council; the mayor has place 0."""

    aspirant: str
    list: str
    place: int
    training: int
    """Skill and confidence, permille."""
    regard: int
    """For the one who governs, permille around 0."""


@dataclass(frozen=True, slots=True)
class Work:
    """A project being built or standing, with the door through which it was decided."""

    id: str
    project: str
    place: str
    door: Door
    started: int
    """Quarter of office."""
    cost_centimos: int
    paid_centimos: int
    done: int
    """Permille built."""
    quality: int
    """Permille of its use that it gives when done."""


@dataclass(frozen=True, slots=True)
class AssemblyResult:
    """What one budget assembly was: who came, who voted, what it chose."""

    round: int
    quarter: int
    attendance: dict[str, int]
    """Persons by cell group: ``town/organised``, ``rural/women`` …"""
    votes: dict[str, int]
    """Agents' votes by cell group."""
    chosen: tuple[tuple[str, str, int], ...]
    """Project, place, céntimos."""
    money_centimos: dict[str, int]
    """By ``communities``, ``other_districts``, ``town``, ``between_districts``."""
    organised_share: int
    """Permille of the money that went where the organised wanted it."""
    by_hand: bool
    """Whether the hall voted with paper."""


@dataclass(frozen=True, slots=True)
class RecallResult:
    """A recall vote under its dated law."""

    law: str
    yes: dict[str, int]
    no: dict[str, int]
    blank_and_null: int
    absent: int
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeState:
    """Everything of the two years of office that decides how the game goes on."""

    governs: str
    """The list that governs."""
    mayor: str
    """The aspirant who is mayor now."""
    council: tuple[Councillor, ...]
    treasury_centimos: int
    works: tuple[Work, ...] = ()
    rules: tuple[str, ...] = ()
    """Measures in force, in id order."""
    design: dict[str, str] = field(default_factory=dict)
    """Field of the assembly's form → option chosen."""
    assemblies: tuple[AssemblyResult, ...] = ()
    alliances: tuple[str, ...] = ()
    signatures: int = 0
    """Electors who signed for a recall."""
    recall: RecallResult | None = None
    spent_centimos: dict[str, dict[str, int]] = field(default_factory=dict)
    """Door → place → céntimos."""

"""The municipality in office: who sits in the council, the money, the works, the rules."""

from dataclasses import dataclass, field
from typing import Literal

Door = Literal["alliance", "assembly", "council", "cronies", "gift", "inherited", "law", "mayor"]
"""Through which door money went out: the debrief asks it of every sol.

``law`` is what has to be paid anyway (upkeep, claims); ``gift`` is what was given away.
"""
WorkStatus = Literal["building", "given-up", "stands"]


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
    """Turn of office."""
    cost_centimos: int
    paid_centimos: int
    done: int
    """Permille built."""
    quality: int
    """Permille of its use that it gives when done."""
    status: WorkStatus = "building"
    ended: int = 0
    """Turn of office in which it was finished or given up; 0 while it is built."""
    watched: tuple[str, ...] = ()
    """Who keeps an eye on it, in id order."""

    @property
    def left_centimos(self) -> int:
        """What is still to be paid."""
        return self.cost_centimos - self.paid_centimos


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
class AuthorityRecall:
    """The vote on one authority: the mayor has place 0."""

    aspirant: str
    list: str
    place: int
    yes: int
    no: int
    blank: int
    null: int
    yes_needed: int
    """The least number of yes votes that removes, the other votes being what they are."""
    removed: bool


@dataclass(frozen=True, slots=True)
class RecallResult:
    """A recall vote under its dated law."""

    law: str
    signatures: int
    absent: int
    authorities: tuple[AuthorityRecall, ...]
    new_elections: bool
    """Whether the law would have had a new council elected; the game goes on with the next."""

    @property
    def removed(self) -> tuple[str, ...]:
        """The aspirants who lost their office."""
        return tuple(a.aspirant for a in self.authorities if a.removed)


@dataclass(frozen=True, slots=True)
class OfficeState:
    """Everything of the two years of office that decides how the game goes on."""

    governs: str
    """The list that governs."""
    mayor: str
    """The aspirant who is mayor now."""
    council: tuple[Councillor, ...]
    treasury_centimos: int
    income_centimos: dict[str, int] = field(default_factory=dict)
    """What came in, by where from: ``opening``, ``budget``, ``alliance``, ``situations``."""
    works: tuple[Work, ...] = ()
    rules: tuple[str, ...] = ()
    """Measures in force, in id order."""
    design: dict[str, str] = field(default_factory=dict)
    """Field of the assembly's form → option chosen."""
    assemblies: tuple[AssemblyResult, ...] = ()
    alliances: tuple[str, ...] = ()
    signatures: int = 0
    """Electors who signed for a recall."""
    signed: dict[str, int] = field(default_factory=dict)
    """Place → turn of office in which sheets went round there last: nobody signs twice a year."""
    recall: RecallResult | None = None
    spent_centimos: dict[str, dict[str, int]] = field(default_factory=dict)
    """Door → place → céntimos; what is for no place in particular has the place ``""``."""
    kept: tuple[str, ...] = ()
    """Words kept by who governs: ``project:place`` or ``gift:place``, in id order."""
    broken: tuple[str, ...] = ()
    scandals: int = 0
    """Times that something about who governs came out since they are in office."""
    accompanied: tuple[str, ...] = ()
    """Places that somebody will go with to the next assembly, in id order."""

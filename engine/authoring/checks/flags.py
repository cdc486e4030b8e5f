"""Protects memory: what is remembered is asked for, and what is asked for can be remembered."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Problem, did_you_mean, one_of, phrase
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import FlagSet, HasFlag, LacksFlag

ID = "flags"
FAILING = Change(f"{DISTRICT}/cases.yaml", "flag: took-1", "flag: tok-1")
PASSING = Change(f"{DISTRICT}/cases.yaml", "flag: took-1", "flag: met-grupo-1")

SET_BY_RULES = ("said-assembly-decides",)
PREFIXES_SET_BY_RULES = ("asked-", "exposed-")
"""What is asked or exposed of a work is remembered by the work's name, made in play."""


def find(library: Library) -> Iterator[Problem]:
    """Yield flags that are asked for and never set, and flags set in vain."""
    for district in library.content.districts:
        sets = [p for p in library.of(FlagSet) if p.district is district]
        asks: list[Piece[HasFlag | LacksFlag]] = [
            *(p for p in library.of(HasFlag) if p.district is district),
            *(p for p in library.of(LacksFlag) if p.district is district),
        ]
        known = {p.value.flag for p in sets} | set(_set_by_rules(district))
        asked = {p.value.flag for p in asks} | set(_about_projects(district))
        yield from (
            _never_set(p, sorted(known))
            for p in asks
            if p.value.flag not in known and not p.value.flag.startswith(PREFIXES_SET_BY_RULES)
        )
        yield from (_never_asked(p, sorted(asked)) for p in sets if p.value.flag not in asked)


def _set_by_rules(district: DistrictContent) -> Iterator[str]:
    yield from SET_BY_RULES
    yield from (f"met-{organisation.id}" for organisation in district.organisations)
    yield from _about_projects(district)


def _about_projects(district: DistrictContent) -> Iterator[str]:
    """Yield the flags by which an inherited work is stopped or trimmed: set and asked by rules."""
    for project in district.projects:
        yield from (f"{project.id}-stopped", f"{project.id}-trimmed")


def _never_set(piece: Piece[HasFlag | LacksFlag], known: list[str]) -> Problem:
    return piece.problem(
        ID,
        ("flag",),
        phrase(
            "authoring.found.flag-never-set",
            'the flag "{name}", which nothing sets',
            name=piece.value.flag,
        ),
        one_of(known),
        did_you_mean(
            piece.value.flag,
            known,
            phrase("authoring.mend.flag-never-set", 'Set it with an effect "kind: flag".'),
        ),
    )


def _never_asked(piece: Piece[FlagSet], asked: list[str]) -> Problem:
    return piece.problem(
        ID,
        ("flag",),
        phrase(
            "authoring.found.flag-unused",
            'the flag "{name}", which nothing asks for',
            name=piece.value.flag,
        ),
        phrase("authoring.expected.flag-used", "a flag that some condition asks for"),
        did_you_mean(
            piece.value.flag,
            asked,
            phrase(
                "authoring.mend.flag-unused",
                'Delete it, or let something depend on it ("kind: has-flag").',
            ),
        ),
        "warning",
    )

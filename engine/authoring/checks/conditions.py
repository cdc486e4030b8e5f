"""Protects what is written from never being read: conditions that cannot hold together."""

from collections.abc import Iterator
from itertools import combinations

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import Together, conditions_of, situations
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.effects import (
    Condition,
    HasFlag,
    LacksFlag,
    PurseAtLeast,
    PurseBelow,
    Role,
    RuleHolds,
    WomenAmongFirst,
)

ID = "conditions"
FAILING = Change(
    f"{DISTRICT}/cases.yaml",
    "when: [{kind: has-flag, flag: took-1}]",
    "when: [{kind: has-flag, flag: took-1}, {kind: lacks-flag, flag: took-1}]",
)
PASSING = Change(
    f"{DISTRICT}/cases.yaml",
    "when: [{kind: has-flag, flag: took-1}]",
    "when: [{kind: has-flag, flag: took-1}, {kind: lacks-flag, flag: took-0}]",
)

BEFORE_OFFICE = ("registration", "campaign", "debate", "election")


def find(library: Library) -> Iterator[Problem]:
    """Yield sets of conditions of which no player can ever meet all."""
    for piece in situations(library):
        for together in conditions_of(piece.value):
            if _is_hopeless(together.conditions) or _comes_too_early(together):
                yield piece.problem(
                    ID,
                    together.path,
                    phrase("authoring.found.never-met", "conditions that are never met together"),
                    phrase("authoring.expected.can-be-met", "conditions that a player can meet"),
                    phrase(
                        "authoring.mend.never-met",
                        "Compare them with each other and with the phase; delete one.",
                    ),
                )


def _is_hopeless(conditions: tuple[Condition, ...]) -> bool:
    return any(map(_is_impossible, conditions)) or any(
        _exclude(one, other) or _exclude(other, one) for one, other in combinations(conditions, 2)
    )


def _is_impossible(condition: Condition) -> bool:
    return isinstance(condition, WomenAmongFirst) and condition.at_least > min(
        condition.at_most, condition.places
    )


def _exclude(one: Condition, other: Condition) -> bool:
    match one, other:
        case HasFlag(), LacksFlag():
            return one.flag == other.flag
        case PurseAtLeast(), PurseBelow():
            return one.centimos >= other.centimos
        case Role(), Role():
            return one.role != other.role
        case RuleHolds(), RuleHolds():
            return one.measure == other.measure and one.holds != other.holds
        case WomenAmongFirst(), WomenAmongFirst():
            return one.places <= other.places and one.at_least > other.at_most
        case _:
            return False


def _comes_too_early(together: Together) -> bool:
    """Return whether something of office is asked for before there is one."""
    return together.phase in BEFORE_OFFICE and any(
        isinstance(one, Role) or (isinstance(one, RuleHolds) and one.holds == "yes")
        for one in together.conditions
    )

"""Reads the codes of refusals, facts and choices out of the source of the rules."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from engine.rules.action import Action
from engine.rules.actions.union import AnyAction

RULES = Path(__file__).parents[4] / "engine" / "rules"


def refusal_codes() -> set[str]:
    """Return every literal code of a ``Refusal``, those of the list's check included."""
    codes = set(_first_arguments("Refusal"))
    breaches = _first_arguments("Breach")
    return codes | {f"list-{code}" for code in breaches} | {"list-quota-woman", "list-quota-man"}


def fact_kinds() -> set[str]:
    """Return every literal kind of a fact, told by ``tell`` or made directly."""
    return set(_first_arguments("tell")) | set(_first_arguments("Fact"))


def action_kinds() -> set[str]:
    """Return the kinds of all choices."""
    union = get_args(AnyAction)[0]
    return {kind_of(kind) for kind in get_args(union)}


def kind_of(action: type[Action]) -> str:
    """Return the kind that a class of choice writes into the log."""
    return str(action.__dataclass_fields__["kind"].default)


def _first_arguments(name: str) -> Iterator[str]:
    for path in sorted(RULES.rglob("*.py")):
        if path.name == "seats.py" and name == "tell":
            continue  # it tells the steps of the allocation, which have words of their own
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and _called(node) == name:
                yield from _texts(node.args[0])


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an expression can be: a literal, or either side of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)

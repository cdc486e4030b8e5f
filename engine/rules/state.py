"""The state of a playthrough: plain, frozen data that survives JSON. Integers only.

Money is in céntimos, shares and stocks in permille, utilities in milli-logits. Dictionaries are
never changed in place; a new state shares with the old one what did not change.
"""

import hashlib
from dataclasses import dataclass, fields
from functools import cache, cached_property, lru_cache
from json.encoder import encode_basestring_ascii as _quoted
from typing import Any

from pydantic import TypeAdapter

from engine.rules.actions.union import AnyAction
from engine.rules.council.office_state import OfficeState
from engine.rules.electoral_law.election import Election
from engine.rules.electorate.electorate import Electorate
from engine.rules.list_state import ListState


@dataclass(frozen=True, slots=True)
class State:
    """Everything that decides how the game goes on."""

    turn: int
    """Index into the world's schedule."""
    electorate: Electorate
    lists: dict[str, ListState]
    plans: dict[str, tuple[AnyAction, ...]]
    handed_in: tuple[str, ...]
    election: Election | None = None
    office: OfficeState | None = None
    finished: bool = False


_ADAPTER: TypeAdapter[State] = TypeAdapter(State)


def state_to_json(state: State) -> Any:
    """Return the state as plain JSON data."""
    return _ADAPTER.dump_python(state, mode="json")


def state_from_json(data: Any) -> State:
    """Return the state that :func:`state_to_json` wrote; raises ``ValidationError``."""
    return _ADAPTER.validate_python(data)


def state_hash(state: State) -> str:
    """Return SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical_json(state).encode()).hexdigest()


@dataclass(frozen=True)
class Milestone:
    """A state that the game came through; its hash is taken once, when somebody asks."""

    state: State

    @cached_property
    def hash(self) -> str:
        """The state's hash."""
        return state_hash(self.state)


def canonical_json(value: object) -> str:
    """Return the JSON of a state or a part of it: keys sorted, no space, nothing but ASCII.

    It is what ``json.dumps`` makes of :func:`state_to_json`, in half the time: most of a state are
    columns of numbers, and most columns stay as they are from turn to turn.
    """
    kind: Any = type(value)
    if kind is int:
        return str(value)
    if kind is str:
        return _quoted(value)  # type: ignore[arg-type]
    if kind is tuple:
        items: tuple[Any, ...] = value  # type: ignore[assignment]
        if items and type(items[0]) is int:
            return _numbers(items)
        return f"[{','.join(map(canonical_json, items))}]"
    if kind is dict:
        by_key: dict[str, object] = value  # type: ignore[assignment]
        inside = [f"{_quoted(key)}:{canonical_json(by_key[key])}" for key in sorted(by_key)]
        return f"{{{','.join(inside)}}}"
    if value is None or kind is bool:
        return {None: "null", True: "true", False: "false"}[value]  # type: ignore[index]
    inside = [f"{key}{canonical_json(getattr(value, name))}" for key, name in _keys(kind)]
    return f"{{{','.join(inside)}}}"


@lru_cache(maxsize=8192)
def _numbers(column: tuple[int, ...]) -> str:
    return str(list(column)).replace(" ", "")


@cache
def _keys(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a frozen record in the order of their names, each with its JSON key."""
    return tuple((f"{_quoted(name)}:", name) for name in sorted(f.name for f in fields(kind)))

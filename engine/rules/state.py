"""The state of a playthrough: plain, frozen data that survives JSON. Integers only.

Money is in céntimos, shares and stocks in permille, utilities in milli-logits. Dictionaries are
never changed in place; a new state shares with the old one what did not change.
"""

import hashlib
import json
from dataclasses import dataclass
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
    text = json.dumps(state_to_json(state), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

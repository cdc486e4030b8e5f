"""The input log: what reproduces a playthrough exactly, as a file and as data.

``replay.json`` holds it alone; a save holds it with the state it led to.
"""

import codecs
import json
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from pydantic import TypeAdapter, ValidationError

from engine.rules.action import Refusal
from engine.rules.branch import Branch
from engine.rules.playthrough import Decision, Playthrough
from engine.rules.setup import Setup
from engine.rules.world import World
from engine.storage.carried import CarriedContent
from engine.storage.schema import MARK, SCHEMA, FileKind, Unreadable
from engine.storage.upgrades import upgraded
from engine.version import VERSION

MOST_BYTES = 30_000_000
"""A larger file is no game: it is not read. The longest games take a twentieth of it."""
LOOKED_AT = 4096
"""Bytes by which a file that is no JSON object is known."""
LONGEST_VERSION = 40
"""Letters of the version that wrote a newer file: nobody prints a book."""


@dataclass(frozen=True)
class Record:
    """Setup, decisions, and the hash of the state at the opening and after each turn."""

    game: str
    """Version of the program that wrote it."""
    content_hash: str
    setup: Setup
    decisions: tuple[Decision, ...]
    hashes: tuple[str, ...]
    branch: Branch | None = None
    """The game that was left, where this is a branch; its decisions until then are in it."""

    @classmethod
    def of(cls, playthrough: Playthrough) -> Self:
        """Return the record of a playthrough so far."""
        return cls(
            VERSION,
            CarriedContent.of(playthrough.world).hash(),
            playthrough.world.setup,
            playthrough.log,
            playthrough.hashes,
            playthrough.branch,
        )

    def as_json(self) -> dict[str, Any]:
        """Return it as files hold it: only a branch says that it is one."""
        left_out = None if self.branch else {"branch"}
        data: dict[str, Any] = RECORD.dump_python(self, mode="json", exclude=left_out)
        return data


RECORD: TypeAdapter[Record] = TypeAdapter(Record)


@dataclass(frozen=True)
class Divergence:
    """Where a replay goes another way than the record says.

    ``turn`` indexes the schedule. ``decision`` is the one that was refused and ``refusal`` why;
    without them the state came out different, and ``recorded`` and ``computed`` are its hashes.
    """

    turn: int
    recorded: str = ""
    computed: str = ""
    decision: Decision | None = None
    refusal: Refusal | None = None


Tell = Callable[[Playthrough], None]


@dataclass(frozen=True)
class Replayed:
    """How far a record could be computed anew, and where it went another way, if it did."""

    playthrough: Playthrough
    divergence: Divergence | None


def replay(
    world: World,
    record: Record,
    until: int | None = None,
    tell: Tell = lambda playthrough: None,
) -> Replayed:
    """Compute a record anew, to the end or to the opening of the turn ``until``.

    ``tell`` is called whenever a turn opens, and at the end.
    """
    playthrough = replace(Playthrough.start(world), branch=record.branch)
    fault = _compare(record, playthrough, tell)
    for decision in record.decisions:
        turn = playthrough.state.turn
        if fault is not None or (until is not None and turn >= until):
            return Replayed(playthrough, fault)
        if decision.turn != turn or playthrough.is_over:
            return Replayed(playthrough, Divergence(turn, decision=decision))
        after = _submitted(playthrough, decision)
        if after is None or isinstance(after, Refusal):
            return Replayed(playthrough, Divergence(turn, decision=decision, refusal=after))
        resolved = len(after.hashes) > len(playthrough.hashes)
        playthrough = after
        if resolved:
            fault = _compare(record, playthrough, tell)
    if fault is None and until is None and len(playthrough.hashes) < len(record.hashes):
        fault = Divergence(playthrough.state.turn, recorded=record.hashes[-1])
    return Replayed(playthrough, fault)


def _submitted(playthrough: Playthrough, decision: Decision) -> Playthrough | Refusal | None:
    """Submit what a file says was decided; None where the rules trip over it.

    A file may have been written by hand, with carried content that no check has seen.
    """
    try:
        after = playthrough.submit(decision.player, decision.action)
        return after if isinstance(after, Refusal) or after.hashes else None
    except Exception:
        return None


def _compare(record: Record, playthrough: Playthrough, tell: Tell) -> Divergence | None:
    computed = playthrough.hashes[-1]
    number = len(playthrough.hashes) - 1
    recorded = record.hashes[number] if number < len(record.hashes) else ""
    tell(playthrough)
    if recorded == computed:
        return None
    # The state differs after the turn that was resolved last; the opening is before the first.
    turn = playthrough.log[-1].turn if playthrough.log else 0
    return Divergence(turn, recorded, computed)


def replay_text(playthrough: Playthrough) -> str:
    """Return ``replay.json``: the same bytes for the same game, one decision a line."""
    data = Record.of(playthrough).as_json()
    lines = ",\n".join(f"  {canonical(decision)}" for decision in data.pop("decisions"))
    head = {**data, MARK: "replay", "schema": SCHEMA}
    fields = [f'"{key}": {canonical(head[key])}' for key in sorted(head)]
    return "{\n" + ",\n".join([f'"decisions": [\n{lines}\n]', *fields]) + "\n}\n"


def canonical(data: Any) -> str:
    """Return data as JSON that is the same for the same data."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def read_document(path: Path) -> tuple[Mapping[str, Any], bytes]:
    """Read a file of the game, brought to the present schema, and its bytes as they are.

    Raises :class:`Unreadable` for what is none, or cannot be read from the disk.
    """
    raw = _bytes_of(path)
    try:
        document = json.loads(raw)
    except (ValueError, RecursionError):
        ours = f'"{MARK}"'.encode() in raw
        raise Unreadable("damaged" if ours else "foreign", path.name) from None
    if not isinstance(document, dict) or MARK not in document:
        raise Unreadable("foreign", path.name)
    schema = document.get("schema")
    if type(schema) is not int or schema < 0:
        raise Unreadable("damaged", path.name)
    if schema > SCHEMA:
        game = str(document.get("game", "?"))[:LONGEST_VERSION]
        raise Unreadable("newer", path.name, schema=schema, game=game)
    try:
        return upgraded(document), raw
    except (KeyError, TypeError, ValueError):
        raise Unreadable("damaged", path.name) from None


def _bytes_of(path: Path) -> bytes:
    """Read a file that can be one of ours: of what is no JSON object only the beginning."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable("foreign", path.name)
        if found.st_size > MOST_BYTES:
            raise Unreadable("too-large", path.name)
        with path.open("rb") as file:
            start = file.read(LOOKED_AT)
            text = start.removeprefix(codecs.BOM_UTF8).lstrip()
            if not text.startswith(b"{"):
                raise Unreadable("foreign" if text else "empty", path.name)
            return start + file.read(MOST_BYTES)
    except FileNotFoundError:
        raise Unreadable("missing", path.name) from None
    except OSError as fault:
        raise Unreadable("unread", path.name) from fault


def kind_of(document: Mapping[str, Any]) -> FileKind | None:
    """Return which file of the game it is."""
    kind = document[MARK]
    return kind if kind in ("replay", "save") else None


def record_in(document: Mapping[str, Any], file: str) -> Record:
    """Return the record that a file holds; raises :class:`Unreadable`."""
    names = ("game", "content_hash", "setup", "decisions", "hashes")
    try:
        found = {name: document[name] for name in names}
        return RECORD.validate_python({**found, "branch": document.get("branch")})
    except (KeyError, ValidationError):
        raise Unreadable("damaged", file) from None


def check_branch(record: Record, world: World, file: str) -> None:
    """Raise :class:`Unreadable` where a record says that it left a game at a turn there is not."""
    if record.branch is not None and not 0 <= record.branch.turn < len(world.schedule):
        raise Unreadable("damaged", file)


def read_record(path: Path) -> Record:
    """Read the record of a replay or of a save; raises :class:`Unreadable`."""
    document, _ = read_document(path)
    return record_in(document, path.name)

"""A save: the input log, the state and chronicle it led to, and the content it was played with.

It is one JSON document that ends with a checksum of everything before it, so that a flipped bit is
told from a game. A save goes on where texts were corrected; where figures changed it goes on with
the content that it carries.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from engine.rules.chronicle import Annals, Chronicle
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON, Setup
from engine.rules.state import State
from engine.rules.world import World
from engine.storage.carried import CarriedContent
from engine.storage.record import RECORD, Record, check_branch, read_document, record_in, replay
from engine.storage.schema import MARK, SCHEMA, Unreadable
from engine.version import VERSION

_STATE: TypeAdapter[State] = TypeAdapter(State)
_CHRONICLE: TypeAdapter[Chronicle] = TypeAdapter(Chronicle)
_SEAL = ',"checksum":"'


@dataclass(frozen=True)
class Left:
    """Which game a branch left, and at which turn of which phase."""

    of: str
    phase: str
    number: int
    turns: int


@dataclass(frozen=True)
class Summary:
    """What a list of saves shows of one, without opening the game."""

    district: str
    """Its name."""
    scenario: str
    lists: tuple[str, ...]
    """The lists that people lead."""
    phase: str
    number: int
    turns: int
    """Turns of the phase."""
    finished: bool
    saved: str
    """When, in local time: ``2026-03-01T17:40``."""
    left: Left | None = None
    """Where a branch left the game that it is one of."""
    order: int = 0
    """Counts the saves of a machine: which came last, whatever its clock says."""

    @classmethod
    def of(cls, playthrough: Playthrough, saved: str, order: int = 0) -> "Summary":
        """Return the summary of a game at this moment."""
        world, slot = playthrough.world, playthrough.slot
        return cls(
            world.district.district.name,
            world.setup.scenario,
            tuple(p.id for p in world.setup.players if p.strategy == PERSON),
            slot.phase,
            slot.number,
            slot.of,
            playthrough.is_over,
            saved,
            _left(playthrough),
            order,
        )


def _left(playthrough: Playthrough) -> Left | None:
    branch = playthrough.branch
    if branch is None:
        return None
    slot = playthrough.world.schedule[branch.turn]
    return Left(branch.of, slot.phase, slot.number, slot.of)


_SUMMARY: TypeAdapter[Summary] = TypeAdapter(Summary)


class SaveWriter:
    """Turns one game into the bytes of its save; the content is packed once."""

    def __init__(self, world: World) -> None:
        self._content = CarriedContent.of(world)

    @cached_property
    def _packed(self) -> tuple[str, str]:
        return self._content.hash(), self._content.packed()

    def bytes(self, playthrough: Playthrough, saved: str, order: int = 0) -> bytes:
        """Return the whole file; ``saved`` is the moment that the list of saves shows.

        ``order`` is higher than that of every save before it on this machine.
        """
        content_hash, packed = self._packed
        world = playthrough.world
        record = Record(
            VERSION,
            content_hash,
            world.setup,
            playthrough.log,
            playthrough.hashes,
            playthrough.branch,
        )
        head = json.dumps({MARK: "save", "schema": SCHEMA})
        parts = {
            "summary": _SUMMARY.dump_json(Summary.of(playthrough, saved, order)),
            "state": _STATE.dump_json(playthrough.state),
            "chronicle": _CHRONICLE.dump_json(playthrough.chronicle),
            "content": json.dumps(packed).encode(),
        }
        body = head[:-1].encode() + b"," + _record_json(record)[1:-1]
        for name, data in parts.items():
            body += b',"' + name.encode() + b'":' + data
        return body + f'{_SEAL}{hashlib.sha256(body).hexdigest()}"}}\n'.encode()


def _record_json(record: Record) -> bytes:
    return RECORD.dump_json(record, exclude=None if record.branch else {"branch"})


NoteCode = Literal["content-changed", "earlier-generation", "rules-changed"]

FindContent = Callable[[Setup], CarriedContent | None]
"""Gives the content of this machine for a setup; None where it has no such scenario or law."""


@dataclass(frozen=True)
class Opened:
    """A game read from a save, with what its player should be told."""

    playthrough: Playthrough
    notes: tuple[NoteCode, ...] = ()
    """``content-changed``: it goes on with the figures it was begun with, which are not those
    installed. ``rules-changed``: computed anew it would go another way; it goes on from its state.
    ``earlier-generation``: the newest file was damaged, and this is the one before.
    """


def read_summary(path: Path) -> Summary:
    """Read the line that a list of saves shows; raises :class:`Unreadable`."""
    document = _sealed(path)
    try:
        return _SUMMARY.validate_python(document["summary"])
    except (KeyError, ValidationError):
        raise Unreadable("damaged", path.name) from None


def open_save(path: Path, find_content: FindContent, installed: Iterable[Any] = ()) -> Opened:
    """Read a save; raises :class:`Unreadable` where it is none or is damaged.

    ``installed`` are the definitions of this machine: their texts are put in the place of older
    ones, and parameters that are newer than the save are theirs.
    """
    document = _sealed(path)
    record = record_in(document, path.name)
    content, notes = find_content(record.setup), tuple[NoteCode, ...]()
    if content is None or content.hash() != record.content_hash:
        content, notes = carried_content(document, path.name, installed), ("content-changed",)
    world = world_of(content, record, path.name)
    replayed = replay(world, record)
    if replayed.divergence is None:
        return Opened(replayed.playthrough, notes)
    return Opened(_snapshot(document, world, record, path.name), (*notes, "rules-changed"))


def world_of(content: CarriedContent, record: Record, file: str) -> World:
    """Return the world of a record, in which a game can be begun.

    What the rules trip over here was written by hand: raises :class:`Unreadable`.
    """
    try:
        world = content.world(record.setup)
        Playthrough.start(world)
    except Exception as fault:
        raise Unreadable("damaged", file) from fault
    check_branch(record, world, file)
    return world


def carried_content(
    document: Mapping[str, Any], file: str, installed: Iterable[Any] = ()
) -> CarriedContent:
    """Return the content that a save carries; raises :class:`Unreadable`."""
    try:
        return CarriedContent.unpacked(document["content"], installed)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Unreadable("damaged", file) from None


def _snapshot(document: Mapping[str, Any], world: World, record: Record, file: str) -> Playthrough:
    try:
        state = _STATE.validate_python(document["state"])
        chronicle = _CHRONICLE.validate_python(document["chronicle"])
    except (KeyError, ValidationError):
        raise Unreadable("damaged", file) from None
    if state.turn >= len(world.schedule):
        raise Unreadable("damaged", file)
    annals = Annals(chronicle.facts, chronicle.causes)
    game = Playthrough(world, state, record.decisions, annals, record.hashes, record.branch)
    try:
        _try_out(game)
    except Exception as fault:
        raise Unreadable("damaged", file) from fault
    return game


def _try_out(game: Playthrough) -> None:
    """Ask of a game what its screens will ask: a state written by hand may hold anything."""
    if not game.hashes or game.state.turn < 0:
        raise ValueError("no such turn")
    game.hash()
    for player in game.world.setup.players:
        game.view(player.id)
        game.undo(player.id)
    for waiting in game.waiting_for:
        for _ in game.allowed(waiting):
            pass


def _sealed(path: Path) -> Mapping[str, Any]:
    """Read a save whose checksum holds."""
    document, raw = read_document(path)
    if document[MARK] != "save":
        raise Unreadable("foreign", path.name)
    body, seal, rest = raw.rpartition(_SEAL.encode())
    if not seal or rest[:64].decode("ascii", "replace") != hashlib.sha256(body).hexdigest():
        raise Unreadable("damaged", path.name)
    return document

"""Strict YAML: plain data and texts to translate, with the line and column of every node.

Less than YAML allows, on purpose. An author who writes ``no``, ``010``, ``08:30`` or
``2002-11-17`` gets the text that stands there, never a truth value, an octal number, 510 minutes
or a date. What could mean two things is refused. All faults of a file are collected; only a fault
of the syntax itself ends the reading.

Runs on the events of PyYAML's C parser, which is quick and does not recurse.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

import yaml

from engine.authoring.problem import START, Position, Problem
from engine.authoring.source import MOST_FAULTS, Source, hidden_in, read_source
from engine.authoring.syntax_faults import (
    ALIAS,
    COMMENT_IN_TEXT,
    CURLY_QUOTES,
    DEEP,
    DEEPEST,
    EMPTY_FILE,
    EMPTY_TEXT,
    FLOAT,
    HUGE,
    KEY_NOT_PLAIN,
    MERGE_KEY,
    MOST_LETTERS,
    MOST_VALUES,
    NOT_A_TEXT,
    SECOND_DOCUMENT,
    TOO_LONG,
    TOO_MANY_FAULTS,
    TOO_MANY_VALUES,
    Fault,
    duplicate_key,
    explain,
    unknown_tag,
    unwanted,
)
from engine.rules.definitions.base import Text

TEXT_TAG: Final = "!t"
MERGE: Final = "<<"
MOST_DIGITS = 15

Path_ = tuple[str | int, ...]
"""Where a node lies in its document: keys of mappings and positions in lists."""

_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(
    r"[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?\Z"
    r"|[-+]?[0-9]+[eE][-+]?[0-9]+\Z|[-+]?\.(?:inf|nan)\Z",
    re.IGNORECASE,
)
_CURLY = "“”„‘’"
_COMMENT_BEHIND = re.compile(r"[ ]+#")


class _Mark(Protocol):
    """A place as the parser counts it, from 0."""

    line: int
    column: int


class Unreadable:
    """Stands in the data where a fault was found, so that it is not reported a second time."""

    def __repr__(self) -> str:
        return "Unreadable()"


UNREADABLE: Final = Unreadable()


@dataclass(slots=True)
class Scalar:
    """A single value: a text, a whole number, true or false, or nothing."""

    position: Position
    value: object
    is_text: bool = False


@dataclass(slots=True)
class Sequence:
    """A list."""

    position: Position
    items: "list[Node]" = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys with their values, each key with its own place."""

    position: Position
    entries: "dict[str, Node]" = field(default_factory=dict)
    keys: dict[str, Position] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True)
class Document:
    """One content file, read: its data, where each piece stands, and what is wrong with it."""

    source: Source
    root: Node
    data: object
    problems: tuple[Problem, ...]

    @property
    def file(self) -> str:
        """The name of the file as people are shown it."""
        return self.source.file

    def position(self, path: Path_) -> Position:
        """Return where the value at ``path`` begins, or its nearest ancestor that exists."""
        node = self.root
        for step in path:
            below = _step(node, step)
            if below is None:
                break
            node = below
        return node.position

    def key_position(self, path: Path_) -> Position:
        """Return where the key that ``path`` ends in stands; for items of a list, the item."""
        parent = self.root
        for step in path[:-1]:
            below = _step(parent, step)
            if below is None:
                return parent.position
            parent = below
        if path and isinstance(parent, Mapping):
            return parent.keys.get(str(path[-1]), parent.position)
        return self.position(path)

    def texts(self) -> Iterator[tuple[Text, Position]]:
        """Yield every text to translate with its place, in the order of the file."""
        yield from _texts(self.data, self.root)


def read_yaml(path: Path, file: str, text_prefix: str) -> Document:
    """Read a content file; ``file`` names it in messages, ``text_prefix`` begins its texts' ids."""
    return document_of(read_source(path, file), text_prefix)


def document_of(source: Source, text_prefix: str) -> Document:
    """Parse the text of a file."""
    problems = list(source.problems)
    if not source.text and problems:
        return Document(source, Scalar(START, UNREADABLE), UNREADABLE, tuple(problems))
    composer = _Composer(source)
    root = composer.compose(problems_before=bool(problems))
    problems += composer.problems
    return Document(source, root, _data(root, text_prefix), tuple(problems))


class _Composer:
    """Builds the tree of nodes from the parser's events and notes every fault on the way."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self._open: list[Sequence | Mapping] = []
        self._pending_key: list[tuple[str, Position] | None] = []
        self._root: Node | None = None
        self._values = 0

    def compose(self, *, problems_before: bool) -> Node:
        """Return the root; after a fault of syntax, nothing of the file counts."""
        try:
            for event in _events(self.source.text):
                if not self._take(event):
                    return Scalar(START, UNREADABLE)
        except yaml.MarkedYAMLError as error:
            # A replaced tab or hidden character may be the cause: that is already reported.
            if not problems_before:
                position, fault = explain(error, self.source.lines)
                self._note(position, fault)
            return Scalar(START, UNREADABLE)
        if self._root is None:
            self._note(START, EMPTY_FILE)
            return Scalar(START, UNREADABLE)
        return self._root

    def _note(self, position: Position, fault: Fault) -> None:
        self.problems.append(self.source.problem(position, fault.found, fault.expected, fault.mend))

    def _take(self, event: yaml.Event) -> bool:
        """Digest one event; false where reading must stop."""
        self._values += 1
        if self._values > MOST_VALUES:
            self._note(_position(event), TOO_MANY_VALUES)
            return False
        if len(self.problems) >= MOST_FAULTS:
            self._note(_position(event), TOO_MANY_FAULTS)
            return False
        match event:
            case yaml.ScalarEvent():
                self._place(self._scalar(event))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                return self._begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()
                self._pending_key.pop()
            case yaml.AliasEvent():
                self._note(_position(event), ALIAS)
                self._place(Scalar(_position(event), UNREADABLE))
            case yaml.DocumentStartEvent() if self._root is not None:
                self._note(_position(event), SECOND_DOCUMENT)
                return False
        return True

    def _begin(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> bool:
        position = _position(event)
        if event.anchor is not None:
            self._note(position, ALIAS)
        if event.tag is not None:
            self._note(position, NOT_A_TEXT if event.tag == TEXT_TAG else unknown_tag(event.tag))
        if len(self._open) >= DEEPEST:
            self._note(position, DEEP)
            return False
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        node: Mapping | Sequence = Mapping(position) if is_mapping else Sequence(position)
        self._place(node)
        self._open.append(node)
        self._pending_key.append(None)
        return True

    def _place(self, node: Node) -> None:
        """Hang a node where it belongs: root, item, key or value."""
        if not self._open:
            self._root = node
            return
        parent = self._open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        pending = self._pending_key[-1]
        if pending is None:
            self._pending_key[-1] = self._key(node, parent)
            return
        self._pending_key[-1] = None
        key, position = pending
        if key not in parent.entries:
            parent.entries[key] = node
            parent.keys[key] = position

    def _key(self, node: Node, parent: Mapping) -> tuple[str, Position]:
        if not isinstance(node, Scalar) or node.is_text or node.value in (None, UNREADABLE):
            self._note(node.position, KEY_NOT_PLAIN)
            return f"?{node.position.line}", node.position
        key = _key_text(node.value)
        if key == MERGE:
            self._note(node.position, MERGE_KEY)
        if key in parent.entries:
            self._note(node.position, duplicate_key(key, parent.keys[key]))
        return key, node.position

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        position = _position(event)
        if event.anchor is not None:
            self._note(position, ALIAS)
        value: str = event.value
        if len(value) > MOST_LETTERS:
            self._note(position, TOO_LONG)
            return Scalar(position, UNREADABLE)
        if event.style == '"':
            # Written as an escape, it is hidden still from whoever reads the text.
            for _, character in hidden_in(value):
                self._note(position, unwanted(character))
        if event.tag == TEXT_TAG:
            return self._text(event, position)
        if event.tag is not None:
            self._note(position, unknown_tag(event.tag))
            return Scalar(position, UNREADABLE)
        if not event.implicit[0]:
            return Scalar(position, value)
        return Scalar(position, self._plain(value, position))

    def _text(self, event: yaml.ScalarEvent, position: Position) -> Scalar:
        text = event.value.strip()
        if not text:
            self._note(position, EMPTY_TEXT)
            return Scalar(position, UNREADABLE)
        end = _at(event.end_mark)
        rest = self.source.line(end.line)[end.column - 1 :]
        behind = None if event.style else _COMMENT_BEHIND.match(rest)
        if behind:
            self._note(Position(end.line, end.column + behind.end() - 1), COMMENT_IN_TEXT)
        return Scalar(position, text, is_text=True)

    def _plain(self, value: str, position: Position) -> object:
        if value == "true":
            return True
        if value == "false":
            return False
        if value in ("", "~", "null"):
            return None
        if value[0] in _CURLY and value[-1] in _CURLY:
            self._note(position, CURLY_QUOTES)
            return UNREADABLE
        if not (value[0].isdigit() or value[0] in "+-."):
            return value
        if _DECIMAL.match(value):
            if len(value) > MOST_DIGITS:
                self._note(position, HUGE)
                return UNREADABLE
            return int(value)
        if _FLOAT.match(value):
            # Also as a key it would only seem to be a number.
            self._note(position, FLOAT)
            return UNREADABLE
        return value


def _events(text: str) -> Iterator[yaml.Event]:
    """Yield the parser's events, the end of the text last."""
    next_event = yaml.CSafeLoader(text).get_event
    event = next_event()
    while event is not None and not isinstance(event, yaml.StreamEndEvent):
        yield event
        event = next_event()


def _position(event: yaml.Event) -> Position:
    return _at(event.start_mark)


def _at(mark: _Mark | None) -> Position:
    if mark is None:
        return START
    # As ``Position(...)``, in half the time: every value of every file has its place.
    return tuple.__new__(Position, (mark.line + 1, mark.column + 1))


def _key_text(value: object) -> str:
    """Keys are always texts: a year or a number as a key is taken as it is written."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _step(node: Node, step: str | int) -> Node | None:
    if isinstance(node, Mapping):
        return node.entries.get(str(step))
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def _data(node: Node, text_id: str) -> object:
    """Turn nodes into dictionaries, tuples, values and texts; ``text_id`` is the way so far."""
    if isinstance(node, Scalar):
        return Text(text_id, str(node.value)) if node.is_text else node.value
    if isinstance(node, Mapping):
        return {key: _data(value, f"{text_id}.{key}") for key, value in node.entries.items()}
    names = _names(node.items)
    return tuple(
        _data(item, f"{text_id}.{name}") for item, name in zip(node.items, names, strict=True)
    )


def _names(items: list[Node]) -> list[str]:
    """Return what names the items of a list in the ids of their texts.

    That is the item's own ``id``; else its ``kind``, counted where there are several (so that an
    item put before it renames nothing of another kind); else its place in the list.
    """
    names: list[str] = []
    seen: dict[str, int] = {}
    for index, item in enumerate(items):
        own = _value_of(item, "id")
        kind = _value_of(item, "kind")
        if own is None and kind is not None:
            seen[kind] = seen.get(kind, 0) + 1
            names.append(kind if seen[kind] == 1 else f"{kind}-{seen[kind]}")
        else:
            names.append(str(index) if own is None else own)
    return names


def _value_of(item: Node, key: str) -> str | None:
    own = item.entries.get(key) if isinstance(item, Mapping) else None
    return own.value if isinstance(own, Scalar) and isinstance(own.value, str) else None


def _texts(data: object, node: Node) -> Iterator[tuple[Text, Position]]:
    if isinstance(data, Text):
        yield data, node.position
    elif isinstance(data, dict) and isinstance(node, Mapping):
        for key, value in data.items():
            yield from _texts(value, node.entries[key])
    elif isinstance(data, tuple) and isinstance(node, Sequence):
        for value, below in zip(data, node.items, strict=True):
            yield from _texts(value, below)

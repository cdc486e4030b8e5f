"""From the bytes of a content file to its text: encoding, size and invisible characters.

What an editor shows must be what the program reads. Whatever could hide a difference (another
encoding, a tab, a character without width) is refused with the place where it stands.
"""

import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from engine.authoring.problem import START, Phrase, Position, Problem, phrase
from engine.authoring.syntax_faults import unwanted

CHECK = "syntax"
LARGEST_FILE_BYTES = 2_000_000
MOST_FAULTS = 200
"""Faults of writing that are told of one file; a file with more is no content."""

_UTF16 = re.compile(rb"\xff\xfe|\xfe\xff|(?:[^\0]\0){2}|(?:\0[^\0]){2}")
"""How a text of two bytes a letter begins, with its mark or without."""

_UNWANTED = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)
_HARD_SPACE = re.compile(r"^ *(?:- *)?(?:[\w-]+:)?\u00a0")
"""Where YAML needs a space; within a text a hard space is one of its letters."""

_UTF8 = phrase("authoring.expected.utf8", "a text file in UTF-8")
_SHORTEN = phrase("authoring.mend.shorten", "Shorten it; look for what was pasted by mistake.")
_SAVE_AS_UTF8 = phrase(
    "authoring.mend.utf8",
    'Open it in the editor, choose "Save as", and choose the encoding UTF-8.',
)

_NO_FILE = (
    phrase("authoring.found.no-ordinary-file", "something that is no ordinary file"),
    phrase("authoring.expected.readable", "a file that can be opened"),
    phrase("authoring.mend.no-ordinary-file", "Put a text file of this name in its place."),
)


@dataclass(frozen=True)
class Source:
    """The text of one file, normalised (NFC, line feeds), and its name as people are shown it."""

    file: str
    text: str
    lines: tuple[str, ...]
    problems: tuple[Problem, ...] = ()

    def line(self, number: int) -> str:
        """Return the line ``number`` (from 1), empty beyond the end."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def problem(
        self,
        position: Position,
        found: Phrase,
        expected: Phrase,
        mend: Phrase,
        check: str = CHECK,
    ) -> Problem:
        """Make an error at ``position`` that carries the line itself."""
        return Problem(
            check,
            "error",
            self.file,
            position.line,
            position.column,
            found,
            expected,
            mend,
            self.line(position.line),
        )


def read_source(path: Path, file: str) -> Source:
    """Read ``path``; ``file`` is its name in messages. What cannot be read leaves empty text."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            # A pipe or a device would be waited for, or never end.
            return _unreadable(file, *_NO_FILE)
        size = found.st_size
        if size > LARGEST_FILE_BYTES:
            return _unreadable(
                file,
                phrase("authoring.found.large", "a file of {size} bytes", size=size),
                phrase("authoring.expected.size", "at most {most} bytes", most=LARGEST_FILE_BYTES),
                _SHORTEN,
            )
        raw = path.read_bytes()
    except OSError as error:
        return _unreadable(
            file,
            phrase(
                "authoring.found.unreadable",
                "the file cannot be read ({reason})",
                reason=error.strerror or type(error).__name__,
            ),
            phrase("authoring.expected.readable", "a file that can be opened"),
            phrase("authoring.mend.readable", "Look whether it exists and may be read."),
        )
    return source_of(raw, file)


def source_of(raw: bytes, file: str) -> Source:
    """Decode the bytes of a file and look for what must not stand in it."""
    if _UTF16.match(raw):
        return _unreadable(
            file,
            phrase("authoring.found.utf16", "the file is saved as UTF-16 (also called Unicode)"),
            _UTF8,
            _SAVE_AS_UTF8,
        )
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(raw, error.start, file)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _without_unwanted(Source(file, text, tuple(text.split("\n"))))


def _unreadable(file: str, found: Phrase, expected: Phrase, mend: Phrase) -> Source:
    bare = Source(file, "", ())
    return Source(file, "", (), (bare.problem(START, found, expected, mend),))


def _not_utf8(raw: bytes, start: int, file: str) -> Source:
    before = raw[:start].split(b"\n")
    position = Position(len(before), len(before[-1].decode("utf-8", "replace")) + 1)
    lines = tuple(raw.decode("cp1252", "replace").split("\n"))
    bare = Source(file, "", lines)
    problem = bare.problem(
        position,
        phrase(
            "authoring.found.not-utf8",
            'the file is not saved as UTF-8 ("{character}" is written in another encoding)',
            character=raw[start : start + 1].decode("cp1252", "replace"),
        ),
        _UTF8,
        _SAVE_AS_UTF8,
    )
    return Source(file, "", lines, (problem,))


def _without_unwanted(source: Source) -> Source:
    """Report every unwanted character and put a space in its stead, so that reading goes on."""
    problems: list[Problem] = []
    for number, line in enumerate(source.lines, start=1):
        if line.isprintable():
            continue
        for column, character in islice(_unseen(line), MOST_FAULTS - len(problems)):
            fault = unwanted(character)
            at = Position(number, column)
            problems.append(source.problem(at, fault.found, fault.expected, fault.mend))
    if not problems:
        return source
    text = _UNWANTED.sub(" ", source.text).replace("\u00a0", " ")
    return Source(source.file, text, source.lines, tuple(problems))


def hidden_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield the characters that no editor shows as what they are, with their columns."""
    for match in _UNWANTED.finditer(text):
        yield match.start() + 1, match.group()


def _unseen(line: str) -> Iterator[tuple[int, str]]:
    yield from hidden_in(line)
    match = _HARD_SPACE.match(line)
    if match:
        yield match.end(), "\u00a0"

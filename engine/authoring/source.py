"""From the bytes of a content file to its text: encoding, size and invisible characters.

What an editor shows must be what the program reads. Whatever could hide a difference (another
encoding, a tab, a character without width) is refused with the place where it stands.
"""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from engine.authoring.problem import START, Phrase, Position, Problem, phrase

CHECK = "syntax"
LARGEST_FILE_BYTES = 2_000_000

_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)
_ODD_INDENT = re.compile("^ *[\t\u00a0]", re.MULTILINE)
_TAB = re.compile("\t")

_ONLY_VISIBLE = phrase("authoring.expected.visible", "only characters that an editor shows")
_UTF8 = phrase("authoring.expected.utf8", "a text file in UTF-8")
_SAVE_AS_UTF8 = phrase(
    "authoring.mend.utf8",
    'Open it in the editor, choose "Save as", and choose the encoding UTF-8.',
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
        size = path.stat().st_size
        if size > LARGEST_FILE_BYTES:
            return _unreadable(
                file,
                phrase("authoring.found.large", "a file of {size} bytes", size=size),
                phrase("authoring.expected.size", "at most {most} bytes", most=LARGEST_FILE_BYTES),
                phrase("authoring.mend.split", "Split it into several files."),
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
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
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
    problems = []
    for number, line in enumerate(source.lines, start=1):
        if line.isprintable():
            continue
        for match in (*_UNWANTED.finditer(line), *_TAB.finditer(line), *_ODD_INDENT.finditer(line)):
            problem = _unwanted(source, number, match)
            if problem not in problems:
                problems.append(problem)
    if not problems:
        return source
    text = _TAB.sub(" ", _UNWANTED.sub(" ", source.text)).replace("\u00a0", " ")
    return Source(source.file, text, source.lines, tuple(problems))


def _unwanted(source: Source, number: int, match: re.Match[str]) -> Problem:
    character = match.group()[-1]
    position = Position(number, match.end())
    if character == "\t":
        return source.problem(
            position,
            phrase("authoring.found.tab", "a tab"),
            phrase("authoring.expected.spaces", "spaces"),
            phrase("authoring.mend.tab", "Put two spaces in place of the tab."),
        )
    if character == "\u00a0":
        return source.problem(
            position,
            phrase("authoring.found.hard-space", "a hard space at the beginning of the line"),
            phrase("authoring.expected.spaces", "spaces"),
            phrase("authoring.mend.hard-space", "Delete it and type ordinary spaces."),
        )
    return source.problem(
        position,
        phrase(
            "authoring.found.invisible",
            "an invisible character (U+{number})",
            number=f"{ord(character):04X}",
        ),
        _ONLY_VISIBLE,
        phrase("authoring.mend.invisible", "Delete it; type the line anew if it cannot be seen."),
    )

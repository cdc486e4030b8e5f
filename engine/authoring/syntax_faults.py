"""What authors are told about faults of YAML: found, expected, mend."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from engine.authoring.problem import START, Phrase, Position, phrase

DEEPEST = 24
MOST_VALUES = 60_000
"""Counted with the ends of lists and groups. Five times our longest file: the places of a district
of three hundred communities come to half of it."""

MOST_LETTERS = 5_000
"""Of one value: ten times the longest text there is, and no page."""


@dataclass(frozen=True)
class Fault:
    """The three sentences of a finding, without its place."""

    found: Phrase
    expected: Phrase
    mend: Phrase


_QUOTE_IT = phrase("authoring.mend.quote", "Put the whole text between double quotes.")
_ONE_VALUE = phrase("authoring.expected.value", "a text, a whole number, true or false")

ALIAS = Fault(
    phrase("authoring.found.alias", "an anchor (&) or a reference to one (*)"),
    phrase("authoring.expected.no-alias", "every value written where it is used"),
    phrase("authoring.mend.alias", "Repeat the value; put a text that begins so between quotes."),
)
COMMENT_IN_TEXT = Fault(
    phrase("authoring.found.comment", "a comment (#) that cuts off the text before it"),
    phrase("authoring.expected.text-alone", "a text alone on its line"),
    phrase(
        "authoring.mend.comment",
        "Put the comment on a line of its own, or the text between double quotes.",
    ),
)
CURLY_QUOTES = Fault(
    phrase("authoring.found.curly", "curly quotes around a value"),
    phrase("authoring.expected.straight", 'straight quotes (") or none'),
    phrase("authoring.mend.curly", "Type the quotes anew in a plain editor."),
)
DEEP = Fault(
    phrase("authoring.found.deep", "lists within lists, too deep"),
    phrase("authoring.expected.shallow", "at most {most} levels", most=DEEPEST),
    phrase("authoring.mend.deep", "Look for brackets that are not closed."),
)
EMPTY_FILE = Fault(
    phrase("authoring.found.empty-file", "an empty file"),
    phrase("authoring.expected.content", "content"),
    phrase("authoring.mend.empty-file", "Write it, or delete the file."),
)
EMPTY_TEXT = Fault(
    phrase("authoring.found.empty-text", "a text without words"),
    phrase("authoring.expected.spanish", "a text in Spanish after !t"),
    phrase("authoring.mend.empty-text", "Write the text, or delete the line."),
)
FLOAT = Fault(
    phrase("authoring.found.float", "a number with a decimal point or an exponent"),
    phrase("authoring.expected.whole", "a whole number"),
    phrase(
        "authoring.mend.float",
        "Write it in the smaller unit (céntimos, thousandths), or between quotes if it is a text.",
    ),
)
HARD_SPACE = Fault(
    phrase("authoring.found.hard-space", "a hard space where YAML needs an ordinary one"),
    phrase("authoring.expected.spaces", "spaces"),
    phrase("authoring.mend.hard-space", "Delete it and type ordinary spaces."),
)
HUGE = Fault(
    phrase("authoring.found.huge", "a number of more than fifteen digits"),
    phrase("authoring.expected.whole", "a whole number"),
    phrase("authoring.mend.huge", "Look for a digit too many; quote it if it is a text."),
)
KEY_NOT_PLAIN = Fault(
    phrase("authoring.found.odd-key", "something before the colon that is not a plain name"),
    phrase("authoring.expected.key", "the name of a field"),
    phrase("authoring.mend.odd-key", 'Write "name: value".'),
)
MERGE_KEY = Fault(
    phrase("authoring.found.merge", 'the merge key "<<"'),
    phrase("authoring.expected.no-alias", "every value written where it is used"),
    phrase("authoring.mend.merge", "Write the fields out."),
)
NOT_A_TEXT = Fault(
    phrase("authoring.found.not-a-text", "the tag !t before a list or a group of fields"),
    phrase("authoring.expected.tagged-text", "the tag !t before a text"),
    phrase("authoring.mend.not-a-text", "Put !t before each text."),
)
SECOND_DOCUMENT = Fault(
    phrase("authoring.found.second-document", "a second document (---)"),
    phrase("authoring.expected.one-document", "one document in a file"),
    phrase("authoring.mend.second-document", "Put it in a file of its own."),
)
TOO_LONG = Fault(
    phrase("authoring.found.too-long", "a value longer than a page"),
    phrase("authoring.expected.most-letters", "at most {most} letters", most=MOST_LETTERS),
    phrase("authoring.mend.shorten", "Shorten it; look for what was pasted by mistake."),
)
TOO_MANY_FAULTS = Fault(
    phrase("authoring.found.many-faults", "so many faults that reading stops here"),
    phrase("authoring.expected.content", "content"),
    phrase("authoring.mend.many-faults", "Mend those above, and check again."),
)
TOO_MANY_VALUES = Fault(
    phrase("authoring.found.many-values", "more values than a file of the content holds"),
    phrase("authoring.expected.most-values", "at most {most}", most=MOST_VALUES),
    phrase("authoring.mend.shorten", "Shorten it; look for what was pasted by mistake."),
)
TAB = Fault(
    phrase("authoring.found.tab", "a tab"),
    phrase("authoring.expected.spaces", "spaces"),
    phrase("authoring.mend.tab", "Put two spaces in place of the tab."),
)


def unwanted(character: str) -> Fault:
    """Return the fault of a character that no editor shows as what it is."""
    if character == "\t":
        return TAB
    if character == "\u00a0":
        return HARD_SPACE
    return Fault(
        phrase(
            "authoring.found.invisible",
            "an invisible character (U+{number})",
            number=f"{ord(character):04X}",
        ),
        phrase("authoring.expected.visible", "only characters that an editor shows"),
        phrase("authoring.mend.invisible", "Delete it; type the line anew if it cannot be seen."),
    )


def duplicate_key(key: str, first: Position) -> Fault:
    """Return the fault of a field written twice."""
    return Fault(
        phrase(
            "authoring.found.duplicate",
            'the field "{name}" a second time (first in line {line})',
            name=key,
            line=first.line,
        ),
        phrase("authoring.expected.once", "every field once"),
        phrase("authoring.mend.duplicate", "Keep the right one and delete the other."),
    )


def unknown_tag(tag: str) -> Fault:
    """Return the fault of a tag other than ``!t``."""
    shown = tag.replace("tag:yaml.org,2002:", "!!")
    return Fault(
        phrase("authoring.found.tag", 'the tag "{tag}"', tag=shown),
        phrase("authoring.expected.tag", "no tag but !t, before a text to translate"),
        phrase(
            "authoring.mend.tag", "Delete the tag; put a text that begins with ! between quotes."
        ),
    )


_COLON = Fault(
    phrase("authoring.found.colon", "a colon where none can stand"),
    _ONE_VALUE,
    phrase(
        "authoring.mend.colon",
        "Put a text that holds a colon between double quotes, or look at the indentation.",
    ),
)
_INDENT = Fault(
    phrase("authoring.found.indent", "a line that does not fit the ones above it"),
    phrase("authoring.expected.indent", "a field that begins in the same column as its sisters"),
    phrase(
        "authoring.mend.indent",
        "Look at the indentation, and at quotes and brackets in the line before.",
    ),
)
_NO_COLON = Fault(
    phrase("authoring.found.no-colon", "a line without its colon"),
    phrase("authoring.expected.key-value", 'a field, written "name: value"'),
    phrase("authoring.mend.no-colon", "Put a colon and a space behind the name of the field."),
)
_OPEN_QUOTE = Fault(
    phrase("authoring.found.open-quote", "a quote that is never closed"),
    phrase("authoring.expected.closed-quote", "a quote at the beginning and one at the end"),
    phrase("authoring.mend.open-quote", "Close the quote at the end of the text."),
)
_OPEN_BRACKET = Fault(
    phrase("authoring.found.open-bracket", "a bracket or brace that is not closed here"),
    phrase("authoring.expected.closed-bracket", "a comma or the closing bracket"),
    phrase("authoring.mend.open-bracket", "Close it, put the comma, or quote the text in it."),
)
_FORBIDDEN_START = Fault(
    phrase("authoring.found.start", "a character with which no plain text can begin"),
    _ONE_VALUE,
    _QUOTE_IT,
)
_DASH = Fault(
    phrase("authoring.found.dash", "a dash where no list can begin"),
    phrase("authoring.expected.dash", "each item of a list on a line of its own, under its field"),
    phrase("authoring.mend.dash", "Put the dash on the next line, indented by two spaces."),
)
_ESCAPE = Fault(
    phrase("authoring.found.escape", "a backslash followed by something unknown"),
    phrase("authoring.expected.escape", 'a backslash only as \\n, \\" or \\\\'),
    phrase("authoring.mend.escape", "Delete the backslash, or write two."),
)
_UNKNOWN = Fault(
    phrase("authoring.found.syntax", "something that is not YAML"),
    phrase("authoring.expected.key-value", 'a field, written "name: value"'),
    _INDENT.mend,
)

_GLUED_COLON = Fault(
    phrase("authoring.found.glued-colon", "a colon with no space behind it"),
    phrase("authoring.expected.key-value", 'a field, written "name: value"'),
    phrase("authoring.mend.glued", "Put a space there."),
)
_GLUED_DASH = Fault(
    phrase("authoring.found.glued-dash", "a dash with no space behind it"),
    phrase("authoring.expected.item", 'an item of a list, written "- value"'),
    _GLUED_COLON.mend,
)
_OTHER_COLON = Fault(
    phrase("authoring.found.other-colon", "a colon of another script"),
    phrase("authoring.expected.colon", "the colon of the keyboard (:)"),
    phrase("authoring.mend.other-sign", "Type it anew in a plain editor."),
)
_OTHER_DASH = Fault(
    phrase("authoring.found.other-dash", "a long dash"),
    phrase("authoring.expected.hyphen", "the hyphen of the keyboard (-)"),
    _OTHER_COLON.mend,
)

_BY_LINE: tuple[tuple[re.Pattern[str], Fault], ...] = (
    (re.compile(r"^ *([‒–—−])"), _OTHER_DASH),
    (re.compile(r"^ *(-)[a-z]"), _GLUED_DASH),
    (re.compile(r"^ *(?:- +)?[\w-]+ ?([：﹕∶])"), _OTHER_COLON),
    (re.compile(r"^ *(?:- +)?[a-z_-]+(:)[^\s:/]"), _GLUED_COLON),
)
"""How a line looks that the parser takes for something else, and stumbles over the next one."""

_BY_PARSER_MESSAGE: tuple[tuple[str, Fault], ...] = (
    ("mapping values are not allowed", _COLON),
    ("found unexpected end of stream", _OPEN_QUOTE),
    ("found unexpected document indicator", _OPEN_QUOTE),
    ("did not find expected key", _INDENT),
    ("did not find expected '-' indicator", _INDENT),
    ("did not find expected <document start>", _INDENT),
    ("did not find expected ',' or", _OPEN_BRACKET),
    ("did not find expected node content", _OPEN_BRACKET),
    ("could not find expected ':'", _NO_COLON),
    ("found character that cannot start any token", _FORBIDDEN_START),
    ("did not find expected alphabetic or numeric character", ALIAS),
    ("block sequence entries are not allowed", _DASH),
    ("escape", _ESCAPE),
    ("nesting", DEEP),
    ("did not find URI escaped octet", _FORBIDDEN_START),
    ("found undefined tag handle", _FORBIDDEN_START),
)
"""What libyaml says, and the fault that lies behind it most often; the first that fits is told."""


def explain(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> tuple[Position, Fault]:
    """Return where the fault of the file's lines lies and what an author can do about it."""
    if error.problem_mark is not None:
        cause = _misread(lines, error.problem_mark.line)
        if cause is not None:
            return cause
    message = error.problem or ""
    fault = next((found for part, found in _BY_PARSER_MESSAGE if part in message), _UNKNOWN)
    mark = error.problem_mark
    opened = error.context_mark
    # What is left open is noticed lines later; where it was opened helps more.
    if fault in (_OPEN_QUOTE, _OPEN_BRACKET, _NO_COLON) and opened and mark:
        mark = mark if mark.line == opened.line else opened
    return (Position(mark.line + 1, mark.column + 1) if mark else START), fault


def _misread(lines: Sequence[str], last: int) -> tuple[Position, Fault] | None:
    """Return the fault in the line where the parser gave up, or in the one written before it."""
    written = [number for number in range(min(last + 1, len(lines))) if lines[number].strip()]
    for number in written[-2:]:
        for look, fault in _BY_LINE:
            match = look.match(lines[number])
            if match:
                return Position(number + 1, match.start(1) + 1), fault
    return None

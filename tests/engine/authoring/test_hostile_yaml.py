"""Files made to break a reader: each is refused with a sentence, or read rightly, at once."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.authoring.source import MOST_FAULTS
from engine.authoring.yaml_reader import Document, read_yaml

AT_ONCE_SECONDS = 1.0
"""Of the processor: what else the machine does is no fault of the file."""
BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Hostile:
    """What stands in a file, and the beginning of what is first told of it."""

    name: str
    make: Callable[[], bytes]
    found: str


def _text(text: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    return lambda: text.encode(encoding, "surrogatepass")


def _laughs() -> bytes:
    """Nine lines that mean a billion words."""
    lines = ["a0: &a0 [ja, ja, ja, ja, ja, ja, ja, ja, ja, ja]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    return "\n".join(lines).encode()


ANCHOR = "an anchor (&) or a reference to one (*)"
DEEP = "lists within lists, too deep"
FLOAT = "a number with a decimal point or an exponent"
LONG = "a value longer than a page"
MANY = "more values than a file of the content holds"
HUGE = "a number of more than fifteen digits"

REFUSED = (
    Hostile("a billion laughs", _laughs, ANCHOR),
    Hostile("a reference in a key", _text("a: &a b\n*a : c\n"), ANCHOR),
    Hostile("a reference to itself", _text("&a [*a]\n"), ANCHOR),
    Hostile("a merged reference", _text("a: &a {b: 1}\nc:\n  <<: *a\n"), ANCHOR),
    Hostile("a merged list", _text("<<: [{a: 1}, {a: 2}]\n"), 'the merge key "<<"'),
    Hostile("ten thousand brackets", _text("[" * 10_000 + "]" * 10_000), DEEP),
    Hostile("ten thousand braces", _text("{a: " * 10_000 + "1" + "}" * 10_000), DEEP),
    Hostile("ten thousand dashes", _text("- " * 10_000 + "1"), DEEP),
    Hostile(
        "ten thousand indentations",
        _text("".join(f"{' ' * n}a:\n" for n in range(1_000))),
        DEEP,
    ),
    Hostile("ten thousand question marks", _text("? " * 10_000), "something before the colon"),
    Hostile("brackets that are never closed", _text("a: [\n" * 10_000), DEEP),
    Hostile("fifty megabytes", lambda: b"a: 1\n" * 10_000_000, "a file of 50000000 bytes"),
    Hostile("a line of ten megabytes", lambda: b"a: " + b"x" * 10_000_000, "a file of 10000003"),
    Hostile("a text of five megabytes", lambda: b'a: "' + b"x" * 5_000_000, "a file of 5000004"),
    Hostile(
        "a text of a megabyte", lambda: b"a: " + b"x" * 1_000_000, "a value longer than a page"
    ),
    Hostile("a key of a megabyte", lambda: b"? " + b"x" * 1_000_000, LONG),
    Hostile(
        "two hundred thousand keys",
        lambda: "".join(f"k{n}: 1\n" for n in range(200_000)).encode(),
        "a file of 2088890 bytes",
    ),
    Hostile(
        "keys up to the limit of bytes",
        lambda: "".join(f"{n:x}: 1\n" for n in range(0xFFFFF, 0xFFFFF - 190_000, -1)).encode(),
        MANY,
    ),
    Hostile("values up to the limit of bytes", lambda: b"[" + b"1," * 900_000 + b"1]", MANY),
    Hostile("faults up to the limit of bytes", lambda: b"- *a\n" * 390_000, ANCHOR),
    Hostile("tabs up to the limit of bytes", lambda: b"\t" * 1_900_000, "a tab"),
    Hostile("a python object", _text("a: !!python/object/apply:os.system [ls]\n"), "the tag"),
    Hostile("a python name", _text("a: !!python/name:os.system\n"), "the tag"),
    Hostile("a binary", _text("a: !!binary aGVsbG8=\n"), 'the tag "!!binary"'),
    Hostile("a timestamp", _text("a: !!timestamp 2002-11-17\n"), 'the tag "!!timestamp"'),
    Hostile("a set", _text("a: !!set {b, c}\n"), 'the tag "!!set"'),
    Hostile("a tag of another document", _text("%TAG ! tag:x,2000:\n---\na: !t b\n"), "the tag"),
    Hostile("a text tag in its long form", _text("a: !<!t> b\n? !<x> c\n"), "the tag"),
    Hostile("no number", _text("a: .nan\n"), FLOAT),
    Hostile("an endless number", _text("a: -.inf\n"), FLOAT),
    Hostile("a number of ten thousand digits", _text(f"a: {'9' * 10_000}\n"), LONG),
    Hostile("a number of more digits than Python reads", _text(f"a: {'9' * 4_500}\n"), HUGE),
    Hostile("a key of more digits than Python reads", _text(f"? {'9' * 4_500}\n: a\n"), HUGE),
    Hostile("a field twice", _text("a: 1\na: 2\n"), 'the field "a" a second time'),
    Hostile("a field twice, deeper", _text("a:\n  - b: {c: 1, c: 2}\n"), 'the field "c" a second'),
    Hostile("a number and its text as keys", _text('1: a\n"1": b\n'), 'the field "1" a second'),
    Hostile("truth and its text as keys", _text('true: a\n"true": b\n'), 'the field "true" a sec'),
    Hostile("a field twice after a merge", _text("<<: {a: 1}\n<<: {a: 2}\n"), "the merge key"),
    Hostile("a null character", _text("a: b\0c\n"), "an invisible character (U+0000)"),
    Hostile("a bell", _text("a: b\x07c\n"), "an invisible character (U+0007)"),
    Hostile("an escape sequence of a terminal", _text("a: b\x1b[2Jc\n"), "an invisible character"),
    Hostile("text from right to left", _text("a: b\u202ec\n"), "an invisible character (U+202E)"),
    Hostile("half of a pair", _text("a: b\ud800c\n"), "the file is not saved as UTF-8"),
    Hostile("half of a pair as an escape", _text('a: "b\\ud800c"\n'), "a backslash followed by"),
    Hostile("an escape beyond Unicode", _text('a: "\\U00110000"\n'), "a backslash followed by"),
    Hostile(
        "UTF-16 as Notepad writes it", _text("\ufeffa: ñ\n", "utf-16-le"), "the file is saved as"
    ),
    Hostile(
        "UTF-16 of the other order", _text("\ufeffa: ñ\n", "utf-16-be"), "the file is saved as"
    ),
    Hostile("UTF-16 without its mark", _text("a: ñ\n", "utf-16-le"), "the file is saved as UTF-16"),
    Hostile("UTF-32", _text("\ufeffa: ñ\n", "utf-32-le"), "the file is saved as UTF-"),
    Hostile("an old Windows page", _text("a: b\nc: año\n", "cp1252"), "the file is not saved as"),
    Hostile("an old Mac page", _text("c: año\n", "mac-roman"), "the file is not saved as UTF-8"),
    Hostile("an overlong letter", lambda: b"a: \xc0\xaf\n", "the file is not saved as UTF-8"),
    Hostile("a tab as indentation", _text("a:\n\tb: 1\n"), "a tab"),
    Hostile("a hard space as indentation", _text("a:\n\u00a0 b: 1\n"), "a hard space where YAML"),
    Hostile("curly quotes", _text("a: “b”\n"), "curly quotes around a value"),
    Hostile("a directive of a later version", _text("%YAML 9.9\n---\na: 1\n"), "something that is"),
    Hostile("documents without end", _text("--- a\n" * 100_000), "a second document (---)"),
    Hostile("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, "the file is not"),
    Hostile("an archive", lambda: b"PK\x03\x04" + b"\0" * 1000, "an invisible character"),
)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name.replace(" ", "-"))
def test_a_hostile_file_is_refused_at_once(case: Hostile, tmp_path: Path) -> None:
    """Whatever comes from outside is told in a sentence, and nobody waits for it."""
    path = tmp_path / "x.yaml"
    path.write_bytes(case.make())
    document, seconds = _timed(path)
    first = document.problems[0]
    assert str(first.found).startswith(case.found)
    assert first.line >= 1 and first.column >= 1
    assert str(first.expected) and str(first.mend)
    assert len(document.problems) <= MOST_FAULTS + 1
    assert seconds < AT_ONCE_SECONDS


@pytest.mark.parametrize(
    ("content", "data"),
    [
        (BOM + "a: ñ\n".encode(), {"a": "ñ"}),
        ("a: ñ\r\nb:\r\n  - c\r\n".encode(), {"a": "ñ", "b": ("c",)}),
        ("a: ñ\rb:\r  - c\r".encode(), {"a": "ñ", "b": ("c",)}),
        (BOM + b"a: 1\r\n", {"a": 1}),
        (b"a: no\nb: yes\nc: off\nd: NO\n", {"a": "no", "b": "yes", "c": "off", "d": "NO"}),
        (b"a: 012\nb: 0o14\nc: 0xC\n", {"a": "012", "b": "0o14", "c": "0xC"}),
        (b"a: 12:30:45\nb: 2002-11-17\n", {"a": "12:30:45", "b": "2002-11-17"}),
        (b"a: 2001-12-14t21:59:43.10-05:00\n", {"a": "2001-12-14t21:59:43.10-05:00"}),
        (b"no: 1\ny: 2\non: 3\n", {"no": 1, "y": 2, "on": 3}),
        (b"a: ''\nb: \"\"\n", {"a": "", "b": ""}),
        ("a: S/\u00a0100\n".encode(), {"a": "S/\u00a0100"}),
        (b"a: " + b"x" * 5_000, {"a": "x" * 5_000}),
        (b"---\na: 1\n...\n", {"a": 1}),
        (b"%YAML 1.1\n---\na: 1\n", {"a": 1}),
        ("a: \U0001f984\n".encode(), {"a": "\U0001f984"}),
    ],
    ids=lambda value: None if isinstance(value, dict) else ascii(value[:24]),
)
def test_an_unusual_file_is_read_rightly(content: bytes, data: object, tmp_path: Path) -> None:
    """Old editors and careful typists write these: what stands there is what is read."""
    path = tmp_path / "x.yaml"
    path.write_bytes(content)
    document, seconds = _timed(path)
    assert [str(problem) for problem in document.problems] == []
    assert document.data == data
    assert seconds < AT_ONCE_SECONDS


def test_the_old_windows_page_names_line_and_letter_and_the_way_out(tmp_path: Path) -> None:
    """The commonest of all: the ñ of an old Notepad."""
    path = tmp_path / "x.yaml"
    path.write_bytes("# uno\n# dos\na: señor\n".encode("cp1252"))
    (problem,) = read_yaml(path, "x.yaml", "x").problems
    assert (problem.line, problem.column) == (3, 6)
    assert '"ñ"' in str(problem.found)
    assert "choose the encoding UTF-8" in str(problem.mend)
    assert problem.excerpt == "a: señor"


def _timed(path: Path) -> tuple[Document, float]:
    began = time.process_time()
    document = read_yaml(path, "x.yaml", "x")
    return document, time.process_time() - began

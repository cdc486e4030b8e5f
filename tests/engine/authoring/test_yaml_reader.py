"""The strict reader: what an author wrote is what the program reads, or a place and a mend."""

from pathlib import Path

import pytest

from engine.authoring.problem import Position
from engine.authoring.source import LARGEST_FILE_BYTES, source_of
from engine.authoring.syntax_faults import DEEPEST
from engine.authoring.yaml_reader import Document, document_of, read_yaml
from engine.rules.definitions.base import Text


def read(content: str | bytes) -> Document:
    """Read a document as the loader does."""
    raw = content.encode() if isinstance(content, str) else content
    return document_of(source_of(raw, "anta/offers.yaml"), "anta.offers")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("True", "True"),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("010", "010"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("08:30", "08:30"),
        ("190:20:30", "190:20:30"),
        ("2002-11-17", "2002-11-17"),
        ('"12"', "12"),
        ('"1.5"', "1.5"),
        ("1.2.3", "1.2.3"),
        ("~", None),
        ("null", None),
        ("", None),
        ("=", "="),
    ],
)
def test_plain_values_mean_what_stands_there(written: str, value: object) -> None:
    """No truth values from yes and no, no octals, sexagesimals or dates by accident."""
    document = read(f"a: {written}\n")
    assert not document.problems
    assert document.data == {"a": value}
    assert isinstance(document.data, dict)
    assert type(document.data["a"]) is type(value)


@pytest.mark.parametrize(
    ("content", "place", "found"),
    [
        ("a: 1.5", (1, 4), "a number with a decimal point or an exponent"),
        ("a: .5", (1, 4), "a number with a decimal point or an exponent"),
        ("a: 1e3", (1, 4), "a number with a decimal point or an exponent"),
        ("a: .inf", (1, 4), "a number with a decimal point or an exponent"),
        ("a: .NaN", (1, 4), "a number with a decimal point or an exponent"),
        ("1.5: a", (1, 1), "a number with a decimal point or an exponent"),
        ("a: 1234567890123456", (1, 4), "a number of more than fifteen digits"),
        ("a: 1\nb: 2\na: 3", (3, 1), 'the field "a" a second time (first in line 1)'),
        ("a: *x", (1, 4), "an anchor (&) or a reference to one (*)"),
        ("a: &x 1", (1, 4), "an anchor (&) or a reference to one (*)"),
        ("a: &x [1]", (1, 4), "an anchor (&) or a reference to one (*)"),
        ("<<: {a: 1}", (1, 1), 'the merge key "<<"'),
        ("? [a]\n: b", (1, 3), "something before the colon that is not a plain name"),
        ("a: !!python/name:os.system x", (1, 4), 'the tag "!!python/name:os.system"'),
        ("a: !!int 3", (1, 4), 'the tag "!!int"'),
        ("a: !u hola", (1, 4), 'the tag "!u"'),
        ("a: !t", (1, 4), "a text without words"),
        ('a: !t "  "', (1, 4), "a text without words"),
        ("a: !t [hola]", (1, 4), "the tag !t before a list or a group of fields"),
        ("a: !t La casa #5 de arriba", (1, 15), "a comment (#) that cuts off the text before it"),
        ("a: 1\n---\nb: 2", (2, 1), "a second document (---)"),
        ("", (1, 1), "an empty file"),
        ("# nada\n", (1, 1), "an empty file"),
        ("a:\n\tb: 1", (2, 1), "a tab"),
        ("a: x\ty", (1, 5), "a tab"),
        ("a: x\u200by", (1, 5), "an invisible character (U+200B)"),
        ("a: x\0y", (1, 5), "an invisible character (U+0000)"),
        ("a: x\u2028y", (1, 5), "an invisible character (U+2028)"),
        ("\u00a0a: 1", (1, 1), "a hard space where YAML needs an ordinary one"),
        ("a: !t Decir que no: nunca", (1, 19), "a colon where none can stand"),
        ('a: "abierta\nb: 1', (1, 4), "a quote that is never closed"),
        ("a: [1, 2\nb: 3", (1, 4), "a bracket or brace that is not closed here"),
        ("a: {b: 1", (1, 4), "a bracket or brace that is not closed here"),
        ("a:\n  b: 1\n c: 2", (3, 2), "a line that does not fit the ones above it"),
        ("a:\n- x\nb", (3, 1), "a line without its colon"),
        ("a: @x", (1, 4), "a character with which no plain text can begin"),
        ("a: - b", (1, 4), "a dash where no list can begin"),
        ('a: "\\q"', (1, 5), "a backslash followed by something unknown"),
        ("a: " + "[" * 30 + "]" * 30, (1, 3 + DEEPEST), "lists within lists, too deep"),
        ("[" * 100_000, (1, 1001), "lists within lists, too deep"),
    ],
)
def test_faults_are_told_with_place(content: str, place: tuple[int, int], found: str) -> None:
    """Every fault of writing has its line, its column and a plain sentence."""
    problem = read(content).problems[0]
    assert ((problem.line, problem.column), str(problem.found)) == (place, found)
    assert str(problem.expected) and str(problem.mend)


@pytest.mark.parametrize(
    ("raw", "place", "found"),
    [
        ("a: 1\nb: año".encode("cp1252"), (2, 5), '"ñ" is written in another encoding'),
        ("a: ñ".encode("utf-16"), (1, 1), "saved as UTF-16"),
        (b"\0a", (1, 1), "invisible character (U+0000)"),
    ],
)
def test_other_encodings_are_refused(raw: bytes, place: tuple[int, int], found: str) -> None:
    """A file in another encoding never loses its ñ in silence; the mend says how to save it."""
    problem = read(raw).problems[0]
    assert (problem.line, problem.column) == place
    assert found in str(problem.found)
    if "UTF" in str(problem.expected):
        assert 'choose "Save as"' in str(problem.mend)


def test_bom_crlf_and_decomposed_accents_are_the_same_text() -> None:
    """Windows editors, and keyboards that compose accents, change no text."""
    plain = read("a: !t Mañana sí\nb: x\n")
    windows = read("\ufeffa: !t Man\u0303ana si\u0301\r\nb: x\r\n")
    assert not windows.problems
    assert windows.data == plain.data
    assert [t.spanish for t, _ in windows.texts()] == ["Mañana sí"]


def test_a_large_file_is_not_opened(tmp_path: Path) -> None:
    """Two megabytes are the limit, told before anything is parsed."""
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (LARGEST_FILE_BYTES + 1))
    (problem,) = read_yaml(path, "large.yaml", "x").problems
    assert str(problem.expected) == f"at most {LARGEST_FILE_BYTES} bytes"


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    """What cannot be opened is named, not raised."""
    (problem,) = read_yaml(tmp_path / "none.yaml", "none.yaml", "x").problems
    assert "cannot be read" in str(problem.found)


def test_all_faults_of_a_file_are_collected() -> None:
    """One reading tells everything that is wrong."""
    document = read("a: 1.5\nb: *x\nc: !u y\nd: !t\na: 2\n")
    assert [p.line for p in document.problems] == [1, 2, 3, 4, 5]


def test_texts_have_ids_of_names_never_positions() -> None:
    """An item put in front renames no text: ids come from ids, keys and kinds."""
    offer = """
- title: !t Sesenta cajas
  id: crates
  answers:
    - id: pay
      effects:
        - {kind: money, centimos: -1}
        - {kind: rumour, text: !t Se dice}
        - {kind: rumour, text: !t Se cuenta}
  works: [!t Posta, !t Escuela]
"""
    ids = [text.id for text, _ in read(offer).texts()]
    assert ids == [
        "anta.offers.crates.title",
        "anta.offers.crates.answers.pay.effects.rumour.text",
        "anta.offers.crates.answers.pay.effects.rumour-2.text",
        "anta.offers.crates.works.0",
        "anta.offers.crates.works.1",
    ]
    assert ids == [t.id for t, _ in read("- {id: other, title: x}" + offer).texts()]


def test_every_node_knows_its_place() -> None:
    """Findings of later passes point at the value, the key, or what is nearest."""
    document = read("- id: a\n  to:\n    x: 1\n    y: [1, 2]\n- id: b\n")
    assert document.position((0, "to", "y", 1)) == Position(4, 12)
    assert document.position((0, "to", "z", "q")) == Position(3, 5)
    assert document.key_position((0, "to", "y")) == Position(4, 5)
    assert document.key_position((1,)) == Position(5, 3)
    assert document.position(()) == Position(1, 1)


def test_sequences_become_tuples() -> None:
    """The models are strict and frozen; the reader gives them what they take."""
    assert read("a: [1, [2, x]]").data == {"a": (1, (2, "x"))}


def test_texts_compare_by_id_only() -> None:
    """A corrected sentence changes no hash: the reader gives texts, not strings."""
    assert read("a: !t uno").data == {"a": Text("anta.offers.a", "otro")}

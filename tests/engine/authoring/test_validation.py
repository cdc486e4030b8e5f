"""Misfits of data and definitions are told in an author's words, at the right place."""

import ast
import re
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

import engine.rules.definitions.content as definitions
from engine.authoring.problem import Problem, one_of
from engine.authoring.shapes import all_tags, expectation, fields_of, shape_of
from engine.authoring.source import source_of
from engine.authoring.validation import as_id, validate
from engine.authoring.validator_messages import BY_MESSAGE, FIELDS_DISAGREE
from engine.authoring.yaml_reader import document_of
from engine.rules.definitions.base import Centimos, Definition, Id, Permille, Text
from engine.rules.definitions.effects import Effect, Where


class Small(Definition):
    """A small definition with one field of every kind."""

    id: Id
    flag: bool = False
    number: Permille = 0
    money: Centimos = 0
    most: Annotated[int, Field(le=9)] = 0
    text: Text | None = None
    word: Literal["no", "yes"] = "no"
    pair: tuple[int, int] = (0, 0)
    some: Annotated[tuple[Id, ...], Field(min_length=1)] = ("a",)
    shares: dict[Id, Permille] = {}
    where: Where = Where()
    effects: tuple[Effect, ...] = ()


def problems(content: str) -> tuple[Problem, ...]:
    """Return what does not fit a list of small definitions."""
    document = document_of(source_of(content.encode(), "f.yaml"), "f")
    assert document.problems == ()
    return validate(tuple[Small, ...], document)[1]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "id: a",
            "1:1: a group of fields; expected a list. Write each item on a line of its own, "
            "with a dash before it.",
        ),
        (
            "- a",
            '1:3: the text "a"; expected the fields id, flag, number, money, most, text, word, '
            "pair, some, shares, where, effects. Write its fields on the lines below, "
            "indented by two spaces.",
        ),
        (
            "- id: a\n  flag: yes",
            '2:9: the text "yes" in the field "flag"; expected true or false. Write true.',
        ),
        (
            "- id: a\n  number: [1]",
            '2:11: a list of 1 in the field "number"; expected a whole number '
            "from 0 to 1000. Correct the value.",
        ),
        (
            "- id: a\n  money: -1",
            '2:10: the number -1 in the field "money"; expected a whole number '
            "of at least 0. Choose a number within these bounds.",
        ),
        (
            "- id: a\n  money: 1_000",
            '2:10: the text "1_000" in the field "money"; expected a whole '
            "number of at least 0. Write 1000.",
        ),
        (
            "- id: a\n  money: mil",
            '2:10: the text "mil" in the field "money"; expected a whole '
            "number of at least 0. Write a number in digits, without quotes.",
        ),
        (
            "- id: a\n  most: 10",
            '2:9: the number 10 in the field "most"; expected a whole number of '
            "at most 9. Choose a number within these bounds.",
        ),
        (
            "- id: 12",
            '1:7: the number 12 in the field "id"; expected a name of small letters, digits '
            "and hyphens. Put it between double quotes.",
        ),
        (
            "- id:",
            '1:6: nothing in the field "id"; expected a name of small letters, digits and '
            "hyphens. Write the value, or delete the line.",
        ),
        (
            "- id: a\n  word: true",
            '2:9: true in the field "word"; expected one of no, yes. Did you mean "yes"?',
        ),
        (
            "- id: a\n  text: Hola",
            '2:9: the text "Hola" in the field "text"; expected a text to '
            "translate, with !t before it. Write !t before the text.",
        ),
        (
            "- id: a\n  pair: [1, 2, 3]",
            '2:9: a list of 3 in the field "pair"; expected a list of '
            "exactly 2. Add what is missing, or take out what is too much.",
        ),
        (
            "- id: a\n  some: []",
            '2:9: a list of 0 in the field "some"; expected a list of at least '
            "1. Add what is missing, or take out what is too much.",
        ),
        (
            "- id: a\n  some: [a, B b]",
            '2:13: the text "B b" in the field "some"; expected a name of '
            'small letters, digits and hyphens. Did you mean "b-b"?',
        ),
        (
            "- id: a\n  shares: {Azul Marino: 3}",
            '2:12: the name "Azul Marino" before the colon; '
            'expected a name of small letters, digits and hyphens. Did you mean "azul-marino"?',
        ),
        (
            "- id: a\n  shares: {a: x}",
            '2:15: the text "x" in the field "a"; expected a whole number '
            "from 0 to 1000. Write a number in digits, without quotes.",
        ),
        (
            "- id: a\n  where: {places: hree}",
            '2:19: the text "hree" in the field "places"; expected '
            "one of all, communities, districts, here, home, rural, town, or a list. Did you mean "
            '"here"?',
        ),
        (
            "- id: a\n  where: {places: [A B]}",
            '2:20: the text "A B" in the field "places"; expected a '
            'name of small letters, digits and hyphens. Did you mean "a-b"?',
        ),
        (
            "- id: a\n  where: {sexo: man}",
            '2:11: unknown field "sexo"; expected one of places, '
            'segments, sex. Did you mean "sex"?',
        ),
        (
            "- id: a\n  effects: [{kind: role, role: x}]",
            f'2:20: unknown effect "role"; expected {one_of(all_tags(shape_of(Effect)))}. '
            'Did you mean "rule"?',
        ),
        (
            "- id: a\n  effects: [{kind: money}]",
            '2:13: the field "centimos" is missing; expected a whole number. Add "centimos:" here.',
        ),
        (
            "- id: a\n  effects: [{kind: money, centimos: 1, centimo: 2}]",
            "2:40: unknown field "
            '"centimo"; expected one of kind, centimos. Did you mean "centimos"?',
        ),
        (
            "- id: a\n  effects: [{kind: days, amount: 9}]",
            '2:34: the number 9 in the field "amount"; '
            "expected a whole number from -4 to 4. Choose a number within these bounds.",
        ),
        (
            "- id: a\n  effects: [{kind: commitment, aspirant: b, first: 1, where: {}}]",
            "2:55: "
            'unknown field "where"; expected one of kind, aspirant, first. '
            "Delete it, or correct its name.",
        ),
    ],
)
def test_a_misfit_is_told_in_plain_words(content: str, message: str) -> None:
    """One misfit is one sentence, without a word of the validator's own."""
    assert [str(problem) for problem in problems(content)] == [f"f.yaml:{message}"]


def test_data_that_fits_becomes_definitions() -> None:
    """The strict models take what the reader gives."""
    content = b"- id: a\n  text: !t Hola\n  pair: [1, 2]\n  effects: [{kind: days, amount: -1}]\n"
    value, wrong = validate(tuple[Small, ...], document_of(source_of(content, "f.yaml"), "f"))
    assert wrong == ()
    assert value[0].text == Text("f.a.text", "")


def test_a_fault_of_writing_is_not_told_twice() -> None:
    """What the first pass found does not come back as a misfit."""
    document = document_of(source_of(b"- id: a\n  number: 1.5\n", "f.yaml"), "f")
    assert len(document.problems) == 1
    assert validate(tuple[Small, ...], document) == (None, ())


def test_every_objection_of_our_definitions_has_its_sentences() -> None:
    """An objection without a sentence of its own would only say that fields disagree."""
    folder = Path(definitions.__file__).parent
    raised = {
        str(node.args[0].value)
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "ValueError"
        and isinstance(node.args[0], ast.Constant)
    }
    raised.discard("expected a text to translate, written with the tag !t")
    assert sorted(raised - set(BY_MESSAGE)) == []
    assert sorted(set(BY_MESSAGE) - raised) == []


def test_an_unknown_objection_still_has_a_sentence() -> None:
    """Whatever a definition objects, an author reads something."""
    assert str(FIELDS_DISAGREE.found)


JARGON = re.compile(r"[Ii]nput should|_type|_error|pydantic|NoneType|Literal|typing|class ")


def _annotations(annotation: Any, seen: set[Any]) -> None:
    """Collect every annotation reachable from a definition."""
    shape = shape_of(annotation)
    key = repr(annotation)
    if key in seen:
        return
    seen.add(key)
    assert not JARGON.search(str(expectation(shape))), annotation
    if shape.model:
        for field in fields_of(shape.model).values():
            _annotations(field, seen)
    for one in (*shape.variants, *getattr(shape.core, "__args__", ())):
        if one is not Ellipsis and not isinstance(one, str | int):
            _annotations(one, seen)


def test_whatever_is_expected_can_be_said() -> None:
    """Every field of every definition has a plain name for what it takes."""
    seen: set[Any] = set()
    for bundle in (definitions.DistrictContent, definitions.ModelContent, definitions.Codex):
        _annotations(bundle, seen)
    assert len(seen) > 100


@pytest.mark.parametrize(
    ("name", "made"),
    [("San Gabán", "san-gaban"), ("Ñuñoa 2", "nunoa-2"), ("--", ""), ("a_b", "a-b")],
)
def test_ids_are_made_of_names(name: str, made: str) -> None:
    """The mend of a bad id is an id."""
    assert as_id(name) == made

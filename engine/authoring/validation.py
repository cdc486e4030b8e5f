"""The second pass: a file's data against its definition, and every misfit as a problem.

The validator tells where something does not fit and, roughly, how; what authors read is made here
from the place, the value that stands there and the shape that was expected.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from engine.authoring.problem import Phrase, Problem, did_you_mean, one_of, phrase
from engine.authoring.shapes import (
    Shape,
    all_tags,
    expectation,
    fields_of,
    shape_of,
    variant_by_tag,
)
from engine.authoring.source import MOST_FAULTS
from engine.authoring.validator_messages import BY_MESSAGE, FIELDS_DISAGREE
from engine.authoring.yaml_reader import MERGE, UNREADABLE, Document, Path_
from engine.rules.definitions.base import Text
from engine.rules.definitions.effects import Condition, Effect

CHECK = "model"
MOST_SHOWN = 40

_NOUNS: tuple[tuple[Any, Phrase], ...] = (
    (Effect, phrase("authoring.noun.effect", "effect")),
    (Condition, phrase("authoring.noun.condition", "condition")),
)
_VARIANT = phrase("authoring.noun.variant", "kind")


@dataclass(frozen=True)
class _Misfit:
    """One error of the validator, brought to a path of the file and the shape expected there."""

    path: Path_
    shape: Shape
    kind: str
    value: object
    detail: str
    owner: type[BaseModel] | None
    union: tuple[Path_, Shape] | None
    """The plain union on the way, with its path: its branches fail each for itself."""


def validate(annotation: Any, document: Document) -> tuple[Any, tuple[Problem, ...]]:
    """Return the file's content as definitions, or None with everything that does not fit."""
    if document.data is UNREADABLE:
        return None, ()
    try:
        return _adapter(annotation).validate_python(document.data), ()
    except ValidationError as error:
        errors = error.errors(include_url=False)[:MOST_FAULTS]
    misfits = _without_shadowed([_misfit(annotation, document.data, one) for one in errors])
    told = {(one.line, one.column) for one in document.problems}
    problems: list[Problem] = []
    for misfit in misfits:
        problem = _problem(document, misfit)
        # What the first pass has told already is not told again.
        if problem not in problems and (problem.line, problem.column) not in told:
            problems.append(problem)
    return None, tuple(problems)


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _misfit(annotation: Any, data: object, error: ErrorDetails) -> _Misfit:
    """Follow the validator's location through annotations and data; drop its own labels."""
    shape = shape_of(annotation)
    path: Path_ = ()
    owner: type[BaseModel] | None = None
    union: tuple[Path_, Shape] | None = None
    for number, step in enumerate(error["loc"]):
        if shape.variants:
            variant = variant_by_tag(shape, str(step)) if shape.discriminator else None
            if variant is None:
                union = path, shape
                variant = _variant_by_label(shape, str(step))
            shape = shape_of(variant)
            continue
        if shape.model:
            owner = shape.model
            path += (step,)
            shape = shape_of(fields_of(shape.model).get(str(step), Any))
        elif shape.is_list and isinstance(step, int):
            path += (step,)
            items = get_args(shape.core)
            item = items[0] if items[-1] is Ellipsis else items[min(step, len(items) - 1)]
            shape = shape_of(item)
        elif get_origin(shape.core) is dict and step == "[key]":
            shape = shape_of(get_args(shape.core)[0])
        elif get_origin(shape.core) is dict:
            path += (step,)
            at_key = error["loc"][number + 1 :] == ("[key]",)
            shape = shape_of(get_args(shape.core)[0 if at_key else 1])
    raised = error.get("ctx", {}).get("error")
    return _Misfit(
        path,
        shape,
        "bad_key" if error["loc"][-1:] == ("[key]",) else error["type"],
        error["input"],
        str(raised) if raised is not None else "",
        owner,
        union,
    )


def _variant_by_label(shape: Shape, label: str) -> Any:
    """Return the variant of a plain union that the validator's label means."""
    names = {"literal": "Literal", "tuple": "tuple", "str": "str", "int": "int"}
    wanted = names.get(re.split(r"[\[(-]", label)[0], label)
    for variant in shape.variants:
        core = shape_of(variant).core
        name = getattr(get_origin(core) or core, "__name__", str(get_origin(core) or core))
        if name.endswith(wanted):
            return variant
    return shape.variants[0]


def _without_shadowed(misfits: list[_Misfit]) -> list[_Misfit]:
    """Keep what an author can act on.

    Of the branches of a plain union that is the one that came furthest, or the union itself where
    all fail at once. A list whose items are at fault is also called too short, and fields that are
    merged in seem to be missing: that is left out.
    """
    kept = []
    for one in misfits:
        if one.kind == "missing" and isinstance(one.value, dict) and MERGE in one.value:
            continue
        if one.kind in ("too_short", "too_long") and any(
            len(other.path) > len(one.path) and other.path[: len(one.path)] == one.path
            for other in misfits
        ):
            continue
        if one.union is not None:
            where, shape = one.union
            rivals = [other for other in misfits if other.union == one.union]
            if len(one.path) < max(len(other.path) for other in rivals):
                continue
            if one.path == where:
                one = replace(one, shape=shape)
        kept.append(one)
    return kept


def _problem(document: Document, misfit: _Misfit) -> Problem:
    found, expected, mend, at_key = _sentences(misfit)
    if misfit.kind == "missing":
        position = document.position(misfit.path[:-1])
    elif misfit.kind.startswith("union_tag") and misfit.shape.discriminator:
        position = document.position((*misfit.path, misfit.shape.discriminator))
    elif at_key:
        position = document.key_position(misfit.path)
    else:
        position = document.position(misfit.path)
    return document.source.problem(position, found, expected, mend, CHECK)


def _sentences(misfit: _Misfit) -> tuple[Phrase, Phrase, Phrase, bool]:
    """Return found, expected and mend, and whether the key is meant rather than the value."""
    if misfit.kind == "missing":
        return (*_missing(misfit), False)
    if misfit.kind == "extra_forbidden":
        return (*_unknown_field(misfit), True)
    if misfit.kind == "bad_key":
        return (*_bad_key(misfit), True)
    if misfit.kind == "union_tag_not_found":
        field = str(misfit.shape.discriminator)
        tag = replace(misfit, path=(*misfit.path, field))
        return (*_missing(tag), False)
    if misfit.kind == "union_tag_invalid":
        return (*_unknown_variant(misfit), False)
    objects = misfit.shape.core is not Text and not misfit.shape.is_date
    if misfit.kind in ("value_error", "assertion_error") and objects:
        fault = BY_MESSAGE.get(misfit.detail, FIELDS_DISAGREE)
        return fault.found, fault.expected, fault.mend, False
    return (*_misfitting_value(misfit), False)


def _missing(misfit: _Misfit) -> tuple[Phrase, Phrase, Phrase]:
    name = misfit.path[-1]
    shape = misfit.shape
    return (
        phrase("authoring.found.missing", 'the field "{name}" is missing', name=name),
        _kinds_or_expectation(shape),
        phrase("authoring.mend.missing", 'Add "{name}:" here.', name=name),
    )


def _kinds_or_expectation(shape: Shape) -> Phrase:
    return one_of(all_tags(shape)) if shape.discriminator else expectation(shape)


def _unknown_field(misfit: _Misfit) -> tuple[Phrase, Phrase, Phrase]:
    name = str(misfit.path[-1])
    known = list(fields_of(misfit.owner)) if misfit.owner else []
    return (
        phrase("authoring.found.unknown-field", 'unknown field "{name}"', name=name),
        one_of(known),
        did_you_mean(
            name, known, phrase("authoring.mend.unknown-field", "Delete it, or correct its name.")
        ),
    )


def _unknown_variant(misfit: _Misfit) -> tuple[Phrase, Phrase, Phrase]:
    shape = misfit.shape
    tags = all_tags(shape)
    value = misfit.value
    tag = str(value.get(shape.discriminator)) if isinstance(value, dict) else ""
    noun = next((noun for union, noun in _NOUNS if shape_of(union) == shape), _VARIANT)
    return (
        phrase("authoring.found.unknown-kind", 'unknown {noun} "{name}"', noun=noun, name=tag),
        one_of(tags),
        did_you_mean(tag, tags, phrase("authoring.mend.choose", "Choose one of these.")),
    )


def _bad_key(misfit: _Misfit) -> tuple[Phrase, Phrase, Phrase]:
    name = str(misfit.path[-1])
    return (
        phrase("authoring.found.bad-key", 'the name "{name}" before the colon', name=name),
        expectation(misfit.shape),
        _mend(replace(misfit, value=name)),
    )


def _misfitting_value(misfit: _Misfit) -> tuple[Phrase, Phrase, Phrase]:
    names = [step for step in misfit.path if isinstance(step, str)]
    # The number of a figure is called "value": the figure's own name says more.
    field = next((name for name in reversed(names) if name != "value"), "".join(names[-1:]))
    shown = describe(misfit.value)
    found = (
        phrase("authoring.found.value", '{value} in the field "{field}"', value=shown, field=field)
        if field
        else shown
    )
    return found, expectation(misfit.shape), _mend(misfit)


def describe(value: object) -> Phrase:
    """Say what stands in the file, as a noun phrase."""
    match value:
        case None:
            return phrase("authoring.value.nothing", "nothing")
        case bool():
            return phrase("authoring.value.bool", "{word}", word="true" if value else "false")
        case int():
            return phrase("authoring.value.number", "the number {number}", number=value)
        case Text():
            return phrase(
                "authoring.value.tagged", 'the tagged text "{text}"', text=_cut(value.spanish)
            )
        case str():
            return phrase("authoring.value.text", 'the text "{text}"', text=_cut(value))
        case tuple():
            return phrase("authoring.value.list", "a list of {count}", count=len(value))
        case dict():
            return phrase("authoring.value.fields", "a group of fields")
        case _:
            return phrase("authoring.value.other", "something unreadable")


def _cut(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= MOST_SHOWN else one_line[: MOST_SHOWN - 1] + "…"


def _mend(misfit: _Misfit) -> Phrase:
    """Give the likeliest advice for a value that does not fit."""
    value, shape = misfit.value, misfit.shape
    words = [word for one in (shape, *map(shape_of, shape.variants)) for word in one.literals]
    if value is None:
        return phrase("authoring.mend.nothing", "Write the value, or delete the line.")
    if shape.core is Text and isinstance(value, str):
        return phrase("authoring.mend.tag-text", "Write !t before the text.")
    if isinstance(value, Text):
        return phrase("authoring.mend.untag", "Delete the tag !t; this is not translated.")
    if words:
        return _choose_word(value, words)
    if shape.core is int and isinstance(value, str):
        return _number_for(value)
    if shape.core is bool and isinstance(value, str):
        word = "true" if value.casefold() in ("yes", "on", "true", "sí", "si", "y") else "false"
        return phrase("authoring.mend.write", "Write {value}.", value=word)
    if shape.core is int and isinstance(value, int) and not isinstance(value, bool):
        return phrase("authoring.mend.bounds", "Choose a number within these bounds.")
    if shape.is_date and isinstance(value, str):
        return phrase("authoring.mend.date", "Write year, month and day, and look at a calendar.")
    if shape.is_name and isinstance(value, str):
        return phrase("authoring.mend.name", "Write a short name, without breaking the line.")
    if shape.is_id and isinstance(value, str) and (name := as_id(value)):
        return phrase("authoring.mend.did-you-mean", 'Did you mean "{name}"?', name=name)
    if shape.core is str and isinstance(value, int):
        return phrase("authoring.mend.quote-it", "Put it between double quotes.")
    if shape.is_list and isinstance(value, tuple):
        return phrase("authoring.mend.count", "Add what is missing, or take out what is too much.")
    if shape.is_list:
        return phrase(
            "authoring.mend.list", "Write each item on a line of its own, with a dash before it."
        )
    if shape.model or get_origin(shape.core) is dict or shape.discriminator:
        return phrase(
            "authoring.mend.fields", "Write its fields on the lines below, indented by two spaces."
        )
    return phrase("authoring.mend.correct", "Correct the value.")


def _choose_word(value: object, words: list[str]) -> Phrase:
    choose = phrase("authoring.mend.choose", "Choose one of these.")
    if isinstance(value, bool):
        word = "yes" if value else "no"
        return did_you_mean(word, words, choose)
    return did_you_mean(value, words, choose) if isinstance(value, str) else choose


def _number_for(value: str) -> Phrase:
    digits = re.sub(r"[\s_.,']", "", value)
    if re.fullmatch(r"[+-]?[0-9]{1,15}", digits):
        return phrase("authoring.mend.write", "Write {value}.", value=int(digits))
    return phrase("authoring.mend.number", "Write a number in digits, without quotes.")


def as_id(name: str) -> str:
    """Turn what somebody wrote into a name as ids are written, or an empty string."""
    bare = unicodedata.normalize("NFD", name.casefold())
    return re.sub(r"[^a-z0-9]+", "-", re.sub("[\u0300-\u036f]", "", bare)).strip("-")[:64]

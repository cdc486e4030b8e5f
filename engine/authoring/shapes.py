"""What a definition expects at a place, read from its annotations and said in plain words.

Messages are made from the shape that was expected, not from the validator's own words, so that an
author reads one manner of speaking everywhere and a new field needs no message of its own.
"""

import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from engine.authoring.problem import Phrase, one_of, phrase
from engine.rules.definitions.base import Date, Id, Name, Text

_BOUNDS = ("ge", "gt", "le", "lt", "min_length", "max_length", "pattern")


@dataclass(frozen=True)
class Shape:
    """One expected thing: its bare type, its bounds, and the field that tells variants apart."""

    core: Any
    bounds: tuple[tuple[str, Any], ...] = ()
    discriminator: str | None = None

    def bound(self, name: str) -> Any:
        """Return a bound such as ``ge`` or ``max_length``, or None."""
        return dict(self.bounds).get(name)

    @property
    def variants(self) -> tuple[Any, ...]:
        """What the value may be one of, None left out; empty where there is no choice."""
        if get_origin(self.core) not in (Union, types.UnionType):
            return ()
        return tuple(one for one in get_args(self.core) if one is not types.NoneType)

    @property
    def literals(self) -> tuple[str, ...]:
        """The words that may stand here, if only certain words may."""
        return tuple(map(str, get_args(self.core))) if get_origin(self.core) is Literal else ()

    @property
    def model(self) -> type[BaseModel] | None:
        """The definition expected here, if it is one."""
        is_model = isinstance(self.core, type) and issubclass(self.core, BaseModel)
        return self.core if is_model else None

    @property
    def is_list(self) -> bool:
        """Whether a list is expected."""
        return get_origin(self.core) is tuple

    @property
    def is_id(self) -> bool:
        """Whether a stable name is expected."""
        return self._has_form_of(Id)

    @property
    def is_date(self) -> bool:
        """Whether a day of the calendar is expected."""
        return self._has_form_of(Date)

    @property
    def is_name(self) -> bool:
        """Whether the name of somebody or of a place is expected."""
        return self._has_form_of(Name)

    def _has_form_of(self, annotation: Any) -> bool:
        return self.core is str and self.bound("pattern") == shape_of(annotation).bound("pattern")


def shape_of(annotation: Any) -> Shape:
    """Strip ``Annotated`` and optional None from an annotation and keep the bounds."""
    bounds: dict[str, Any] = {}
    discriminator = None
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *metadata = get_args(annotation)
            for item in _flat(metadata):
                bounds |= {
                    name: value
                    for name in _BOUNDS
                    if (value := getattr(item, name, None)) is not None
                }
                if isinstance(item, FieldInfo) and isinstance(item.discriminator, str):
                    discriminator = item.discriminator
            continue
        shape = Shape(annotation, tuple(bounds.items()), discriminator)
        if len(shape.variants) != 1:
            return shape
        annotation = shape.variants[0]


def _flat(metadata: list[Any]) -> Iterator[Any]:
    for item in metadata:
        yield item
        if isinstance(item, FieldInfo):
            yield from item.metadata


@cache
def fields_of(model: type[BaseModel]) -> dict[str, Any]:
    """Return the annotations of a definition's fields by the name that stands in the file."""
    hints = get_type_hints(model, include_extras=True)
    return {
        info.alias or name: get_args(hints[name])[0] if info.alias else hints[name]
        for name, info in model.model_fields.items()
    }


def variant_by_tag(shape: Shape, tag: str) -> type[BaseModel] | None:
    """Return the variant of a discriminated union that ``tag`` names."""
    for variant in shape.variants:
        if tag in tags_of(shape, variant):
            return shape_of(variant).model
    return None


def tags_of(shape: Shape, variant: Any) -> tuple[str, ...]:
    """Return the tags that name one variant of a discriminated union."""
    model = shape_of(variant).model
    if model is None or shape.discriminator is None:
        return ()
    return shape_of(fields_of(model)[shape.discriminator]).literals


def all_tags(shape: Shape) -> tuple[str, ...]:
    """Return every tag of a discriminated union, in order."""
    return tuple(sorted(tag for one in shape.variants for tag in tags_of(shape, one)))


def expectation(shape: Shape) -> Phrase:
    """Say what is expected, as a noun phrase."""
    if shape.discriminator:
        return phrase(
            "authoring.expected.variant",
            'fields that begin with "{field}:"',
            field=shape.discriminator,
        )
    if shape.variants:
        return _either([expectation(shape_of(one)) for one in shape.variants])
    if shape.literals:
        return one_of(shape.literals)
    if shape.core is Text:
        return phrase("authoring.expected.text", "a text to translate, with !t before it")
    if shape.is_id:
        return phrase("authoring.expected.id", "a name of small letters, digits and hyphens")
    if shape.is_date:
        return phrase("authoring.expected.date", 'a day of the calendar, like "2002-11-17"')
    if shape.is_name:
        return phrase(
            "authoring.expected.name",
            "a name on one line, of at most {most} letters",
            most=shape.bound("max_length"),
        )
    if shape.core is str:
        return _string(shape)
    if shape.core is bool:
        return phrase("authoring.expected.bool", "true or false")
    if shape.core is int:
        return _whole_number(shape)
    if shape.is_list:
        return _list(shape)
    if shape.model:
        return phrase(
            "authoring.expected.fields",
            "the fields {names}",
            names=", ".join(fields_of(shape.model)),
        )
    return phrase("authoring.expected.pairs", 'lines of the form "name: value"')


def _either(parts: list[Phrase]) -> Phrase:
    first, *rest = parts
    for part in rest:
        first = phrase("authoring.expected.either", "{one}, or {other}", one=first, other=part)
    return first


def _string(shape: Shape) -> Phrase:
    pattern = shape.bound("pattern")
    if pattern:
        return phrase("authoring.expected.form", "a text of the form {form}", form=pattern)
    most = shape.bound("max_length")
    if most is not None:
        return phrase("authoring.expected.short", "a text of at most {most} letters", most=most)
    return phrase("authoring.expected.string", "a text")


def _whole_number(shape: Shape) -> Phrase:
    low = shape.bound("ge")
    high = shape.bound("le")
    if low is None and shape.bound("gt") is not None:
        low = shape.bound("gt") + 1
    if high is None and shape.bound("lt") is not None:
        high = shape.bound("lt") - 1
    if low is not None and high is not None:
        return phrase(
            "authoring.expected.between",
            "a whole number from {low} to {high}",
            low=low,
            high=high,
        )
    if low is not None:
        return phrase("authoring.expected.from", "a whole number of at least {low}", low=low)
    if high is not None:
        return phrase("authoring.expected.to", "a whole number of at most {high}", high=high)
    return phrase("authoring.expected.whole", "a whole number")


def _list(shape: Shape) -> Phrase:
    items = get_args(shape.core)
    if items[-1] is not Ellipsis:
        return phrase("authoring.expected.list-of", "a list of exactly {count}", count=len(items))
    low = shape.bound("min_length")
    high = shape.bound("max_length")
    if low is not None and low == high:
        return phrase("authoring.expected.list-of", "a list of exactly {count}", count=low)
    if low is not None and high is not None:
        return phrase(
            "authoring.expected.list-between", "a list of {low} to {high}", low=low, high=high
        )
    if low is not None:
        return phrase("authoring.expected.list-from", "a list of at least {low}", low=low)
    if high is not None:
        return phrase("authoring.expected.list-to", "a list of at most {high}", high=high)
    return phrase("authoring.expected.list", "a list")

"""What all definitions of content share: a frozen, strict base, texts by id, sourced figures."""

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
    ValidationInfo,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[-+][a-z0-9]+)*$", max_length=64)]
"""A stable name in content, saves and replays: lower case, digits, hyphens."""

Name = Annotated[str, StringConstraints(pattern=r"^\S(?:[^\n\t]*\S)?$", max_length=60)]
"""What somebody or some place is called: not translated, on one line."""


def _in_the_calendar(day: str) -> str:
    date.fromisoformat(day)
    return day


Date = Annotated[
    str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_in_the_calendar)
]
"""A day of the calendar, year first; days in this form sort as they follow."""

Permille = Annotated[int, Field(ge=0, le=1000)]
Centimos = Annotated[int, Field(ge=0)]

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


class Text:
    """A text of the content: its stable id and the Spanish that its author wrote.

    Only the id counts: two texts with the same id are equal, so that a corrected sentence changes
    neither a hash nor a save. The loader makes one from every YAML scalar tagged ``!t``.
    """

    __slots__ = ("id", "spanish")

    def __init__(self, id: str, spanish: str) -> None:
        self.id = id
        self.spanish = spanish

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"Text({self.id!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(lambda text: text.id),
        )

    @classmethod
    def _validate(cls, value: Any, info: ValidationInfo) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, str) and info.context is not None:
            # A save names texts by their ids; whoever reads it hands over what they say.
            return cls(value, str(info.context["texts"].get(value, value)))
        raise ValueError("expected a text to translate, written with the tag !t")


class Definition(BaseModel):
    """A piece of content: strict, frozen, with no field that is not declared."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


Tag = Literal["S", "V", "D", "M", "A"]
"""How well a figure is known: report, verified, derived, general knowledge, assumption."""


class Origin(Definition):
    """Where something comes from; M and A are shown to players as assumptions."""

    tag: Tag
    source: str | None = None
    reason: str | None = None

    @model_validator(mode="after")
    def _has_an_origin(self) -> Self:
        if self.tag in ("S", "V", "D") and not self.source:
            raise ValueError("a figure tagged S, V or D names its source")
        if self.tag in ("M", "A") and not self.reason:
            raise ValueError("a figure tagged M or A says why it is assumed (reason)")
        return self


class Sourced(Origin):
    """A figure with the place it comes from."""

    value: int
    unit: str


class SourcedCount(Sourced):
    """A figure that counts something, money among it: never below nothing."""

    value: Annotated[int, Field(ge=0)]


class SourcedPeople(Sourced):
    """A number of people; a place without any is none."""

    value: Annotated[int, Field(ge=1)]


class SourcedPermille(Sourced):
    """A part of a whole, in permille."""

    value: Permille


class SourcedSeats(Sourced):
    """Seats of a council, the mayor apart (Ley 26864, art. 24)."""

    value: Annotated[int, Field(ge=5, le=15)]

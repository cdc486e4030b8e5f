"""Protects the arithmetic of places: parts of a whole add up to it."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Phrase, Problem, phrase
from engine.rules.definitions.geography import Place
from engine.rules.definitions.office import AssemblyOption

ID = "shares"
WHOLE = 1000
FAILING = Change(
    f"{DISTRICT}/places.yaml",
    "road_hours: {value: 3, unit: horas, tag: A, reason: Supuesto para la prueba}\n"
    "  segments: {peasants: 600,",
    "road_hours: {value: 3, unit: horas, tag: A, reason: Supuesto para la prueba}\n"
    "  segments: {peasants: 500,",
)
PASSING = Change(
    f"{DISTRICT}/places.yaml",
    "road_hours: {value: 3, unit: horas, tag: A, reason: Supuesto para la prueba}\n"
    "  segments: {peasants: 600, traders: 400}",
    "road_hours: {value: 3, unit: horas, tag: A, reason: Supuesto para la prueba}\n"
    "  segments: {peasants: 500, traders: 500}",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield places whose segments, and splits of money, that do not add up to 1000."""
    for place in library.of(Place):
        total = sum(place.value.segments.values())
        if total != WHOLE:
            yield place.problem(ID, ("segments",), *_wrong_sum(total))
        spoken = sum(place.value.languages.values())
        if spoken < WHOLE:
            yield place.problem(
                ID,
                ("languages",),
                phrase(
                    "authoring.found.silent", "people without a language ({total} ‰)", total=spoken
                ),
                phrase("authoring.expected.spoken", "1000 ‰ or more (many speak two)"),
                phrase("authoring.mend.spoken", "Count everybody in at least one language."),
            )
    for option in library.of(AssemblyOption):
        value = option.value
        split = value.share_communities + value.share_town + value.share_between
        if value.field == "shares" and split not in (0, WHOLE):
            yield option.problem(ID, ("share_communities",), *_wrong_sum(split))


def _wrong_sum(total: int) -> tuple[Phrase, Phrase, Phrase]:
    return (
        phrase("authoring.found.sum", "parts that add up to {total}", total=total),
        phrase("authoring.expected.sum", "a sum of {whole}", whole=WHOLE),
        phrase("authoring.mend.sum", "Correct the parts."),
    )

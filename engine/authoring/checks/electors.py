"""Protects the roll: the places' electors are the district's, and are some of its people."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.geography import District

ID = "electors"
FAILING = Change(f"{DISTRICT}/district.yaml", "{value: 1200, unit", "{value: 1300, unit")
PASSING = Change(f"{DISTRICT}/district.yaml", "{value: 3000, unit", "{value: 3300, unit")


def find(library: Library) -> Iterator[Problem]:
    """Yield districts whose electors are not the sum of their places', or more than its people."""
    for piece in library.of(District):
        assert piece.district is not None
        total = sum(place.electors.value for place in piece.district.places)
        said = piece.value.electors.value
        if total != said:
            yield piece.problem(
                ID,
                ("electors", "value"),
                phrase("authoring.found.electors", "{number} electors", number=said),
                phrase(
                    "authoring.expected.electors", "{total}, the sum of its places", total=total
                ),
                phrase("authoring.mend.electors", "Correct this figure, or those of the places."),
            )
        people = piece.value.population.value
        if people < said:
            yield piece.problem(
                ID,
                ("population", "value"),
                phrase("authoring.found.population", "a population of {number}", number=people),
                phrase("authoring.expected.population", "more people than electors"),
                phrase("authoring.mend.electors", "Correct this figure, or those of the places."),
            )

"""Protects the map and the budget: a district has a town, and somewhere outside it."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library, problem_at
from engine.authoring.problem import START, Problem, phrase

ID = "town"
FAILING = Change(f"{DISTRICT}/places.yaml", "kind: town-quarter", "kind: community")
PASSING = Change(f"{DISTRICT}/places.yaml", "name: Lugar 0", "name: La plaza")


def find(library: Library) -> Iterator[Problem]:
    """Yield districts that are all town or have none."""
    for shelf in library.shelves:
        district = library.district_of(shelf)
        if district is None or shelf.part[-1] != "places" or not district.places:
            continue
        rural = {place.is_rural for place in district.places}
        if len(rural) == 2:
            continue
        kind = "community" if False in rural else "town-quarter"
        yield problem_at(
            shelf.document,
            START,
            ID,
            phrase("authoring.found.no-kind", 'no place with "kind: {kind}"', kind=kind),
            phrase("authoring.expected.town", "a town quarter and a community at least"),
            phrase("authoring.mend.no-kind", "Add one, or correct the kind of a place."),
            "error",
        )

"""Districts of any size, made from a real one: its communities over and over under other names."""

from dataclasses import replace
from itertools import cycle, islice

from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.geography import Medium, Place
from engine.rules.world import World

ELECTORS_PER_COMMUNITY = 1_000
"""What the electors of the whole district, town and other districts included, come to."""


def scaled(world: World, communities: int) -> World:
    """Return the same game in a district of so many communities, electors in proportion.

    Town quarters and other districts stay as places and grow with the rest.
    """
    district = _with_communities(world.district, communities)
    factor = communities * ELECTORS_PER_COMMUNITY * 1000 // _electors(district)
    places = tuple(_grown(place, factor) for place in district.places)
    return replace(world, district=district.model_copy(update={"places": places}))


def _with_communities(district: DistrictContent, number: int) -> DistrictContent:
    kept = [place for place in district.places if place.kind != "community"]
    models = [place for place in district.places if place.kind == "community"]
    made = [
        (model, model if n < len(models) else model.model_copy(update={"id": f"{model.id}-{n}"}))
        for n, model in enumerate(islice(cycle(models), number))
    ]
    if number < len(models):
        raise ValueError(f"a district has at least its own {len(models)} communities")
    media = tuple(_heard_there(medium, made) for medium in district.media)
    places = (*kept, *(place for _, place in made))
    return district.model_copy(update={"places": places, "media": media})


def _heard_there(medium: Medium, made: list[tuple[Place, Place]]) -> Medium:
    copies = {place.id: medium.coverage.get(model.id, 0) for model, place in made}
    return medium.model_copy(update={"coverage": {**medium.coverage, **copies}})


def _electors(district: DistrictContent) -> int:
    return sum(place.electors.value for place in district.places)


def _grown(place: Place, permille: int) -> Place:
    electors = max(1, place.electors.value * permille // 1000)
    return place.model_copy(
        update={"electors": place.electors.model_copy(update={"value": electors})}
    )

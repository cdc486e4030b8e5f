"""Protects the map: every place is reached from the town by the roads that are drawn."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.geography import Place, Point, Terrain

ID = "roads"
NEAR = 15
"""Map units (of 1000) within which a place lies at a road."""

FAILING = Change(f"{DISTRICT}/terrain.yaml", "[[500, 500], [120, 150]]", "[[900, 900], [120, 150]]")
PASSING = Change(f"{DISTRICT}/terrain.yaml", "[[500, 500], [120, 150]]", "[[80, 100], [120, 150]]")


def find(library: Library) -> Iterator[Problem]:
    """Yield places to which no road leads from the town."""
    for piece in library.of(Place):
        assert piece.district is not None
        town = [_at(p) for p in piece.district.places if p.kind == "town-quarter"]
        reached = _reached(piece.district.terrain, town)
        if not town:
            # That is told once, by another check.
            continue
        if piece.value.kind != "town-quarter" and not _is_near(_at(piece.value), reached):
            yield piece.problem(
                ID,
                ("x",),
                phrase(
                    "authoring.found.no-road",
                    '"{name}", to which no road leads',
                    name=piece.value.id,
                ),
                phrase("authoring.expected.road", "a road, track or mule track from the town"),
                phrase(
                    "authoring.mend.road",
                    "Draw one in terrain.yaml that ends at {x}, {y}.",
                    x=piece.value.x,
                    y=piece.value.y,
                ),
            )


def _at(place: Place) -> Point:
    return place.x, place.y


def _reached(terrain: Terrain, town: list[Point]) -> set[Point]:
    """Return all points of the roads that hang together with the town."""
    reached = set(town)
    roads = [set(road.points) for road in terrain.roads]
    while True:
        joined = [road for road in roads if any(_is_near(point, reached) for point in road)]
        if not joined:
            return reached
        roads = [road for road in roads if road not in joined]
        reached = reached.union(*joined)


def _is_near(point: Point, others: set[Point]) -> bool:
    return point in others or any(
        abs(point[0] - x) <= NEAR and abs(point[1] - y) <= NEAR for x, y in others
    )

"""Protects the map: every place is reached from the town by the roads that are drawn."""

from collections.abc import Iterable, Iterator
from itertools import product

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.geography import Place, Point

ID = "roads"
NEAR = 15
"""Map units (of 1000) within which a place lies at a road."""
_SIDE = NEAR + 1

FAILING = Change(f"{DISTRICT}/terrain.yaml", "[[500, 500], [120, 150]]", "[[900, 900], [120, 150]]")
PASSING = Change(f"{DISTRICT}/terrain.yaml", "[[500, 500], [120, 150]]", "[[80, 100], [120, 150]]")


def find(library: Library) -> Iterator[Problem]:
    """Yield places to which no road leads from the town."""
    reached = {id(district): _reached(district) for district in library.content.districts}
    for piece in library.of(Place):
        assert piece.district is not None
        road = reached[id(piece.district)]
        # Without a town nothing can be reached: that is told once, by another check.
        if not road or piece.value.kind == "town-quarter" or any(_near(road, _at(piece.value))):
            continue
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


_Squares = dict[Point, list[tuple[Point, int]]]
"""Points by the square of the map in which they lie, each with the number of its road."""


def _at(place: Place) -> Point:
    return place.x, place.y


def _reached(district: DistrictContent) -> _Squares:
    """Return all points of the roads that hang together with the town, and those of the town."""
    roads = [road.points for road in district.terrain.roads]
    drawn = _squares((point, number) for number, road in enumerate(roads) for point in road)
    town = [_at(place) for place in district.places if place.kind == "town-quarter"]
    reached, joined, ahead = [(point, -1) for point in town], set[int](), town
    while ahead:
        for _, number in list(_near(drawn, ahead.pop())):
            if number not in joined:
                joined.add(number)
                reached += [(point, number) for point in roads[number]]
                ahead += roads[number]
    return _squares(reached)


def _squares(points: Iterable[tuple[Point, int]]) -> _Squares:
    squares: _Squares = {}
    for (x, y), road in points:
        squares.setdefault((x // _SIDE, y // _SIDE), []).append(((x, y), road))
    return squares


def _near(squares: _Squares, point: Point) -> Iterator[tuple[Point, int]]:
    """Yield what lies near a point: in its square, or in one of those around."""
    x, y = point
    for column, row in product((-1, 0, 1), repeat=2):
        for other, road in squares.get((x // _SIDE + column, y // _SIDE + row), ()):
            if abs(other[0] - x) <= NEAR and abs(other[1] - y) <= NEAR:
                yield other, road

"""Macusani holds what a district must hold (game.md, Districts), and its figures add up."""

from engine.rules.definitions.base import Sourced
from engine.rules.definitions.content import DistrictContent
from tests.support import shipped


def _district() -> DistrictContent:
    district = shipped().district("macusani")
    assert district is not None
    return district


def test_it_has_the_volumes_of_a_district() -> None:
    """12 communities and quarters, 18 aspirants, 8 organisations, 14 offers, 25 incidents, …"""
    district = _district()
    near = [p for p in district.places if p.kind in ("community", "town-quarter")]
    assert len(near) >= 12
    assert len(district.aspirants) == 18
    assert len(district.organisations) >= 8
    assert len(district.offers) >= 14
    assert len(district.incidents) >= 25
    assert len([p for p in district.projects if p.competence in ("district", "province")]) >= 20
    assert len(district.scenarios[0].lists) == 4


def test_the_electors_of_the_places_are_those_of_the_province() -> None:
    """28,118 electors in Carabaya (facts checked, 8), to the last one."""
    district = _district()
    assert sum(place.electors.value for place in district.places) == 28_118
    assert district.district.electors.value == 28_118


def test_segments_are_shares_of_a_whole() -> None:
    """The people of every place are its segments, neither more nor less."""
    for place in _district().places:
        assert sum(place.segments.values()) == 1000, place.id


def test_every_place_lacks_a_few_things_badly() -> None:
    """Places differ: three or four strong needs each, or there would be nothing to listen to."""
    for place in _district().places:
        strong = [need for need, lack in place.needs.items() if lack >= 500]
        assert 3 <= len(strong) <= 4, place.id


def test_temptations_in_town_are_at_least_as_many_as_in_the_communities() -> None:
    """Bought votes are not a thing of the poor alone (game.md, what protects people)."""
    offers = _district().offers
    town = [offer for offer in offers if offer.setting == "town"]
    assert 2 * len(town) >= len(offers)


def test_every_figure_has_an_origin() -> None:
    """S, V and D name a source; M and A say why they are assumed."""
    figures = list(_figures(_district())) + list(_figures(shipped().model))
    assert len(figures) > 300
    for figure in figures:
        assert figure.source if figure.tag in ("S", "V", "D") else figure.reason


def _figures(value: object) -> "list[Sourced]":
    if isinstance(value, Sourced):
        return [value]
    if isinstance(value, tuple):
        return [figure for item in value for figure in _figures(item)]
    if isinstance(value, dict):
        return [figure for item in value.values() for figure in _figures(item)]
    fields = getattr(type(value), "model_fields", {})
    return [figure for name in fields for figure in _figures(getattr(value, name))]

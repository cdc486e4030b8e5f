"""Portraits: everybody has one face for ever, and no two people the same."""

from itertools import product

import pygame
import pytest

from ui.window.pictures.portrait_spec import DRESSES, PLACES, SEXES, Chance, PortraitSpec
from ui.window.pictures.portraits import portrait
from ui.window.pictures.portraiture.compose import portrait_svg
from ui.window.pictures.portraiture.garments import garment
from ui.window.pictures.portraiture.traits import traits_of


def people(count: int) -> list[PortraitSpec]:
    """People of all kinds, as a district would have them."""
    kinds = list(product(SEXES, DRESSES, PLACES))
    return [
        PortraitSpec(f"person-{i}", sex, 18 + i * 7 % 65, dress, place)
        for i in range(count)
        for sex, dress, place in (kinds[i % len(kinds)],)
    ]


def test_a_person_has_one_face() -> None:
    """Protects the reader's memory: a face must not change between screens or games."""
    spec = PortraitSpec("rosa-quispe", "woman", 52, "herder")
    traits = traits_of(spec)
    assert traits == traits_of(PortraitSpec("rosa-quispe", "woman", 52, "herder"))
    # Written down, so that another stream of chance does not change everybody's face unseen.
    assert Chance("carabaya/rosa-quispe").below(256) == 11
    assert traits.woman


def test_people_differ() -> None:
    """Protects from two people with one face: all of 200 pictures differ."""
    assert len({portrait_svg(spec) for spec in people(200)}) == 200


def test_faces_differ_not_only_clothes() -> None:
    """Protects from one face in many coats: of 100 people hardly any two share a head."""
    heads = [
        (
            traits.face.skin,
            round(traits.face.cheek),
            round(traits.face.jaw),
            traits.hair,
            traits.outfit.hat,
        )
        for traits in map(traits_of, people(100))
    ]
    assert len(set(heads)) >= 98


@pytest.mark.parametrize("dress", DRESSES)
def test_every_garment_of_a_dress_is_drawn(dress: str) -> None:
    """Protects from a name in the wardrobe that nothing draws."""
    for sex, place, number in product(SEXES, PLACES, range(12)):
        spec = PortraitSpec(f"{dress}-{number}", sex, 20 + number * 5, dress, place)  # type: ignore[arg-type]
        behind, before = garment(traits_of(spec))
        assert behind
        assert before
        assert portrait_svg(spec).endswith("</svg>")


def test_age_is_seen() -> None:
    """Protects the dignity of age: the old have grey hair and lines, the young have none."""
    young = traits_of(PortraitSpec("a", "woman", 22, "peasant"))
    old = traits_of(PortraitSpec("a", "woman", 78, "peasant"))
    assert young.features.years == 0
    assert old.features.years > 0.9
    assert int(old.hair.colour[1:3], 16) > int(young.hair.colour[1:3], 16) + 90


@pytest.mark.parametrize("size", [(200, 240), (64, 64), (120, 60), (33, 90)])
def test_portrait_fills_its_frame(size: tuple[int, int]) -> None:
    """Protects cards of any proportion from a bare edge."""
    surface = portrait(PortraitSpec("b", "man", 40, "teacher", "town"), size)
    assert surface.get_size() == size
    corners = product((0, size[0] - 1), (0, size[1] - 1))
    assert all(surface.get_at(corner)[:3] != (0, 0, 0) for corner in corners)


def test_portrait_is_quick_and_kept() -> None:
    """Protects the frame rate: the second call draws nothing."""
    spec = PortraitSpec("c", "man", 40, "driver", "town")
    assert portrait(spec, (100, 120)) is portrait(spec, (100, 120))
    assert isinstance(portrait(spec, (100, 120)), pygame.Surface)

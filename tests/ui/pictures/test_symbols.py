"""List signs: no party's sign, told apart without colour, and always there."""

from itertools import combinations, product

import pygame
import pytest

from ui.window.pictures.assets import PictureError
from ui.window.pictures.catalogue import SYMBOLS
from ui.window.pictures.symbols import FIGURE_CELLS, Mono, figure, symbol

BLACK_ON_WHITE = Mono((0, 0, 0), (255, 255, 255))

SIGNS_OF_PARTIES = {
    # A workshop is held by a neutral organisation: no sign may remind of a party. These are
    # signs that national parties and well-known movements of Peru have used on ballots, or that
    # the law keeps for the State; what looks like one of them is left out too.
    "estrella",
    "lampa",
    "corazon",
    "lapiz",
    "sombrero",
    "casa",
    "chakana",
    "maiz",
    "sol",
    "arbol",
    "mano",
    "pelota",
    "campana",
    "llave",
    "flecha",
    "escalera",
    "arco_iris",
    "machete",
    "olla",
    "cantaro",
    "puente",
    "condor",
    "tren",
    "vela",
    "escoba",
    "caballo",
    "perro",
    "hoja",
    "carretera",
    "casco",
    "paloma",
    "pescado",
    "gallo",
    "trigo",
    "espiga",
    "rosa",
    "antorcha",
    "libro",
    "martillo",
    "rueda",
    "caballito",
    "apreton_de_manos",
    "bandera",
    "escudo",
    "inca",
    "mapa",
    "letra",
    "vicuna",
    "quina",
    "cornucopia",
    "balanza",
    "faro",
    "tractor",
    "papa",
}


def test_no_sign_belongs_to_a_party() -> None:
    """Protects the neutrality of whoever holds the workshop."""
    assert not set(SYMBOLS) & SIGNS_OF_PARTIES


def test_there_are_enough_signs() -> None:
    """Protects a ballot of eight lists from two with one sign."""
    assert len(SYMBOLS) >= 8


def test_each_sign_has_its_own_colour_and_ground() -> None:
    """Protects whoever sees no colours, or only colours: each of the two is enough."""
    assert len({style.pattern for style in SYMBOLS.values()}) == len(SYMBOLS)
    assert len({style.ground for style in SYMBOLS.values()}) == len(SYMBOLS)


@pytest.mark.parametrize("symbol_id", SYMBOLS)
def test_figure_fills_its_square(symbol_id: str) -> None:
    """Protects from a drawing with a short row, which would shear the figure."""
    rows = figure(symbol_id)
    assert len(rows) == FIGURE_CELLS
    assert {len(row) for row in rows} == {FIGURE_CELLS}
    assert set("".join(rows)) <= set("#o.")


@pytest.mark.parametrize("size", [24, 48])
def test_signs_differ_in_black_and_white(size: int) -> None:
    """Protects the printed ballot: at least a sixth of the picture differs between any two."""
    masks = {
        symbol_id: pygame.mask.from_threshold(
            symbol(symbol_id, size, BLACK_ON_WHITE), (0, 0, 0), (128, 128, 128)
        )
        for symbol_id in SYMBOLS
    }
    for one, other in combinations(SYMBOLS, 2):
        differing = sum(
            masks[one].get_at(place) != masks[other].get_at(place)
            for place in product(range(size), repeat=2)
        )
        assert differing > size * size / 6, (one, other)


def test_unknown_sign_is_named() -> None:
    """Protects the writer of a district from a silent hole."""
    with pytest.raises(PictureError, match="estrella"):
        symbol("estrella", 32)

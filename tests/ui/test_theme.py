"""Protects that everything can be read: contrast of every pair, letters of every language."""

import re
from pathlib import Path

import pygame
import pytest

from ui.window import theme
from ui.window.audit import missing
from ui.window.text import FONTS, Face, Typesetter, clean, parse
from ui.window.theme import PAIRS, PALETTES, Palette, Role, contrast, hovered

SAMPLE = (
    "ÁÉÍÓÚÜÑ áéíóúüñ ¿Qué? ¡Sí! «vaso de leche» – — … · ° º ª № S/ % − × ÷ ½ ’ “ ” "
    "Ñuqanchikpaq allin kawsay; qhichwa simi, ch’aska, k’anchay, p’unchaw, t’anta, q’uñi "
    "Aymar aru: ïrxata, tüma, jach’a, k’ank’a, pʼiqi, ä ï ü Ä Ï Ü"
)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_every_pair_has_the_contrast_wcag_asks(palette: Palette) -> None:
    """Text keeps 4.5:1 and signs 3:1 in every palette."""
    weak = [
        (pair.foreground, pair.background, round(found, 2))
        for pair in PAIRS
        if (found := contrast(palette[pair.foreground], palette[pair.background])) < pair.least
    ]
    assert not weak


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_a_hovered_button_reads_no_worse(palette: Palette) -> None:
    """The tint under the pointer never lessens the contrast."""
    for text, ground in ((Role.ON_PRIMARY, Role.PRIMARY), (Role.INK, Role.PANEL)):
        before = contrast(palette[text], palette[ground])
        assert contrast(palette[text], hovered(palette[ground], palette[text])) >= before - 0.01


def test_contrast_of_known_colours() -> None:
    """Black on white is 21, the extreme of the formula; grey #777 on white is 4.48."""
    assert round(contrast((0, 0, 0), (255, 255, 255)), 2) == 21
    assert round(contrast((0x77, 0x77, 0x77), (255, 255, 255)), 2) == 4.48


def test_palettes_name_every_role() -> None:
    """No palette forgets a role that a widget may ask for."""
    assert all(set(palette.colours) == set(Role) for palette in PALETTES.values())


def test_text_colours_in_the_widgets_are_in_a_pair() -> None:
    """Every ON_ role is measured against the ground it is made for."""
    measured = {pair.foreground for pair in PAIRS}
    assert {role for role in Role if role.value.startswith("on-")} <= measured


@pytest.mark.parametrize("face", list(Face))
def test_fonts_have_every_letter(face: Face) -> None:
    """Spanish, Quechua and Aymara are drawn without a box in every face."""
    assert missing(SAMPLE, face) == set()


def test_fonts_lie_beside_their_licence() -> None:
    """The bundled fonts are whole files with the text of their licence."""
    for face in Face:
        assert (FONTS / face.value).stat().st_size > 40_000
    licences = [path.read_text(encoding="utf-8") for path in FONTS.glob("*OFL*")]
    assert len(licences) == 2
    assert all("SIL OPEN FONT LICENSE" in re.sub(r"\s+", " ", text).upper() for text in licences)


def test_no_font_of_the_system_is_used() -> None:
    """A font that this machine happens to have would look otherwise elsewhere."""
    folder = Path(theme.__file__).parent
    assert not [path for path in folder.rglob("*.py") if ".SysFont(" in path.read_text("utf-8")]


def test_it_is_pygame_ce() -> None:
    """The old pygame, installed by some other package, would overwrite the one we need."""
    assert getattr(pygame, "IS_CE", False)


def test_apostrophes_become_one_and_undrawable_signs_go() -> None:
    """ʼ ´ ‘ ' are drawn alike; NUL and lone surrogates cannot stop a drawing."""
    assert clean("qʼa q´a q‘a q'a") == "q’a q’a q’a q’a"
    assert clean("a\x00b\ud800c\td") == "abc d"


def test_markup_is_read() -> None:
    """Bold and terms are found, and a plain text stays whole."""
    runs = parse("Un **gran** [[vaso|vaso de leche]] y [[canon]].")
    assert [(run.text, run.bold, run.term) for run in runs] == [
        ("Un ", False, ""),
        ("gran", True, ""),
        (" ", False, ""),
        ("vaso de leche", False, "vaso"),
        (" y ", False, ""),
        ("canon", False, "canon"),
        (".", False, ""),
    ]


@pytest.mark.parametrize("percent", theme.TEXT_SIZES)
def test_wrapping_loses_nothing_and_keeps_within(percent: int) -> None:
    """No word is lost and no line is wider than asked, not even with a word that is."""
    pygame.font.init()
    type_ = Typesetter(percent)
    text = "La asamblea de Wiñay Marka decide anticonstitucionalísimamente hoy."
    from ui.window.text import BODY

    for width in (90, 200, 500):
        block = type_.plain(text, BODY, width * percent // 100)
        assert all(line.width <= width * percent // 100 for line in block.lines)
        assert "".join(block.text.split()) == "".join(text.split())

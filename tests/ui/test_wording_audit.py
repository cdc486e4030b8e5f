"""Protects that the audit of words finds each fault, and lets plain texts pass."""

import pytest

from ui.window.wording_audit import text_faults

IDS = frozenset({"barrio-alto", "women-first-on-radio"})
LONG_SENTENCE = "Esta frase " + "muy " * 24 + "larga no termina."
LONG_TEXT = " ".join(["Una frase corta va aquí."] * 13)


@pytest.mark.parametrize(
    "text",
    [
        LONG_SENTENCE,
        LONG_TEXT,
        "Le siguen en barrio-alto muchos.",
        "Quedan {number} días.",
        "Un **gran** día.",
        "Un [[vaso]] lleno.",
        "Nada: None",
        "debrief.elected.line",
        "spent_centimos",
    ],
)
def test_a_fault_is_found(text: str) -> None:
    """Long sentences, long texts, ids, markup, Python's own words."""
    assert list(text_faults(text, IDS))


@pytest.mark.parametrize(
    "text",
    [
        "Vino de Juliaca-Puno en tren.",
        "Están en D:/Talleres/voz-y-voto/saves",
        "La ley 26864, art. 10. Hoy es otra. «Así es», dicen.",
        "S/ 1,234.50 · 3.4 %",
        " ".join(["Una frase corta va aquí."] * 12),
    ],
)
def test_a_plain_text_passes(text: str) -> None:
    """Names with hyphens, paths, articles of laws, figures."""
    assert list(text_faults(text, IDS)) == []

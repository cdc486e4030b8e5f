"""Protects how money, parts and figures are written: as people here read them."""

import pytest

from engine.language.wording.amounts import decimal, number, percent, soles

SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("centimos", "written"),
    [
        (750_000, f"S/{SPACE}7,500"),
        (123_450, f"S/{SPACE}1,234.50"),
        (5, f"S/{SPACE}0.05"),
        (0, f"S/{SPACE}0"),
        (-20_000, f"−S/{SPACE}200"),
    ],
)
def test_soles(centimos: int, written: str) -> None:
    """Céntimos are written only where there are any; the sign stands before."""
    assert soles(centimos) == written


def test_numbers_and_parts() -> None:
    """A comma after three digits; a part of a hundred is rounded half up."""
    assert number(28_118) == "28,118"
    assert percent(445) == f"45{SPACE}%"
    assert percent(444) == f"44{SPACE}%"
    assert decimal(811, 1) == "81.1"
    assert decimal(5, 0) == "5"
    assert decimal(7, 2) == "0.07"

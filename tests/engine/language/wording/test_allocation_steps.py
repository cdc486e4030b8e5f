"""The seat allocation in sentences: no code without words, exact fractions."""

import random
from gettext import NullTranslations
from pathlib import Path

import pytest

from engine.language.language import Language
from engine.language.wording.allocation_steps import mixed_number, step_reason, step_title
from tests.engine.rules.electoral_law.law_files import read_law
from tests.engine.rules.electoral_law.oracle import compare, random_case

ENGLISH = Language("en", NullTranslations(), NullTranslations())
ROOT = Path(__file__).resolve().parents[4]


def test_every_step_of_many_elections_has_words() -> None:
    """Protects the reader: no code shown raw, no placeholder left, in any corner."""
    law, dice = read_law(ROOT).law("2002"), random.Random(5)
    met = set()
    for _ in range(2000):
        for step in compare(law, random_case(dice), lambda _, among: dice.choice(among)).steps:
            met.add(step.code)
            params: dict[str, int | str] = {**step.params}
            if "list" in params:
                params["list"] = "Yana"
            for sentence in (
                step_title(ENGLISH, step.code, params),
                step_reason(ENGLISH, step.code, params),
            ):
                assert sentence and sentence != step.code
                assert "{" not in sentence and "}" not in sentence
            assert step_reason(ENGLISH, step.code, params).endswith(".")
    assert len(met) == 17


@pytest.mark.parametrize(
    ("dividend", "divisor", "said"),
    [(100_000, 3, "33,333 1/3"), (220, 2, "110"), (120, 200, "3/5"), (7, 1, "7"), (9, 6, "1 1/2")],
)
def test_quotients_are_said_exactly(dividend: int, divisor: int, said: str) -> None:
    """Protects exact fractions: nothing is rounded before people's eyes."""
    assert mixed_number(dividend, divisor) == said


def test_a_seat_says_its_quotient() -> None:
    """Protects the sentence of a seat, word by word."""
    params: dict[str, int | str] = {
        "seat": 8,
        "list": "Yana",
        "place": 2,
        "votes": 100_000,
        "divisor": 3,
    }
    assert step_title(ENGLISH, "seat-quotient", params) == "Seat 8: Yana, place 2"
    reason = step_reason(ENGLISH, "seat-quotient", params)
    assert reason == "100,000 votes divided by 3 make 33,333 1/3: the highest quotient left."

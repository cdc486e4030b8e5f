"""Effects and conditions in words: every kind has a sentence, and all that is shipped is said."""

from typing import get_args

import pytest

from engine.authoring.checks.situations import Situation, answers_of, effects_of
from engine.authoring.shapes import all_tags, shape_of
from engine.language.language import Language
from engine.language.wording.effects import (
    _CONDITIONS,
    _EFFECTS,
    say_condition,
    say_effect,
    say_where,
)
from engine.language.wording.names import Names
from engine.rules.definitions.effects import (
    Condition,
    Effect,
    Role,
    TieChange,
    TieField,
    Where,
    WomenAmongFirst,
)
from tests.support import shipped
from ui.commands.main import UNTRANSLATED


@pytest.fixture(scope="module")
def names() -> Names:
    """The names of Macusani in English."""
    content = shipped()
    people = {one.id: one for one in content.districts[0].aspirants}
    return Names(UNTRANSLATED, content.districts[0], content.model, people)


@pytest.fixture(scope="module")
def language() -> Language:
    """English, as it stands in the code."""
    return UNTRANSLATED


def test_every_kind_has_a_sentence() -> None:
    """A new effect or condition without words is found here, not by an author."""
    assert set(_EFFECTS) == set(all_tags(shape_of(Effect)))
    assert set(_CONDITIONS) == set(all_tags(shape_of(Condition)))


def test_everything_that_is_shipped_can_be_said(language: Language, names: Names) -> None:
    """No effect or condition of any situation breaks a sentence or shows an id of a place."""
    district = shipped().districts[0]
    every: list[Situation] = [*district.offers, *district.incidents, *district.cases]
    for situation in every:
        for effect, _ in effects_of(situation):
            assert say_effect(language, names, effect).strip()
        conditions = [*situation.when, *(c for a, _ in answers_of(situation) for c in a.when)]
        for condition in conditions:
            assert say_condition(language, names, condition).strip()


@pytest.mark.parametrize("field", get_args(TieField))
def test_a_tie_names_whom_it_is_about(field: str, language: Language, names: Names) -> None:
    """Amount with its sign, people and places: what an author must see to have written it right."""
    where = Where(places=("qaluyu", "toga"), segments=("herders",), sex="woman")
    effect = TieChange(kind="tie", field=field, amount=-1200, where=where)  # type: ignore[arg-type]
    said = say_effect(language, names, effect)
    assert "−1,200" in said and "Qaluyu, Toga" in said and "the women" in said


def test_sentences_of_an_author(language: Language, names: Names) -> None:
    """A few, to the letter."""
    assert say_where(language, names, Where(places="rural")) == "all people in the countryside"
    condition = WomenAmongFirst(kind="women-among-first", places=3, at_most=1)
    assert say_condition(language, names, condition) == (
        "Among the first 3 places of the council stand 0 to 1 women."
    )
    role = Role(kind="role", role="governs")
    assert say_condition(language, names, role) == "The list governs."

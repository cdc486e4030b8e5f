"""Protects that everything that happens can be told, in whole sentences, with names for ids."""

import re
from collections.abc import Iterator

import pytest

from engine.language.language import Language
from engine.language.wording.facts import FACTS, SILENT, TOLD_BY_THE_AUTHOR, say_fact
from engine.language.wording.names import Names
from engine.language.wording.sources import say_source
from engine.rules.chronicle import Fact
from engine.storage.folders import shipped_folder
from tests.engine.language.wording.codes import fact_kinds
from tests.ui.games import in_week
from ui.window.game import Game

SPANISH = Language.load("es", shipped_folder("locale"))


@pytest.fixture(scope="module")
def game() -> Game:
    """A game in its fourth week."""
    return in_week(4)


def _told() -> set[str]:
    return {key.partition("/")[0] for key in FACTS} | SILENT | TOLD_BY_THE_AUTHOR


def test_every_kind_of_fact_has_its_words() -> None:
    """A new fact without words fails here."""
    assert len(fact_kinds()) > 40
    assert fact_kinds() - _told() == set()


def _facts(game: Game) -> Iterator[Fact]:
    yield from game.playthrough.chronicle.facts


def test_facts_of_a_real_game_are_said_without_braces(game: Game) -> None:
    """No placeholder is left empty, and what is told ends as a sentence does."""
    names = Names.of(SPANISH, game.view)
    for fact in _facts(game):
        told = say_fact(SPANISH, names, fact)
        if told is None:
            assert fact.kind in SILENT, fact
        else:
            assert not re.search(r"[{}]", told), told
            assert told.strip(), fact


def test_every_cause_of_a_real_game_has_words(game: Game) -> None:
    """What stands under "why?" is read by people: no bare id of the machinery."""
    names = Names.of(SPANISH, game.view)
    for source in {cause.source for cause in game.playthrough.chronicle.causes}:
        told = say_source(SPANISH, names, source)
        what = source.split(":")[1] if ":" in source else source
        assert not told.endswith(f": {what}"), (source, told)

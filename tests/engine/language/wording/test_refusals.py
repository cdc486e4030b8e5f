"""Protects that no refusal reaches the players as a code, and that ids become names."""

from engine.language.language import Language
from engine.language.wording.names import Names
from engine.language.wording.refusals import REFUSALS, say_refusal
from engine.rules.action import Refusal
from engine.storage.folders import shipped_folder
from tests.engine.language.wording.codes import refusal_codes
from tests.ui.games import new_game

SPANISH = Language.load("es", shipped_folder("locale"))


def test_every_code_of_the_rules_has_a_sentence() -> None:
    """A new refusal without words fails here."""
    assert len(refusal_codes()) > 60
    assert refusal_codes() - set(REFUSALS) == set()


def test_no_sentence_is_left_over() -> None:
    """A code that the rules no longer know leaves no dead sentence behind."""
    assert set(REFUSALS) - refusal_codes() <= {"asks-for-the-first-place"}


def test_ids_are_said_as_names_and_centimos_as_soles() -> None:
    """Players read places and soles, never ids and céntimos."""
    names = Names.of(SPANISH, new_game().view)
    listen = say_refusal(SPANISH, names, Refusal("listen-first", {"place": "san-gaban"}))
    assert "San Gabán" in listen
    money = Refusal("not-enough-money", {"needed_centimos": 123_450})
    assert "S/\N{NO-BREAK SPACE}1,234.50" in say_refusal(SPANISH, names, money)


def test_a_code_without_words_is_still_a_sentence() -> None:
    """An unforeseen code never stops a game."""
    names = Names.of(SPANISH, new_game().view)
    assert "odd-code" in say_refusal(SPANISH, names, Refusal("odd-code"))

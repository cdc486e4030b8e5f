"""Protects that every choice can be read in a plan, in few words, with names for ids."""

import re

from engine.language.language import Language
from engine.language.wording.actions import ACTIONS, say_action
from engine.language.wording.names import Names
from engine.storage.folders import shipped_folder
from tests.engine.language.wording.codes import action_kinds
from tests.ui.games import in_week

SPANISH = Language.load("es", shipped_folder("locale"))
MOST_WORDS = 8
"""Of the English, placeholders not counted."""


def test_every_kind_of_choice_has_words() -> None:
    """A new kind of choice without words fails here."""
    assert action_kinds() - {key.partition("/")[0] for key in ACTIONS} == set()


def test_choices_are_said_in_few_words() -> None:
    """A plan is read at a glance."""
    for phrase in ACTIONS.values():
        words = re.sub(r"\{[a-z_]+\}", "", phrase.english).split()
        assert len([w for w in words if re.search(r"\w", w)]) <= MOST_WORDS, phrase


def test_everything_allowed_in_a_week_is_said_without_ids() -> None:
    """What can be planned is shown by name."""
    game = in_week(2)
    names = Names.of(SPANISH, game.view)
    for action in game.view.allowed():
        told = say_action(SPANISH, names, action)
        assert told and not re.search(r"[{}]", told), action
        assert getattr(action, "kind") != told, action  # noqa: B009

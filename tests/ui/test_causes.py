"""What is read out under "why?" adds up to what is shown, and reads alike only once."""

from engine.analysis.levels import counted
from engine.language.wording.names import Names
from tests.ui.played import game_at
from tests.ui.sizes import english
from ui.window.presenters.causes import MOST, cause_lines


def whole(text: str) -> int:
    """Read a figure as it is written on a screen."""
    return int(text.replace(",", "").replace("−", "-").replace("+", ""))


def test_lines_add_up_and_name_each_cause_once() -> None:
    """For every list at the count: start, causes, the smaller ones together."""
    game = game_at("office")
    language = english()
    for name in game.view.lists:
        rows = counted(game.playthrough, name, player=game.view.player).whole()
        lines = cause_lines(language, Names.of(language, game.view), rows)
        assert sum(whole(shown) for _, shown in lines) == sum(votes for _, votes in rows)
        assert len({words for words, _ in lines}) == len(lines) <= MOST + 2

"""The clock of an old laptop with a dead battery: what was saved last is still known."""

from pathlib import Path

import pytest

from engine.language.language import Language
from engine.storage.save import read_summary
from engine.storage.shelf import Shelf
from tests.saves.stages import Stages
from tests.support import ROOT, shipped
from ui.window.game import Game
from ui.window.keeper import Keeper
from ui.window.presenters.saves import said_date
from ui.window.start import Start

MOMENTS = ("2026-11-25T10:00", "1970-01-01T00:00", "2002-07-01T12:00", "2031-01-01T09:00")


def test_what_was_saved_last_comes_first_whatever_the_clock_says(
    stages: Stages, tmp_path: Path
) -> None:
    """Four starts of the program with four clocks: the order is that of saving."""
    for number, moment in enumerate((*MOMENTS, "1980-01-01T00:00")):
        start = Start(shipped(), Shelf(tmp_path))
        start.keeper.now = lambda moment=moment: moment  # type: ignore[misc]
        assert start.keeper.keep(Game(stages[1][0], f"game-{number}"))
    names = [one.name for one in Shelf(tmp_path).games()]
    assert names == [f"game-{number}" for number in (4, 3, 2, 1, 0)]
    newest = Start(shipped(), Shelf(tmp_path)).newest
    assert newest is not None and newest.name == "game-4"


def test_generations_are_told_by_their_number(stages: Stages, tmp_path: Path) -> None:
    """A clock set back between two saves of one game turns nothing round."""
    keeper = Keeper(Shelf(tmp_path), now=lambda: MOMENTS[0])
    game = Game(stages[1][0], "game")
    game.playthrough = stages[1][0]
    assert keeper.keep(game)
    keeper.now = lambda: MOMENTS[1]
    game.playthrough = stages[2][0]
    assert keeper.keep(game)
    shelved = [one.summary for one in keeper.shelf.earlier("game")]
    assert [s.order for s in shelved if s] == [2, 1]
    assert [s.phase for s in shelved if s] == ["debate", "campaign"]


def test_older_saves_without_a_number_are_told_by_their_date(
    stages: Stages, tmp_path: Path
) -> None:
    """What an earlier version saved has its date alone, and comes after what has a number."""
    shelf = Shelf(tmp_path)
    for name, number in (("a", 1), ("b", 3), ("c", 2)):
        shelf.write(name, stages[number][1])
    assert read_summary(shelf.path("a")).order == 0
    assert Keeper(shelf, now=lambda: MOMENTS[1]).keep(Game(stages[1][0], "new"))
    assert [one.name for one in shelf.games()] == ["new", "b", "c", "a"]


@pytest.mark.parametrize(
    ("saved", "said"),
    [
        ("2026-03-01T17:40", "1 Mar 2026, 17:40"),
        ("2094-12-31T23:59", "31 Dec 2094, 23:59"),
        ("1970-01-01T00:00", "date not known"),
        ("2026-02-31T10:00", "date not known"),
        ("", "date not known"),
        ("x" * 5000, "date not known"),
    ],
)
def test_odd_dates_are_said_harmlessly(saved: str, said: str) -> None:
    """A clock that began anew, a far year, a moment that somebody wrote by hand."""
    assert said_date(Language.load("en", ROOT / "locale"), saved) == said

"""The mark of a branch stands on its screens, at every size, and nowhere else."""

from pathlib import Path

from engine.rules.branch import Branch
from engine.storage.branches import branch_from
from engine.storage.shelf import Shelf
from tests.support import shipped
from tests.ui.played import faults_at_all_sizes, game_at
from ui.window.app import App
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.route import screen_for
from ui.window.start import Start

NAME = "macusani-tinya-zampona-colibri-vizcacha-12"
"""As long as names of games become."""


def opened(tmp_path: Path) -> tuple[Start, App]:
    """Return a window in which a branch is played."""
    start = Start(shipped(), Shelf(tmp_path / "saves"))
    app = App(AppOptions(first=start.title_screen, data=tmp_path, language="en", mark=start.mark))
    branch = branch_from(game_at("office").playthrough, 2, NAME)
    assert branch is not None and branch.branch == Branch(NAME, 2)
    start.take_up(branch, NAME)
    return start, app


def test_the_mark_fits_at_every_size(tmp_path: Path) -> None:
    """Nothing is cut off under the longest name, in the largest text, in the smallest window."""
    start, app = opened(tmp_path)
    assert start.game is not None
    screen = screen_for(start.game)
    assert screen is not None
    app.back_to_first()
    app.show(screen)
    pilot = Pilot(app)
    assert f"Branch of {NAME}" in pilot.text()
    assert faults_at_all_sizes(pilot) == []
    app.close()


def test_what_is_no_part_of_the_game_is_not_marked(tmp_path: Path) -> None:
    """On the way to another game nothing speaks of the branch."""
    start, app = opened(tmp_path)
    app.back_to_first()
    for show in (start.show_new_game, start.show_saves, start.show_codex):
        show(app)
        assert "Branch of" not in Pilot(app).text()
        app.back_to_first()
    start.show_saves(app)
    assert f"branch of {NAME}" in Pilot(app).text()
    app.close()

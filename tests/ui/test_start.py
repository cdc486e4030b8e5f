"""From the title into a game and back: begin, leave, go on, look up, delete."""

import os
from pathlib import Path

import pytest

from tests.ui.conftest import Open, begun
from tests.ui.sizes import faults


def test_a_game_begins_in_three_presses(at_title: Open) -> None:
    """Enter at the title, at the page of choices, and at the word before play."""
    start, pilot = at_title()
    pilot.press("enter", "enter")
    assert "invented" in pilot.text() and "violence" in pilot.text()
    pilot.press("enter")
    assert start.game is not None and start.game.people == ("tinya",)


def test_every_choice_of_a_new_game_reaches_the_setup(at_title: Open) -> None:
    """Two teams, a short game, alternation, and a seed that was typed."""
    start, pilot = at_title()
    pilot.click("main").click("list-colibri").click("length-short")
    pilot.click("law-2002+alternation")
    assert "Today:" in pilot.text()
    pilot.click("seed").press("end", *["backspace"] * 4).type("77")
    pilot.click("begin").click("answer-1")
    assert start.game is not None
    setup = start.game.playthrough.world.setup
    assert (setup.length, setup.law, setup.seeds.people) == ("short", "2002+alternation", 77)
    assert start.game.people == ("tinya", "colibri")


def test_one_list_is_always_led_by_people(at_title: Open) -> None:
    """The last list that people lead cannot be given to the computer."""
    start, pilot = at_title()
    pilot.click("main").click("list-tinya").click("begin").click("answer-1")
    assert start.game is not None and start.game.people == ("tinya",)


def test_a_game_that_was_left_is_gone_on_with(at_title: Open) -> None:
    """Leaving saves; the title of the next start offers the game, and it stands where it stood."""
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None
    left = start.game.playthrough.hash()
    pilot.app.quit()
    again, pilot = at_title()
    assert "Macusani · The Tinya" in pilot.text()
    pilot.press("enter")
    assert again.game is not None and again.game.playthrough.hash() == left


def test_ctrl_s_saves_what_is_planned(at_title: Open) -> None:
    """A plan that is not handed in is in the save as well."""
    start, pilot = at_title()
    begun(pilot)
    game = start.game
    assert game is not None
    action = next(game.playthrough.allowed("tinya"))
    assert game.submit(action) is None
    pilot.press("ctrl+s")
    assert "Saved." in pilot.text()
    again, pilot = at_title()
    pilot.press("enter")
    assert again.game is not None and again.game.view.plan == (action,)


def test_every_resolved_turn_is_saved(at_title: Open) -> None:
    """A crash loses at most the plan that was not handed in."""
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None
    assert start.game.hand_in() is None
    again, _ = at_title()
    summary = again.shelf.games()[0].summary
    assert summary is not None and (summary.phase, summary.number) == ("campaign", 1)


def test_an_earlier_save_becomes_a_game_of_its_own(at_title: Open) -> None:
    """Going on from an earlier generation loses nothing of the later one."""
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None
    start.game.hand_in()
    pilot.app.back_to_first()
    pilot.click("saves").click("earlier-1")
    assert start.game is not None and start.game.playthrough.state.turn == 0
    names = [one.name for one in start.shelf.games()]
    assert sorted(names) == ["macusani-tinya", "macusani-tinya-2"]


def test_deleting_asks_and_then_forgets(at_title: Open) -> None:
    """A deleted game is neither listed nor offered nor saved again on leaving."""
    start, pilot = at_title()
    begun(pilot)
    pilot.app.back_to_first()
    pilot.click("saves").click("delete").press("escape")
    assert start.shelf.games()
    pilot.click("delete").click("answer-0")
    assert "Nothing is saved yet." in pilot.text()
    pilot.app.quit()
    assert start.shelf.games() == ()


def test_a_damaged_save_goes_on_from_the_one_before(at_title: Open) -> None:
    """What was left after the damage opens, and the player is told."""
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None
    start.game.hand_in()
    path = start.shelf.path(start.game.name)
    path.write_bytes(path.read_bytes()[:-500])
    again, pilot = at_title()
    pilot.press("enter")
    assert again.game is not None and again.game.playthrough.state.turn == 0
    assert "damaged" in pilot.text()


def test_a_game_with_a_name_in_no_encoding_gets_a_plain_one(at_title: Open, tmp_path: Path) -> None:
    """A file from an old stick opens, and goes on under a name that any file can hold."""
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None
    odd = os.fsdecode(b"caf\xe9")
    try:
        start.shelf.path(start.game.name).rename(tmp_path / "saves" / f"{odd}.json")
    except (OSError, UnicodeError):
        pytest.skip("this disk has no such names")
    again, pilot = at_title()
    pilot.press("enter")
    assert again.game is not None and again.game.name == "caf-"
    assert again.game.hand_in() is None and again.keeper.fault is None
    assert sorted(one.name for one in again.shelf.games()) == ["caf-", odd]


def test_ctrl_c_in_the_console_saves_the_plan(
    at_title: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped from the terminal, what was planned is kept as on leaving."""
    start, pilot = at_title()
    begun(pilot)
    game = start.game
    assert game is not None
    action = next(game.playthrough.allowed("tinya"))
    assert game.submit(action) is None

    def stop() -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(pilot.app, "frame", stop)
    with pytest.raises(KeyboardInterrupt):
        pilot.app.run()
    again = at_title()[0]
    assert again.newest is not None
    assert again.read(again.newest.name).playthrough.view("tinya").plan == (action,)


def test_opening_a_game_pushes_no_earlier_save_out(at_title: Open) -> None:
    """Who opens a game five times and only looks still has what was there before."""
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None and start.game.hand_in() is None
    before = {path.name: path.read_bytes() for path in start.shelf.folder.glob("*.json")}
    for _ in range(5):
        again, pilot = at_title()
        pilot.press("enter")
        assert again.game is not None
        pilot.app.quit()
    assert {path.name: path.read_bytes() for path in start.shelf.folder.glob("*.json")} == before


def test_two_windows_on_one_game_part(at_title: Open) -> None:
    """Both go on with the same game: the second to save says so, and both are kept whole."""
    first, pilot = at_title()
    begun(pilot)
    pilot.app.back_to_first()
    second, other = at_title()
    other.press("enter")
    assert first.game is not None and second.game is not None
    for start in (first, second, first, second):
        assert start.game is not None and start.game.hand_in() is None
    assert "Both are kept" in other.app.toasts.text and "not saved" not in other.text()
    assert (first.game.name, second.game.name) == ("macusani-tinya", "macusani-tinya-2")
    for start in (first, second):
        assert start.game is not None
        saved = start.read(start.game.name)
        assert saved.notes == () and saved.playthrough.hashes == start.game.playthrough.hashes


def test_a_disk_that_takes_no_save_is_told(at_title: Open, tmp_path: Path) -> None:
    """The game goes on, and the player knows that it is not kept."""
    (tmp_path / "saves").write_text("a file stands where the folder should be")
    start, pilot = at_title()
    begun(pilot)
    assert start.game is not None
    assert "not saved" in pilot.app.toasts.text
    pilot.press("ctrl+s")
    assert "each turn tries to save it again" in pilot.text()


def test_the_codex_finds_what_is_typed(at_title: Open) -> None:
    """Without accents and capitals; a page that was found opens, with its line on today."""
    _, pilot = at_title()
    pilot.click("learn").type("CHUNO")
    assert "Chuño" in pilot.text()
    pilot.press(*["backspace"] * 5)
    pilot.click("kind-law")
    assert "Today:" in pilot.text()
    pilot.click("kind-figure")
    assert "plausibly" in pilot.text()


@pytest.mark.parametrize(
    "way", [("main",), ("learn",), ("saves",), ("main", "begin"), ("learn", "law-today")]
)
def test_nothing_is_cut_off(at_title: Open, way: tuple[str, ...]) -> None:
    """At every window and text size, and in a language two fifths longer."""
    _, pilot = at_title()
    begun(pilot)
    pilot.app.back_to_first()
    for step in way:
        pilot.click("new" if step == "main" else step)
    assert faults(pilot) == []

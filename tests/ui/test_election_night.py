"""Protects the night of the count: what is shown adds up, and nobody has to wait for it."""

from tests.ui.conftest import MakePilot
from tests.ui.played import faults_at_all_sizes, game_at
from ui.window.presenters.election_night import ElectionNight
from ui.window.screens.election_night import ElectionNightScreen
from ui.window.settings import Settings


def _screen() -> ElectionNightScreen:
    return ElectionNightScreen(game_at("office"))


def test_every_stage_can_be_read_at_every_size(fly: MakePilot) -> None:
    """The count, the seats and the elected: nothing is cut off or out of reach."""
    pilot = fly(_screen())
    pilot.press("s")
    assert faults_at_all_sizes(pilot) == []
    pilot.click("next").press("s")
    assert faults_at_all_sizes(pilot) == []
    pilot.click("next")
    assert faults_at_all_sizes(pilot) == []


def test_the_count_moves_by_itself_and_is_skipped_by_one_key(fly: MakePilot) -> None:
    """Nobody has to watch 115 tables."""
    pilot = fly(_screen())
    first = pilot.text()
    for _ in range(40):
        pilot.app.screen.tick(100)
    pilot.app.refresh()
    assert pilot.text() != first
    pilot.press("s")
    assert not pilot.app.screen.animating


def test_without_motion_the_end_is_there_at_once(fly: MakePilot) -> None:
    """Motion switched off means no waiting at all."""
    pilot = fly(_screen())
    pilot.app.settings = Settings(motion="none")
    screen = _screen()
    pilot.app.show(screen)
    assert not screen.animating


def test_the_count_can_be_held(fly: MakePilot) -> None:
    """A trainer stops the count to let people talk."""
    pilot = fly(_screen())
    pilot.click("hold")
    assert not pilot.app.screen.animating


def test_numbers_add_up() -> None:
    """Tables sum to the votes, reasons to the numbers, seats to the council."""
    night = ElectionNight(game_at("office"))
    everything = len(night.tables)
    assert dict(night.votes(everything)) == night.election.votes
    steps = len(night.election.steps)
    assert sum(night.seats(steps).values()) == night.view.council_seats
    given = [q.seat for row in night.quotients(steps) for q in row.quotients if q.seat]
    assert len(given) == len(set(given))


def test_every_woman_is_named_with_a_reason(fly: MakePilot) -> None:
    """A woman in a place beyond the seats was not elected, and it is said."""
    language = fly(_screen()).app.language
    night = ElectionNight(game_at("office"))
    women = night.women(language)
    for woman in women:
        seats = night.election.seats[woman.list]
        won = woman.list == night.election.mayor.list if woman.place == 0 else woman.place <= seats
        assert woman.is_elected == won
        assert woman.why
    elected = {e.aspirant for e in night.council}
    chosen = [a for a in elected if night.view.aspirants[a].sex == "woman"]
    assert sum(w.is_elected for w in women) == len(chosen)

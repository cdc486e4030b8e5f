"""Protects the budget assembly on the screen: the form, the votes on paper, what came of it."""

from engine.rules.actions.hall import RecordAssemblyVotes
from tests.ui.conftest import MakePilot
from tests.ui.played import GOVERNS, faults_at_all_sizes, game_at
from ui.window.presenters.assembly import PARTS, AssemblyPresenter
from ui.window.presenters.assembly_result import AssemblyOutcome
from ui.window.screens.assembly import AssemblyScreen
from ui.window.screens.assembly_result import AssemblyResultScreen
from ui.window.screens.paper_votes import PaperVotesScreen


def test_each_part_of_the_form_can_be_read_at_every_size(fly: MakePilot) -> None:
    """Nine lines in three parts; nothing is cut off or out of reach."""
    screen = AssemblyScreen(game_at("office", 3, **GOVERNS))
    pilot = fly(screen)
    for part in PARTS:
        pilot.click(f"parts-{part}")
        assert faults_at_all_sizes(pilot) == []


def test_the_form_has_every_field_once() -> None:
    """The three parts hold the nine fields of the rules, with all their options."""
    form = AssemblyPresenter(game_at("office", 1, **GOVERNS))
    fields = [field for part in PARTS.values() for field in part]
    assert sorted(fields) == sorted(form.view.assembly_design)
    assert len(set(fields)) == 9


def test_a_line_is_written_by_number_and_over_again(fly: MakePilot) -> None:
    """A second choice takes the place of the first; the cost follows."""
    game = game_at("office", 1, **GOVERNS)
    form = AssemblyPresenter(game)
    pilot = fly(AssemblyScreen(game))
    now = form.view.assembly_design["notice"].id
    other = "2" if now == "notice-7" else "1"
    pilot.press(other)
    assert form.view.assembly_design["notice"].id != now
    pilot.press("1" if other == "2" else "2")
    assert form.view.assembly_design["notice"].id == now
    assert not [a for a in game.view.plan if getattr(a, "field", "") == "notice"]


def test_paper_votes_are_typed_in_and_count(fly: MakePilot) -> None:
    """The hall's totals go into the game, and the assembly says that they did."""
    game = game_at("office", 3, **GOVERNS)
    pilot = fly(PaperVotesScreen(game))
    pilot.click("where-coasa")
    pilot.click(next(w.key for w in pilot.root.walk() if w.key.startswith("project-")))
    assert faults_at_all_sizes(pilot) == []
    pilot.click(next(w.key for w in pilot.root.walk() if w.key.startswith("votes-")))
    pilot.press("right", "right")
    pilot.app.refresh()
    record = PaperVotesScreen.footer(pilot.app.screen, pilot.app.context())  # type: ignore[arg-type]
    assert len(record) == 2
    pilot.app.screen._record(pilot.app.context())  # type: ignore[attr-defined]
    (count,) = game.recorded
    assert isinstance(count, RecordAssemblyVotes)
    game.hand_in()
    assert AssemblyOutcome(game.view).result.by_hand


def test_the_hall_can_be_read_at_every_size_and_skipped(fly: MakePilot) -> None:
    """Works come one after another; one key shows the end."""
    pilot = fly(AssemblyResultScreen(game_at("office", 4, **GOVERNS)))
    assert pilot.app.screen.animating
    pilot.press("s")
    assert not pilot.app.screen.animating
    assert faults_at_all_sizes(pilot) == []


def test_the_money_of_the_pots_is_the_money_of_the_works(fly: MakePilot) -> None:
    """Where the money went adds up to what was given, and that fits into the envelope."""
    outcome = AssemblyOutcome(game_at("office", 4, **GOVERNS).view)
    language = fly(AssemblyScreen(game_at("office", 1, **GOVERNS))).app.language
    given = sum(line.cost for line in outcome.chosen(language))
    assert given == sum(amount for _, amount in outcome.money(language))
    assert given <= outcome.envelope

"""Protects that list and week can be played with the keyboard alone and with the mouse alone."""

from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.visits import GoDoorToDoor, HoldAssembly, Listen
from tests.ui.conftest import MakePilot
from tests.ui.games import in_week, new_game
from ui.window.presenters.offer import OfferPresenter
from ui.window.presenters.planner import PlannerPresenter
from ui.window.screens.community import CommunityScreen
from ui.window.screens.list_builder import ListBuilderScreen
from ui.window.screens.offer import OfferScreen
from ui.window.screens.planner import PlannerScreen
from ui.window.screens.promise_builder import PromiseBuilderScreen
from ui.window.screens.week_choices import WeekChoicesScreen


def test_a_person_is_put_on_the_list_by_keys(fly: MakePilot) -> None:
    """Enter opens a person, a number puts them on the list, Ctrl+Z takes them off again."""
    game = new_game()
    pilot = fly(ListBuilderScreen(game), language="es")
    pilot.app.focus(pilot.find("person-rufina"))
    pilot.press("enter", "1")
    assert game.view.composed == ("rufina",)
    pilot.press("ctrl+z")
    assert game.view.composed == ()


def test_the_party_mens_list_is_one_step_to_undo(fly: MakePilot) -> None:
    """Who only wanted to look is back at the own list with one key."""
    game = new_game()
    screen = ListBuilderScreen(game)
    pilot = fly(screen, language="es")
    screen.list.put_last("rufina")
    screen.list.as_the_party_would()
    assert len(game.view.composed) == 10
    pilot.app.refresh()
    pilot.press("ctrl+z")
    assert game.view.composed == ("rufina",)
    pilot.press("ctrl+z")
    assert game.view.composed == ()


def test_a_person_is_dragged_to_a_place(fly: MakePilot) -> None:
    """What is let go upon a place of the ballot stands there."""
    game = new_game()
    screen = ListBuilderScreen(game)
    pilot = fly(screen, language="es", size=(1920, 1080))
    screen.list.as_the_party_would()
    third, off = game.view.composed[3], "rufina"
    screen.list.drop(third)
    pilot.app.refresh()
    pilot.app.frame()
    start = pilot.find(f"person-{off}").rect.center
    end = pilot.find(f"ballot-{game.view.composed[2]}").rect.center
    pilot.drag(start, end)
    assert game.view.composed[2] == off


def test_a_place_is_changed_by_keys(fly: MakePilot) -> None:
    """Space picks up, an arrow moves, Space puts down; the order is the game's."""
    game = new_game()
    screen = ListBuilderScreen(game)
    pilot = fly(screen, language="es")
    screen.list.as_the_party_would()
    before = game.view.composed
    pilot.app.refresh()
    pilot.app.focus(pilot.find(f"ballot-{before[2]}"))
    pilot.press("space", "up", "space")
    assert game.view.composed[1:3] == (before[2], before[1])


def test_a_list_that_breaks_the_law_is_not_handed_in(fly: MakePilot) -> None:
    """The refusal is said in words, and the game stays where it is."""
    game = new_game()
    screen = ListBuilderScreen(game)
    pilot = fly(screen, language="es")
    screen.list.as_the_party_would()
    women = [a for a in game.view.composed if game.view.aspirants[a].sex == "woman"]
    for woman in women:
        screen.list.drop(woman)
    pilot.app.refresh()
    pilot.click("hand-in").click("answer-1")
    assert game.view.slot.phase == "registration"
    assert pilot.find("refusal").label


def test_an_offer_is_answered_by_number_and_told(fly: MakePilot) -> None:
    """The author's words come at once; the answer can be taken back."""
    game = new_game()
    situation = game.view.table[0]
    pilot = fly(OfferScreen(game, situation.entry.id), language="es")
    pilot.press("1")
    (answer,) = game.view.plan
    assert isinstance(answer, AnswerSituation)
    assert pilot.app.language.text(situation.answers[0].then)[:20] in pilot.text().replace(
        "\n", " "
    )
    pilot.press("ctrl+z")
    assert game.view.plan == ()


def test_a_week_is_filled_and_handed_in_by_keys(fly: MakePilot) -> None:
    """A number opens a group, Enter chooses a place; handing in asks what is left open."""
    game = in_week(1)
    pilot = fly(PlannerScreen(game), language="es")
    pilot.press("1")
    assert isinstance(pilot.app.screen, WeekChoicesScreen)
    pilot.app.focus(pilot.find("Pacaje"))
    pilot.press("enter")
    assert game.view.plan == (Listen("pacaje"),)
    pilot.app.focus(pilot.find("hand-in"))
    pilot.press("enter")
    assert pilot.app.screen.modal
    pilot.press("enter")
    assert game.view.slot.number == 1, "pressing Enter twice hands in nothing"
    pilot.press("enter", "right", "enter")
    assert game.view.slot.number == 2


def test_a_place_is_opened_on_the_map_and_in_the_list(fly: MakePilot) -> None:
    """Whatever the map shows the list shows; both lead to the page of the place."""
    game = in_week(2)
    pilot = fly(PlannerScreen(game), language="es")
    pilot.app.focus(pilot.find("map-tantamaco"))
    pilot.press("enter")
    assert isinstance(pilot.app.screen, CommunityScreen)
    pilot.press("escape", "m")
    keys = {w.key for w in pilot.root.walk()}
    assert {f"place-{place}" for place in game.view.places} <= keys
    pilot.click("place-coasa")
    assert isinstance(pilot.app.screen, CommunityScreen)


def test_what_was_planned_can_be_taken_out_of_the_middle() -> None:
    """What comes after stays in the plan where the rules let it."""
    game = in_week(2)
    for action in (Listen("pacaje"), HoldAssembly("centro"), GoDoorToDoor("mercado")):
        assert game.submit(action) is None
    PlannerPresenter(game).remove(1)
    assert game.view.plan == (Listen("pacaje"), GoDoorToDoor("mercado"))


def test_what_cannot_be_done_says_why(fly: MakePilot) -> None:
    """A place that was heard cannot be heard again: the button says so itself."""
    pilot = fly(WeekChoicesScreen(in_week(2), "visit"), language="es")
    button = pilot.find("Tantamaco")
    assert not button.enabled
    assert "Tantamaco" in getattr(button, "detail")  # noqa: B009


def test_a_slogan_is_promised_where_people_are_met(fly: MakePilot) -> None:
    """From an assembly to a promise: three presses."""
    game = in_week(2)
    assert game.submit(HoldAssembly("tantamaco")) is None
    pilot = fly(PromiseBuilderScreen(game), language="es")
    pilot.click("project-school-rooms").click("make")
    promise = game.view.plan[-1]
    assert getattr(promise, "claim").place == "tantamaco"  # noqa: B009
    assert not getattr(promise, "claim").is_costed  # noqa: B009


def test_nothing_can_be_promised_where_nobody_listens(fly: MakePilot) -> None:
    """The button is off and the reason stands on the page."""
    pilot = fly(PromiseBuilderScreen(in_week(2), "coasa"), language="es")
    pilot.click("project-school-rooms")
    assert not pilot.find("make").enabled
    assert "Coasa" in pilot.find("refused").label


def test_the_guide_can_be_skipped_and_asked_for_again(fly: MakePilot) -> None:
    """The first week is guided in three steps; the key G brings the guide back."""
    pilot = fly(PlannerScreen(in_week(1)), language="es")
    pilot.click("guide-skip")
    assert "guide-next" not in {w.key for w in pilot.root.walk()}
    pilot.press("g")
    pilot.click("guide-next").click("guide-next").click("guide-next")
    assert "guide-next" not in {w.key for w in pilot.root.walk()}


def test_undo_on_an_offer_takes_back_its_answer(fly: MakePilot) -> None:
    """Whatever was planned after the answer stays: on this page undo is about this answer."""
    game = in_week(1)
    situation = game.view.table[0].entry.id
    OfferPresenter(game, situation).give(game.view.table[0].answers[-1].id)
    game.submit(Listen("pacaje"))
    pilot = fly(OfferScreen(game, situation), language="es")
    pilot.press("ctrl+z")
    assert game.view.plan == (Listen("pacaje"),)


def test_who_waits_has_the_focus_first(fly: MakePilot) -> None:
    """The first Enter of a week opens the offer, not a group of choices and not the hand-in."""
    game = in_week(1)
    pilot = fly(PlannerScreen(game), language="es")
    pilot.press("enter")
    assert isinstance(pilot.app.screen, OfferScreen)

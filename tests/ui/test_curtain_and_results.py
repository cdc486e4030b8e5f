"""Protects secrets between teams at one machine, and that what is told of a week adds up."""

from collections.abc import Iterator

from engine.language.wording.names import Names
from engine.language.wording.sources import say_source
from engine.rules.actions.visits import Listen
from tests.ui.conftest import MakePilot
from tests.ui.games import in_week, new_game
from ui.window.game import Game
from ui.window.pilot import Pilot
from ui.window.presenters.party_way import fill_as_the_party_would
from ui.window.presenters.week_results import WeekResultsPresenter
from ui.window.route import next_screen
from ui.window.screens.curtain import CurtainScreen
from ui.window.screens.list_builder import ListBuilderScreen
from ui.window.screens.planner import PlannerScreen
from ui.window.screens.situation import SituationScreen
from ui.window.screens.week_results import WeekResultsScreen

TEAMS = ("colibri", "tinya")


def _everything(pilot: Pilot) -> Iterator[str]:
    """Yield all that can be read or heard on the screen: texts, labels, hints, whys."""
    yield pilot.text()
    for widget in pilot.root.walk():
        yield widget.label
        yield widget.hint
        if widget.explanation is not None:
            yield repr(widget.explanation)


def _secrets(game: Game) -> set[str]:
    """Return names and words of the game that no curtain may show."""
    view = game.view
    secrets = {a.name for a in view.aspirants.values()} | {p.name for p in view.places.values()}
    secrets |= {item.situation.title.spanish for item in view.table}
    return secrets | {"S/"}


def test_the_curtain_shows_nothing_of_the_game(fly: MakePilot) -> None:
    """Behind a curtain there is no name, no place, no sum, and no key that leads on but its own."""
    game = new_game(people=TEAMS)
    fill_as_the_party_would(game)
    assert game.hand_in() is None
    lifted: list[bool] = []
    pilot = fly(CurtainScreen(game, lambda app: lifted.append(True)), language="es")
    shown = "\n".join(_everything(pilot))
    assert not [secret for secret in _secrets(game) if secret in shown]
    pilot.press("escape", "m", "g", "ctrl+z", "1")
    assert isinstance(pilot.app.screen, CurtainScreen)
    pilot.press("enter")
    assert lifted == [True]


def test_a_team_sees_only_its_own_plan(fly: MakePilot) -> None:
    """What the first team planned stands nowhere on the second team's week."""
    game = in_week(1, people=TEAMS)
    first = game.player
    assert game.submit(Listen("ituata")) is None
    assert game.hand_in() is None
    assert game.player != first
    pilot = fly(PlannerScreen(game), language="es")
    assert "remove-0" not in {w.key for w in pilot.root.walk()}
    assert game.view.plan == ()


def test_the_parts_of_a_change_add_up() -> None:
    """Under every "why?" the parts that are read sum to the total that is read."""
    results = WeekResultsPresenter(in_week(4))
    from tests.ui.sizes import LongLanguage

    for line in results.lines(LongLanguage()):
        if line.why.total is None:
            continue
        assert sum(_read(votes) for _, votes in line.why.parts) == _read(line.why.total[1])


def _read(votes: str) -> int:
    return int(votes.replace("−", "-").replace(",", "").replace("+", ""))


def test_what_others_did_in_secret_has_no_name() -> None:
    """Whatever only a rival may know is one part without a name, never a line of its own."""
    from tests.ui.sizes import LongLanguage

    game, language = in_week(5), LongLanguage()
    view = game.view
    known = {cause.source for cause in view.causes}
    hidden = {cause.source for cause in game.playthrough.chronicle.causes} - known
    assert hidden
    names = Names.of(language, view)
    secrets = {say_source(language, names, source) for source in hidden}
    for line in WeekResultsPresenter(game).lines(language):
        assert not secrets & {what for what, _ in line.why.parts}


def test_results_lead_to_the_next_week(fly: MakePilot) -> None:
    """One key goes on."""
    game = in_week(3)
    game.tell_news()
    pilot = fly(WeekResultsScreen(game), language="es")
    pilot.press("enter")
    assert isinstance(pilot.app.screen, PlannerScreen)


def test_two_teams_play_a_week_in_turns(fly: MakePilot) -> None:
    """Curtain, list, curtain, list, curtain, week: each team sits down to its own screen."""
    game = new_game(people=TEAMS)
    pilot = fly(SituationScreen(game), language="es")
    pilot.click("go-on")
    for team in game.people:
        assert isinstance(pilot.app.screen, CurtainScreen)
        pilot.click("lift")
        assert isinstance(pilot.app.screen, ListBuilderScreen)
        assert game.player == team
        pilot.click("party-way").click("hand-in").click("answer-1")
    for team in game.people:
        assert isinstance(pilot.app.screen, CurtainScreen)
        pilot.click("lift")
        assert isinstance(pilot.app.screen, PlannerScreen)
        assert game.player == team
        pilot.click("hand-in").click("answer-1")
    for _ in TEAMS:
        pilot.click("lift")
        assert isinstance(pilot.app.screen, WeekResultsScreen)
        pilot.click("go-on").click("hand-in").click("answer-1")


def test_the_last_week_is_told_to_every_team(fly: MakePilot) -> None:
    """Whoever sits down second reads the week too, though the first has planned the debate."""
    game = in_week(6, people=TEAMS)
    for _ in TEAMS:
        game.sit_down()
        game.tell_news()
        assert game.hand_in() is None
    first = game.player
    game.sit_down()
    assert isinstance(next_screen(game), WeekResultsScreen)
    assert game.hand_in() is None
    assert game.player != first
    game.sit_down()
    assert isinstance(next_screen(game), WeekResultsScreen)

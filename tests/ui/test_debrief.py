"""Protects the debrief on screen: read at every size, by keyboard, with numbers that add up."""

import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from engine.analysis.held_replay import Watch
from engine.analysis.ledgers import PlayersLedger, players_ledger
from engine.authoring.loader import load_content_or_raise
from engine.language.language import Language
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn, play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON
from engine.storage.folders import shipped_folder
from engine.storage.shelf import Shelf
from tests.ui.conftest import MakePilot
from tests.ui.played import game_at, world
from tests.ui.sizes import faults
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.pilot import Pilot
from ui.window.presenters.debrief import PAGES, DebriefPresenter
from ui.window.screens.debrief import DebriefScreen
from ui.window.start import Start
from workshop.debrief.ledgers import LedgersPage
from workshop.debrief.money import MoneyPage
from workshop.debrief.reasons import LedgerReasons

PLAYED_WAYS = ("programme", "patron")


def ended(phase: str) -> Game:
    """Return a game whose scenario ends with a phase."""
    usual = world()
    scenarios = tuple(s.model_copy(update={"ends": phase}) for s in usual.district.scenarios)
    district = usual.district.model_copy(update={"scenarios": scenarios})
    return Game(to_the_end(Playthrough.start(replace(usual, district=district))), "corta")


def to_the_end(playthrough: Playthrough) -> Playthrough:
    """Let people's lists be played like the computer's."""
    while not playthrough.is_over:
        player = playthrough.waiting_for[0]
        playthrough = plan_turn(playthrough, player, STRATEGIES["programme"]())
    return playthrough


def computed(pilot: Pilot) -> Pilot:
    """Wait until the replay without the list is done."""
    return pilot.wait(lambda: not pilot.app.jobs.running)


def in_spanish() -> Language:
    """Return the language of the workshops."""
    return Language.load("es", shipped_folder("locale"))


def number(text: str) -> int:
    """Return a number as it is shown: ``−1,204`` or ``S/ 20.50`` in céntimos."""
    digits = int(re.sub(r"[^0-9]", "", text))
    if text.startswith("S/") or text.startswith("−S/"):
        digits = digits if "." in text else 100 * digits
    return -digits if text.startswith("−") else digits


def adds_up(explanation: Explanation) -> bool:
    """Return whether the parts of an answer sum to what stands below them."""
    assert explanation.total is not None
    return sum(number(part) for _, part in explanation.parts) == number(explanation.total[1])


@pytest.mark.parametrize("page", range(1, len(PAGES) + 1))
def test_every_page_can_be_read_at_every_size(fly: MakePilot, page: int) -> None:
    """Nothing is cut off or out of reach, at four text sizes and in three windows."""
    pilot = computed(fly(DebriefScreen(game_at("over"))))
    pilot.press(str(page))
    assert faults(pilot) == []


def test_a_short_game_is_looked_through_by_keyboard(fly: MakePilot) -> None:
    """Numbers open the pages, Tab and arrows lead to other lists, F3 asks why."""
    pilot = computed(fly(DebriefScreen(game_at("over"))))
    screen = pilot.app.screen
    assert isinstance(screen, DebriefScreen)
    seen = set()
    for key, page in enumerate(PAGES, start=1):
        pilot.press(str(key))
        assert pilot.find(f"page-{page}").chosen  # type: ignore[attr-defined]
        seen.add(pilot.text())
    assert len(seen) == len(PAGES)
    pilot.press("1")
    pilot.app.focus(pilot.find("end-power"))
    pilot.press("f3")
    assert pilot.app.popover is not None
    pilot.press("escape")
    pilot.app.focus(pilot.find("whose-vizcacha"))
    pilot.press("enter")
    computed(pilot)
    assert screen._debrief.list == "vizcacha"
    assert pilot.find("own-table")


def test_the_replay_shows_how_far_it_is_and_can_be_stopped(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped work says so and begins anew when asked; the window never waits for it."""
    may_go_on = threading.Event()

    def held(playthrough: Playthrough, name: str, watch: Watch) -> PlayersLedger:
        assert may_go_on.wait(60)
        return players_ledger(playthrough, name, watch)

    monkeypatch.setattr("ui.window.screens.debrief.players_ledger", held)
    pilot = fly(DebriefScreen(game_at("over")))
    pilot.click("stop")
    may_go_on.set()
    assert pilot.find("compute")
    with pytest.raises(LookupError):
        pilot.find("own-table")
    pilot.wait(lambda: not pilot.app.jobs.running)
    pilot.click("compute")
    computed(pilot)
    assert pilot.find("own-table")


def test_a_fault_in_the_replay_is_said_and_the_page_stays(
    fly: MakePilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One figure is missing then; what else there is can be read, and the log hears of it."""

    def broken(*_: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("ui.window.screens.debrief.players_ledger", broken)
    written: list[bool] = []
    pilot = fly(DebriefScreen(game_at("over")), write_fault=lambda: written.append(True))
    computed(pilot)
    assert written == [True]
    assert pilot.find("compute")
    assert pilot.find("end-power")


@pytest.mark.parametrize("phase", ["registration", "campaign", "debate", "election"])
def test_a_game_that_ended_early_says_what_there_is_not(fly: MakePilot, phase: str) -> None:
    """Each page says plainly that there is nothing to show; three questions are left."""
    pilot = computed(fly(DebriefScreen(ended(phase))))
    nothing = {"money", "council"}
    if phase != "election":
        nothing |= {"elected", "decisions"}
    for key, page in enumerate(PAGES, start=1):
        pilot.press(str(key))
        if page in nothing:
            assert pilot.find("nothing").label
        if page == "questions":
            assert pilot.find("question-3")


def test_the_same_game_can_begin_again(fly: MakePilot) -> None:
    """Same people, same luck, nothing decided yet."""
    game, again = game_at("over"), []
    usual = game.begin_again

    def begin_again(former: Game) -> Game:
        again.append(usual(former))
        return again[-1]

    game.begin_again = begin_again
    pilot = computed(fly(DebriefScreen(game)))
    pilot.click("again")
    assert not isinstance(pilot.app.screen, DebriefScreen)
    assert again[0].playthrough.world is game.playthrough.world
    assert again[0].playthrough.state.turn == 0
    assert game.is_over


def test_a_game_begun_again_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    """The finished game stays on the shelf; the new one lies beside it and is saved from now on."""
    start = Start(load_content_or_raise([shipped_folder("content")]), Shelf(tmp_path))
    first = start.take_up(game_at("over").playthrough, "carabaya")
    again = first.begin_again(first)
    assert start.game is again
    assert {shelved.name for shelved in start.shelf.games()} == {"carabaya", "carabaya-2"}


@pytest.mark.parametrize("way", PLAYED_WAYS)
def test_the_reasons_of_the_ledgers_add_up(way: str) -> None:
    """What stands under "why?" sums to the number that was asked."""
    language = in_spanish()
    debrief = DebriefPresenter(game_at("over", way=way))
    for name in debrief.playthrough.world.lists:
        debrief.list = name
        end = LedgersPage(debrief.hindsight, language).end
        reasons = LedgerReasons(debrief.hindsight, language, end)
        for why in (
            reasons.power(),
            reasons.resources(),
            reasons.norms(),
            reasons.institutions(),
        ):
            assert adds_up(why), why
        assert number((reasons.power().total or ("", ""))[1]) == end.power[name]


@pytest.mark.parametrize("way", PLAYED_WAYS)
def test_the_reasons_of_the_money_add_up(way: str) -> None:
    """Doors sum over places, places over doors."""
    page = MoneyPage(DebriefPresenter(game_at("over", way=way)).hindsight, in_spanish())
    for amount in (*page.doors(), *page.places()):
        assert adds_up(amount.why), amount.name


def test_two_teams_at_one_machine_each_find_their_list() -> None:
    """In the hot seat the first team's list is shown first; every list can be looked at."""
    usual = world()
    players = tuple(
        replace(p, strategy=PERSON) if p.id in ("colibri", "tinya") else p
        for p in usual.setup.players
    )
    shared = replace(usual, setup=replace(usual.setup, players=players))
    game = Game(to_the_end(play_computers(Playthrough.start(shared))), "dos")
    debrief = DebriefPresenter(game)
    assert debrief.list == "colibri"
    debrief.list = "tinya"
    assert len(debrief.hindsight.questions(in_spanish())) == 3

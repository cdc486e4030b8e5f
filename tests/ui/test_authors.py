"""What an author has of the window: their own district, its page, previews, and F5."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.authoring.new_district import make_district
from engine.authoring.own_districts import gather_content
from engine.storage.shelf import Shelf
from tests.support import ROOT
from tests.ui.sizes import faults
from ui.window.app import App
from ui.window.options import AppOptions
from ui.window.pilot import Pilot
from ui.window.rereading import reread
from ui.window.screens.settings import SettingsScreen
from ui.window.start import Start

SHIPPED = ROOT / "content"


@dataclass
class Desk:
    """An author's folder, and the window opened upon it."""

    folder: Path
    """That of the own district."""
    start: Start
    pilot: Pilot

    def edit(self, file: str, old: str, new: str) -> None:
        """Change one place of one file, as an editor would."""
        path = self.folder / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, (old, text.count(old))
        path.write_text(text.replace(old, new), "utf-8")

    def new_game(self) -> Pilot:
        """Show the page of a new game with the own district chosen."""
        self.pilot.app.back_to_first()
        self.pilot.click("new" if "New game" in self.pilot.text() else "main")
        return self.pilot.click("scenario-mi-lugar-2002")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Return what opens the window of an author whose district lies in the data folder."""
    opened: list[App] = []

    def make(*more: str) -> Desk:
        own = tmp_path / "content"
        folder = make_district("Mi lugar", SHIPPED, own)
        for name in more:
            (make_district(name, SHIPPED, own) / "offers.yaml").write_text("- id: [\n", "utf-8")

        gathered = gather_content(SHIPPED, SHIPPED, [own])
        start = Start(
            gathered.content,
            Shelf(tmp_path / "saves"),
            own=gathered.own,
            refused=gathered.refused,
            read_content=lambda: gather_content(SHIPPED, SHIPPED, [own]),
        )
        app = App(
            AppOptions(
                first=start.title_screen,
                data=tmp_path,
                size=(1366, 768),
                language="en",
                autosave=start.autosave,
                find_term=start.find_term,
                mark=start.mark,
                settings_screen=lambda app: SettingsScreen(),
                reread=lambda app: reread(start, app),
            )
        )
        opened.append(app)
        pilot = Pilot(app)
        if not app.settings.asked:
            pilot.click("begin")
        return Desk(folder, start, pilot)

    yield make
    for app in opened:
        app.close()


# -- where a district comes from -----------------------------------------------------------------


def test_a_card_says_where_its_district_comes_from(desk: Callable[..., Desk]) -> None:
    """An own district is never taken for one of the game's."""
    pilot = desk().new_game()
    text = pilot.text()
    assert "Your own, from the folder content" in text
    assert "Comes with the game" in text


def test_a_broken_own_district_is_told_where_a_game_is_begun(desk: Callable[..., Desk]) -> None:
    """The rest can be played; one press says what is wrong, with file and line."""
    pilot = desk("Roto").new_game()
    assert "Your own district roto is left out" in pilot.text()
    pilot.click("refused-0")
    assert "roto/offers.yaml, line 2" in pilot.text()
    pilot.press("escape").click("begin").click("answer-1")
    assert "Compose the list" in pilot.text()


# -- the author's page ---------------------------------------------------------------------------


def test_the_page_is_reached_and_used_by_keyboard(desk: Callable[..., Desk]) -> None:
    """From a new game to the page, to an incident as a player sees it, and back."""
    author = desk()
    pilot = author.new_game()
    pilot.app.focus_on("authors")
    pilot.press("enter")
    assert "For authors: Mi lugar" in pilot.text()
    assert "Offer: Un queso y un sobre" in pilot.text()
    pilot.press("enter")
    assert "Recibir el sobre" in pilot.text()
    pilot.press("1")
    assert "El sobre pesa" in pilot.text()
    pilot.press("escape")
    assert "For authors: Mi lugar" in pilot.text()


def test_every_entry_opens_in_words_and_as_a_player_sees_it(desk: Callable[..., Desk]) -> None:
    """No offer, debt, incident, case or piece of news that the page cannot show."""
    pilot = desk().new_game().click("authors")
    keys = [w.key for w in pilot.root.walk() if w.key.startswith("entry-")]
    assert {"entry-milk-seller", "entry-milk-seller:debt", "entry-rain"} <= set(keys)
    for key in keys:
        pilot.click(key)
        assert "When it comes" in pilot.text()
        pilot.click("see")
        assert "This is not on the table" not in pilot.text(), key
        pilot.press("escape")


def test_the_games_own_districts_keep_their_secrets(desk: Callable[..., Desk]) -> None:
    """Nobody who plays a district of the game is offered a look at what its answers do."""
    pilot = desk().new_game()
    assert any(w.key == "authors" for w in pilot.root.walk())
    pilot.click("scenario-macusani-2002")
    assert not any(w.key == "authors" for w in pilot.root.walk())


# -- F5 ------------------------------------------------------------------------------------------


def test_a_new_game_shows_the_files_as_they_are_now(desk: Callable[..., Desk]) -> None:
    """The page of a new game is fresh, and so is what is begun from it."""
    author = desk()
    pilot = author.new_game()
    author.edit("district.yaml", "Un pueblo con dos barrios", "Un pueblo con tres plazas")
    pilot.press("f5")
    assert "Un pueblo con tres plazas" in pilot.text()
    assert "The files were read anew" in pilot.app.toasts.text


def test_texts_of_a_game_being_played_follow_the_files(desk: Callable[..., Desk]) -> None:
    """What is being read is corrected at once; the state of the game stays as it was."""
    author = desk()
    pilot = author.new_game().click("begin").click("answer-1")
    game = author.start.game
    assert game is not None
    before = game.playthrough.hash()
    author.edit("district.yaml", "Mayores de 15 años que no saben leer", "No saben leer")
    author.edit("terrain.yaml", "name: Apu Chico", "name: Apu Grande")
    pilot.press("f5")
    assert "Mayores de 15 años" not in pilot.text() and "No saben leer" in pilot.text()
    assert game.playthrough.hash() == before
    assert game.view.district.terrain.peaks[0].name == "Apu Grande"


def test_an_offer_on_the_table_is_shown_anew(desk: Callable[..., Desk]) -> None:
    """The author reads their new sentence where they saw the old one."""
    author = desk()
    pilot = author.new_game().click("authors").click("see")
    author.edit("offers.yaml", "text: !t Recibir el sobre", "text: !t Tomar el sobre")
    pilot.press("f5")
    assert "Tomar el sobre" in pilot.text() and "Recibir el sobre" not in pilot.text()


def test_an_edit_of_the_rules_waits_for_a_new_game(desk: Callable[..., Desk]) -> None:
    """A game keeps the content it began with: it is told, and a new game has the edit."""
    author = desk()
    pilot = author.new_game().click("begin").click("answer-1")
    game = author.start.game
    assert game is not None
    world = game.playthrough.world
    author.edit("scenarios/mi-lugar-2002.yaml", "{value: 400000,", "{value: 500000,")
    pilot.press("f5")
    assert "Begin a new game to see it" in pilot.text()
    assert game.playthrough.world is world
    pilot.press("escape")
    author.new_game().click("begin").click("answer-1")
    assert author.start.game is not None
    assert author.start.game.playthrough.world.scenario.purse_centimos.value == 500000


def test_a_fault_is_told_and_nothing_changes(desk: Callable[..., Desk]) -> None:
    """Place, line, expected and mend in a dialog; what was read before is played on."""
    author = desk()
    pilot = author.new_game().click("begin").click("answer-1")
    content = author.start.content
    author.edit("eve.yaml", "risk: 500", "risk: 5000")
    pilot.press("f5")
    text = pilot.text()
    assert "mi-lugar/eve.yaml, line 10" in text
    assert "a whole number from 0 to 1000" in text
    assert author.start.content is content
    pilot.press("escape")
    assert author.start.game is not None
    author.edit("eve.yaml", "risk: 5000", "risk: 500")
    pilot.press("f5")
    assert "The files were read anew" in pilot.app.toasts.text


def test_a_district_that_is_gone_leaves_the_page_of_a_new_game_whole(
    desk: Callable[..., Desk],
) -> None:
    """Renamed or deleted meanwhile: the first district there is stands in its place."""
    author = desk()
    pilot = author.new_game()
    shutil.rmtree(author.folder)
    pilot.press("f5")
    assert "Mi lugar" not in pilot.text() and "Macusani" in pilot.text()


def test_the_key_is_listed_with_the_others(desk: Callable[..., Desk]) -> None:
    """F2 names F5, so that an author finds it."""
    pilot = desk().new_game().press("f2")
    assert "read the files of the content anew" in pilot.text()


# -- nothing is cut off --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "way",
    [
        (),
        ("refused-0",),
        ("authors",),
        ("authors", "entry-forty-votes"),
        ("authors", "see"),
        ("authors", "map"),
    ],
    ids="-".join,
)
def test_nothing_is_cut_off(desk: Callable[..., Desk], way: tuple[str, ...]) -> None:
    """At every window and text size, and in a language two fifths longer."""
    pilot = desk("Roto").new_game()
    for step in way:
        pilot.click(step)
    assert faults(pilot) == []

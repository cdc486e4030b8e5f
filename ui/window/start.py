"""From the title into a game and back: begin, go on, save by itself, look things up."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.authoring.library import Content
from engine.authoring.new_world import UnknownChoice, new_world
from engine.authoring.own_districts import Gathered, Refused
from engine.language.language import Language
from engine.language.wording.game_files import say_file_fault, say_save_note
from engine.language.wording.turn_names import branch_line
from engine.players.strategies.names import STRATEGIES
from engine.players.table import play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON, Setup
from engine.storage.carried import CarriedContent, content_code
from engine.storage.save import Opened, Summary, open_save
from engine.storage.schema import Unreadable
from engine.storage.shelf import Shelf, Shelved, open_newest
from engine.version import VERSION
from ui.window.after_fault import private_words
from ui.window.after_fault import question as after_fault
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.keeper import Keeper
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.presenters.codex import CodexPresenter, find_term
from ui.window.presenters.new_game import MOST_SEED, NewGamePresenter
from ui.window.presenters.saves import SavesPresenter, save_line, unread_folder
from ui.window.rescue import question, say_alarm, say_not_saved
from ui.window.route import next_screen, opening_screen
from ui.window.screen import Context, Screen
from ui.window.screens.codex import CodexScreen
from ui.window.screens.faces import face
from ui.window.screens.new_game import NewGameScreen
from ui.window.screens.saves import SavesScreen
from ui.window.screens.title import TitleEntry, TitleModel, TitleScreen
from ui.window.wiping import question as wiping

if TYPE_CHECKING:
    from ui.window.app import App


BRANCH = "-rama"
"""How the name of a branch's file ends."""


@dataclass
class Start:
    """What the title leads to. It holds the game being played and puts it on the shelf."""

    content: Content
    shelf: Shelf
    entries: tuple[TitleEntry, ...] = ()
    """More ways on from the title, before the codex."""
    own: Mapping[str, Path] = field(default_factory=dict)
    """Where the user's own districts come from, by their ids."""
    refused: tuple[Refused, ...] = ()
    """Own districts that cannot be played."""
    read_content: Callable[[], Gathered] | None = None
    """Reads the content anew from the disk, where that can be done."""
    can_save: bool = True
    """Whether a folder for saves could be written to when the window opened."""
    keeper: Keeper = field(init=False)
    game: Game | None = None
    in_game: bool = False
    """Whether the screens above the title are those of the game."""

    def __post_init__(self) -> None:
        self.keeper = Keeper(self.shelf)
        self.take(Gathered(self.content, self.own, self.refused))
        self.shelf_fault: OSError | None = None
        self.app: App | None = None
        self.newest: Shelved | None = None
        self._look_at_the_shelf()

    def take(self, gathered: Gathered) -> None:
        """Take content into use: what is begun from now on is played with it."""
        self.content, self.own = gathered.content, gathered.own
        self.refused = gathered.refused
        self.code = content_code(self.content.districts, self.content.model, self.content.law)

    # -- the title ---------------------------------------------------------------------------

    def title_screen(self, app: "App") -> Screen:
        """Return the first screen of a window that is opened with everything read."""
        self.attend(app)
        return TitleScreen(self.title_model)

    def attend(self, app: "App") -> None:
        """Let the window tell the player what becomes of saves: that the disk takes none."""
        self.app = app
        self.keeper.on_fault = lambda fault: app.toast(say_not_saved(app.language, fault))
        self.keeper.on_parted = lambda game: app.toast(
            app.language.say(
                "start.parted",
                "Another program has saved this game meanwhile. Both are kept: yours goes on as "
                "{name}.",
                name=game.name,
            )
        )

    def title_model(self) -> TitleModel:
        """Return what the title offers now."""
        entries = [
            TitleEntry("saves", _say_saves, self.show_saves, "folder-open"),
            *self.entries,
            TitleEntry("learn", _say_learn, self.show_codex, "book-open"),
        ]
        can_resume = self.game is not None or self.newest is not None
        return TitleModel(
            play=self.show_new_game,
            version=VERSION,
            content_code=self.code,
            resume=self.resume if can_resume else None,
            resume_line=self._resume_line if can_resume else None,
            entries=tuple(entries if can_resume or self.shelf_fault else entries[1:]),
            faces=tuple(face(spec) for spec in _faces(self.content)),
        )

    def _resume_line(self, ctx: Context) -> str:
        if self.newest is None:
            return ""
        line = save_line(self.content, ctx.language, self.newest)
        return " · ".join(part for part in (line.place, line.lists, line.moment) if part)

    # -- ways on -----------------------------------------------------------------------------

    def show_new_game(self, app: "App") -> None:
        """Show the page on which a game is begun."""
        self.in_game = False
        seed = random.SystemRandom().randint(1, MOST_SEED)
        presenter = NewGamePresenter(self.content, str(seed), own=self.own, refused=self.refused)
        app.show(NewGameScreen(presenter, self.begin))

    def show_saves(self, app: "App") -> None:
        """Show the saved games."""
        self.autosave()
        self.in_game = False
        presenter = SavesPresenter(self.shelf, self.content, on_removed=self._removed)
        app.show(SavesScreen(presenter, self.open))

    def show_codex(self, app: "App") -> None:
        """Show the words, the law and the model."""
        self.in_game = False
        app.show(CodexScreen(CodexPresenter(self.content)))

    def begin(self, app: "App", setup: Setup) -> None:
        """Begin a new game and show the page that it opens with."""
        playthrough = Playthrough.start(new_world(self.content, setup))
        people = [p.id for p in setup.players if p.strategy == PERSON]
        district = playthrough.world.district.district.id
        name = self._new_name("-".join([district, *people]))
        self._play(app, playthrough, name)
        app.back_to_first()
        assert self.game is not None
        app.show(opening_screen(self.game))

    def resume(self, app: "App") -> None:
        """Go on with the game that is open, else with the one that was saved last."""
        if self.game is not None and (not self.game.is_over or self.newest is None):
            app.back_to_first()
            self.in_game = True
            app.show(next_screen(self.game))
        elif self.newest is not None:
            self.open(app, self.newest.name, 0)

    def open(self, app: "App", name: str, generation: int) -> None:
        """Go on with a saved game; from an earlier generation it becomes a game of its own."""
        self.autosave()
        self.keeper.look(name)
        try:
            opened = self.read(name, generation)
        except Unreadable as fault:
            app.toast(say_file_fault(app.language, fault.code, fault.params))
            return
        except OSError as fault:
            app.toast(unread_folder(app.language, fault))
            return
        plain = _plain(name)
        own_name = name if generation == 0 and name == plain else self._new_name(plain)
        if own_name == name and not opened.notes:
            self.keeper.has(name, opened.playthrough)
        self._play(app, opened.playthrough, own_name)
        app.back_to_first()
        assert self.game is not None
        app.show(next_screen(self.game))
        if opened.notes:
            app.toast(" ".join(say_save_note(app.language, note) for note in opened.notes))

    # -- hooks of the window -----------------------------------------------------------------

    def autosave(self) -> bool:
        """Save the game that is open, if one is; False where it could not be written."""
        if self.game is None:
            return True
        if not self.keeper.keep(self.game):
            return False
        if self.game.is_over:
            self._look_at_the_shelf()
        else:
            name, summary = (
                self.game.name,
                Summary.of(self.game.playthrough, self.keeper.now(), self.keeper.order),
            )
            self.newest = Shelved(name, 0, self.shelf.path(name), summary)
        return True

    def alarm(self, language: Language) -> str:
        """Return what is wrong with saving, as every screen says it until it is mended."""
        return say_alarm(language, self)

    def unsaved(self, app: "App", leave: Callable[[], None] | None) -> Screen:
        """Return the question that is asked where saving failed."""
        return question(app, self, leave)

    def move_to(self, shelf: Shelf) -> None:
        """Keep games on another shelf from now on, the open one under a name that is free there."""
        self.shelf = shelf
        self.keeper.move_to(shelf)
        if self.game is not None:
            self.game.name = self._new_name(self.game.name)

    def wipe(self, app: "App") -> None:
        """Ask whether all data is to be wiped, and do it."""
        app.show(wiping(app, self))

    def forget(self) -> None:
        """Forget the games that were wiped, the open one as well."""
        self.game, self.in_game = None, False
        self.keeper.move_to(self.shelf)
        self.keeper.order = 0
        self._look_at_the_shelf()

    def private_words(self) -> tuple[str, ...]:
        """Return what people named or typed, which no report of a fault may hold."""
        return tuple(private_words(self.app, self)) if self.app is not None else ()

    def doings(self) -> tuple[str, ...]:
        """Return what hands did last."""
        return self.app.doings.lines if self.app is not None else ()

    def after_fault(self, app: "App", report: Path) -> None:
        """Ask what is asked at the start after one that ended with a fault."""
        app.show(after_fault(app, self, report))

    def mark(self, language: Language) -> str:
        """Return what every screen of the open game says of it: that it is a branch."""
        if self.game is None or not self.in_game:
            return ""
        playthrough = self.game.playthrough
        return branch_line(language, playthrough.world, playthrough.branch)

    def find_term(self, term: str, language: Language) -> Explanation | None:
        """Look a word of the trade up."""
        return find_term(self.content, term, language)

    def _play(self, app: "App", playthrough: Playthrough, name: str) -> None:
        app.family = playthrough.world.district.district.bands
        self.take_up(playthrough, name)

    def take_up(self, playthrough: Playthrough, name: str) -> Game:
        """Open a game under a name and put it on the shelf."""
        game = Game(
            playthrough,
            name,
            on_resolved=lambda game: self.autosave(),
            begin_again=self._begin_again,
            begin_branch=self._begin_branch,
        )
        game.told = dict.fromkeys(game.people, game.resolved)
        self.game, self.in_game = game, True
        self.autosave()
        return game

    def _new_name(self, wished: str) -> str:
        """Return a name that is free; what another program puts there is not written over."""
        name = self.shelf.free_name(wished)
        self.keeper.look(name)
        return name

    def _begin_again(self, former: Game) -> Game:
        """Begin the same game once more; the former one stays on the shelf under its name."""
        playthrough = Playthrough.start(former.playthrough.world)
        return self.take_up(playthrough, self._new_name(former.name))

    def _begin_branch(self, former: Game, branch: Playthrough) -> Game:
        """Play a branch on under a name of its own; the former game stays on the shelf."""
        wished = former.name if former.name.endswith(BRANCH) else f"{former.name}{BRANCH}"
        return self.take_up(branch, self._new_name(wished))

    def read(self, name: str, generation: int = 0) -> Opened:
        """Read a game off the shelf, 0 for its newest save that can be gone on with.

        Raises :class:`Unreadable`, and OSError where the folder cannot be read.
        """
        texts = _definitions(self.content)
        if not generation:
            return open_newest(self.shelf, name, self._find_content, texts, _must_be_playable)
        path = self.shelf.path(name, generation)
        opened = open_save(path, self._find_content, texts)
        _must_be_playable(opened, path.name)
        return opened

    def _find_content(self, setup: Setup) -> CarriedContent | None:
        try:
            return CarriedContent.of(new_world(self.content, setup))
        except UnknownChoice:
            return None

    def _removed(self, name: str) -> None:
        """Forget a game that was deleted."""
        if self.game is not None and self.game.name == name:
            self.game = None
        self._look_at_the_shelf()

    def _look_at_the_shelf(self) -> None:
        """Find the game that the title offers to go on with: the last that is not finished."""
        try:
            shelved, self.shelf_fault = self.shelf.games(), None
        except OSError as fault:
            shelved, self.shelf_fault = (), fault
        readable = {one: one.summary for one in shelved if one.summary is not None}
        unfinished = [one for one, summary in readable.items() if not summary.finished]
        self.newest = next(iter(unfinished or readable), None)
        self.keeper.order = max([self.keeper.order, *(s.order for s in readable.values())])


def _plain(name: str) -> str:
    """Return a file's name in letters that every file can hold: an old stick may have others."""
    return "".join("-" if "\ud800" <= letter <= "\udfff" else letter for letter in name)


def _must_be_playable(opened: Opened, file: str) -> None:
    """Raise :class:`Unreadable` where nobody plays, or a computer list cannot go on here."""
    strategies = {player.strategy for player in opened.playthrough.world.setup.players}
    if PERSON not in strategies:
        raise Unreadable("damaged", file)
    if not strategies <= {PERSON, *STRATEGIES}:
        raise Unreadable("newer", file)
    if "rules-changed" in opened.notes:
        # Its state was taken from the file as it stands: the computer's lists may trip over it.
        try:
            play_computers(opened.playthrough)
        except Exception as fault:
            raise Unreadable("damaged", file) from fault


def _definitions(content: Content) -> Iterable[Any]:
    return (*content.districts, content.model, content.law)


def _faces(content: Content) -> tuple[PortraitSpec, ...]:
    """Return two people of the first district, a woman and a man, for the title."""
    if not content.districts:
        return ()
    district = content.districts[0]
    rural = {place.id for place in district.places if place.is_rural}
    found = []
    for sex in ("woman", "man"):
        person = next((a for a in district.aspirants if a.sex == sex), None)
        if person is not None:
            found.append(
                PortraitSpec(
                    person.id,
                    person.sex,
                    person.age,
                    person.dress,
                    "rural" if person.home in rural else "town",
                    district.district.bands,
                )
            )
    return tuple(found)


def _say_saves(ctx: Context) -> str:
    return ctx.say("title.saves", "Saved games")


def _say_learn(ctx: Context) -> str:
    return ctx.say("title.learn", "Learn")

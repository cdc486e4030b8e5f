"""Keeping the game: saved after every resolved turn, on leaving, and when somebody asks.

It knows no pygame. Packing the content happens once a game, so that a save takes milliseconds.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.rules.playthrough import Playthrough
from engine.storage.save import SaveWriter
from engine.storage.shelf import SavedMeanwhile, Shelf
from ui.window.game import Game


def local_minute() -> str:
    """Return the moment as saves carry it: local time to the minute."""
    return datetime.datetime.now().strftime("%Y-%m-%dT%H:%M")


@dataclass
class Keeper:
    """Puts games on the shelf.

    ``on_fault`` hears of a disk that takes no more; ``on_parted`` of a game that another program
    has saved meanwhile, so that this one goes on under a name of its own.
    """

    shelf: Shelf
    on_fault: Callable[[OSError], None] = lambda fault: None
    on_parted: Callable[[Game], None] = lambda game: None
    now: Callable[[], str] = local_minute
    order: int = 0
    """The highest number that a save on the shelf is known to carry."""
    fault: OSError | None = None
    """Why the last save failed; None since one has succeeded."""
    _writer: SaveWriter | None = None
    _written_for: object = None
    _last: tuple[str, str, int] = field(default=("", "", 0))
    _seen: dict[str, str] = field(default_factory=dict)

    def look(self, name: str) -> None:
        """Note what lies there under a name: before it is read, or when it is found free.

        What another program puts there later is not written over.
        """
        try:
            self._seen[name] = self.shelf.seal(name)
        except OSError:
            self._seen.pop(name, None)

    def has(self, name: str, playthrough: Playthrough) -> None:
        """Note that a game lies there just so: opening one pushes no earlier save out."""
        self._last = _mark(name, playthrough)

    def move_to(self, shelf: Shelf) -> None:
        """Keep games on another shelf from now on."""
        self.shelf, self._seen, self._last, self.fault = shelf, {}, ("", "", 0), None

    def keep(self, game: Game) -> bool:
        """Save the game as it stands; False where it could not be written.

        What is on the shelf already is not written again, so that leaving twice does not push
        the earlier generations out.
        """
        mark = _mark(game.name, game.playthrough)
        try:
            if mark == self._last and self.shelf.path(game.name).exists():
                return True
            self._write(game)
        except OSError as fault:
            self.fault = fault
            self.on_fault(fault)
            return False
        self.fault = None
        self._last = _mark(game.name, game.playthrough)
        return True

    def _write(self, game: Game) -> None:
        world = game.playthrough.world
        if self._writer is None or self._written_for is not world:
            self._writer, self._written_for = SaveWriter(world), world
        self.order += 1
        data = self._writer.bytes(game.playthrough, self.now(), self.order)
        while True:
            try:
                seal = self.shelf.write(game.name, data, self._seen.get(game.name))
            except SavedMeanwhile:
                game.name = self.shelf.free_name(game.name)
                self._seen[game.name] = ""
                self.on_parted(game)
            else:
                self._seen[game.name] = seal
                return


def _mark(name: str, playthrough: Playthrough) -> tuple[str, str, int]:
    return name, playthrough.hash(), len(playthrough.log)

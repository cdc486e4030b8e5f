"""Keeping the game: saved after every resolved turn, on leaving, and when somebody asks.

It knows no pygame. Packing the content happens once a game, so that a save takes milliseconds.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.storage.save import SaveWriter
from engine.storage.shelf import Shelf
from ui.window.game import Game


def local_minute() -> str:
    """Return the moment as saves carry it: local time to the minute."""
    return datetime.datetime.now().astimezone().strftime("%Y-%m-%dT%H:%M")


@dataclass
class Keeper:
    """Puts games on the shelf. ``on_fault`` hears of a disk that takes no more."""

    shelf: Shelf
    on_fault: Callable[[OSError], None] = lambda fault: None
    now: Callable[[], str] = local_minute
    _writer: SaveWriter | None = None
    _written_for: object = None
    _last: tuple[str, str, int] = field(default=("", "", 0))

    def keep(self, game: Game) -> bool:
        """Save the game as it stands; False where it could not be written.

        What is on the shelf already is not written again, so that leaving twice does not push
        the earlier generations out.
        """
        playthrough = game.playthrough
        mark = (game.name, playthrough.hash(), len(playthrough.log))
        if mark == self._last and self.shelf.path(game.name).exists():
            return True
        if self._writer is None or self._written_for is not playthrough.world:
            self._writer = SaveWriter(playthrough.world)
            self._written_for = playthrough.world
        try:
            self.shelf.write(game.name, self._writer.bytes(playthrough, self.now()))
        except OSError as fault:
            self.on_fault(fault)
            return False
        self._last = mark
        return True

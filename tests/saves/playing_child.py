"""Plays with autosave until it is killed; for ``test_killed_while_playing`` alone.

Run with a folder, it loads everything once. For each number of milliseconds that it reads it forks
a player, which goes on with the saved game (or begins one) as the window does, and says name, turn
and hash once a turn is resolved and its save is done. So much time after it said the first such
line (or after its birth, where the number is below 0) the player is killed, and all that it said is
passed on as one line.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from engine.players.strategies.names import STRATEGIES
from engine.players.table import next_wish
from engine.rules.playthrough import Playthrough
from engine.storage.shelf import Shelf
from tests.support import shipped
from ui.window.game import Game
from ui.window.start import Start

NAME = "game"


def play(start: Start, opening: Playthrough, said: int) -> None:
    """Go on with the newest game that is not over, else begin one; play as a person would."""
    start._look_at_the_shelf()
    shelf, keeper = start.shelf, start.keeper
    newest = start.newest

    def resolved(game: Game) -> None:
        if not keeper.keep(game):
            raise keeper.fault or RuntimeError
        os.write(said, f"{game.name} {game.resolved} {game.playthrough.hashes[-1]}\n".encode())

    if newest is not None and newest.summary is not None and not newest.summary.finished:
        keeper.look(newest.name)
        game = Game(start.read(newest.name).playthrough, newest.name, resolved)
    else:
        game = Game(opening, shelf.free_name(NAME), resolved)
        keeper.look(game.name)
    resolved(game)
    way = STRATEGIES["programme"]()
    while not game.is_over:
        wish = next_wish(game.playthrough, game.player, way)
        if wish is not None:
            game.submit(wish.action)
        elif game.hand_in() is not None:
            game.undo()
        if random.SystemRandom().random() < 0.1:
            keeper.keep(game)  # Ctrl+S in the middle of a plan


def main() -> None:
    """Serve until the input ends."""
    folder = Path(sys.argv[1])
    from tests.saves.stages import opening_of_a_person

    start, opening = Start(shipped(), Shelf(folder)), opening_of_a_person()
    print("ready", flush=True)
    for line in sys.stdin:
        heard, said = os.pipe()
        player = os.fork()
        if player == 0:
            os.close(heard)
            try:
                play(start, opening, said)
            finally:
                os._exit(0)
        os.close(said)
        first = os.read(heard, 4096) if int(line) >= 0 else b""
        time.sleep(abs(int(line)) / 1000)
        os.kill(player, signal.SIGKILL)
        os.waitpid(player, 0)
        with os.fdopen(heard, "rb") as pipe:
            print(" · ".join((first + pipe.read()).decode().splitlines()), flush=True)


if __name__ == "__main__":
    main()

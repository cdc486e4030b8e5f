"""SIGKILL at two hundred moments of play with autosave: the last resolved turn is there each time.

A child plays as the window does, going on with the saved game each time, and says each resolved
turn once its save is done; it is killed at a moment that a seed chooses.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from engine.storage.record import read_record
from engine.storage.save import read_summary
from engine.storage.shelf import Shelf, open_newest
from tests.saves.stages import installed
from tests.support import ROOT

KILLS, SEED = 200, 20021117
SOONEST, LATEST = -80, 160
"""Milliseconds until a kill: below 0 while a game is opened, else through one turn or two."""
OPENED = 10
"""After every so many kills the game is computed anew here; the child does so every time."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the child forks its players")
def test_the_last_resolved_turn_is_there_after_every_kill(tmp_path: Path) -> None:
    """Whatever was told as resolved is in the newest save, which opens without a word of damage."""
    chance, shelf = random.Random(SEED), Shelf(tmp_path)
    last: dict[str, tuple[int, str]] = {}
    said = 0
    command = [sys.executable, "-m", "tests.saves.playing_child", str(tmp_path)]
    quiet = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    with subprocess.Popen(
        command, cwd=ROOT, env=quiet, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None and child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        for kill in range(KILLS):
            child.stdin.write(f"{chance.randrange(SOONEST, LATEST)}\n")
            child.stdin.flush()
            for told in child.stdout.readline().strip().split(" · "):
                if told:
                    name, number, hash_ = told.split()
                    last[name] = (int(number), hash_)
                    said += 1
            for name, (turn, hash_) in list(last.items())[-1:]:
                newest = shelf.generations(name)[0]
                assert read_summary(newest).order > 0, (kill, name)
                assert read_record(newest).hashes[turn:][:1] == (hash_,), (kill, name)
                if kill % OPENED == 0:
                    opened = open_newest(shelf, name, installed)
                    assert not opened.notes and opened.playthrough.hashes[turn] == hash_
        child.stdin.close()
        assert child.wait(30) == 0
    assert said > KILLS // 2
    for name, (turn, hash_) in last.items():
        assert open_newest(shelf, name, installed).playthrough.hashes[turn] == hash_
    # What a killed save left is taken away by the next one of the same game.
    left = {path.name.partition(".")[0] for path in tmp_path.glob("*.new")}
    assert len(left) <= len(last)

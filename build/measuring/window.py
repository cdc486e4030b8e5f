"""The window: how soon it answers, what a redraw costs, what it takes while idle, what it holds.

Each figure is taken in a process of its own, beside the same of a bare pygame-ce window.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

from build.measuring.asked import Asked
from build.measuring.rows import CannotMeasure, Goal, Row, beside, in_turn

TWICE = Goal("ratio", "at most", 2, "times as long")
REDRAWS = {1366: Goal("value", "at most", 8, "ms"), 1920: Goal("value", "at most", 12, "ms")}
IDLE = Goal("value", "at most", 1, "% of a core")
MEMORY = Goal("value", "at most", 200, "MB")
SCREEN = ":97"


def window(asked: Asked) -> list[Row]:
    """Measure the start to a title, a full redraw at two sizes, and the window left alone."""
    with a_screen() as (environment, screen):

        def probe(name: str) -> dict[str, float]:
            return _probe(asked, environment, name)

        title, bare, lean = in_turn(
            asked.runs, lambda: probe("title"), lambda: probe("bare"), lambda: probe("lean")
        )
        redraw, plain = probe("redraw"), probe("plain-redraw")
        idle, bare_idle = probe("idle"), probe("bare-idle")
    return [
        beside(
            "title",
            f"from the start of the process to a title with live buttons ({screen})",
            1000 * title,
            "ms",
            ("a bare window with a line of text", 1000 * bare),
            TWICE,
            note=f"a bare window drawn by the processor, as the game is: {1000 * lean:.0f} ms",
        ),
        *(
            beside(
                f"redraw-{wide}",
                f"the week, built and drawn anew, {wide} pixels wide",
                redraw[f"all-{wide}"],
                "ms",
                ("of it the drawing", redraw[f"draw-{wide}"]),
                goal,
                note=f"a window that is only filled: {plain[f'draw-{wide}']:.2g} ms",
            )
            for wide, goal in REDRAWS.items()
        ),
        beside(
            "idle",
            "the week, nobody touches it",
            idle["percent"],
            "%",
            ("a bare window that asks for events", bare_idle["percent"]),
            IDLE,
        ),
    ]


def memory(asked: Asked) -> list[Row]:
    """Measure what is held after every screen of a whole game was drawn."""
    if os.name != "posix":
        raise CannotMeasure("Memory is read as Linux tells it.")
    with a_screen() as (environment, screen):
        held = _probe(asked, environment, "memory")["megabytes"]
        bare = _probe(asked, environment, "bare-memory")["megabytes"]
    what = f"most memory held over every screen of a game ({screen})"
    return [beside("memory", what, held, "MB", ("a bare window", bare), MEMORY)]


def _probe(asked: Asked, environment: dict[str, str], name: str) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, "-m", "build.measuring.probe", name],
        cwd=asked.root,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    lines = run.stdout.strip().splitlines()
    found: dict[str, float] = json.loads(lines[-1]) if lines else {}
    return found


@contextlib.contextmanager
def a_screen() -> Iterator[tuple[dict[str, str], str]]:
    """Give an environment with a screen: the machine's own, else Xvfb's, else SDL's stand-in."""
    quiet = {"SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    environment: dict[str, Any] = {**os.environ, **quiet}
    if environment.get("DISPLAY") or sys.platform == "win32":
        environment.pop("SDL_VIDEODRIVER", None)
        yield environment, "the machine's own screen"
        return
    if shutil.which("Xvfb") is None:
        yield {**environment, "SDL_VIDEODRIVER": "dummy"}, "without a screen"
        return
    environment.pop("SDL_VIDEODRIVER", None)
    server = subprocess.Popen(
        ["Xvfb", SCREEN, "-screen", "0", "1920x1080x24"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(1)
        yield {**environment, "DISPLAY": SCREEN}, "Xvfb"
    finally:
        server.terminate()
        server.wait()

"""What is measured of the window, each in a process of its own.

Prints one JSON document. The window is a real one where the machine has a screen (or Xvfb), else
SDL's own stand-in without one.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

FONT = Path(__file__).resolve().parents[2] / "assets" / "fonts" / "Andika-Regular.ttf"
IDLE_SECONDS = 5.0
DRAWS = 40


def bare() -> dict[str, float]:
    """Open a bare window with one line of text, in SDL's usual way, and leave."""
    import pygame

    pygame.display.init()
    pygame.font.init()
    window = pygame.Window("Voz y Voto", size=(1366, 768))
    font = pygame.font.Font(str(FONT), 20)
    surface = window.get_surface()
    surface.fill((246, 232, 204))
    surface.blit(font.render("Voz y Voto", True, (42, 26, 28)), (20, 20))
    window.flip()
    return {}


def lean() -> dict[str, float]:
    """The same, drawn by the processor as the game is: a harder comparison."""
    os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
    return bare()


def title() -> dict[str, float]:
    """Open the game as people do, and leave with the first picture: a title with live buttons."""
    from ui.window import app as window

    class Shown(window.App):
        def _draw(self) -> None:
            super()._draw()
            sys.stdout.flush()
            os._exit(0)

    window.App = Shown  # type: ignore[misc]
    from ui.commands.main import main

    with tempfile.TemporaryDirectory() as data:
        main(["--data", data])
    return {}


def redraw() -> dict[str, float]:
    """Return the milliseconds of a full redraw: the page built, placed and drawn anew."""
    from statistics import median

    from tests.ui.games import in_week
    from ui.window.route import screen_for

    found = {}
    for size in ((1366, 768), (1920, 1080)):
        app = _app(screen_for(in_week(3)), size)
        app.frame()
        times = {"all": [], "draw": []}  # type: dict[str, list[float]]
        for _ in range(DRAWS):
            begun = time.perf_counter()
            app.refresh()
            app.settle()
            built = time.perf_counter()
            app._draw()
            ended = time.perf_counter()
            times["all"].append(ended - begun)
            times["draw"].append(ended - built)
        app.close()
        for what, taken in times.items():
            found[f"{what}-{size[0]}"] = 1000 * median(taken)
    return found


def plain_redraw() -> dict[str, float]:
    """Return the milliseconds of a picture that is only filled and shown, for comparison."""
    os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
    from statistics import median

    import pygame

    pygame.display.init()
    found = {}
    for size in ((1366, 768), (1920, 1080)):
        window = pygame.Window("Voz y Voto", size=size)
        taken = []
        for _ in range(DRAWS):
            begun = time.perf_counter()
            window.get_surface().fill((246, 232, 204))
            window.flip()
            taken.append(time.perf_counter() - begun)
        window.destroy()
        found[f"draw-{size[0]}"] = 1000 * median(taken)
    return found


def idle() -> dict[str, float]:
    """Return how much of a core the window takes while nobody touches it, in percent."""
    from tests.ui.games import in_week
    from ui.window.route import screen_for

    app = _app(screen_for(in_week(3)), (1366, 768))
    for _ in range(90):
        app.frame()
        app.rest()
    share = _share(lambda: (app.frame(), app.rest()))
    draws = app.draws
    app.close()
    return {"percent": share, "draws": float(draws)}


def bare_idle() -> dict[str, float]:
    """Return the same of a bare window that only asks for events sixty times a second."""
    import pygame

    pygame.display.init()
    pygame.Window("Voz y Voto", size=(1366, 768)).get_surface()
    clock = pygame.time.Clock()
    return {"percent": _share(lambda: (pygame.event.get(), clock.tick(60)))}


def memory() -> dict[str, float]:
    """Return the megabytes held after every screen of a whole game was drawn."""
    from tests.ui.games import shipped
    from ui.window.options import LOCALE
    from ui.window.pilot import Pilot
    from ui.window.settings import Settings
    from ui.window.tour import Tour

    def draw(name: str, pilot: Pilot) -> None:
        pilot.app.dirty = True
        pilot.app.frame()

    with tempfile.TemporaryDirectory() as data:
        tour = Tour(shipped(), Path(data), draw, Settings(), size=(1366, 768), locale=LOCALE)
        tour.take()
        tour.close()
    return {"megabytes": _megabytes()}


def bare_memory() -> dict[str, float]:
    """Return the megabytes of a bare window with one line of text, drawn by the processor."""
    lean()
    return {"megabytes": _megabytes()}


def _app(screen: Any, size: tuple[int, int]) -> Any:
    from ui.window.app import App
    from ui.window.options import AppOptions

    data = Path(tempfile.mkdtemp())
    return App(AppOptions(first=lambda app: screen, data=data, size=size, language="es"))


def _share(frame: Callable[[], object]) -> float:
    begun, used = time.perf_counter(), time.process_time()
    while time.perf_counter() - begun < IDLE_SECONDS:
        frame()
    return 100 * (time.process_time() - used) / (time.perf_counter() - begun)


def _megabytes() -> float:
    """Return the most memory that the process ever held (Linux counts in kilobytes)."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


PROBES: Mapping[str, Callable[[], dict[str, float]]] = {
    "bare": bare,
    "lean": lean,
    "title": title,
    "redraw": redraw,
    "plain-redraw": plain_redraw,
    "idle": idle,
    "bare-idle": bare_idle,
    "memory": memory,
    "bare-memory": bare_memory,
}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]]()))

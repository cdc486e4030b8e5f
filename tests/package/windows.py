"""Running the built Windows program: under Wine, its window on a display of its own."""

import json
import os
import platform
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.version import VERSION
from tests.support import ROOT

ARCHIVE = ROOT / "dist" / f"VozYVoto-{VERSION}-win64.zip"
LINUX_ARCHIVE = ROOT / "dist" / f"VozYVoto-{VERSION}-linux-{platform.machine()}.tar.gz"
PREFIX = ROOT / "build" / "work" / "windows" / "prefix"
NEEDS_WINDOWS, NEEDS_LINUX = "VOZ_Y_VOTO_NEEDS_WINDOWS", "VOZ_Y_VOTO_NEEDS_LINUX"
"""Set where the program must have been built: then no test of it may be skipped."""

TOOLS = ("wine", "wineserver", "Xvfb", "xdotool", "import")
WINDOW, CONSOLE = "VozYVoto.exe", "voz-y-voto-consola.exe"
LONGEST, PATIENCE = 120, 60
"""Seconds that a start and a turn may take on a machine that has other things to do."""


def windows_path(path: Path) -> str:
    """Return how Windows under Wine calls a file of this machine."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def wine_environment(screen: str, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a program under Wine.

    All get the same display, those without a window too: the first one to start brings the desktop
    that the others live on.
    """
    ours = {
        "DISPLAY": screen,
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        **(more or {}),
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SDL_")}
    return {**kept, **ours}


@dataclass(frozen=True)
class Built:
    """A copy of the folder that is handed out, and the display it is tried on."""

    folder: Path
    screen: str

    def run(
        self, *arguments: str, env: Mapping[str, str] | None = None, timeout: int = 900
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command of the program with a console; what it says is in ``stdout``."""
        return subprocess.run(
            ["wine", str(self.folder / CONSOLE), *arguments],
            cwd=self.folder,
            env=wine_environment(self.screen, env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )

    def copy(self, target: Path, *, without: str = "") -> "Built":
        """Return a copy of its own to change, perhaps without one of its folders."""
        shutil.copytree(
            self.folder, target, ignore=lambda _, names: {without} & set(names), symlinks=True
        )
        return Built(target, self.screen)

    @contextmanager
    def no_folder_for_data(self) -> Iterator[None]:
        """Put files where the folders for data would be made: none can be written to."""
        local = next((PREFIX / "drive_c" / "users").glob("*/AppData/Local"))
        data, kept = local / "voz-y-voto", local / "voz-y-voto.kept"
        if data.exists():
            data.rename(kept)
        data.write_text("", "utf-8")
        (self.folder / "data").write_text("", "utf-8")
        try:
            yield
        finally:
            data.unlink()
            if kept.exists():
                kept.rename(data)


@contextmanager
def display() -> Iterator[str]:
    """Give a screen of 1366x768 that nobody looks at, and take it away again."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Window:
    """The real window of the built program, driven by key presses and watched by its witness."""

    def __init__(self, built: Built, notes: Path, *arguments: str, **env: str) -> None:
        self.shown = notes / "shown.json"
        self.shown.unlink(missing_ok=True)
        self._screen = {**os.environ, "DISPLAY": built.screen}
        more = {"VOZ_Y_VOTO_WITNESS": windows_path(notes), **env}
        self.process = subprocess.Popen(
            ["wine", str(built.folder / WINDOW), *arguments],
            cwd=built.folder,
            env=wine_environment(built.screen, more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        self._said: list[str] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def look(self) -> dict[str, Any]:
        """Return what the window shows, once it shows anything."""
        end = time.time() + LONGEST
        while time.time() < end and self.process.poll() is None:
            try:
                return dict(json.loads(self.shown.read_text("utf-8")))
            except (FileNotFoundError, PermissionError, ValueError):
                time.sleep(0.1)
        raise AssertionError(f"the window showed nothing; it said {self.ended()[1]!r}")

    def faults(self) -> list[str]:
        """Return what the program's own audit finds on the present screen, drawn once more."""
        audit = self.shown.with_name("audit")
        audit.touch()
        self.press("F2")
        self.press("Escape")
        shown = self.wait(lambda shown: "findings" in shown, "no audit")
        audit.unlink()
        return list(shown["findings"])

    def settled(self) -> dict[str, Any]:
        """Return what the window shows once no new picture has come for a while."""
        shown = self.look()
        for _ in range(200):
            time.sleep(0.25)
            later = self.look()
            if later["picture"] == shown["picture"]:
                return later
            shown = later
        return shown

    def press(self, *keys: str) -> dict[str, Any]:
        """Press keys, one after the other, as a person does; returns what is shown then."""
        self.look()
        window = self._tool("xdotool", "search", "--name", "Voz y Voto").split()[-1]
        self._tool("xdotool", "windowfocus", window)
        for key in keys:
            before = self.look()["picture"]
            self._tool("xdotool", "key", key)
            end = time.time() + 5
            while self.look()["picture"] == before and time.time() < end:
                time.sleep(0.02)
        return self.settled() if keys else self.look()

    def go_to(self, key: str) -> None:
        """Move the keyboard to a widget by Tab alone; a key that ends with a hyphen begins one."""

        def is_it(found: str) -> bool:
            return found.startswith(key) if key.endswith("-") else found == key

        # A turn may be computed meanwhile: the widget is waited for.
        self.wait(lambda shown: any(map(is_it, shown["keys"])), f"no {key} on the screen")
        for _ in range(150):
            if is_it(self.look()["focus"]):
                return
            self._tab()
        raise AssertionError(f"Tab never comes to {key}; there are {self.look()['keys']}")

    def wait(self, until: Callable[[dict[str, Any]], object], fault: str) -> dict[str, Any]:
        """Wait until what is shown is as expected, and return it."""
        end = time.time() + PATIENCE
        while time.time() < end:
            shown = self.look()
            if until(shown):
                return shown
            time.sleep(0.1)
        raise AssertionError(f"{fault}: {self.look()}")

    def _tab(self) -> None:
        before = self.look()["focus"]
        self._tool("xdotool", "key", "Tab")
        end = time.time() + 20
        while self.look()["focus"] == before and time.time() < end:
            time.sleep(0.02)

    def choose(self, key: str) -> dict[str, Any]:
        """Go to a widget by Tab and press Enter."""
        self.press()
        self.go_to(key)
        return self.press("Return")

    def leave(self, key: str) -> tuple[int, str]:
        """Press the widget that ends the program; returns its exit code and what it said."""
        self.press()
        self.go_to(key)
        self._tool("xdotool", "key", "Return")
        return self.ended()

    def screenshot(self, path: Path) -> Path:
        """Take a picture of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._tool("import", "-window", "root", str(path))
        return path

    def box(self) -> None:
        """Wait for a box of the system's, which the program shows without a window of its own."""
        end = time.time() + LONGEST
        while not self._boxes():
            assert time.time() < end and self.process.poll() is None, "no box is shown"
            time.sleep(0.2)
        time.sleep(1)

    def answer_box(self) -> None:
        """Press Enter in the box until it is gone."""
        for _ in range(20):
            boxes = self._boxes()
            if not boxes or self.process.poll() is not None:
                return
            self._tool("xdotool", "windowfocus", boxes[-1])
            self._tool("xdotool", "key", "Return")
            time.sleep(0.5)

    def _boxes(self) -> list[str]:
        return self._tool("xdotool", "search", "--name", "^Voz y Voto$").split()

    def ended(self) -> tuple[int, str]:
        """Wait for the end of the program; returns its exit code and what it said."""
        code = self.process.wait(LONGEST)
        self._listener.join(1)
        return code, "".join(self._said)

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.kill()
        self.process.wait()

    def _listen(self) -> None:
        # Not until the end of the pipe: Wine's own processes hold it longer than the program does.
        assert self.process.stdout is not None
        self._said.extend(self.process.stdout)

    def _tool(self, *command: str) -> str:
        return subprocess.run(
            command, env=self._screen, capture_output=True, text=True, check=False
        ).stdout

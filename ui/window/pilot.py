"""A pilot: plays the window without a screen, through the same events as a player's hands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame

from ui.window.app import App
from ui.window.keys import CODES
from ui.window.widget import Widget


class Pilot:
    """Presses, types and clicks in an app, one frame after each."""

    def __init__(self, app: App) -> None:
        self.app = app
        app.frame()

    def press(self, *keys: str) -> "Pilot":
        """Press keys one after the other: "tab", "ctrl+s", "7", "enter"."""
        for key in keys:
            *modifiers, name = key.split("+") if key != "+" else ["+"]
            bits = 0
            for modifier in modifiers:
                bits |= {"ctrl": pygame.KMOD_LCTRL, "shift": pygame.KMOD_LSHIFT}[modifier]
            code = CODES.get(name, ord(name[0]))
            letter = name if len(name) == 1 and not modifiers else ""
            self._post(pygame.KEYDOWN, key=code, mod=bits, unicode=letter)
            self._post(pygame.KEYUP, key=code, mod=bits, unicode=letter)
            self.app.frame()
        return self

    def type(self, text: str) -> "Pilot":
        """Type text into the focused entry."""
        for letter in text:
            self._post(pygame.KEYDOWN, key=ord(letter), mod=0, unicode=letter)
            self._post(pygame.TEXTINPUT, text=letter)
            self._post(pygame.KEYUP, key=ord(letter), mod=0, unicode=letter)
            self.app.frame()
        return self

    def click(self, what: "str | Widget | tuple[int, int]") -> "Pilot":
        """Press the pointer's button on a label, a widget or a point."""
        position = what if isinstance(what, tuple) else self._centre(what)
        self.hover(position)
        self._post(pygame.MOUSEBUTTONDOWN, button=1, pos=position)
        self._post(pygame.MOUSEBUTTONUP, button=1, pos=position)
        self.app.frame()
        return self

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> "Pilot":
        """Drag from one point to another."""
        self._post(pygame.MOUSEBUTTONDOWN, button=1, pos=start)
        for step in range(1, 6):
            x = start[0] + (end[0] - start[0]) * step // 5
            y = start[1] + (end[1] - start[1]) * step // 5
            self.hover((x, y))
        self._post(pygame.MOUSEBUTTONUP, button=1, pos=end)
        self.app.frame()
        return self

    def hover(self, what: "str | Widget | tuple[int, int]") -> "Pilot":
        """Move the pointer."""
        position = what if isinstance(what, tuple) else self._centre(what)
        self._post(pygame.MOUSEMOTION, pos=position, rel=(0, 0), buttons=(0, 0, 0))
        self.app.frame()
        return self

    def wheel(self, lines: int) -> "Pilot":
        """Turn the wheel: up is positive."""
        self._post(pygame.MOUSEWHEEL, y=lines, x=0)
        self.app.frame()
        return self

    def resize(self, width: int, height: int) -> "Pilot":
        """Make the window another size."""
        self.app.window.size = (width, height)
        self.app.frame()
        return self

    def wait(self, done: Callable[[], bool], frames: int = 6000) -> "Pilot":
        """Let frames go by until ``done``; raises TimeoutError after ``frames`` of them."""
        for _ in range(frames):
            self.app.frame()
            if done():
                return self
            pygame.time.wait(5)
        raise TimeoutError("it did not come about")

    @property
    def root(self) -> Widget:
        """The tree on top."""
        self.app.frame()
        assert self.app.top.root is not None
        return self.app.top.root

    @property
    def focused(self) -> Widget | None:
        """What has the keyboard."""
        return self.app.focused

    def text(self) -> str:
        """Return all words on the screen on top, and in the panel if one is open."""
        trees = [self.root, *([self.app.popover] if self.app.popover else [])]
        words = [placed.block.text for tree in trees for w in tree.walk() for placed in w.texts()]
        return "\n".join([*words, self.app.toasts.text])

    def find(self, label: str) -> Widget:
        """Return the widget with this label or key (else one whose label begins with it).

        Raises LookupError, with what there is instead.
        """
        widgets = list(self.root.walk())
        for fits in (
            lambda w: label in (w.key, w.label) and w.can_focus,
            lambda w: label in (w.key, w.label),
            lambda w: w.label.startswith(label) and w.can_focus,
            lambda w: label in w.label,
        ):
            found = [widget for widget in widgets if fits(widget)]
            if found:
                return found[0]
        there = sorted({widget.label for widget in widgets if widget.label})
        raise LookupError(f"no {label!r} here; there is {there}")

    def screenshot(self, path: Path | str) -> Path:
        """Draw the window to a PNG file."""
        self.app.dirty = True
        self.app.frame()
        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(self.app.window.get_surface(), str(target))
        return target

    def _centre(self, what: "str | Widget") -> tuple[int, int]:
        from ui.window.focus import reveal

        widget = self.find(what) if isinstance(what, str) else what
        reveal(widget)
        x, y = widget.focus_rect.center
        return x, y

    def _post(self, kind: int, **values: Any) -> None:
        pygame.event.post(pygame.event.Event(kind, **values))

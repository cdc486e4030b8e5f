"""What hands did last, for the report of a fault: kinds of keys, never what is typed."""

from collections import deque

import pygame

from ui.window.keys import key_name

KEPT = 60
"""Lines that are kept."""

_KINDS = {
    pygame.MOUSEBUTTONDOWN: "press",
    pygame.MOUSEWHEEL: "wheel",
    pygame.WINDOWRESIZED: "window of another size",
    pygame.WINDOWCLOSE: "window closed",
}


class Doings:
    """The last lines; what is done many times in a row is one of them."""

    def __init__(self) -> None:
        self._lines: deque[tuple[str, int]] = deque(maxlen=KEPT)

    def note(self, event: pygame.event.Event, screen: object) -> None:
        """Note an event that happened on a screen."""
        what = _what(event)
        if not what:
            return
        line, times = f"{type(screen).__name__}: {what}", 1
        if self._lines and self._lines[-1][0] == line:
            times += self._lines.pop()[1]
        self._lines.append((line, times))

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines, the last one last."""
        return tuple(f"{line} × {times}" if times > 1 else line for line, times in self._lines)


def _what(event: pygame.event.Event) -> str:
    if event.type != pygame.KEYDOWN:
        return _KINDS.get(event.type, "")
    name = key_name(event.key, event.mod, event.unicode)
    return f"key {name}" if len(name) > 1 else "key of a sign" if name else ""

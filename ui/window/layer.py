"""A layer: a screen on the stack with its tree of widgets and its focus."""

from dataclasses import dataclass, field

import pygame

from ui.window.dialog import boxed
from ui.window.focus import reachable, reveal
from ui.window.frame import framed
from ui.window.screen import Context, Screen
from ui.window.widget import Widget, connect, hand_over


@dataclass
class Layer:
    """A screen on the stack. ``focus`` is the key of the widget that has the keyboard."""

    screen: Screen
    focus: str = ""
    root: Widget | None = None
    stale: bool = True
    _places: dict[str, int] = field(default_factory=dict)

    def build(self, context: Context) -> None:
        """Build the tree anew; focus, carets and scrolling pass on to it."""
        self.stale = False
        former = self.root
        root: Widget = (
            boxed(self.screen, context) if self.screen.modal else framed(self.screen, context)
        )
        connect(root)
        if former is not None:
            hand_over(former, root)
        root.place(context.look, pygame.Rect((0, 0), context.size))
        self.root = root
        self._keep_focus(root, former)

    def _keep_focus(self, root: Widget, former: Widget | None) -> None:
        """Keep the focus on the widget of the same key, else on what stands in its place.

        The page is scrolled to it only where the player had it in sight before.
        """
        stops = reachable(root)
        found = next((w for w in stops if w.key == self.focus), None)
        in_sight = former is not None and _in_sight(former, self.focus)
        if found is None and stops:
            place = self._places.get(self.focus, 0)
            found = stops[min(place, len(stops) - 1)] if place else _first(root, stops)
            self.focus = found.key
            in_sight = former is not None
        self._places = {widget.key: place for place, widget in enumerate(stops)}
        if found is not None and in_sight:
            reveal(found)


def _first(root: Widget, stops: list[Widget]) -> Widget:
    """Return where the keyboard begins: in the content, else the footer, else the header."""
    for key in ("content", "footer"):
        part = next((w for w in root.walk() if w.key == key), None)
        inside = reachable(part) if part is not None else []
        if inside:
            return inside[0]
    return stops[0]


def _in_sight(root: Widget, key: str) -> bool:
    widget = next((w for w in root.walk() if w.key == key), None)
    if widget is None:
        return True
    clip = widget.clip()
    return clip is None or bool(clip.colliderect(widget.focus_rect))

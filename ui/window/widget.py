"""The widget: a node of the screen's tree that can be measured, placed, drawn and acted on.

The size protocol, all in pixels:

* ``minimum(look)``: the least width in which no word is broken or cut;
* ``natural(look)``: the width in which it stands as it likes best (text on one line);
* ``measure(look, width)``: the height it needs at that width;
* ``least(look, width)``: the height it can make do with (a scrolling pane needs less than its
  content); the same as ``measure`` for everything that cannot scroll;
* ``place(look, rect)``: takes its place, and gives its children theirs.

Coordinates are those of the window. A widget is thrown away when its screen is rebuilt; what
it must remember (caret, scroll offset) passes to its successor of the same key in ``adopt``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import pygame

from engine.language.language import Language
from ui.window.explanation import Explanation, Why
from ui.window.keys import Binding
from ui.window.look import Look
from ui.window.text import Block
from ui.window.theme import TARGET

Draw = Callable[[tuple[int, int]], pygame.Surface]
"""What draws a picture at a size: a face, the symbol of a list."""


@dataclass(frozen=True)
class PlacedText:
    """A text where it stands, for the audit: the block, and the room it was given."""

    block: Block
    rect: pygame.Rect
    scrolls: bool = False
    """Whether it may be longer than its room, because it moves along with the caret."""


@dataclass
class Interaction:
    """What the player's hands are doing: drawn by the widgets, decided by the app."""

    focused: "Widget | None" = None
    hovered: "Widget | None" = None
    pressed: "Widget | None" = None


class Widget:
    """A part of a screen. ``key`` keeps focus and memory over a rebuild (unique in its screen).

    ``grow`` is its share of spare room in a row (width) or a column (height).
    ``why`` answers "why?" on hover, press or F3; ``hint`` is a short remark likewise.
    A widget with a ``payload`` can be dragged onto one that ``accepts`` it (with the point).
    """

    arrows = ""
    """Arrow keys that move the focus among the children: "vertical", "horizontal", "both"."""
    one_stop = False
    """Whether Tab stops once in this group (arrows go on inside)."""
    takes_text = False
    """Whether letters go into it: shortcuts are off meanwhile."""
    drags = False
    """Whether a press upon it goes on wherever the pointer is let go."""
    overlays = False
    """Whether its children may lie upon each other (places on a drawing)."""
    inline = False
    """Whether it is a word within a text, which need not be a target of 44 pixels."""

    def __init__(
        self,
        *,
        key: str = "",
        grow: int = 0,
        why: "Why" = None,
        hint: str = "",
    ) -> None:
        self.key = key
        self.grow = grow
        self.why = why
        self.hint = hint
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.parent: Widget | None = None
        self.enabled = True
        self.number = 0
        self.payload = ""
        self.accepts: Callable[[str, tuple[int, int]], None] | None = None

    @property
    def children(self) -> "Sequence[Widget]":
        """The parts, in reading order."""
        return ()

    @property
    def label(self) -> str:
        """What it says: its text, or the words that stand for its picture."""
        return ""

    @property
    def can_focus(self) -> bool:
        """Whether Tab stops here."""
        return (self.enabled and self.acts) or self.why is not None

    @property
    def acts(self) -> bool:
        """Whether Enter or a press does something other than explain."""
        return False

    @property
    def explanation(self) -> Explanation | None:
        """The answer to "why?", or the hint."""
        if self.why is not None:
            return self.why() if callable(self.why) else self.why
        return Explanation(text=self.hint) if self.hint else None

    @property
    def focus_rect(self) -> pygame.Rect:
        """What the focus ring goes around."""
        return self.rect

    def target(self, look: Look) -> pygame.Rect:
        """Return where a press counts: never smaller than a finger."""
        least = look.px(TARGET)
        grown = self.rect.copy()
        grown.size = (max(grown.width, least), max(grown.height, least))
        grown.center = self.rect.center
        return grown

    def minimum(self, look: Look) -> int:
        """Return the least width without a cut."""
        return max((child.minimum(look) for child in self.children), default=0)

    def natural(self, look: Look) -> int:
        """Return the width it likes best."""
        return max((child.natural(look) for child in self.children), default=0)

    def measure(self, look: Look, width: int) -> int:
        """Return the height needed at ``width``."""
        return 0

    def least(self, look: Look, width: int) -> int:
        """Return the height it can make do with at ``width``."""
        return self.measure(look, width)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        """Take the place ``rect``."""
        self.rect = rect

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        """Draw itself and its children (those that can be seen)."""
        self.draw_children(surface, look, hands)

    def draw_children(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        """Draw the children that can be seen."""
        clip = surface.get_clip()
        for child in self.children:
            if child.rect.colliderect(clip):
                child.draw(surface, look, hands)

    def texts(self) -> Iterator[PlacedText]:
        """Yield every text it draws itself (not those of its children), where it stands."""
        return iter(())

    def view(self) -> pygame.Rect | None:
        """Return the window through which the children are seen, or None if it cuts nothing."""
        return None

    def adopt(self, former: Self) -> None:
        """Take over what the widget of the same key remembered before the rebuild."""

    def keys(self, language: Language) -> Sequence[Binding]:
        """Return what keys of its own it answers, for the list of keys that work here."""
        return ()

    def on_key(self, key: str) -> bool:
        """Answer a key ("enter", "up", "ctrl+z", "a"); True where it was used."""
        if key in ("enter", "space") and self.acts:
            self.activate()
            return True
        return False

    def on_text(self, text: str) -> bool:
        """Answer typed text; True where it was used."""
        return False

    def on_press(self, position: tuple[int, int]) -> bool:
        """Answer the button going down; True where something changed."""
        return False

    def on_drag(self, position: tuple[int, int]) -> bool:
        """Answer the pointer moving while pressed; True where something changed."""
        return False

    def on_release(self, position: tuple[int, int]) -> bool:
        """Answer the button going up; a release upon the widget activates it."""
        if self.acts and self.enabled:
            self.activate()
            return True
        return False

    def activate(self) -> None:
        """Do what Enter or a press does."""

    def walk(self) -> "Iterator[Widget]":
        """Yield itself and everything below in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self) -> "Iterator[Widget]":
        """Yield its parent, the parent of that, and so on."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def clip(self) -> pygame.Rect | None:
        """Return the part of the window in which it can be seen, or None for everywhere."""
        shown: pygame.Rect | None = None
        for above in self.ancestors():
            view = above.view()
            if view is not None:
                shown = view if shown is None else shown.clip(view)
        return shown


def connect(root: Widget) -> None:
    """Tell every widget its parent and give a key by position to those without one."""
    _connect(root, "root")


def _connect(widget: Widget, path: str) -> None:
    if not widget.key:
        widget.key = path
    for number, child in enumerate(widget.children):
        child.parent = widget
        _connect(child, f"{widget.key}/{number}")


def hand_over(former: Widget, root: Widget) -> None:
    """Let every widget of the new tree adopt its namesake of the former one."""
    known = {(type(widget), widget.key): widget for widget in former.walk()}
    for widget in root.walk():
        match = known.get((type(widget), widget.key))
        if match is not None:
            widget.adopt(match)

"""From what happens to keyboard and pointer to the widgets."""

import contextlib
import itertools
from typing import TYPE_CHECKING

import pygame

from ui.window.focus import moved, numbered, stepped
from ui.window.keys import find, key_name
from ui.window.look import Look
from ui.window.scroll import Scroll
from ui.window.text import BOLD
from ui.window.theme import Role
from ui.window.widget import Interaction, Widget

if TYPE_CHECKING:
    from ui.window.app import App

_REDRAW = (
    pygame.WINDOWEXPOSED,
    pygame.WINDOWRESTORED,
    pygame.WINDOWRESIZED,
    pygame.WINDOWSIZECHANGED,
    pygame.WINDOWFOCUSGAINED,
)

ONCE = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE, pygame.K_ESCAPE)
"""Keys that act once however long they are held.

Keys repeat by a clock: while a turn is computed, one press would count as two and press what the
next screen has under it.
"""


class Hands:
    """The player's hands: what is hovered, pressed, dragged; where keys go."""

    def __init__(self, app: "App") -> None:
        self._app = app
        self._hovered = ""
        self._pressed: Widget | None = None
        self._pan: tuple[Scroll, int] | None = None
        self._pointer = (-1, -1)
        self._start = (0, 0)
        self._payload = ""
        self.carried = ""
        self._held: set[int] = set()

    def handle(self, event: pygame.event.Event) -> None:
        """Answer one event."""
        app = self._app
        if event.type in (pygame.QUIT, pygame.WINDOWCLOSE):
            app.quit()
        elif event.type == pygame.KEYUP:
            self._held.discard(event.key)
        elif event.type == pygame.KEYDOWN:
            if event.key in ONCE and event.key in self._held:
                return
            self._held.add(event.key)
            key = key_name(event.key, event.mod, event.unicode)
            if key:
                self.key(key)
        elif event.type == pygame.TEXTINPUT:
            focused = app.focused
            if focused is not None and focused.takes_text and focused.on_text(event.text):
                app.refresh()
        elif event.type == pygame.MOUSEMOTION:
            self._moved(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._down(event.pos)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self._up(event.pos)
        elif event.type == pygame.MOUSEWHEEL:
            self._wheel(event.y)
        elif event.type == pygame.WINDOWLEAVE:
            self._moved((-1, -1))
        if event.type in _REDRAW:
            app.dirty = True

    # ---------------------------------------------------------------- keys

    def key(self, key: str) -> None:
        """Give a key to the panel, the focused widget, its groups, and the bindings in turn."""
        app = self._app
        app.settle()
        if app.popover is not None:
            if key == "escape":
                app.close_popover()
                return
            if app.popover.scroll.on_key(key):
                app.dirty = True
                return
        focused = app.focused
        if key in ("tab", "shift+tab"):
            root = app.top.root
            if root is not None:
                app.focus(stepped(root, focused, 1 if key == "tab" else -1))
            return
        if focused is not None and focused.on_key(key):
            if key in ("enter", "space") and focused.acts:
                app.sounds.play("click")
            app.refresh()
            return
        binding = find(app.bindings(), key)
        if focused is not None and focused.takes_text:
            typed = len(key) == 1
            if typed or binding is None or not binding.in_entry:
                return
        if focused is not None and self._around(focused, key):
            return
        if binding is not None and binding.action is not None:
            binding.action()
            app.refresh()
        elif key.isdigit():
            self._number(int(key))
        elif self._scroll_page(key):
            app.dirty = True

    def _around(self, focused: Widget, key: str) -> bool:
        """Let the groups around the focus answer: arrows, Enter on a word, scrolling."""
        app = self._app
        if key in ("enter", "space") and focused.why is not None and not focused.acts:
            app.explain(focused, held=True)
            return True
        neighbour = moved(focused, key)
        if neighbour is not None:
            app.focus(neighbour)
            return True
        for above in focused.ancestors():
            if above.on_key(key):
                app.dirty = True
                if not isinstance(above, Scroll):
                    app.refresh()
                return True
        return False

    def _number(self, number: int) -> None:
        app = self._app
        root = app.top.root
        widget = numbered(root, app.focused, number) if root is not None else None
        if widget is not None and widget.acts:
            app.focus(widget)
            widget.activate()
            app.sounds.play("click")
            app.refresh()

    def _scroll_page(self, key: str) -> bool:
        root = self._app.top.root
        if root is None:
            return False
        panes = [w for w in root.walk() if isinstance(w, Scroll) and w.scrolls]
        return bool(panes) and panes[0].on_key(key)

    # ---------------------------------------------------------------- pointer

    def interaction(self, on_top: bool) -> Interaction:
        """Return what the widgets draw of all this."""
        if not on_top:
            return Interaction()
        return Interaction(self._app.focused, self._under_pointer(), self._pressed)

    def renew(self, root: Widget) -> None:
        """Follow the pressed widget into a tree that was built anew."""
        if self._pressed is not None:
            key = self._pressed.key
            self._pressed = next((w for w in root.walk() if w.key == key), None)

    def at(self, position: tuple[int, int]) -> Widget | None:
        """Return what a press at ``position`` means: the innermost widget, else a near one."""
        root = self._app.top.root
        if root is None:
            return None
        near: Widget | None = None
        found: Widget | None = None
        for widget in root.walk():
            if not (widget.can_focus or widget.explanation is not None):
                continue
            clip = widget.clip()
            if clip is not None and not clip.collidepoint(position):
                continue
            if widget.rect.collidepoint(position):
                found = widget
            elif near is None and widget.target(self._app.look).collidepoint(position):
                near = widget
        return found or near

    def _under_pointer(self) -> Widget | None:
        root = self._app.top.root
        if not self._hovered or root is None:
            return None
        return next((w for w in root.walk() if w.key == self._hovered), None)

    def _moved(self, position: tuple[int, int]) -> None:
        app = self._app
        self._pointer = position
        if self._pan is not None:
            pane, last = self._pan
            if pane.move(last - position[1]):
                app.dirty = True
            self._pan = (pane, position[1])
            return
        if self._pressed is not None:
            if self._pressed.payload:
                self._carry(position)
            elif self._pressed.on_drag(position):
                app.dirty = True
            return
        if app.popover is not None and app.popover.reach.collidepoint(position):
            return
        widget = self.at(position)
        key = widget.key if widget is not None else ""
        if key != self._hovered:
            self._hovered = key
            app.dirty = True
            _point(widget)
            if app.popover is not None and not app.popover.held:
                app.close_popover()
            if widget is not None and widget.explanation is not None and app.popover is None:
                app.explain(widget, held=False)

    def _down(self, position: tuple[int, int]) -> None:
        app = self._app
        app.settle()
        if app.popover is not None:
            if app.popover.rect.collidepoint(position):
                return
            app.close_popover()
        pane = self._pane_at(position)
        if pane is not None and pane.on_press(position):
            self._pressed = pane
            app.dirty = True
            return
        widget = self.at(position)
        if widget is not None and widget.can_focus:
            app.focus(widget)
            self._pressed = widget
            self._start, self._payload = position, widget.payload
            if widget.on_press(position):
                app.refresh()
        elif pane is not None and pane.scrolls:
            self._pan = (pane, position[1])
        app.dirty = True

    def _up(self, position: tuple[int, int]) -> None:
        app = self._app
        self._pan = None
        widget, self._pressed = self._pressed, None
        app.dirty = True
        if widget is None:
            return
        if self.carried:
            self._drop(position)
            return
        if isinstance(widget, Scroll):
            widget.on_release(position)
            return
        if widget.drags or self.at(position) is widget:
            if widget.on_release(position):
                app.sounds.play("click")
                app.refresh()
            elif widget.why is not None:
                app.explain(widget, held=True)

    def _carry(self, position: tuple[int, int]) -> None:
        """Begin to carry the pressed widget once the pointer has gone a little way."""
        x, y = self._start
        if self._pressed is not None and abs(position[0] - x) + abs(position[1] - y) > 10:
            self.carried = self._pressed.label
        if self.carried:
            self._app.dirty = True

    def _drop(self, position: tuple[int, int]) -> None:
        """Give what is carried to the innermost widget below the pointer that accepts it."""
        self.carried = ""
        root, payload = self._app.top.root, self._payload
        if root is None:
            return
        takers = [w for w in root.walk() if w.accepts is not None and w.rect.collidepoint(position)]
        if takers and takers[-1].accepts is not None:
            takers[-1].accepts(payload, position)
            self._app.refresh()

    def draw_carried(self, surface: pygame.Surface, look: Look) -> None:
        """Draw what is carried beside the pointer."""
        if not self.carried:
            return
        block = look.block(self.carried, BOLD, look.px(300))
        box = pygame.Rect(0, 0, block.width + 24, block.height + 12)
        box.midtop = (self._pointer[0], self._pointer[1] + 12)
        box.clamp_ip(surface.get_rect())
        look.box(surface, box, look.colour(Role.SELECTED), look.colour(Role.LINE))
        look.draw_block(surface, block, box.inflate(-24, -12), look.colour(Role.ON_SELECTED))

    def _wheel(self, lines: int) -> None:
        app = self._app
        position = self._pointer
        if app.popover is not None and app.popover.rect.collidepoint(position):
            app.popover.scroll.move(-60 * lines)
            app.dirty = True
            return
        root = app.top.root
        if root is None:
            return
        panes = [w for w in root.walk() if isinstance(w, Scroll) and w.scrolls]
        under = [pane for pane in panes if pane.rect.collidepoint(position)] or panes[:1]
        for pane in reversed(under):
            if pane.move(-60 * lines):
                app.dirty = True
                return

    def _pane_at(self, position: tuple[int, int]) -> Scroll | None:
        root = self._app.top.root
        if root is None:
            return None
        panes = [
            w
            for w in root.walk()
            if isinstance(w, Scroll) and w.scrolls and w.rect.collidepoint(position)
        ]
        return panes[-1] if panes else None


def _point(widget: Widget | None) -> None:
    """Give the pointer the shape of what it can do here."""
    shape = pygame.SYSTEM_CURSOR_ARROW
    if widget is not None and widget.takes_text:
        shape = pygame.SYSTEM_CURSOR_IBEAM
    elif widget is not None and widget.acts and widget.enabled:
        shape = pygame.SYSTEM_CURSOR_HAND
    # A machine without this shape keeps the arrow.
    with contextlib.suppress(pygame.error):
        pygame.mouse.set_cursor(shape)


def without_haste(events: list[pygame.event.Event]) -> list[pygame.event.Event]:
    """Leave out every movement of the pointer that another follows at once."""
    return [
        event
        for event, following in itertools.zip_longest(events, events[1:])
        if event.type != pygame.MOUSEMOTION
        or following is None
        or following.type != pygame.MOUSEMOTION
    ]

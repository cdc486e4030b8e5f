"""The audit: reads a placed screen and reports what a player could not read or reach.

It walks the whole tree of widgets (rows, cells, entries, panels of explanation included) and
measures again what each of them says it draws.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import pygame

from ui.window.app import App
from ui.window.focus import moved, reachable, reveal, tab_stops
from ui.window.look import Look
from ui.window.text import FONTS, Face, clean
from ui.window.theme import TARGET
from ui.window.widget import PlacedText, Widget

CLIPPED = "clipped"
OVERLAP = "overlap"
OUTSIDE = "outside"
GLYPH = "glyph"
UNREACHABLE = "unreachable"
SMALL_TARGET = "small target"
DOUBLE_KEY = "double key"
BROKEN_WORD = "broken word"
ORDER = "order"
UNSEEN = "unseen"


@dataclass(frozen=True)
class Finding:
    """A fault: its kind, the key of the widget, and what is wrong in words for an engineer."""

    kind: str
    key: str
    message: str


def findings(app: App) -> list[Finding]:
    """Return the faults of the screen on top of ``app``, as it stands now."""
    app.settle()
    root = app.top.root
    if root is None:
        return []
    found = list(tree_findings(root, app.look, app.bounds))
    if app.popover is not None:
        found.extend(tree_findings(app.popover, app.look, app.bounds))
        if app.popover.rect.colliderect(app.popover.anchor.focus_rect):
            key = app.popover.anchor.key
            found.append(Finding(OVERLAP, key, "the panel covers what it explains"))
    return found


def tree_findings(root: Widget, look: Look, window: pygame.Rect) -> Iterator[Finding]:
    """Yield the faults of one placed tree within ``window``."""
    for widget in root.walk():
        yield from _texts(widget, look)
        yield from _place(widget, window)
        yield from _siblings(widget)
        yield from _target(widget, look)
    yield from _reach(root)
    yield from _order(root)
    yield from _focus(root, window)
    yield from _keys(root)


def _texts(widget: Widget, look: Look) -> Iterator[Finding]:
    for placed in widget.texts():
        text = placed.block.text
        if not text.strip():
            continue
        if not placed.scrolls:
            if placed.block.width > placed.rect.width + 1:
                yield _finding(CLIPPED, widget, f"{text!r} is wider than its room")
            if placed.block.height > placed.rect.height + 2:
                yield _finding(CLIPPED, widget, f"{text!r} is higher than its room")
            if not widget.rect.inflate(4, 4).contains(_extent(placed)):
                yield _finding(CLIPPED, widget, f"{text!r} leaves its widget")
        yield from _glyphs(widget, placed)
        yield from _broken(widget, placed, look)


def _extent(placed: PlacedText) -> pygame.Rect:
    size = (min(placed.block.width, placed.rect.width), placed.block.height)
    return pygame.Rect(placed.rect.topleft, size)


def _broken(widget: Widget, placed: PlacedText, look: Look) -> Iterator[Finding]:
    """Report a word that was cut in two because its line was too narrow for it."""
    for line, following in zip(placed.block.lines, placed.block.lines[1:], strict=False):
        if not line.is_cut or not line.fragments or not following.fragments:
            continue
        last, first = line.fragments[-1], following.fragments[0]
        tail, head = last.text.split(" ")[-1], first.text.split(" ")[0]
        if not tail or not head or set(tail) & set("/\\"):
            continue
        room = placed.rect.width
        whole = look.type.width(tail + head, last.style)
        if line.width + look.type.width(head[0], first.style) > room and whole > room:
            yield _finding(BROKEN_WORD, widget, f"{tail + head!r} is cut in two")


def _glyphs(widget: Widget, placed: PlacedText) -> Iterator[Finding]:
    for line in placed.block.lines:
        for fragment in line.fragments:
            lost = missing(fragment.text, fragment.style.face)
            if lost:
                face = fragment.style.face.value
                yield _finding(GLYPH, widget, f"{face} has no {''.join(sorted(lost))!r}")


def missing(text: str, face: Face) -> set[str]:
    """Return the letters of ``text`` that a font cannot draw."""
    known = _letters(face)
    return {letter for letter in clean(text) if letter != "\n" and ord(letter) not in known}


@lru_cache(maxsize=8)
def _letters(face: Face) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with TTFont(FONTS / face.value, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _place(widget: Widget, window: pygame.Rect) -> Iterator[Finding]:
    """A widget stands in its pane's width (its height may scroll), or else in the window."""
    if not widget.rect.width or not widget.rect.height:
        return
    pane = next((above for above in widget.ancestors() if above.view() is not None), None)
    if pane is None:
        if not window.contains(widget.rect):
            yield _finding(OUTSIDE, widget, f"{widget.rect} is outside the window")
        return
    view = pane.rect
    if widget.rect.left < view.left or widget.rect.right > view.right:
        yield _finding(OUTSIDE, widget, f"{widget.rect} is outside the width of its pane {view}")
    scrolls = getattr(pane, "scrolls", False)
    if not scrolls and (widget.rect.top < view.top or widget.rect.bottom > view.bottom):
        yield _finding(OUTSIDE, widget, f"{widget.rect} is cut by its pane {view}")


def _siblings(widget: Widget) -> Iterator[Finding]:
    """Children do not overlap, except places on a drawing and words in a text."""
    children = [c for c in widget.children if c.rect.width > 0 and c.rect.height > 0]
    if any(child.inline and not child.children for child in children) and list(widget.texts()):
        return
    if widget.overlays:
        return
    for number, one in enumerate(children):
        for other in children[number + 1 :]:
            if one.rect.colliderect(other.rect):
                yield _finding(OVERLAP, one, f"{one.rect} overlaps {other.key} at {other.rect}")


def _target(widget: Widget, look: Look) -> Iterator[Finding]:
    if not widget.acts or not widget.enabled or widget.inline:
        return
    least = look.px(TARGET)
    if widget.rect.width < least or widget.rect.height < least:
        yield _finding(SMALL_TARGET, widget, f"{widget.rect.size} is less than {least} by {least}")


def _reach(root: Widget) -> Iterator[Finding]:
    """Every widget that can have the focus is a stop of Tab, or the arrows lead to it."""
    stops = tab_stops(root, None)
    reached = _with_arrows(stops)
    for widget in reachable(root):
        if id(widget) not in reached:
            yield _finding(UNREACHABLE, widget, f"no key leads to {widget.label!r}")


def _order(root: Widget) -> Iterator[Finding]:
    """Tab goes on as one reads: no stop stands above the one before, unless further right.

    Panes that scroll are compared as wholes, and what stands in one pane within it.
    """
    stops = tab_stops(root, None)
    for one, following in pairwise(stops):
        before, after = _where(one, following), _where(following, one)
        if after.bottom <= before.top and after.left <= before.left:
            yield _finding(ORDER, following, f"Tab goes up to {after} from {before}")


def _where(widget: Widget, other: Widget) -> pygame.Rect:
    """Return the place of ``widget``, or of the outermost pane around it that lacks ``other``."""
    around = {id(above) for above in other.ancestors()}
    panes = [a for a in widget.ancestors() if a.view() is not None and id(a) not in around]
    return panes[-1].rect if panes else widget.focus_rect


def _focus(root: Widget, window: pygame.Rect) -> Iterator[Finding]:
    """What has the keyboard can be seen: scrolled to, it stands in its pane and in the window."""
    for widget in reachable(root):
        reveal(widget)
        seen = widget.focus_rect.clip(widget.clip() or window).clip(window)
        room = (widget.clip() or window).height
        if seen.width < 1 or seen.height < min(widget.focus_rect.height, room) * 9 // 10:
            yield _finding(UNSEEN, widget, f"only {seen} of {widget.focus_rect} is seen")


def _with_arrows(stops: Iterable[Widget]) -> set[int]:
    reached: set[int] = set()
    waiting = list(stops)
    while waiting:
        widget = waiting.pop()
        if id(widget) in reached:
            continue
        reached.add(id(widget))
        for key in ("up", "down", "left", "right"):
            neighbour = moved(widget, key)
            if neighbour is not None:
                waiting.append(neighbour)
    return reached


def _keys(root: Widget) -> Iterator[Finding]:
    seen: set[str] = set()
    for widget in root.walk():
        if widget.key in seen and widget.can_focus:
            yield _finding(DOUBLE_KEY, widget, f"two widgets have the key {widget.key!r}")
        seen.add(widget.key)


def _finding(kind: str, widget: Widget, message: str) -> Finding:
    return Finding(kind, widget.key, message)

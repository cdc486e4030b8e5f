"""Panes that scroll, visibly, and panes side by side that stack where it is narrow."""

from collections.abc import Sequence
from typing import Self

import pygame

from ui.window.layout import Column, Container
from ui.window.look import Look
from ui.window.theme import RING, Role, Space, mixed
from ui.window.widget import Interaction, Widget

BAR = 14
LEAST_VIEW = 180


class Scroll(Container):
    """A pane that shows part of its child where that is higher than the pane.

    The bar is visible whenever there is more to see. Wheel, Page Up and Down, Home and End,
    the arrows, dragging the bar and dragging the page all move it; it follows the focus.
    """

    def __init__(
        self,
        child: Widget,
        *,
        key: str = "",
        grow: int = 1,
        least: int = LEAST_VIEW,
        padding: int = RING,
    ) -> None:
        """Scroll ``child``; the pane makes do with ``least`` pixels (at 100 %) of height."""
        super().__init__([child], key=key, grow=grow)
        self.offset = 0
        self._least = least
        self._padding = padding
        self._content = 0
        self._bar = False
        self._look: Look | None = None
        self._grip: tuple[int, int] | None = None

    def minimum(self, look: Look) -> int:
        return self._children[0].minimum(look) + 2 * self._padding + BAR

    def natural(self, look: Look) -> int:
        return self._children[0].natural(look) + 2 * self._padding + BAR

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, self._inner(width)) + 2 * self._padding

    def least(self, look: Look, width: int) -> int:
        return min(look.px(self._least), self.measure(look, width))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._look = look
        child = self._children[0]
        height = rect.height - 2 * self._padding
        wide = rect.width - 2 * self._padding
        self._bar = child.least(look, wide) > height
        if self._bar:
            wide = self._inner(rect.width)
        self._content = child.measure(look, wide) if self._bar else height
        self.offset = max(0, min(self.offset, self._content - height))
        left, top = rect.left + self._padding, rect.top + self._padding - self.offset
        child.place(look, pygame.Rect(left, top, wide, self._content))

    def view(self) -> pygame.Rect:
        return self.rect

    @property
    def scrolls(self) -> bool:
        """Whether there is more than can be seen."""
        return self._bar

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        clip = surface.get_clip()
        surface.set_clip(clip.clip(self.rect))
        self.draw_children(surface, look, hands)
        if self._bar:
            track = self._track()
            ground = mixed(look.colour(Role.PAPER), look.colour(Role.LINE), 30)
            look.box(surface, track, ground, radius=5)
            look.box(surface, self._thumb(), look.colour(Role.LINE), radius=5)
        surface.set_clip(clip)

    def adopt(self, former: Self) -> None:
        """Stay where the page was scrolled to; another page begins at its top."""
        if former.children[0].key == self.children[0].key:
            self.offset = former.offset

    def on_key(self, key: str) -> bool:
        if not self._bar:
            return False
        page = max(40, self.rect.height - 60)
        steps = {
            "down": 60,
            "up": -60,
            "page down": page,
            "page up": -page,
            "home": -self._content,
            "end": self._content,
        }
        return self.move(steps[key]) if key in steps else False

    def move(self, distance: int) -> bool:
        """Scroll down by ``distance`` pixels; True where that moved anything."""
        before = self.offset
        limit = max(0, self._content - (self.rect.height - 2 * self._padding))
        self.offset = max(0, min(limit, self.offset + distance))
        if self.offset == before:
            return False
        if self._look is not None:
            self.place(self._look, self.rect)
        return True

    def show(self, rect: pygame.Rect) -> None:
        """Scroll until ``rect`` (where it stands now) can be seen."""
        margin = RING + 4
        if rect.height + 2 * margin > self.rect.height or rect.top - margin < self.rect.top:
            self.move(rect.top - margin - self.rect.top)
        elif rect.bottom + margin > self.rect.bottom:
            self.move(rect.bottom + margin - self.rect.bottom)

    def on_press(self, position: tuple[int, int]) -> bool:
        if not self._bar:
            return False
        if self._track().inflate(12, 0).collidepoint(position):
            thumb = self._thumb()
            if not thumb.inflate(12, 0).collidepoint(position):
                self.move((self.rect.height - 60) * (1 if position[1] > thumb.top else -1))
            self._grip = (position[1], self.offset)
            return True
        self._grip = None
        return False

    def on_drag(self, position: tuple[int, int]) -> bool:
        if self._grip is None:
            return False
        start, offset = self._grip
        travel = max(1, self._track().height - self._thumb().height)
        room = self._content - (self.rect.height - 2 * self._padding)
        return self.move(offset + (position[1] - start) * room // travel - self.offset)

    def on_release(self, position: tuple[int, int]) -> bool:
        self._grip = None
        return False

    def _inner(self, width: int) -> int:
        return width - 2 * self._padding - BAR

    def _track(self) -> pygame.Rect:
        return pygame.Rect(self.rect.right - 10, self.rect.top + 2, 10, self.rect.height - 4)

    def _thumb(self) -> pygame.Rect:
        track = self._track()
        view = self.rect.height - 2 * self._padding
        size = min(track.height, max(28, track.height * view // max(1, self._content)))
        room = max(1, self._content - view)
        return pygame.Rect(
            track.left, track.top + (track.height - size) * self.offset // room, 10, size
        )


class Split(Container):
    """Panes side by side, each scrolling by itself; stacked in one where it is narrow.

    The panes reach out by the width of the focus ring, so that texts stand in line with others.

    ``shares`` is the share of the width of each pane; a pane needs ``least`` pixels (at 100 %).
    """

    def __init__(
        self,
        panes: Sequence[Widget],
        *,
        shares: Sequence[int] = (),
        least: int = 300,
        gap: int = Space.LARGE,
        key: str = "",
        grow: int = 1,
    ) -> None:
        super().__init__(
            [Scroll(pane, key=f"{key or 'split'}-pane-{n}") for n, pane in enumerate(panes)],
            gap=gap,
            key=key,
            grow=grow,
        )
        self._shares = tuple(shares) or (1,) * len(panes)
        self._least_pane = least

    def minimum(self, look: Look) -> int:
        widest = max((child.minimum(look) for child in self.children), default=0)
        return widest - 2 * RING

    def natural(self, look: Look) -> int:
        return sum(child.natural(look) for child in self.children)

    def stacked(self, look: Look, width: int) -> bool:
        """Return whether the panes stand one below the other at ``width``."""
        return any(
            wide < max(look.px(self._least_pane), child.minimum(look))
            for child, wide in zip(self.children, self._widths(look, width), strict=True)
        )

    def measure(self, look: Look, width: int) -> int:
        if self.stacked(look, width):
            return Column.measure(self._column(), look, width + 2 * RING)
        pairs = zip(self.children, self._widths(look, width), strict=True)
        return max((child.measure(look, wide) for child, wide in pairs), default=0)

    def least(self, look: Look, width: int) -> int:
        if self.stacked(look, width):
            return self.measure(look, width)
        pairs = zip(self.children, self._widths(look, width), strict=True)
        return max((child.least(look, wide) for child, wide in pairs), default=0)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        if self.stacked(look, rect.width):
            self._column().place(look, rect.inflate(2 * RING, 0))
            return
        left = rect.left - RING
        for child, wide in zip(self.children, self._widths(look, rect.width), strict=True):
            child.place(look, pygame.Rect(left, rect.top, wide, rect.height))
            left += wide - 2 * RING + look.gap(self.gap)

    def _column(self) -> Column:
        return Column(self.children, gap=self.gap)

    def _widths(self, look: Look, width: int) -> list[int]:
        room = width - look.gap(self.gap) * max(0, len(self.children) - 1)
        total = sum(self._shares)
        return [room * share // total + 2 * RING for share in self._shares]

"""Containers: columns, rows that turn into columns, lines that wrap, grids, panels and panes."""

from collections.abc import Iterable, Sequence

import pygame

from ui.window.look import ALIGN_LEFT, Look, aligned
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, Widget

FILL, MIDDLE, TOP = "fill", "middle", "top"


class Container(Widget):
    """A widget that only arranges others."""

    def __init__(
        self,
        children: Iterable[Widget | None],
        *,
        gap: int = Space.GAP,
        key: str = "",
        grow: int = 0,
        arrows: str = "",
    ) -> None:
        """Arrange ``children`` (None is left out), ``gap`` apart; ``arrows`` move among them."""
        super().__init__(key=key, grow=grow)
        self._children = [child for child in children if child is not None]
        self.gap = gap
        if arrows:
            self.arrows = arrows

    @property
    def children(self) -> Sequence[Widget]:
        return self._children


class Column(Container):
    """One below the other; spare height goes to those that grow."""

    def measure(self, look: Look, width: int) -> int:
        return self._gaps(look) + sum(c.measure(look, width) for c in self.children)

    def least(self, look: Look, width: int) -> int:
        return self._gaps(look) + sum(c.least(look, width) for c in self.children)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        wanted = [child.measure(look, rect.width) for child in self.children]
        least = [child.least(look, rect.width) for child in self.children]
        heights = shared_out(
            rect.height - self._gaps(look), wanted, least, [c.grow for c in self.children]
        )
        top = rect.top
        for child, height in zip(self.children, heights, strict=True):
            child.place(look, pygame.Rect(rect.left, top, rect.width, height))
            top += height + look.gap(self.gap)

    def _gaps(self, look: Look) -> int:
        return look.gap(self.gap) * max(0, len(self.children) - 1)


class Row(Container):
    """Side by side where the width allows, else one below the other.

    Spare width goes to those that grow. ``cross`` says how a child lower than the row stands in
    it: ``FILL`` (as high as the row), ``MIDDLE`` or ``TOP``.
    """

    def __init__(
        self,
        children: Iterable[Widget | None],
        *,
        gap: int = Space.GAP,
        key: str = "",
        grow: int = 0,
        arrows: str = "",
        cross: str = FILL,
    ) -> None:
        super().__init__(children, gap=gap, key=key, grow=grow, arrows=arrows)
        self.cross = cross

    def minimum(self, look: Look) -> int:
        return max((child.minimum(look) for child in self.children), default=0)

    def natural(self, look: Look) -> int:
        return self._gaps(look) + sum(child.natural(look) for child in self.children)

    def measure(self, look: Look, width: int) -> int:
        if self.stacked(look, width):
            return Column.measure(self._column(), look, width)
        pairs = zip(self.children, self._widths(look, width), strict=True)
        return max((child.measure(look, wide) for child, wide in pairs), default=0)

    def least(self, look: Look, width: int) -> int:
        if self.stacked(look, width):
            return Column.least(self._column(), look, width)
        pairs = zip(self.children, self._widths(look, width), strict=True)
        return max((child.least(look, wide) for child, wide in pairs), default=0)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        if self.stacked(look, rect.width):
            self._column().place(look, rect)
            return
        left = rect.left
        for child, wide in zip(self.children, self._widths(look, rect.width), strict=True):
            spot = pygame.Rect(left, rect.top, wide, rect.height)
            if self.cross != FILL:
                spot.height = min(rect.height, child.measure(look, wide))
            if self.cross == MIDDLE:
                spot.centery = rect.centery
            child.place(look, spot)
            left += wide + look.gap(self.gap)

    def stacked(self, look: Look, width: int) -> bool:
        """Return whether the children do not fit side by side."""
        return self._gaps(look) + sum(c.minimum(look) for c in self.children) > width

    def _gaps(self, look: Look) -> int:
        return look.gap(self.gap) * max(0, len(self.children) - 1)

    def _column(self) -> Column:
        return Column(self.children, gap=self.gap)

    def _widths(self, look: Look, width: int) -> list[int]:
        return shared_out(
            width - self._gaps(look),
            [child.natural(look) for child in self.children],
            [child.minimum(look) for child in self.children],
            [child.grow for child in self.children],
        )


class Strip(Row):
    """Side by side whatever the width: for a few small things that belong together."""

    def minimum(self, look: Look) -> int:
        return self._gaps(look) + sum(child.minimum(look) for child in self.children)

    def stacked(self, look: Look, width: int) -> bool:
        return False


class Flow(Container):
    """Side by side as words in a line: what does not fit goes on in the next line."""

    def __init__(
        self,
        children: Iterable[Widget | None],
        *,
        gap: int = Space.GAP,
        key: str = "",
        grow: int = 0,
        arrows: str = "",
        align: str = ALIGN_LEFT,
    ) -> None:
        super().__init__(children, gap=gap, key=key, grow=grow, arrows=arrows)
        self.align = align

    def natural(self, look: Look) -> int:
        gaps = look.gap(self.gap) * max(0, len(self.children) - 1)
        return gaps + sum(child.natural(look) for child in self.children)

    def measure(self, look: Look, width: int) -> int:
        lines = self._lines(look, width)
        heights = [max(c.measure(look, wide) for c, wide in line) for line in lines]
        return sum(heights) + look.gap(self.gap) * max(0, len(lines) - 1)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        gap = look.gap(self.gap)
        top = rect.top
        for line in self._lines(look, rect.width):
            height = max(child.measure(look, wide) for child, wide in line)
            used = sum(wide for _, wide in line) + gap * (len(line) - 1)
            left = rect.left + aligned(used, rect.width, self.align)
            for child, wide in line:
                child.place(look, pygame.Rect(left, top, wide, height))
                left += wide + gap
            top += height + gap

    def _lines(self, look: Look, width: int) -> list[list[tuple[Widget, int]]]:
        lines: list[list[tuple[Widget, int]]] = []
        used = 0
        for child in self.children:
            wide = min(child.natural(look), width)
            if not lines or used + look.gap(self.gap) + wide > width:
                lines.append([])
                used = 0
            used += wide + (look.gap(self.gap) if lines[-1] else 0)
            lines[-1].append((child, wide))
        return lines


class Grid(Container):
    """Cells of equal width, as many columns as fit (at most ``columns``)."""

    def __init__(
        self,
        children: Iterable[Widget | None],
        *,
        columns: int = 4,
        cell: int = 240,
        gap: int = Space.GAP,
        key: str = "",
        grow: int = 0,
        arrows: str = "both",
    ) -> None:
        """Lay out in columns at least ``cell`` wide (pixels at 100 %) and never too narrow."""
        super().__init__(children, gap=gap, key=key, grow=grow, arrows=arrows)
        self.columns = columns
        self.cell = cell

    def natural(self, look: Look) -> int:
        count = max(1, min(self.columns, len(self.children)))
        return count * look.px(self.cell) + (count - 1) * look.gap(self.gap)

    def count(self, look: Look, width: int) -> int:
        """Return how many columns fit into ``width``."""
        least = max([look.px(self.cell), *(child.minimum(look) for child in self.children)])
        fitting = (width + look.gap(self.gap)) // (least + look.gap(self.gap))
        return max(1, min(self.columns, fitting, max(1, len(self.children))))

    def measure(self, look: Look, width: int) -> int:
        heights = self._heights(look, width)
        return sum(heights) + look.gap(self.gap) * max(0, len(heights) - 1)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        gap = look.gap(self.gap)
        count = self.count(look, rect.width)
        wide = self._cell_width(look, rect.width)
        top = rect.top
        for number, height in enumerate(self._heights(look, rect.width)):
            row = self._children[number * count : (number + 1) * count]
            for column, child in enumerate(row):
                left = rect.left + column * (wide + gap)
                child.place(look, pygame.Rect(left, top, wide, height))
            top += height + gap

    def _cell_width(self, look: Look, width: int) -> int:
        count = self.count(look, width)
        return (width - look.gap(self.gap) * (count - 1)) // count

    def _heights(self, look: Look, width: int) -> list[int]:
        count = self.count(look, width)
        wide = self._cell_width(look, width)
        rows = [self._children[i : i + count] for i in range(0, len(self._children), count)]
        return [max(child.measure(look, wide) for child in row) for row in rows]


class Spacer(Widget):
    """Empty room: ``size`` pixels at 100 %, or whatever is spare where it grows."""

    def __init__(self, size: int = 0, *, grow: int = 0) -> None:
        super().__init__(grow=grow)
        self.size = size

    def natural(self, look: Look) -> int:
        return look.gap(self.size)

    def measure(self, look: Look, width: int) -> int:
        return look.gap(self.size)


class Panel(Container):
    """A card: ground, border and padding around a column of children."""

    def __init__(
        self,
        children: Iterable[Widget | None],
        *,
        fill: Role = Role.PANEL,
        border: Role | None = Role.LINE,
        padding: int = Space.GAP,
        gap: int = Space.SMALL,
        key: str = "",
        grow: int = 0,
    ) -> None:
        super().__init__([Column(children, gap=gap)], gap=gap, key=key, grow=grow)
        self.fill = fill
        self.border = border
        self.padding = padding

    def minimum(self, look: Look) -> int:
        return self._children[0].minimum(look) + 2 * look.gap(self.padding)

    def natural(self, look: Look) -> int:
        return self._children[0].natural(look) + 2 * look.gap(self.padding)

    def measure(self, look: Look, width: int) -> int:
        pad = 2 * look.gap(self.padding)
        return self._children[0].measure(look, width - pad) + pad

    def least(self, look: Look, width: int) -> int:
        pad = 2 * look.gap(self.padding)
        return self._children[0].least(look, width - pad) + pad

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        pad = 2 * look.gap(self.padding)
        self._children[0].place(look, rect.inflate(-pad, -pad))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        border = look.colour(self.border) if self.border else None
        look.box(surface, self.rect, look.colour(self.fill), border, radius=10)
        self.draw_children(surface, look, hands)


class Centre(Container):
    """One child in the middle, at most ``width`` pixels wide at 100 %: for a page of text."""

    def __init__(self, child: Widget, *, width: int = 760, grow: int = 0, key: str = "") -> None:
        super().__init__([child], key=key, grow=grow)
        self.width = width

    def natural(self, look: Look) -> int:
        return look.px(self.width)

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, min(width, look.px(self.width)))

    def least(self, look: Look, width: int) -> int:
        return self._children[0].least(look, min(width, look.px(self.width)))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        wide = min(rect.width, look.px(self.width))
        left = rect.left + (rect.width - wide) // 2
        self._children[0].place(look, pygame.Rect(left, rect.top, wide, rect.height))


def shared_out(room: int, wanted: list[int], least: list[int], grow: list[int]) -> list[int]:
    """Share ``room`` out: what each wants, more to those that grow, less (not under least)."""
    spare = room - sum(wanted)
    if spare >= 0:
        weight = sum(grow)
        if not weight:
            return list(wanted)
        parts = [want + spare * share // weight for want, share in zip(wanted, grow, strict=True)]
        growing = max(index for index, share in enumerate(grow) if share)
        parts[growing] += room - sum(parts)
        return parts
    slack = [max(0, want - low) for want, low in zip(wanted, least, strict=True)]
    total = sum(slack)
    if not total:
        return list(wanted)
    lack = min(-spare, total)
    parts = [want - lack * loose // total for want, loose in zip(wanted, slack, strict=True)]
    if sum(parts) > room:
        widest = max(range(len(parts)), key=lambda index: parts[index] - least[index])
        parts[widest] = max(least[widest], parts[widest] - (sum(parts) - room))
    return parts

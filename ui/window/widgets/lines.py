"""Lines over time: told apart by dash and marker, named at their ends."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pygame

from ui.window.look import Look
from ui.window.text import SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, PlacedText, Widget
from ui.window.widgets.pattern import draw_dashed, draw_marker


@dataclass(frozen=True)
class Series:
    """A line: its name, its values (None where there is none), colour, dash and marker."""

    label: str
    values: tuple[int | None, ...]
    role: Role = Role.SECOND
    pattern: int = 0


class LineChart(Widget):
    """Lines over the steps named in ``steps``. Give the same numbers as a table beside it."""

    def __init__(
        self,
        series: Sequence[Series],
        steps: Sequence[str],
        *,
        alternative: str,
        shown: Callable[[int], str] = str,
        most: int = 0,
        height: int = 280,
        key: str = "",
        grow: int = 0,
    ) -> None:
        """``shown`` writes a value on the scale, which reaches ``most`` at least.

        ``alternative`` says what the lines do.
        """
        super().__init__(key=key, grow=grow)
        self._series = tuple(series)
        self._steps = tuple(steps)
        self._alternative = alternative
        self._shown = shown
        self._height = height
        values = [v for line in self._series for v in line.values if v is not None] or [0]
        self._low, self._high = min(0, *values), max(1, most, *values)
        self._plot = pygame.Rect(0, 0, 0, 0)
        self._texts: list[PlacedText] = []
        self._ends: list[tuple[PlacedText, Series]] = []

    @property
    def label(self) -> str:
        return self._alternative

    def minimum(self, look: Look) -> int:
        words = max((look.type.longest_word(s.label, SMALL_BOLD) for s in self._series), default=0)
        return look.px(180) + words + self._scale_width(look)

    def natural(self, look: Look) -> int:
        return look.px(420) + self._names_width(look, 10_000) + self._scale_width(look)

    def measure(self, look: Look, width: int) -> int:
        names = self._names_width(look, width)
        high = sum(look.block(s.label, SMALL_BOLD, names).height for s in self._series)
        return max(look.gap(self._height), high + 2 * look.type.line_height(SMALL))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        line = look.type.line_height(SMALL)
        names = self._names_width(look, rect.width)
        left = rect.left + self._scale_width(look)
        width = rect.right - names - look.px(26) - left
        self._plot = pygame.Rect(left, rect.top + line // 2, width, rect.height - 2 * line)
        self._texts = [*self._scale(look), *self._step_names(look)]
        self._ends = self._end_names(look, names)

    def texts(self) -> Iterator[PlacedText]:
        yield from self._texts
        yield from (placed for placed, _ in self._ends)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        ink, grid = look.colour(Role.MUTED), look.colour(Role.LINE)
        for value in self._scale_values():
            y = self._y(value)
            pygame.draw.line(surface, grid, (self._plot.left, y), (self._plot.right, y), 1)
        for placed in self._texts:
            look.draw_block(surface, placed.block, placed.rect, ink)
        for placed, line in self._ends:
            colour = look.colour(line.role)
            points = [
                (self._x(step), self._y(value))
                for step, value in enumerate(line.values)
                if value is not None
            ]
            if not points:
                continue
            draw_dashed(surface, points, colour, max(3, look.px(3)), line.pattern)
            for point in points:
                draw_marker(surface, point, look.px(5), colour, line.pattern)
            middle = (placed.rect.left - look.px(12), placed.rect.centery)
            pygame.draw.line(surface, grid, points[-1], middle, 1)
            draw_marker(surface, middle, look.px(5), colour, line.pattern)
            look.draw_block(surface, placed.block, placed.rect, look.colour(Role.INK))

    def _x(self, step: int) -> int:
        return self._plot.left + self._plot.width * step // max(1, len(self._steps) - 1)

    def _y(self, value: int) -> int:
        span = self._high - self._low
        return self._plot.bottom - self._plot.height * (value - self._low) // span

    def _scale_values(self) -> list[int]:
        values = {self._low, (self._low + self._high) // 2, self._high}
        return sorted(values | ({0} if self._low < 0 else set()))

    def _scale_width(self, look: Look) -> int:
        ends = (self._low, (self._low + self._high) // 2, self._high)
        widest = max(look.type.width(self._shown(value), SMALL) for value in ends)
        return widest + look.gap(Space.SMALL)

    def _names_width(self, look: Look, width: int) -> int:
        natural = max((look.type.width(s.label, SMALL_BOLD) for s in self._series), default=0) + 2
        words = max((look.type.longest_word(s.label, SMALL_BOLD) for s in self._series), default=0)
        return max(words + 2, min(natural, width * 30 // 100))

    def _scale(self, look: Look) -> Iterator[PlacedText]:
        for value in self._scale_values():
            block = look.block(self._shown(value), SMALL, 10_000)
            spot = pygame.Rect(0, 0, block.width, block.height)
            spot.midright = (self._plot.left - look.gap(Space.TINY), self._y(value))
            yield PlacedText(block, spot)

    def _step_names(self, look: Look) -> Iterator[PlacedText]:
        """Yield the names of the steps that fit without touching each other."""
        free = self.rect.left
        for step, name in enumerate(self._steps):
            block = look.block(name, SMALL, 10_000)
            spot = pygame.Rect(0, 0, block.width, block.height)
            spot.midtop = (self._x(step), self._plot.bottom + look.px(6))
            spot.clamp_ip(self.rect)
            if spot.left >= free:
                free = spot.right + look.px(8)
                yield PlacedText(block, spot)

    def _end_names(self, look: Look, names: int) -> list[tuple[PlacedText, Series]]:
        """Return each line's name beside its end, moved apart where they would touch."""
        ends: list[tuple[PlacedText, Series]] = []
        wanted = []
        for line in self._series:
            last = next((v for v in reversed(line.values) if v is not None), self._low)
            wanted.append((self._y(last), line))
        free = self.rect.top
        for y, line in sorted(wanted, key=lambda pair: pair[0]):
            block = look.block(line.label, SMALL_BOLD, names)
            spot = pygame.Rect(self.rect.right - names, 0, names, block.height)
            spot.centery = y
            spot.top = max(free, spot.top)
            free = spot.bottom
            ends.append((PlacedText(block, spot), line))
        lack = free - self.rect.bottom
        for placed, _ in reversed(ends):
            if lack <= 0:
                break
            placed.rect.top -= lack
            above = [p.rect.bottom for p, _ in ends if p.rect.top < placed.rect.top]
            lack = max([0, *(bottom - placed.rect.top for bottom in above)])
        return ends

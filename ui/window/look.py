"""Look: the palette, the text size and the type in force, and how to draw with them."""

from collections import OrderedDict
from functools import lru_cache

import pygame

from ui.window.pictures_seam import draw_icon
from ui.window.text import Block, TextStyle, Typesetter, parse
from ui.window.theme import Colour, Palette, Role, mixed

ALIGN_LEFT = "left"
ALIGN_CENTRE = "centre"
ALIGN_RIGHT = "right"


class Look:
    """What every widget is given to measure and draw itself with."""

    def __init__(self, palette: Palette, percent: int) -> None:
        self.palette = palette
        self.percent = percent
        self.type = Typesetter(percent)
        self._icons: OrderedDict[tuple[str, int, Colour], pygame.Surface | None] = OrderedDict()

    def px(self, size: int) -> int:
        """Return ``size`` pixels at 100 % as they are at this text size."""
        return (size * self.percent + 50) // 100

    def gap(self, size: int) -> int:
        """Return a spacing: it grows half as much as the text, so that text keeps the room."""
        return size * (100 + (self.percent - 100) // 2) // 100

    def colour(self, role: Role) -> Colour:
        """Return the colour of ``role`` in the palette in force."""
        return self.palette[role]

    def shade(self, role: Role, percent: int) -> Colour:
        """Return the paper tinted with ``percent`` of ``role``: for grounds, never for text."""
        return mixed(self.palette[Role.PAPER], self.palette[role], percent)

    def block(self, text: str, style: TextStyle, width: int) -> Block:
        """Set ``text`` (without markup) to ``width``."""
        return self.type.plain(text, style, width)

    def rich(self, text: str, style: TextStyle, width: int) -> Block:
        """Set ``text`` with ``**bold**`` and ``[[term]]`` to ``width``."""
        return self.type.set(parse(text), style, width)

    def draw_block(
        self,
        surface: pygame.Surface,
        block: Block,
        rect: pygame.Rect,
        colour: Colour,
        align: str = ALIGN_LEFT,
    ) -> None:
        """Draw a block from the top of ``rect``; ``align`` within its width."""
        clip = surface.get_clip()
        for line in block.lines:
            top = rect.top + line.y
            if top > clip.bottom or top + block.line_height < clip.top:
                continue
            left = rect.left + aligned(line.width, rect.width, align)
            for fragment in line.fragments:
                if not fragment.text.strip():
                    continue
                drawn = self.type.surface(fragment.text, fragment.style, colour)
                spare = (block.line_height - drawn.get_height()) // 2
                surface.blit(drawn, (left + fragment.x, top + spare))

    def box(
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        fill: Colour,
        border: Colour | None = None,
        *,
        width: int = 2,
        radius: int = 8,
    ) -> None:
        """Draw a box with smooth round corners."""
        radius = min(radius, rect.width // 2, rect.height // 2)
        if radius < 1:
            surface.fill(border or fill, rect)
            if border:
                surface.fill(fill, rect.inflate(-2 * width, -2 * width))
            return
        edge = border or fill
        line = width if border else 0
        middle = rect.inflate(-2 * radius, 0)
        surface.fill(edge, middle)
        surface.fill(edge, rect.inflate(0, -2 * radius))
        if line:
            surface.fill(fill, middle.inflate(0, -2 * line))
            surface.fill(fill, rect.inflate(-2 * line, -2 * radius))
        round_ = _disc(radius, fill, edge, line)
        for left, x in ((rect.left, 0), (rect.right - radius, radius)):
            for top, y in ((rect.top, 0), (rect.bottom - radius, radius)):
                surface.blit(round_, (left, top), (x, y, radius, radius))

    def ring(self, surface: pygame.Surface, rect: pygame.Rect) -> None:
        """Draw the focus ring around ``rect``: two lines, so that it shows on every ground."""
        outer = rect.inflate(10, 10)
        pygame.draw.rect(surface, self.colour(Role.FOCUS), outer, 3, border_radius=10)
        inner = rect.inflate(4, 4)
        pygame.draw.rect(surface, self.colour(Role.FOCUS_INNER), inner, 2, border_radius=8)

    def icon(self, name: str, size: int, colour: Colour) -> pygame.Surface | None:
        """Return a picture sign of ``size`` pixels, or None where there is none of the name."""
        key = (name, size, colour)
        if key not in self._icons:
            self._icons[key] = draw_icon(name, size, colour)
            if len(self._icons) > 400:
                self._icons.popitem(last=False)
        return self._icons[key]

    def dotted(self, surface: pygame.Surface, left: int, right: int, y: int, ink: Colour) -> None:
        """Draw the dotted underline of a word that explains itself."""
        size = max(2, self.px(2))
        for x in range(left, max(left + 1, right - size + 1), size * 3):
            surface.fill(ink, (x, y, size, size))


def aligned(inner: int, outer: int, align: str) -> int:
    """Return where something ``inner`` wide begins within ``outer``."""
    if align == ALIGN_CENTRE:
        return (outer - inner) // 2
    return outer - inner if align == ALIGN_RIGHT else 0


@lru_cache(maxsize=256)
def _disc(radius: int, fill: Colour, edge: Colour, line: int) -> pygame.Surface:
    """Return a disc drawn four times as large and reduced, so that its rim is smooth."""
    big = 8 * radius
    surface = pygame.Surface((big, big), pygame.SRCALPHA)
    surface.fill((*edge, 0))
    centre = (4 * radius, 4 * radius)
    pygame.draw.circle(surface, edge, centre, 4 * radius)
    if line:
        pygame.draw.circle(surface, fill, centre, 4 * (radius - line))
    return pygame.transform.smoothscale(surface, (2 * radius, 2 * radius))

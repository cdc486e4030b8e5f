"""A place where a screen draws for itself: the map, the hall, the square."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import pygame

from ui.window.explanation import Why
from ui.window.look import Look
from ui.window.text import BOLD, TextStyle
from ui.window.theme import TARGET, Colour, Role
from ui.window.widget import Interaction, PlacedText, Widget


@dataclass(frozen=True)
class Spot:
    """A place on a canvas that can be pressed and has the focus.

    ``x`` and ``y`` are its middle in thousandths of the canvas; ``width`` and ``height`` its
    size in pixels at 100 % (never less than a finger).
    """

    key: str
    label: str
    x: int
    y: int
    on_press: Callable[[], None] | None = None
    width: int = TARGET
    height: int = TARGET
    why: Why = None
    hint: str = ""


class Brush:
    """What a painter draws with: the surface, the look, the room, and texts that are audited."""

    def __init__(self, surface: pygame.Surface, look: Look, rect: pygame.Rect) -> None:
        self.surface = surface
        self.look = look
        self.rect = rect
        self.texts: list[PlacedText] = []

    def at(self, x: int, y: int) -> tuple[int, int]:
        """Return the point of a place in thousandths of the canvas."""
        return (
            self.rect.left + self.rect.width * x // 1000,
            self.rect.top + self.rect.height * y // 1000,
        )

    def colour(self, role: Role) -> Colour:
        """Return the colour of a role."""
        return self.look.colour(role)

    def text(
        self,
        text: str,
        centre: tuple[int, int],
        *,
        style: TextStyle = BOLD,
        role: Role = Role.INK,
        ground: Role | None = None,
        width: int = 100_000,
    ) -> pygame.Rect:
        """Write ``text`` around a point (kept inside the canvas), maybe on a ``ground``."""
        block = self.look.block(text, style, min(width, self.rect.width - 8))
        spot = pygame.Rect(0, 0, block.width, block.height)
        spot.center = centre
        spot.clamp_ip(self.rect.inflate(-8, -8))
        if ground is not None:
            box = spot.inflate(10, 4)
            self.look.box(self.surface, box, self.colour(ground), radius=5)
        self.look.draw_block(self.surface, block, spot, self.colour(role), "centre")
        self.texts.append(PlacedText(block, spot))
        return spot


class Canvas(Widget):
    """A drawing with places that can be pressed. The arrows move among them.

    ``paint(brush)`` draws; it is called again only when ``version``, the size or the look
    changes (so put into ``version`` everything the drawing depends on). ``alternative`` says in
    words what it shows. Whatever a canvas shows, a list beside it shows too.
    """

    arrows = "both"
    one_stop = True
    overlays = True

    def __init__(
        self,
        paint: Callable[[Brush], None],
        *,
        alternative: str,
        version: object,
        spots: Sequence[Spot] = (),
        width: int = 600,
        height: int = 400,
        key: str = "canvas",
        grow: int = 1,
    ) -> None:
        """``width`` and ``height`` are the least room at 100 %; it fills what it is given."""
        super().__init__(key=key, grow=grow)
        self._paint = paint
        self._alternative = alternative
        self._version = version
        self._size = (width, height)
        self._spots = [SpotWidget(spot) for spot in spots]
        self._drawn: tuple[object, pygame.Surface, list[PlacedText]] | None = None

    @property
    def label(self) -> str:
        return self._alternative

    @property
    def children(self) -> Sequence[Widget]:
        return self._spots

    def minimum(self, look: Look) -> int:
        return self._size[0] // 2

    def natural(self, look: Look) -> int:
        return self._size[0]

    def measure(self, look: Look, width: int) -> int:
        return max(self._size[1] * min(width, self._size[0]) // self._size[0], self._size[1] // 2)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        for child in self._spots:
            spot = child.spot
            least = look.px(TARGET)
            box = pygame.Rect(
                0, 0, max(least, look.px(spot.width)), max(least, look.px(spot.height))
            )
            box.center = (
                rect.left + rect.width * spot.x // 1000,
                rect.top + rect.height * spot.y // 1000,
            )
            child.place(look, box.clamp(rect))
        self._picture(look)

    def adopt(self, former: Self) -> None:
        self._drawn = former._drawn

    def texts(self) -> Iterator[PlacedText]:
        if self._drawn is not None:
            for placed in self._drawn[2]:
                yield PlacedText(placed.block, placed.rect.move(self.rect.topleft))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        surface.blit(self._picture(look), self.rect)
        for child in self._spots:
            if hands.hovered is child:
                pygame.draw.rect(surface, look.colour(Role.FOCUS), child.rect, 2, border_radius=8)

    def _picture(self, look: Look) -> pygame.Surface:
        mark = (self._version, self.rect.size, look.percent, look.palette.name)
        if self._drawn is None or self._drawn[0] != mark:
            picture = pygame.Surface(self.rect.size)
            picture.fill(look.colour(Role.PAPER))
            brush = Brush(picture, look, picture.get_rect())
            self._paint(brush)
            self._drawn = (mark, picture, brush.texts)
        return self._drawn[1]


class SpotWidget(Widget):
    """A place on a canvas; the painter draws it."""

    def __init__(self, spot: Spot) -> None:
        super().__init__(key=spot.key, why=spot.why, hint=spot.hint)
        self.spot = spot

    @property
    def label(self) -> str:
        return self.spot.label

    @property
    def acts(self) -> bool:
        return self.spot.on_press is not None

    def activate(self) -> None:
        if self.spot.on_press is not None:
            self.spot.on_press()

"""Signs with words: a line that begins with an icon or a symbol, and small tags."""

from collections.abc import Iterator

import pygame

from ui.window.explanation import Why
from ui.window.look import Look
from ui.window.text import BODY, SMALL_BOLD, Block, TextStyle
from ui.window.theme import Role, Space
from ui.window.widget import Draw, Interaction, PlacedText, Widget


class Sign(Widget):
    """A text after an icon (by name) or a drawn symbol; with ``why`` it can be asked."""

    inline = True

    def __init__(
        self,
        icon: str | Draw,
        text: str,
        *,
        style: TextStyle = BODY,
        colour: Role = Role.INK,
        key: str = "",
        grow: int = 0,
        why: Why = None,
        hint: str = "",
    ) -> None:
        super().__init__(key=key, grow=grow, why=why, hint=hint)
        self._icon = icon
        self.text = text
        self.style = style
        self.colour = colour
        self._placed: PlacedText | None = None

    @property
    def label(self) -> str:
        return self.text

    def minimum(self, look: Look) -> int:
        return look.type.longest_word(self.text, self.style) + self._before(look)

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, self.style) + 1 + self._before(look)

    def measure(self, look: Look, width: int) -> int:
        height = look.block(self.text, self.style, width - self._before(look)).height
        return max(height, self._size(look))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        before = self._before(look)
        block = look.block(self.text, self.style, rect.width - before)
        spot = pygame.Rect(rect.left + before, rect.top, rect.width - before, block.height)
        self._placed = PlacedText(block, spot)

    def texts(self) -> Iterator[PlacedText]:
        if self._placed is not None:
            yield self._placed

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        if self._placed is None:
            return
        ink = look.colour(self.colour)
        block, spot = self._placed.block, self._placed.rect
        size = self._size(look)
        if callable(self._icon):
            picture: pygame.Surface | None = self._icon((size, size))
        else:
            picture = look.icon(self._icon, size, ink)
        if picture is not None:
            middle = spot.top + block.line_height // 2
            surface.blit(picture, picture.get_rect(midleft=(self.rect.left, middle)))
        look.draw_block(surface, block, spot, ink)
        if self.why is not None:
            for line in block.lines:
                below = spot.top + line.y + block.line_height - look.px(3)
                look.dotted(surface, spot.left, spot.left + line.width, below, ink)

    def _size(self, look: Look) -> int:
        return self.style.pixels(look.percent) * 13 // 10

    def _before(self, look: Look) -> int:
        return self._size(look) + look.gap(Space.SMALL)


class Tag(Widget):
    """A few words on a coloured ground. ``ground`` and ``ink`` must be a pair of the theme."""

    inline = True

    def __init__(
        self,
        text: str,
        *,
        ground: Role = Role.BAND,
        ink: Role = Role.ON_BAND,
        key: str = "",
        why: Why = None,
        hint: str = "",
    ) -> None:
        super().__init__(key=key, why=why, hint=hint)
        self.text = text
        self._ground, self._ink = ground, ink
        self._block: Block | None = None
        self._spot = pygame.Rect(0, 0, 0, 0)
        self._box = pygame.Rect(0, 0, 0, 0)

    @property
    def label(self) -> str:
        return self.text

    @property
    def focus_rect(self) -> pygame.Rect:
        return self._box

    def minimum(self, look: Look) -> int:
        return look.type.longest_word(self.text, SMALL_BOLD) + 2 * look.gap(Space.SMALL)

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, SMALL_BOLD) + 2 + 2 * look.gap(Space.SMALL)

    def measure(self, look: Look, width: int) -> int:
        pad = look.gap(Space.SMALL)
        return look.block(self.text, SMALL_BOLD, width - 2 * pad).height + 4

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        pad = look.gap(Space.SMALL)
        block = look.block(self.text, SMALL_BOLD, rect.width - 2 * pad)
        self._block = block
        self._spot = pygame.Rect(rect.left + pad, rect.top + 2, rect.width - 2 * pad, block.height)
        self._box = pygame.Rect(rect.topleft, (block.width + 2 * pad, block.height + 4))

    def texts(self) -> Iterator[PlacedText]:
        if self._block is not None:
            yield PlacedText(self._block, self._spot)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        if self._block is None:
            return
        look.box(surface, self._box, look.colour(self._ground), radius=6)
        look.draw_block(surface, self._block, self._spot, look.colour(self._ink))

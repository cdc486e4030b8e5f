"""Buttons: what one can do here."""

from collections.abc import Callable, Iterator
from enum import Enum

import pygame

from ui.window.explanation import Explanation
from ui.window.look import ALIGN_CENTRE, ALIGN_LEFT, Look, aligned
from ui.window.text import BOLD, SMALL, SMALL_BOLD, Block, TextStyle
from ui.window.theme import TARGET, Colour, Role, Space, hovered
from ui.window.widget import Draw, Interaction, PlacedText, Widget


class Kind(Enum):
    """How much weight a button has: its ground and its text."""

    PRIMARY = (Role.PRIMARY, Role.ON_PRIMARY)
    SECOND = (Role.SECOND, Role.ON_SECOND)
    DANGER = (Role.DANGER, Role.ON_DANGER)
    PLAIN = (Role.PANEL, Role.INK)


class Button(Widget):
    """A button with a label, maybe a sign, a second smaller line, and a number key.

    ``icon`` is the name of an icon, or what draws the symbol of a list.
    ``number`` makes that digit press it, shown as a small key. ``pad`` is the room above and
    below the text. A disabled button says why
    not in ``detail`` or ``hint``; better leave out what cannot be done.
    """

    def __init__(
        self,
        text: str,
        on_press: Callable[[], None] | None = None,
        *,
        kind: Kind = Kind.SECOND,
        icon: str | Draw = "",
        detail: str = "",
        number: int = 0,
        align: str = ALIGN_CENTRE,
        style: TextStyle = BOLD,
        pad: int = Space.TINY + 2,
        key: str = "",
        grow: int = 0,
        enabled: bool = True,
        chosen: bool = False,
        hint: str = "",
        why: Explanation | None = None,
    ) -> None:
        if not enabled and hint and why is None:
            why = Explanation(text=hint)
        super().__init__(key=key, grow=grow, hint=hint, why=why)
        self.text = text
        self.on_press_call = on_press
        self.kind = kind
        self.icon = icon
        self.detail = detail
        self.number = number
        self.align = align
        self.style = style
        self.pad = pad
        self.enabled = enabled
        self.chosen = chosen
        self._title: tuple[Block, pygame.Rect] | None = None
        self._more: tuple[Block, pygame.Rect] | None = None
        self._sign = pygame.Rect(0, 0, 0, 0)

    @property
    def label(self) -> str:
        return self.text

    @property
    def acts(self) -> bool:
        return self.on_press_call is not None

    def activate(self) -> None:
        if self.enabled and self.on_press_call is not None:
            self.on_press_call()

    def minimum(self, look: Look) -> int:
        words = max(
            look.type.longest_word(self.text, self.style),
            look.type.longest_word(self.detail, SMALL),
        )
        return max(look.px(TARGET), words + self._edges(look))

    def natural(self, look: Look) -> int:
        words = max(look.type.width(self.text, self.style), look.type.width(self.detail, SMALL))
        return max(look.px(TARGET), words + 2 + self._edges(look))

    def measure(self, look: Look, width: int) -> int:
        room = width - self._edges(look)
        height = look.block(self.text, self.style, room).height
        if self.detail:
            height += look.block(self.detail, SMALL, room).height
        return max(look.px(TARGET), height + 2 * look.gap(self.pad))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        before = self._before(look)
        left = rect.left + look.gap(Space.GAP) + before
        room = rect.width - self._edges(look)
        title = look.block(self.text, self.style, room)
        more = look.block(self.detail, SMALL, room) if self.detail else None
        height = title.height + (more.height if more else 0)
        top = rect.top + (rect.height - height) // 2
        wide = max(title.width, more.width if more else 0)
        shift = aligned(wide + 1, room, self.align)
        self._title = (title, pygame.Rect(left + shift, top, room - shift, title.height))
        self._more = None
        if more:
            self._more = (
                more,
                pygame.Rect(left + shift, top + title.height, room - shift, more.height),
            )
        size = self._icon_size(look)
        self._sign = pygame.Rect(left + shift - size - look.gap(Space.SMALL), 0, size, size)
        self._sign.centery = rect.centery

    def texts(self) -> Iterator[PlacedText]:
        for part in (self._title, self._more):
            if part is not None:
                yield PlacedText(*part)

    def colours(self, look: Look) -> tuple[Colour, Colour]:
        """Return ground and text."""
        ground, text = self.kind.value
        if self.chosen:
            ground, text = Role.SELECTED, Role.ON_SELECTED
        if not self.enabled:
            ground, text = Role.SHADE, Role.MUTED
        return look.colour(ground), look.colour(text)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        fill, ink = self.colours(look)
        plain = fill in (look.colour(Role.PANEL), look.colour(Role.SHADE))
        over = self.enabled and hands.hovered is self
        if over:
            fill = hovered(fill, ink)
        border = hovered(fill, ink)
        if plain:
            border = look.colour(Role.INK if over else Role.LINE)
        rect = self.rect.move(0, 2) if hands.pressed is self else self.rect
        look.box(surface, rect, fill, border, radius=8)
        down = rect.top - self.rect.top
        for part in (self._title, self._more):
            if part is not None:
                look.draw_block(surface, part[0], part[1].move(0, down), ink)
        sign = self._icon_surface(look, ink)
        if sign is not None:
            surface.blit(sign, sign.get_rect(center=self._sign.move(0, down).center))
        if self.number:
            self._draw_key(surface, look, ink, rect)

    def _draw_key(
        self, surface: pygame.Surface, look: Look, ink: Colour, rect: pygame.Rect
    ) -> None:
        size = self._key_size(look)
        cap = pygame.Rect(rect.left + look.gap(Space.SMALL), 0, size, size)
        cap.centery = rect.centery
        pygame.draw.rect(surface, ink, cap, max(1, look.px(1)), border_radius=look.px(5))
        digit = look.type.surface(str(self.number), SMALL_BOLD, ink)
        surface.blit(digit, digit.get_rect(center=cap.center))

    def _key_size(self, look: Look) -> int:
        return look.px(26)

    def _icon_size(self, look: Look) -> int:
        return look.px(28) if self.icon else 0

    def _icon_surface(self, look: Look, ink: Colour) -> pygame.Surface | None:
        size = self._icon_size(look)
        if callable(self.icon):
            return self.icon((size, size))
        return look.icon(self.icon, size, ink) if self.icon else None

    def _before(self, look: Look) -> int:
        room = 0
        if self.number:
            room += self._key_size(look) + look.gap(Space.TINY)
        if self.icon:
            room += self._icon_size(look) + look.gap(Space.SMALL)
        return room

    def _edges(self, look: Look) -> int:
        return 2 * look.gap(Space.GAP) + self._before(look)


class IconButton(Button):
    """A button that shows only its sign where there is one; its label is the hint."""

    def __init__(
        self,
        text: str,
        on_press: Callable[[], None] | None = None,
        *,
        icon: str,
        short: str,
        kind: Kind = Kind.PLAIN,
        key: str = "",
        enabled: bool = True,
    ) -> None:
        """Show ``short`` (a sign or two) where the icon is missing."""
        super().__init__(text, on_press, kind=kind, icon=icon, key=key, enabled=enabled, hint=text)
        self._short = short

    def minimum(self, look: Look) -> int:
        return look.px(TARGET)

    def natural(self, look: Look) -> int:
        return max(look.px(TARGET), self._words(look) + look.gap(Space.GAP))

    def measure(self, look: Look, width: int) -> int:
        return look.px(TARGET)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        rect = pygame.Rect(rect.left, rect.top, rect.width, min(rect.height, look.px(TARGET)))
        self.rect = rect
        self._title = None
        if self._icon_surface(look, look.colour(Role.INK)) is None:
            block = look.block(self._short, BOLD, max(rect.width, 1))
            spot = pygame.Rect(rect.left, 0, rect.width, block.height)
            spot.centery = rect.centery
            self._title = (block, spot.move((rect.width - block.width) // 2, 0))
            self._title[1].width = block.width
        size = self._icon_size(look)
        self._sign = pygame.Rect(0, 0, size, size)
        self._sign.center = rect.center

    def _words(self, look: Look) -> int:
        if self._icon_surface(look, look.colour(Role.INK)) is not None:
            return 0
        return look.type.width(self._short, BOLD)


def menu_button(
    text: str,
    on_press: Callable[[], None],
    *,
    kind: Kind = Kind.PLAIN,
    icon: str = "",
    detail: str = "",
    number: int = 0,
    key: str = "",
) -> Button:
    """Return a button whose text stands at the left: for columns of choices."""
    return Button(
        text,
        on_press,
        kind=kind,
        icon=icon,
        detail=detail,
        number=number,
        align=ALIGN_LEFT,
        key=key,
    )

"""A list whose order is decided: by dragging, with keys, and with buttons."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import pygame

from engine.language.language import Language
from ui.window.explanation import Explanation
from ui.window.keys import Binding
from ui.window.layout import Column, Container
from ui.window.look import Look
from ui.window.text import BOLD, SMALL, Block
from ui.window.theme import TARGET, Role, Space
from ui.window.widget import Interaction, PlacedText, Widget
from ui.window.widgets.button import IconButton


@dataclass(frozen=True)
class OrderedItem:
    """An item. ``picture`` draws it small at a size in pixels; ``note`` is a second line."""

    key: str
    text: str
    note: str = ""
    picture: Callable[[tuple[int, int]], pygame.Surface] | None = None
    why: Explanation | None = None
    shaded: bool = False


@dataclass(frozen=True)
class ReorderTexts:
    """What the list says, in the player's language."""

    up: str
    down: str
    remove: str = ""


class ReorderList(Container):
    """Items in order. Space picks one up, the arrows move it, Space puts it down, Esc back.

    ``on_move(item, place)`` is told where an item goes (from 0). ``on_remove(item)`` adds a
    button and the Delete key. ``on_drop(payload, place)`` takes what is dragged here from
    elsewhere (a widget with a ``payload``).
    """

    arrows = "both"
    one_stop = True

    def __init__(
        self,
        items: Sequence[OrderedItem],
        on_move: Callable[[str, int], None],
        texts: ReorderTexts,
        *,
        on_remove: Callable[[str], None] | None = None,
        on_drop: Callable[[str, int], None] | None = None,
        on_choose: Callable[[str], None] | None = None,
        first_place: int = 1,
        key: str = "",
        grow: int = 0,
    ) -> None:
        self.items = tuple(items)
        self.first_place = first_place
        self.held = ""
        self.drop_place: int | None = None
        self._origin = 0
        self.on_move, self.on_remove, self.on_choose = on_move, on_remove, on_choose
        self._on_drop = on_drop
        rows = [OrderedRow(self, number, item, texts) for number, item in enumerate(items)]
        super().__init__([Column(rows, gap=Space.TINY)], key=key, grow=grow)
        if on_drop is not None:
            self.accepts = self._dropped

    @property
    def rows(self) -> Sequence[Widget]:
        """The rows in order."""
        return self._children[0].children

    def measure(self, look: Look, width: int) -> int:
        return self._children[0].measure(look, width)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        self._children[0].place(look, rect)

    def adopt(self, former: Self) -> None:
        if any(item.key == former.held for item in self.items):
            self.held = former.held
            self._origin = former._origin

    def place_of(self, key: str) -> int:
        """Return where an item stands, from 0."""
        return next(number for number, item in enumerate(self.items) if item.key == key)

    def place_at(self, y: int) -> int:
        """Return the place that a height in the window belongs to."""
        middles = [row.rect.centery for row in self.rows]
        return min(range(len(middles)), key=lambda n: abs(middles[n] - y)) if middles else 0

    def pick_up(self, key: str) -> None:
        """Take an item in hand."""
        self.held = key
        self._origin = self.place_of(key)

    def keys(self, language: Language) -> Sequence[Binding]:
        say = language.say
        keys = [
            Binding(("space",), say("window.reorder.hold", "Pick up, or put down")),
            Binding(("up", "down"), say("window.reorder.move", "Move what is picked up")),
            Binding(("escape",), say("window.reorder.back", "Put it back where it was")),
        ]
        if self.on_remove is not None:
            keys.append(Binding(("delete",), say("window.reorder.remove", "Take off the list")))
        return keys

    def put_down(self) -> None:
        """Leave the item where it is now."""
        self.held = ""

    def put_back(self) -> None:
        """Bring the item back to where it was picked up."""
        key, self.held = self.held, ""
        if self.place_of(key) != self._origin:
            self.on_move(key, self._origin)

    def shift(self, key: str, step: int) -> None:
        """Move an item by ``step`` places, as far as the list goes."""
        place = self.place_of(key)
        wanted = max(0, min(len(self.items) - 1, place + step))
        if wanted != place:
            self.on_move(key, wanted)

    def _dropped(self, payload: str, position: tuple[int, int]) -> None:
        if self._on_drop is not None:
            below = bool(self.rows) and position[1] > self.rows[-1].rect.bottom
            self._on_drop(payload, len(self.rows) if below else self.place_at(position[1]))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        self.draw_children(surface, look, hands)
        if self.drop_place is not None and self.rows:
            row = self.rows[min(self.drop_place, len(self.rows) - 1)]
            moving_down = self.held and self.place_of(self.held) < self.drop_place
            y = row.rect.bottom + 1 if moving_down else row.rect.top - 5
            surface.fill(look.colour(Role.FOCUS), (row.rect.left, y, row.rect.width, 4))


class OrderedRow(Container):
    """One item: its place, picture and words, and the buttons that move it."""

    drags = True

    def __init__(
        self, owner: ReorderList, place: int, item: OrderedItem, texts: ReorderTexts
    ) -> None:
        self._owner = owner
        self._place = place
        self.item = item
        self._dragged = False
        self._blocks: list[PlacedText] = []
        self._number: Block | None = None
        self._picture = pygame.Rect(0, 0, 0, 0)
        key = item.key
        buttons: list[Widget] = [
            IconButton(
                texts.up,
                lambda: owner.shift(key, -1),
                icon="arrow-up",
                short="↑",
                key=f"{key}-up",
                enabled=place > 0,
            ),
            IconButton(
                texts.down,
                lambda: owner.shift(key, 1),
                icon="arrow-down",
                short="↓",
                key=f"{key}-down",
                enabled=place < len(owner.items) - 1,
            ),
        ]
        remove = owner.on_remove
        if remove is not None:
            buttons.append(
                IconButton(
                    texts.remove, lambda: remove(key), icon="x", short="×", key=f"{key}-remove"
                )
            )
        super().__init__(buttons, key=key)
        self.why = item.why

    @property
    def label(self) -> str:
        return self.item.text

    @property
    def acts(self) -> bool:
        return True

    @property
    def held(self) -> bool:
        """Whether it is in hand."""
        return self._owner.held == self.item.key

    def on_key(self, key: str) -> bool:
        owner, own = self._owner, self.item.key
        if key == "space" or (key == "enter" and (owner.on_choose is None or self.held)):
            if self.held:
                owner.put_down()
            else:
                owner.pick_up(own)
        elif key == "enter" and owner.on_choose is not None:
            owner.on_choose(own)
        elif self.held and key in ("up", "down"):
            owner.shift(own, -1 if key == "up" else 1)
        elif self.held and key == "escape":
            owner.put_back()
        elif self.held and key == "tab":
            owner.put_down()
            return False
        elif key == "delete" and owner.on_remove is not None:
            owner.on_remove(own)
        else:
            return False
        return True

    def on_drag(self, position: tuple[int, int]) -> bool:
        if not self._dragged and abs(position[1] - self.rect.centery) < self.rect.height // 2:
            return False
        if not self._dragged:
            self._dragged = True
            self._owner.pick_up(self.item.key)
        self._owner.drop_place = self._owner.place_at(position[1])
        return True

    def on_release(self, position: tuple[int, int]) -> bool:
        owner = self._owner
        if self._dragged:
            self._dragged = False
            owner.put_down()
            target, owner.drop_place = owner.drop_place, None
            if target is not None and target != self._place:
                owner.on_move(self.item.key, target)
            return True
        if self.held:
            owner.put_down()
        elif owner.on_choose is not None:
            owner.on_choose(self.item.key)
        return True

    def minimum(self, look: Look) -> int:
        words = max(
            look.type.longest_word(self.item.text, BOLD),
            look.type.longest_word(self.item.note, SMALL),
        )
        return words + self._before(look) + self._after(look) + look.gap(Space.SMALL)

    def natural(self, look: Look) -> int:
        words = max(look.type.width(self.item.text, BOLD), look.type.width(self.item.note, SMALL))
        return words + 2 + self._before(look) + self._after(look) + look.gap(Space.SMALL)

    def measure(self, look: Look, width: int) -> int:
        room = width - self._before(look) - self._after(look) - look.gap(Space.SMALL)
        height = look.block(self.item.text, BOLD, room).height
        if self.item.note:
            height += look.block(self.item.note, SMALL, room).height
        return max(height, look.px(TARGET)) + look.gap(Space.SMALL)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        self.rect = rect
        before, after = self._before(look), self._after(look)
        room = rect.width - before - after - look.gap(Space.SMALL)
        title = look.block(self.item.text, BOLD, room)
        note = look.block(self.item.note, SMALL, room) if self.item.note else None
        top = rect.top + (rect.height - title.height - (note.height if note else 0)) // 2
        left = rect.left + before
        self._blocks = [PlacedText(title, pygame.Rect(left, top, room, title.height))]
        if note:
            spot = pygame.Rect(left, top + title.height, room, note.height)
            self._blocks.append(PlacedText(note, spot))
        self._number = look.block(str(self._place + self._owner.first_place), BOLD, 1000)
        size = look.px(TARGET)
        x = rect.right - after
        for child in self.children:
            child.place(look, pygame.Rect(x, rect.centery - size // 2, size, size))
            x += size + look.gap(Space.TINY)
        side = self._picture_size(look)
        self._picture = pygame.Rect(rect.left + look.px(42), 0, side, side)
        self._picture.centery = rect.centery

    def texts(self) -> Iterator[PlacedText]:
        return iter(self._blocks)

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        fill = look.colour(Role.SHADE if self.item.shaded else Role.PANEL)
        ink, more = look.colour(Role.INK), look.colour(Role.MUTED)
        rect = self.rect
        if self.held:
            fill, ink = look.colour(Role.SELECTED), look.colour(Role.ON_SELECTED)
            more = ink
            rect = rect.move(look.px(6), 0)
        look.box(surface, self.rect, fill, look.colour(Role.LINE), radius=8)
        if self._number is not None:
            spot = pygame.Rect(rect.left, 0, look.px(42), self._number.height)
            spot.centery = rect.centery
            look.draw_block(surface, self._number, spot, ink, "centre")
        if self.item.picture is not None:
            surface.blit(self.item.picture(self._picture.size), self._picture)
        for placed, colour in zip(self._blocks, (ink, more), strict=False):
            look.draw_block(surface, placed.block, placed.rect, colour)
        self.draw_children(surface, look, hands)

    def _picture_size(self, look: Look) -> int:
        return look.px(TARGET) if self.item.picture is not None else 0

    def _before(self, look: Look) -> int:
        side = self._picture_size(look)
        return look.px(42) + (side + look.gap(Space.SMALL) if side else 0)

    def _after(self, look: Look) -> int:
        count = len(self.children)
        return count * look.px(TARGET) + count * look.gap(Space.TINY) + look.gap(Space.TINY)

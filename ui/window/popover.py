"""The small panel that answers "why?", beside what it explains and never upon it."""

import pygame

from ui.window.explanation import Explanation
from ui.window.layout import Column, Container, Row
from ui.window.look import ALIGN_RIGHT, Look
from ui.window.scroll import Scroll
from ui.window.text import BODY, BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, Widget, connect
from ui.window.widgets.label import Divider, Label, Paragraph

_GAP = 10
_WIDTH = 420


class Popover(Container):
    """A panel with an explanation for ``anchor``. ``held`` where it was opened on purpose."""

    def __init__(self, anchor: Widget, explanation: Explanation, *, held: bool) -> None:
        self.anchor = anchor
        self.held = held
        super().__init__([Scroll(_content(explanation), padding=2)], key="popover")
        connect(self)

    @property
    def scroll(self) -> Scroll:
        """The pane inside."""
        pane = self._children[0]
        assert isinstance(pane, Scroll)
        return pane

    @property
    def reach(self) -> pygame.Rect:
        """Where the pointer may go without closing it: the panel and the way there."""
        x, y = self.anchor.focus_rect.center
        return self.rect.union(pygame.Rect(x - 1, y - 1, 2, 2)).clip(self.rect.inflate(30, 30))

    def put(self, look: Look, window: pygame.Rect) -> None:
        """Take the best place in ``window``: above, else below, else beside the anchor."""
        pad = look.gap(Space.GAP)
        around = self.anchor.focus_rect.inflate(2 * _GAP, 2 * _GAP)
        wide = min(look.px(_WIDTH), window.width - 24, self.natural(look) + 2 * pad + 20)
        high = self.scroll.measure(look, wide - 2 * pad) + 2 * pad
        self.place(look, best_place(pygame.Rect(0, 0, wide, high), around, window))

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        pad = look.gap(Space.GAP)
        self.scroll.place(look, rect.inflate(-2 * pad, -2 * pad))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        look.box(
            surface,
            self.rect,
            look.colour(Role.PANEL),
            look.colour(Role.INK),
            width=3,
            radius=10,
        )
        self.draw_children(surface, look, hands)


def best_place(box: pygame.Rect, around: pygame.Rect, window: pygame.Rect) -> pygame.Rect:
    """Return where a box of this size stands without covering ``around``.

    Where it fits nowhere it gets the side with the most room, and its content scrolls.
    """
    inside = window.inflate(-16, -16)
    sides = (
        pygame.Rect(inside.left, inside.top, inside.width, around.top - inside.top),
        pygame.Rect(inside.left, around.bottom, inside.width, inside.bottom - around.bottom),
        pygame.Rect(around.right, inside.top, inside.right - around.right, inside.height),
        pygame.Rect(inside.left, inside.top, around.left - inside.left, inside.height),
    )
    for number, room in enumerate(sides):
        if room.width >= box.width and room.height >= box.height:
            placed = box.copy()
            placed.center = around.center
            if number == 0:
                placed.bottom = room.bottom
            return placed.clamp(room)
    number, room = max(
        enumerate(sides), key=lambda side: max(0, side[1].width) * max(0, side[1].height)
    )
    placed = pygame.Rect(0, 0, min(box.width, room.width), min(box.height, room.height))
    placed.center = around.center
    return placed.clamp(room)


def _content(explanation: Explanation) -> Column:
    rows: list[Widget] = []
    if explanation.title:
        rows.append(Label(explanation.title, style=BOLD, colour=Role.TITLE))
    if explanation.text:
        rows.append(Paragraph(explanation.text))
    rows.extend(_part(what, amount) for what, amount in explanation.parts)
    if explanation.total is not None:
        rows.append(Divider())
        rows.append(_sum(*explanation.total))
    if explanation.source:
        rows.append(Label(explanation.source, style=SMALL, colour=Role.MUTED))
    return Column(rows, gap=Space.TINY)


def _part(what: str, amount: str) -> Row:
    return Row([Label(what, grow=1), Label(amount, style=BODY, align=ALIGN_RIGHT)], gap=Space.GAP)


def _sum(what: str, amount: str) -> Row:
    return Row(
        [Label(what, style=BOLD, grow=1), Label(amount, style=BOLD, align=ALIGN_RIGHT)],
        gap=Space.GAP,
    )

"""What all screens share: the header bar, the scrolling content, the footer."""

from collections.abc import Sequence

import pygame

from ui.window.layout import MIDDLE, Column, Container, Flow, Row, Strip
from ui.window.look import ALIGN_RIGHT, Look
from ui.window.screen import Context, Screen
from ui.window.scroll import Scroll
from ui.window.text import TITLE
from ui.window.theme import RING, Role, Space
from ui.window.widget import Interaction, Widget
from ui.window.widgets.button import IconButton, Kind
from ui.window.widgets.label import Label


class Weave(Widget):
    """A narrow woven border, drawn thread by thread."""

    CELL = 4

    def measure(self, look: Look, width: int) -> int:
        return self.CELL * 4

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        surface.fill(look.colour(Role.BAND), self.rect)
        accent, light = look.colour(Role.BAND_ACCENT), look.colour(Role.ON_BAND)
        cell = self.CELL
        half = self.rect.top + 2 * cell
        for x in range(self.rect.left, self.rect.right, 6 * cell):
            middle = x + 3 * cell
            surface.fill(accent, (middle - cell // 2, half - cell - cell // 2, cell, 3 * cell))
            surface.fill(accent, (middle - cell - cell // 2, half - cell // 2, 3 * cell, cell))
            surface.fill(light, (middle - cell // 2, half - cell // 2, cell, cell))
            surface.fill(light, (x - cell // 2, half - cell // 2, cell, cell))


class Frame(Container):
    """Header above, footer below, and the content in between, which scrolls where it must."""

    def __init__(
        self, header: Widget | None, content: Widget, footer: Widget | None, pad: int
    ) -> None:
        self._header, self._footer, self._pad = header, footer, pad
        self._content = Scroll(content, key="content")
        super().__init__([header, self._content, footer], key="frame")

    @property
    def content(self) -> Scroll:
        """The pane with the screen's own widgets."""
        return self._content

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        top, bottom = rect.top, rect.bottom
        if self._header is not None:
            height = self._header.measure(look, rect.width)
            self._header.place(look, pygame.Rect(rect.left, top, rect.width, height))
            top += height
        wide = rect.width - 2 * self._pad
        left = rect.left + self._pad
        if self._footer is not None:
            height = self._footer.measure(look, wide)
            bottom -= height + look.gap(Space.GAP)
            self._footer.place(look, pygame.Rect(left, bottom, wide, height))
            bottom -= look.gap(Space.SMALL)
        pane = pygame.Rect(left - RING, top, wide + 2 * RING, bottom - top)
        self._content.place(look, pane)


class Header(Container):
    """The bar at the top: a woven border, the title, and the buttons every screen has."""

    def __init__(self, title: str, buttons: Sequence[Widget], pad: int) -> None:
        self._weave = Weave()
        self._row = Row(
            [
                Label(title, style=TITLE, colour=Role.TITLE, grow=1, key="title"),
                Strip(buttons, gap=Space.SMALL),
            ],
            cross=MIDDLE,
        )
        self._pad = pad
        super().__init__([self._weave, self._row], key="header")

    def measure(self, look: Look, width: int) -> int:
        row = self._row.measure(look, width - 2 * self._pad)
        return self._weave.measure(look, width) + row + 2 * look.gap(Space.SMALL)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        band = self._weave.measure(look, rect.width)
        self._weave.place(look, pygame.Rect(rect.left, rect.top, rect.width, band))
        top = rect.top + band + look.gap(Space.SMALL)
        wide = rect.width - 2 * self._pad
        height = self._row.measure(look, wide)
        self._row.place(look, pygame.Rect(rect.left + self._pad, top, wide, height))


def framed(screen: Screen, ctx: Context) -> Frame:
    """Return the whole tree of a screen: its frame with its content in it."""
    look, (width, height) = ctx.look, ctx.size
    pad = min(look.gap(Space.HUGE), width // 24)
    header = _header(screen, ctx, pad) if screen.framed else None
    content = screen.build(ctx)
    buttons = list(screen.footer(ctx))
    footer = Flow(buttons, align=ALIGN_RIGHT, key="footer") if buttons else None
    if footer is not None:
        used = footer.measure(look, width - 2 * pad)
        used += header.measure(look, width) if header is not None else 0
        if used * 100 > height * 42:
            return Frame(header, Column([content, footer], gap=Space.LARGE), None, pad)
    return Frame(header, content, footer, pad)


def _header(screen: Screen, ctx: Context, pad: int) -> Header:
    app = ctx.app
    undo = screen.undo()
    buttons: list[Widget] = []
    if undo is not None:
        buttons.append(
            IconButton(
                ctx.say("window.undo", "Undo (Ctrl + Z)"),
                undo,
                icon="arrow-counter-clockwise",
                short="↶",
                key="undo",
            )
        )
    buttons.append(
        IconButton(
            ctx.say("window.help", "What is this screen? (F1)"),
            app.show_help,
            icon="question",
            short="?",
            key="help",
        )
    )
    if app.can_open_settings:
        buttons.append(
            IconButton(
                ctx.say("window.settings", "Settings"),
                app.open_settings,
                icon="gear",
                short=ctx.say("window.settings_short", "Settings"),
                key="settings",
            )
        )
    if app.layers[0].screen is not screen:
        buttons.append(
            IconButton(
                ctx.say("window.back", "Back (Esc)"),
                lambda: screen.back(app),
                icon="arrow-left",
                short="←",
                kind=Kind.PLAIN,
                key="back",
            )
        )
    return Header(screen.title(ctx), buttons, pad)

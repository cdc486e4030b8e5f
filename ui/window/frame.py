"""What all screens share: the header bar, the scrolling content, the footer."""

from collections.abc import Sequence

import pygame

from ui.window.layout import MIDDLE, Column, Container, Flow, Row, Strip
from ui.window.look import ALIGN_RIGHT, Look
from ui.window.screen import Context, Screen
from ui.window.scroll import Scroll
from ui.window.text import SMALL_BOLD, TITLE
from ui.window.theme import RING, Role, Space
from ui.window.widget import Widget
from ui.window.widgets.band import Band
from ui.window.widgets.button import IconButton, Kind
from ui.window.widgets.label import Label
from ui.window.widgets.sign import Sign


class Frame(Container):
    """Header above, footer below, and the content in between, which scrolls where it must."""

    def __init__(
        self,
        header: Widget,
        content: Widget,
        footer: Widget | None,
        pad: int,
        *,
        foot: int = Space.GAP,
    ) -> None:
        """``foot`` is the room below the footer; without any it reaches from edge to edge."""
        self._header, self._footer, self._pad, self._foot = header, footer, pad, foot
        self._content = Scroll(content, key="content")
        super().__init__([header, self._content, footer], key="frame")

    @property
    def content(self) -> Scroll:
        """The pane with the screen's own widgets."""
        return self._content

    def place(self, look: Look, rect: pygame.Rect) -> None:
        super().place(look, rect)
        top, bottom = rect.top, rect.bottom
        height = self._header.measure(look, rect.width)
        self._header.place(look, pygame.Rect(rect.left, top, rect.width, height))
        top += height
        wide = rect.width - 2 * self._pad
        left = rect.left + self._pad
        if self._footer is not None:
            inset = self._pad if self._foot else 0
            height = self._footer.measure(look, rect.width - 2 * inset)
            bottom -= height + look.gap(self._foot)
            spot = pygame.Rect(rect.left + inset, bottom, rect.width - 2 * inset, height)
            self._footer.place(look, spot)
            bottom -= look.gap(Space.SMALL)
        pane = pygame.Rect(left - RING, top, wide + 2 * RING, bottom - top)
        self._content.place(look, pane)


class Header(Container):
    """The bar at the top: a woven border, the title, and the buttons every screen has."""

    def __init__(
        self,
        title: str,
        buttons: Sequence[Widget],
        pad: int,
        family: str,
        mark: str = "",
        alarm: str = "",
    ) -> None:
        """``mark`` stands under the title: what kind of game this is, where it is no usual one.

        ``alarm`` stands there as long as something is wrong.
        """
        self._weave = Band(family, "orilla", 22)
        self._row = Row(
            [
                Column(
                    [
                        Label(title, style=TITLE, colour=Role.TITLE, key="title"),
                        Sign("arrow-u-up-left", mark, style=SMALL_BOLD, key="mark")
                        if mark
                        else None,
                        Sign("warning", alarm, style=SMALL_BOLD, key="alarm") if alarm else None,
                    ],
                    gap=0,
                    grow=1,
                ),
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
    if not screen.framed:
        above, below = (28, 28) if ctx.low else (76, 64)
        family = ctx.app.family
        top, bottom = Band(family, "rombos", above), Band(family, "puntas", below)
        return Frame(top, screen.build(ctx), bottom, pad, foot=0)
    header = _header(screen, ctx, pad)
    content = screen.build(ctx)
    buttons = list(screen.footer(ctx))
    footer = Flow(buttons, align=ALIGN_RIGHT, key="footer") if buttons else None
    if footer is not None:
        used = footer.measure(look, width - 2 * pad)
        used += header.measure(look, width)
        if used * 100 > height * 42:
            page = Column([content, footer], gap=Space.LARGE, key=content.key)
            return Frame(header, page, None, pad)
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
    mark = app.options.mark(ctx.language) if app.options.mark is not None else ""
    return Header(screen.title(ctx), buttons, pad, app.family, mark, app.alarm)

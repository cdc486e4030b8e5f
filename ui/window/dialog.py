"""Dialogs: a question or a page upon the screen, until it is answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from ui.window.keys import Binding, shown
from ui.window.layout import Column, Container, Flow
from ui.window.look import ALIGN_RIGHT, Look
from ui.window.screen import Context, Screen
from ui.window.scroll import Scroll
from ui.window.text import BOLD, HEADING
from ui.window.theme import Role, Space
from ui.window.widget import Interaction, Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph
from ui.window.widgets.table import Table

if TYPE_CHECKING:
    from ui.window.app import App


@dataclass(frozen=True)
class Answer:
    """A button of a dialog; it closes the dialog and then calls ``action``."""

    text: str
    action: Callable[[], None] | None = None
    kind: Kind = Kind.SECOND


class Dialog(Screen):
    """A title, a content and answers. Esc is the first answer without an action (or none)."""

    modal = True
    framed = False

    def __init__(
        self,
        title: str,
        body: str | Callable[[Context], Widget] = "",
        answers: Sequence[Answer] = (),
        *,
        first_focus: str = "",
    ) -> None:
        """``body`` is a text or builds the content; the last answer has the focus at first."""
        self._title = title
        self._body = body
        self._answers = tuple(answers)
        self.first_focus = first_focus or (f"answer-{len(answers) - 1}" if answers else "close")

    def title(self, ctx: Context) -> str:
        return self._title

    def help(self, ctx: Context) -> str:
        return ""

    def build(self, ctx: Context) -> Widget:
        if callable(self._body):
            return self._body(ctx)
        return Paragraph(self._body, terms=ctx.terms)

    def footer(self, ctx: Context) -> Sequence[Widget]:
        if not self._answers:
            close = ctx.say("window.dialog.close", "Close")
            return [Button(close, ctx.app.back, key="close")]
        return [
            Button(
                answer.text,
                lambda answer=answer: _answered(ctx.app, answer),  # type: ignore[misc]
                kind=answer.kind,
                key=f"answer-{number}",
            )
            for number, answer in enumerate(self._answers)
        ]


def _answered(app: "App", answer: Answer) -> None:
    app.back()
    if answer.action is not None:
        answer.action()


class DialogBox(Container):
    """The dialog where it stands: as large as it must be, in the middle of the window."""

    def __init__(self, title: str, content: Widget, footer: Widget) -> None:
        self._title = Label(title, style=HEADING, colour=Role.TITLE, key="title")
        self._body = Scroll(content, key="content", padding=8)
        self._footer = footer
        super().__init__([self._title, self._body, self._footer], key="dialog", gap=Space.GAP)

    def place(self, look: Look, rect: pygame.Rect) -> None:
        """Take the room needed in the middle of ``rect`` (the whole window)."""
        pad = look.gap(Space.LARGE)
        wide = min(rect.width - 16, look.px(720)) - 2 * pad
        gaps = 2 * look.gap(self.gap)
        title = self._title.measure(look, wide)
        footer = self._footer.measure(look, wide)
        body = self._body.measure(look, wide)
        high = min(rect.height - 16, title + body + footer + gaps + 2 * pad)
        box = pygame.Rect(0, 0, wide + 2 * pad, high)
        box.center = rect.center
        super().place(look, box)
        inner = box.inflate(-2 * pad, -2 * pad)
        self._title.place(look, pygame.Rect(inner.left, inner.top, wide, title))
        self._footer.place(look, pygame.Rect(inner.left, inner.bottom - footer, wide, footer))
        room = inner.height - title - footer - gaps
        top = inner.top + title + look.gap(self.gap)
        self._body.place(look, pygame.Rect(inner.left - 8, top, wide + 16, room))

    def draw(self, surface: pygame.Surface, look: Look, hands: Interaction) -> None:
        border = look.colour(Role.TITLE)
        look.box(surface, self.rect, look.colour(Role.PAPER), border, width=3, radius=12)
        self.draw_children(surface, look, hands)


def boxed(dialog: Screen, ctx: Context) -> DialogBox:
    """Return the whole tree of a modal screen."""
    footer = Flow(list(dialog.footer(ctx)), align=ALIGN_RIGHT, key="footer", arrows="both")
    return DialogBox(dialog.title(ctx), dialog.build(ctx), footer)


def help_dialog(screen: Screen, ctx: Context, bindings: Sequence[Binding]) -> Dialog:
    """Return the page behind F1: what the screen is for and the keys that work on it."""

    def body(inner: Context) -> Widget:
        return Column(
            [
                Paragraph(screen.help(inner), terms=inner.terms),
                Label(
                    inner.say("window.help.keys", "Keys that work here"),
                    style=BOLD,
                    colour=Role.TITLE,
                ),
                key_table(inner, bindings),
            ]
        )

    return Dialog(screen.title(ctx), body)


def keys_dialog(ctx: Context, bindings: Sequence[Binding]) -> Dialog:
    """Return the page behind F2: the keys that work here."""
    return Dialog(
        ctx.say("window.help.keys", "Keys that work here"),
        lambda inner: key_table(inner, bindings),
    )


def key_table(ctx: Context, bindings: Sequence[Binding]) -> Table:
    """Return the list of keys and what each does."""
    rows = [
        (" · ".join(shown(key, ctx.language) for key in binding.keys), binding.label)
        for binding in bindings
    ]
    return Table(
        [ctx.say("window.help.key", "Key"), ctx.say("window.help.does", "What it does")],
        rows,
        key="keys",
    )

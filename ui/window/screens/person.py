"""Somebody of the pool, larger, with what one can do with them."""

from collections.abc import Callable, Sequence

from ui.window.dialog import Dialog
from ui.window.layout import TOP, Column, Row
from ui.window.presenters.list_builder import ListPresenter
from ui.window.presenters.people import person_card
from ui.window.screen import Context
from ui.window.screens.faces import face
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph
from ui.window.widgets.picture import Picture
from ui.window.widgets.sign import Sign, Tag


class PersonDialog(Dialog):
    """Somebody of the pool, larger, with what one can do with them."""

    def __init__(self, list_: ListPresenter, aspirant: str) -> None:
        self.list = list_
        self._aspirant = list_.view.aspirants[aspirant]
        chosen = aspirant in list_.view.composed
        super().__init__(self._aspirant.name, first_focus="close" if chosen else "answer-0")

    def build(self, ctx: Context) -> Widget:
        person = person_card(ctx.language, self.list.view, self._aspirant)
        more = person.more
        return Row(
            [
                Picture(face(person.face), person.name, width=180, height=180),
                Column(
                    [
                        Label(person.who, style=BOLD),
                        Label(person.home),
                        Tag(person.asks) if person.asks else None,
                        self._past(ctx, person.who, more.text),
                        self._full(ctx),
                        Label(more.source, style=SMALL, colour=Role.MUTED),
                        *(
                            Label(f"{what}: {how_much}", style=SMALL)
                            for what, how_much in more.parts
                        ),
                    ],
                    gap=Space.TINY,
                    grow=1,
                ),
            ],
            cross=TOP,
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        say, view = ctx.say, self.list.view
        here = view.composed
        place = here.index(self._aspirant.id) if self._aspirant.id in here else None
        steps: list[tuple[str, Callable[[], None], Kind]] = []
        if place != 0 and (place is not None or not self._is_full):
            steps.append((say("list.as-mayor", "For mayor"), self._as_mayor, Kind.SECOND))
        if place is None and 0 < len(here) <= view.council_seats:
            text = say("list.at-place", "In place {number}", number=len(here))
            steps.insert(0, (text, self._last, Kind.PRIMARY))
        if place is not None:
            steps.append((say("list.off", "Take off the list"), self._off, Kind.DANGER))
        steps.append((say("window.dialog.close", "Close"), lambda: None, Kind.PLAIN))
        return [
            Button(
                text,
                lambda step=step: self._do(ctx, step),  # type: ignore[misc]
                kind=kind,
                number=number,
                key=f"answer-{number - 1}" if number < len(steps) else "close",
            )
            for number, (text, step, kind) in enumerate(steps, start=1)
        ]

    @property
    def _is_full(self) -> bool:
        return len(self.list.view.composed) > self.list.view.council_seats

    def _past(self, ctx: Context, known: str, past: str) -> Widget | None:
        """Tell their past, where it is more than the work that stands above."""
        return None if past in known else Paragraph(past, terms=ctx.terms)

    def _full(self, ctx: Context) -> Widget | None:
        """Say that nobody more fits, where that is why nothing can be done."""
        if not self._is_full or self._aspirant.id in self.list.view.composed:
            return None
        text = ctx.say("list.full", "The list is full. Take somebody off first.")
        return Sign("warning", text, style=BOLD, colour=Role.BAD)

    def _do(self, ctx: Context, step: Callable[[], None]) -> None:
        ctx.app.back()
        step()
        refusal = self.list.refusal(ctx.language)
        if refusal:
            ctx.app.toast(refusal)

    def _as_mayor(self) -> None:
        self.list.put(self._aspirant.id, 0)

    def _last(self) -> None:
        self.list.put_last(self._aspirant.id)

    def _off(self) -> None:
        self.list.drop(self._aspirant.id)

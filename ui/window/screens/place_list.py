"""The list of places that stands for the map: what the map shows by signs is said here."""

from collections.abc import Callable, Sequence
from functools import partial

from engine.language.wording.amounts import number
from engine.rules.view import View
from ui.window.layout import Column, Grid
from ui.window.presenters.places import days_text, in_groups
from ui.window.presenters.planner import Mark
from ui.window.screen import Context
from ui.window.text import BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label


def place_list(
    ctx: Context, view: View, marks: Sequence[Mark], open_: Callable[[str], None]
) -> Widget:
    """Return every place in groups, each with what the map shows of it."""
    by_place = {mark.place: mark for mark in marks}
    rows: list[Widget] = []
    for title, places in in_groups(ctx.language, view):
        rows.append(Label(title, style=BOLD, colour=Role.TITLE))
        buttons = [
            Button(
                place.name,
                partial(open_, place.id),
                kind=Kind.PLAIN,
                detail=mark_text(ctx, view, by_place[place.id]),
                align="left",
                key=f"place-{place.id}",
            )
            for place in places
        ]
        rows.append(Grid(buttons, columns=2, cell=290, gap=Space.SMALL))
    return Column(rows, gap=Space.SMALL)


def mark_text(ctx: Context, view: View, mark: Mark) -> str:
    """Return in words what the map shows of a place."""
    say = ctx.say
    parts = [
        say("week.electors", "{number} electors", number=number(mark.electors)),
        days_text(ctx.language, view.days_to(mark.place)),
    ]
    if mark.own:
        parts.append(say("planner.mark.own", "you were there"))
    if mark.known:
        parts.append(say("planner.mark.known", "needs known"))
    if mark.lists:
        names = [ctx.text(d.name) for d in view.district.lists if d.id in mark.lists]
        parts.append(say("planner.mark.lists", "seen: {lists}", lists=", ".join(names)))
    return " · ".join(parts)


def legend(ctx: Context) -> str:
    """Return what the signs of the map mean."""
    return ctx.say(
        "planner.legend",
        "Square: quarter of the town. Circle: community. Diamond: another district. The "
        "larger, the more electors. A tick: you were there in the last two weeks. Signs: "
        "lists seen there.",
    )

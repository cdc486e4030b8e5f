"""The guide of the first week: three short steps that can be skipped and asked for again."""

from collections.abc import Callable

from ui.window.layout import Flow, Panel
from ui.window.screen import Context
from ui.window.text import BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label, Paragraph

STEPS = 3


def guide_panel(
    ctx: Context, step: int, following: Callable[[], None], skip: Callable[[], None]
) -> Widget:
    """Return the panel of a step, counted from 1."""
    say = ctx.say
    on = (
        say("planner.guide.next", "Next")
        if step < STEPS
        else say("planner.guide.end", "Understood")
    )
    title = say("planner.guide.step", "Guide: step {step} of {of}", step=step, of=STEPS)
    return Panel(
        [
            Flow(
                [
                    Label(title, style=BOLD, colour=Role.TITLE),
                    Button(on, following, kind=Kind.PRIMARY, key="guide-next"),
                    Button(
                        say("planner.guide.skip", "Skip"), skip, kind=Kind.PLAIN, key="guide-skip"
                    ),
                ],
                gap=Space.SMALL,
            ),
            Paragraph(_texts(ctx)[step - 1], terms=ctx.terms),
        ],
        fill=Role.SHADE,
        padding=Space.SMALL,
        gap=Space.TINY,
        key="guide",
    )


def _texts(ctx: Context) -> tuple[str, str, str]:
    say = ctx.say
    return (
        say(
            "planner.guide.1",
            "Somebody has come: their card stands at the left, above the map. Read it, talk "
            "it over, answer. Below it stands the news.",
        ),
        say(
            "planner.guide.2",
            "Fill the days. What people need is known only where one listened: begin with "
            "Visit, and with a place near by. Far places cost days of road.",
        ),
        say(
            "planner.guide.3",
            "At the end hand in the week. All lists act at the same time; then you read what "
            "changed, and why.",
        ),
    )

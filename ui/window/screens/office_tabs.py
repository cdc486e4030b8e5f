"""What else one looks at in a turn of office: the works, and the council with its rules."""

from collections.abc import Sequence

from engine.language.wording.names import Names
from engine.rules.view import View
from ui.window.layout import Column, Panel
from ui.window.presenters.chamber import Rule, rules, seats, session
from ui.window.presenters.works import works
from ui.window.screen import Context
from ui.window.screens.chamber_drawing import paint_chamber
from ui.window.screens.faces import sign_of
from ui.window.screens.works_map import works_map
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role
from ui.window.widget import Widget
from ui.window.widgets.canvas import Brush, Canvas
from ui.window.widgets.label import Label, subheading
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table


def works_tab(ctx: Context, view: View) -> Widget:
    """Return the works on the map, and the same works in a list."""
    lines = works(ctx.language, view)
    head = [ctx.say("works.work", "Work"), ctx.say("works.state", "How far")]
    table = Table(
        head,
        [[line.name, line.state] for line in lines],
        whys=[line.why for line in lines],
        row_keys=[f"work-{line.id}" for line in lines],
        key="works",
    )
    legend = ctx.say(
        "works.legend",
        "The rim shows how much is built. Filled: it stands. Crossed out: left half built.",
    )
    picture = Column(
        [
            works_map(ctx, view, lines),
            Label(legend, style=SMALL, colour=Role.MUTED),
        ],
        grow=1,
    )
    return Split([picture, table], shares=(1, 1), key="works-tab")


def council_tab(ctx: Context, view: View) -> Widget:
    """Return the chamber with the last vote, and the rules in force."""
    names = Names.of(ctx.language, view)
    people = seats(ctx.language, view)
    last = session(ctx.language, view)
    signs = {x.id: x.symbol for x in view.district.lists}

    def paint(brush: Brush) -> None:
        paint_chamber(brush, people, signs)

    said = {
        "yes": ctx.say("chamber.yes", "for"),
        "no": ctx.say("chamber.no", "against"),
        "": "",
    }
    head = [ctx.say("chamber.who", "Who"), ctx.say("chamber.list", "List")]
    rows = [[seat.name, names.list(seat.list)] for seat in people]
    drawn = [sign_of(view, seat.list) for seat in people]
    if last is not None:
        head.append(ctx.say("chamber.vote", "Last vote"))
        for row, seat in zip(rows, people, strict=True):
            row.append(said[seat.vote])
    picture = Canvas(
        paint,
        alternative=ctx.say("chamber.picture", "The council chamber; the list says the same"),
        version=(people, ctx.language.code),
        width=560,
        height=300,
        key="chamber",
        grow=0,
    )
    left = Column([picture, Table(head, rows, signs=drawn, signed=1, key="seats")])
    right = Column(
        [
            subheading(ctx.say("chamber.last", "The last session")),
            Panel(
                [Label(last.title, style=BOLD), Label(last.result, key="last", why=last.why)]
                if last is not None
                else [Label(ctx.say("chamber.none", "The council has voted on nothing yet."))]
            ),
            subheading(ctx.say("chamber.rules", "Rules in force and alliances")),
            *_rules(ctx, rules(ctx.language, view)),
        ]
    )
    return Split([left, right], shares=(1, 1), key="council-tab")


def _rules(ctx: Context, found: Sequence[Rule]) -> list[Widget]:
    if not found:
        return [Label(ctx.say("chamber.no-rules", "None: whoever governs decides alone."))]
    return [
        Sign(rule.icon, rule.name, why=rule.why, key=f"rule-{place}")
        for place, rule in enumerate(found)
    ]

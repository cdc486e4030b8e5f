"""The pages of the night of the count: the tables, the seats, the elected."""

from functools import partial

from engine.language.wording.amounts import number
from engine.language.wording.names import Names
from engine.language.wording.votes import REST, rest_name
from ui.window.layout import Column, Flow, Grid, Panel, Row
from ui.window.presenters.election_night import ElectionNight, StepLine
from ui.window.presenters.people import face_of
from ui.window.screen import Context
from ui.window.screens.faces import face, role_of_list, sign_of
from ui.window.screens.result_map import result_map
from ui.window.screens.signs import list_sign
from ui.window.scroll import Split
from ui.window.text import BOLD, SMALL
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.bars import Bar, Bars
from ui.window.widgets.label import Label, Paragraph, heading, subheading
from ui.window.widgets.picture import Picture
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.sign import Sign
from ui.window.widgets.table import Table


def count_page(ctx: Context, night: ElectionNight, counted: int) -> Widget:
    """Return the count so far: bars, what happened in the night, places, and the map that fills."""
    is_counted = counted >= len(night.tables)
    votes = night.votes(counted)
    tables = ctx.say(
        "night.tables",
        "{counted} of {all} tables",
        counted=counted,
        all=len(night.tables),
    )
    percent = counted * 100 // max(1, len(night.tables))
    null = night.nullity(ctx.language) if is_counted else ""
    left = Column(
        [
            ProgressBar(percent, tables, key="progress"),
            Bars(
                [_bar(ctx, night, name, counted) for name in night.view.lists],
                most=max(night.election.votes[x] for x in night.view.lists),
                key="votes",
            ),
            Flow([_rest(ctx, night, name, counted, votes[name]) for name in REST], gap=Space.LARGE),
            Panel([Sign("warning", null)], key="null") if null else None,
            _deeds(ctx, night),
            _places(ctx, night, counted),
        ]
    )
    names = Names.of(ctx.language, night.view)
    picture = result_map(ctx, night.view, names, night.leaders(counted), key="map")
    return Split([left, picture], shares=(1, 1), key="count")


def _rest(ctx: Context, night: ElectionNight, name: str, counted: int, votes: int) -> Widget:
    return Label(
        f"{rest_name(ctx.language, name)}: {number(votes)}",
        style=SMALL,
        why=partial(night.why_votes, ctx.language, name, counted),
        key=f"votes-{name}",
    )


def _bar(ctx: Context, night: ElectionNight, name: str, counted: int) -> Bar:
    view = night.view
    votes = night.votes(counted)[name]
    return Bar(
        Names.of(ctx.language, view).list(name),
        votes,
        number(votes),
        role=role_of_list(view, name),
        pattern=view.lists.index(name),
        symbol=sign_of(view, name),
        why=partial(night.why_votes, ctx.language, name, counted),
        key=f"votes-{name}",
    )


def _deeds(ctx: Context, night: ElectionNight) -> Widget | None:
    """Return what happened in the night before, where anything did."""
    lines = night.night(ctx.language)
    if not lines:
        return None
    return Column(
        [
            Label(ctx.say("night.deeds", "In the night before"), style=BOLD, colour=Role.TITLE),
            *(Sign("moon-stars", line, style=SMALL) for line in lines),
        ],
        gap=Space.TINY,
    )


def _places(ctx: Context, night: ElectionNight, counted: int) -> Widget:
    names, leaders = Names.of(ctx.language, night.view), night.leaders(counted)
    head = [
        ctx.say("night.place", "Place"),
        ctx.say("night.place.tables", "Tables"),
        ctx.say("night.place.first", "First"),
    ]
    rows, whys = [], []
    for place, first in leaders.items():
        come, of = night.tables_in(place, counted)
        votes = night.votes_in(place, counted)[first]
        rows.append([names.place(place), f"{come}/{of}", f"{names.list(first)}, {number(votes)}"])
        whys.append(partial(night.why_place, ctx.language, place, counted))
    keys = [f"place-{place}" for place in leaders]
    signs = [sign_of(night.view, first) for first in leaders.values()]
    return Table(
        head, rows, aligns="<><", whys=whys, row_keys=keys, signs=signs, signed=2, key="places"
    )


def seats_page(ctx: Context, night: ElectionNight, steps: int) -> Widget:
    """Return the steps so far, the newest first, the council, and the divided votes."""
    lines = night.steps(ctx.language)[:steps]
    shown: list[Widget] = [_step(night, ctx, line, n, steps) for n, line in enumerate(lines)]
    shown.reverse()
    shown.extend(
        Panel([Sign("shuffle", text, style=BOLD)], key=f"lot-{n}")
        for n, text in enumerate(
            night.lots(ctx.language) if steps >= len(night.election.steps) else ()
        )
    )
    right = Column(
        [
            subheading(ctx.say("night.council", "The council so far")),
            _seat_bars(ctx, night, steps),
            _quotient_table(ctx, night, steps),
        ]
    )
    return Split([Column(shown, gap=Space.SMALL), right], key="seats")


def _step(night: ElectionNight, ctx: Context, line: StepLine, place: int, steps: int) -> Widget:
    newest = place == steps - 1
    title: Widget
    if line.list:
        title = list_sign(night.view, line.list, line.title, style=BOLD)
    else:
        title = Label(line.title, style=BOLD)
    return Panel(
        [title, Paragraph(line.reason, terms=ctx.terms)],
        fill=Role.SHADE if newest else Role.PANEL,
        padding=Space.SMALL,
        gap=Space.TINY,
        key=f"step-{place}",
    )


def _seat_bars(ctx: Context, night: ElectionNight, steps: int) -> Widget:
    view = night.view
    names = Names.of(ctx.language, view)
    seats = night.seats(steps)
    bars = [
        Bar(
            names.list(name),
            seats[name],
            number(seats[name]),
            role=role_of_list(view, name),
            pattern=view.lists.index(name),
            symbol=sign_of(view, name),
            why=partial(night.why_seats, ctx.language, name, steps),
            key=f"seats-{name}",
        )
        for name in view.lists
    ]
    return Bars(bars, most=view.council_seats, key="seat-bars")


def _quotient_table(ctx: Context, night: ElectionNight, steps: int) -> Widget | None:
    rows = night.quotients(steps)
    if not rows or not any(s.code == "cifra" for s in night.election.steps[:steps]):
        return None
    names = Names.of(ctx.language, night.view)
    head = [ctx.say("night.list", "List")]
    head += [
        ctx.say("night.divided", "by {divisor}", divisor=d)
        for d in range(1, len(rows[0].quotients) + 1)
    ]
    cells = [
        [
            names.list(row.list),
            *(
                ctx.say(
                    "night.quotient.seat",
                    "{quotient} (seat {seat})",
                    quotient=q.shown,
                    seat=q.seat,
                )
                if q.seat
                else q.shown
                for q in row.quotients
            ),
        ]
        for row in rows
    ]
    return Column(
        [
            subheading(ctx.say("night.dhondt", "The votes of the others, divided")),
            Table(
                head,
                cells,
                aligns="<" + ">" * (len(head) - 1),
                signs=[sign_of(night.view, row.list) for row in rows],
                signed=0,
                whys=[partial(night.why_quotients, ctx.language, row) for row in rows],
                key="quotients",
            ),
        ],
        gap=Space.SMALL,
    )


def elected_page(ctx: Context, night: ElectionNight) -> Widget:
    """Return the council as it is seated, and every woman of every list."""
    view = night.view
    council = [_person(ctx, night, e.list, e.place, e.aspirant) for e in night.council]
    women = night.women(ctx.language)
    elected = sum(1 for woman in women if woman.is_elected)
    names = Names.of(ctx.language, view)
    line = ctx.language.say_plural(
        "night.women.count",
        "{number} woman of {all} on the lists is elected.",
        "{number} women of {all} on the lists are elected.",
        elected,
        all=len(women),
    )
    rows = [[woman.name, names.list(woman.list), woman.why] for woman in women]
    head = [
        ctx.say("night.woman", "Woman"),
        ctx.say("night.list", "List"),
        ctx.say("night.woman.result", "What came of it"),
    ]
    return Column(
        [
            Grid(council, columns=5, cell=210, arrows=""),
            heading(ctx.say("night.women", "The women on the lists")),
            Label(line),
            Table(
                head,
                rows,
                signs=[sign_of(view, woman.list) for woman in women],
                signed=1,
                key="women",
            ),
        ],
        key="elected",
    )


def _person(ctx: Context, night: ElectionNight, name: str, place: int, aspirant_id: str) -> Widget:
    view = night.view
    aspirant = view.aspirants[aspirant_id]
    if place == 0:
        office = (
            ctx.say("night.mayor.woman", "Mayor")
            if aspirant.sex == "woman"
            else ctx.say("night.mayor.man", "Mayor")
        )
    elif aspirant.sex == "woman":
        office = ctx.say("night.councillor.woman", "Councillor, place {place}", place=place)
    else:
        office = ctx.say("night.councillor.man", "Councillor, place {place}", place=place)
    names = Names.of(ctx.language, view)
    words = Column(
        [
            Label(aspirant.name, style=BOLD),
            Label(office, style=SMALL),
            list_sign(view, name, names.list(name), style=SMALL),
        ],
        gap=0,
        grow=1,
    )
    portrait = Picture(face(face_of(view, aspirant)), aspirant.name, width=72, height=72)
    return Panel(
        [Row([portrait, words], gap=Space.SMALL)],
        padding=Space.SMALL,
        fill=Role.SHADE if place == 0 else Role.PANEL,
        key=f"person-{aspirant_id}",
    )

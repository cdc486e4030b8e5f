"""The works on the map: an icon in every place, with a ring that says how far it is built."""

import math
from collections.abc import Mapping, Sequence

import pygame

from engine.language.wording.names import Names
from engine.rules.view import View
from ui.window.presenters.works import WorkLine
from ui.window.screen import Context
from ui.window.screens.land import paint_land
from ui.window.text import SMALL_BOLD
from ui.window.theme import Role
from ui.window.widget import Widget
from ui.window.widgets.canvas import Brush, Canvas

SIGN = 30
"""Diameter of a work's sign at 100 %, in pixels (it grows half as much as the text)."""


def works_map(ctx: Context, view: View, lines: Sequence[WorkLine]) -> Widget:
    """Return the map with every work of this office where it stands."""
    names = Names.of(ctx.language, view)
    by_place: dict[str, list[WorkLine]] = {}
    for line in lines:
        by_place.setdefault(line.place, []).append(line)

    def paint(brush: Brush) -> None:
        paint_land(brush, view.district.terrain)
        _paint_places(brush, view, names, by_place)

    return Canvas(
        paint,
        alternative=ctx.say(
            "works.map", "Map with {works} works; the list beside shows the same", works=len(lines)
        ),
        version=(tuple((x.id, x.status, x.done) for x in lines), ctx.language.code),
        width=560,
        height=430,
        key="works-map",
    )


def _paint_places(
    brush: Brush, view: View, names: Names, by_place: Mapping[str, Sequence[WorkLine]]
) -> None:
    size = brush.look.gap(SIGN)
    taken: list[pygame.Rect] = []
    middles = {}
    for id, place in view.places.items():
        x, y = brush.at(place.x, place.y)
        pygame.draw.circle(brush.surface, brush.colour(Role.PANEL), (x, y), 6)
        pygame.draw.circle(brush.surface, brush.colour(Role.INK), (x, y), 6, 2)
        here = list(by_place.get(id, ()))
        row = pygame.Rect(0, 0, max(1, len(here[:3])) * (size + 2), size)
        row.center = (x, y)
        row.clamp_ip(brush.rect)
        middles[id] = row
        taken.append(row)
        for number, line in enumerate(here[:3]):
            spot = pygame.Rect(row.left + number * (size + 2), row.top, size, size)
            _paint_work(brush, spot, line)
    for id, row in middles.items():
        name = names.place(id)
        more = len(by_place.get(id, ())) - 3
        label = f"{name} +{more}" if more > 0 else name
        _write(brush, label, row, taken)


def _paint_work(brush: Brush, spot: pygame.Rect, line: WorkLine) -> None:
    """Draw a disc with the work's icon, and a rim as long as the work is built."""
    ground = {
        "building": Role.PANEL,
        "stands": Role.PRIMARY,
        "given-up": Role.DANGER,
    }[line.status]
    ink = {
        "building": Role.INK,
        "stands": Role.ON_PRIMARY,
        "given-up": Role.ON_DANGER,
    }[line.status]
    pygame.draw.circle(brush.surface, brush.colour(ground), spot.center, spot.width // 2)
    pygame.draw.circle(brush.surface, brush.colour(Role.INK), spot.center, spot.width // 2, 2)
    if line.status == "building" and line.done:
        angle = math.tau * line.done / 1000
        rim = spot.inflate(-2, -2)
        pygame.draw.arc(
            brush.surface,
            brush.colour(Role.PRIMARY),
            rim,
            math.pi / 2 - angle,
            math.pi / 2,
            max(4, spot.width // 7),
        )
    icon = brush.look.icon(line.icon, spot.width * 11 // 20, brush.colour(ink))
    if icon is not None:
        brush.surface.blit(icon, icon.get_rect(center=spot.center))
    if line.status == "given-up":
        pygame.draw.line(
            brush.surface, brush.colour(Role.ON_DANGER), spot.topleft, spot.bottomright, 3
        )


def _write(brush: Brush, text: str, box: pygame.Rect, taken: list[pygame.Rect]) -> None:
    """Write a name below, above or beside a row of signs, where there is room."""
    width = brush.look.type.width(text, SMALL_BOLD)
    high = brush.look.type.line_height(SMALL_BOLD)
    for centre in (
        (box.centerx, box.bottom + high // 2 + 2),
        (box.centerx, box.top - high // 2 - 2),
        (box.right + width // 2 + 8, box.centery),
        (box.left - width // 2 - 8, box.centery),
    ):
        spot = pygame.Rect(0, 0, width + 10, high)
        spot.center = centre
        if brush.rect.contains(spot) and spot.collidelist(taken) < 0:
            brush.text(text, centre, style=SMALL_BOLD, ground=Role.PANEL)
            taken.append(spot)
            return

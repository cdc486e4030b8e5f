"""A map that fills: in each place the sign of the list that leads there, sized by electors."""

from collections.abc import Mapping

import pygame

from engine.language.wording.names import Names
from engine.rules.view import View
from ui.window.pictures.symbols import symbol
from ui.window.pictures.terrain_spec import on_map
from ui.window.screen import Context
from ui.window.screens.land import paint_land
from ui.window.text import SMALL_BOLD
from ui.window.theme import Role
from ui.window.widget import Widget
from ui.window.widgets.canvas import Brush, Canvas

_LEAST, _MOST = 16, 44
"""Sizes of a sign at 100 %: where fewest and where most electors live."""


def result_map(
    ctx: Context, view: View, names: Names, leaders: Mapping[str, str], *, key: str
) -> Widget:
    """Return the map with the sign of the first list in every place that was counted."""
    signs = {x.id: x.symbol for x in view.district.lists}
    most = max(view.electors_of.values())

    def paint(brush: Brush) -> None:
        paint_land(brush, view.district.terrain)
        # The largest first, so that small places lie on top; names after all signs.
        order = sorted(view.places, key=lambda id: -view.electors_of[id])
        boxes = {}
        for id in order:
            place = view.places[id]
            x, y = on_map((place.x, place.y), brush.rect.size)
            size = _LEAST + (_MOST - _LEAST) * view.electors_of[id] // most
            box = pygame.Rect(0, 0, size, size)
            box.center = (int(x), int(y))
            boxes[id] = box.clamp(brush.rect)
            _draw_place(brush, boxes[id], signs[leaders[id]] if id in leaders else "")
        _write_names(brush, names, boxes)

    return Canvas(
        paint,
        alternative=ctx.say(
            "night.map",
            "Map: {counted} of {all} places have tables counted",
            counted=len(leaders),
            all=len(view.places),
        ),
        version=(tuple(leaders.items()), ctx.language.code),
        width=620,
        height=560,
        key=key,
    )


def _draw_place(brush: Brush, box: pygame.Rect, symbol_id: str) -> None:
    rim = box.inflate(4, 4)
    pygame.draw.rect(brush.surface, brush.colour(Role.INK), rim)
    if symbol_id:
        brush.surface.blit(symbol(symbol_id, box.width), box)
    else:
        pygame.draw.rect(brush.surface, brush.colour(Role.PANEL), box)


def _write_names(brush: Brush, names: Names, boxes: Mapping[str, pygame.Rect]) -> None:
    """Write the names that find room without touching a sign or another name."""
    taken = list(boxes.values())
    for id, box in boxes.items():
        name = names.place(id)
        width = brush.look.type.width(name, SMALL_BOLD)
        high = brush.look.type.line_height(SMALL_BOLD)
        for centre in (
            (box.centerx, box.bottom + high // 2 + 3),
            (box.centerx, box.top - high // 2 - 3),
            (box.right + width // 2 + 8, box.centery),
            (box.left - width // 2 - 8, box.centery),
        ):
            spot = pygame.Rect(0, 0, width + 10, high)
            spot.center = centre
            if brush.rect.contains(spot) and spot.collidelist(taken) < 0:
                brush.text(name, centre, style=SMALL_BOLD, ground=Role.PANEL)
                taken.append(spot)
                break

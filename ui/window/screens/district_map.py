"""The map of the district: the land, the places sized by electors, and who was there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import isqrt

import pygame

from engine.rules.definitions.geography import Terrain
from engine.rules.view import View
from ui.window.presenters.planner import Mark
from ui.window.screen import Context
from ui.window.screens.faces import sign_of
from ui.window.screens.land import paint_land
from ui.window.text import SMALL_BOLD
from ui.window.theme import TARGET, Role
from ui.window.widget import Draw
from ui.window.widgets.canvas import Brush, Canvas, Spot

SIGN = 20
"""Size of a list's sign on the map, in pixels at 100 %."""


@dataclass(frozen=True)
class MapTexts:
    """What the map says: its words for those who cannot see it, and each place's hint."""

    alternative: str
    hint: Callable[[Mark], str]


def district_map(
    ctx: Context,
    view: View,
    marks: Sequence[Mark],
    texts: MapTexts,
    on_place: Callable[[str], None] | None,
    *,
    chosen: str = "",
    height: int = 430,
) -> Canvas:
    """Return the map with a spot for every place; the same places stand in a list too.

    Without ``on_place`` the map is only looked at.
    """
    signs = {name: sign_of(view, name) for name in view.lists}
    painter = _Painter(view.district.terrain, tuple(marks), signs, chosen)
    return Canvas(
        painter.paint,
        alternative=texts.alternative,
        version=(tuple(marks), chosen, ctx.language.code, view.district.terrain),
        spots=[
            Spot(
                f"map-{mark.place}",
                mark.name,
                mark.x,
                mark.y,
                partial(on_place, mark.place) if on_place is not None else None,
                width=TARGET,
                height=TARGET,
                hint=texts.hint(mark),
            )
            for mark in marks
        ],
        width=680,
        height=height,
        key="map",
    )


class _Painter:
    """Draws land, places, signs and names for one state of what is known."""

    def __init__(
        self,
        terrain: Terrain,
        marks: tuple[Mark, ...],
        signs: dict[str, Draw],
        chosen: str,
    ) -> None:
        self._terrain, self._marks = terrain, marks
        self._signs, self._chosen = signs, chosen
        self._taken: list[pygame.Rect] = []

    def paint(self, brush: Brush) -> None:
        """Draw everything; names that would lie upon something are left to the list."""
        paint_land(brush, self._terrain)
        self._taken = []
        for mark in self._marks:
            self._place(brush, mark)
        for mark in self._marks:
            self._visitors(brush, mark)
        for mark in sorted(self._marks, key=lambda m: -m.electors):
            self._name(brush, mark)
        pygame.draw.rect(brush.surface, brush.colour(Role.LINE), brush.rect, 2)

    def _place(self, brush: Brush, mark: Mark) -> None:
        """A quarter is a square, a community a circle, another district a diamond."""
        centre, radius = brush.at(mark.x, mark.y), _radius(brush, mark)
        ring = brush.colour(Role.FOCUS_INNER) if mark.own else brush.colour(Role.PANEL)
        fill = brush.colour(place_role(mark.kind))
        edge = brush.colour(Role.INK)
        for grow, colour in ((4, edge), (3, ring), (0, fill)):
            place_shape(brush.surface, mark.kind, centre, radius + brush.look.px(grow), colour)
        if mark.place == self._chosen:
            pygame.draw.circle(brush.surface, edge, centre, radius + brush.look.px(9), 3)
        if mark.own:
            self._tick(brush, centre, radius)
        size = 2 * (radius + brush.look.px(3))
        self._taken.append(
            pygame.Rect(0, 0, size, size).move(centre[0] - size // 2, centre[1] - size // 2)
        )

    def _tick(self, brush: Brush, centre: tuple[int, int], radius: int) -> None:
        points = [(-45, 5), (-10, 40), (50, -35)]
        line = [(centre[0] + radius * x // 100, centre[1] + radius * y // 100) for x, y in points]
        pygame.draw.lines(brush.surface, brush.colour(Role.PANEL), False, line, brush.look.px(3))

    def _visitors(self, brush: Brush, mark: Mark) -> None:
        """The signs of rivals who were seen there stand in a row above the place."""
        size = brush.look.px(SIGN)
        radius = _radius(brush, mark)
        x, y = brush.at(mark.x, mark.y)
        left = x - len(mark.lists) * (size + 2) // 2
        for number, name in enumerate(mark.lists):
            spot = pygame.Rect(left + number * (size + 2), y - radius - size - 4, size, size)
            spot.clamp_ip(brush.rect.inflate(-4, -4))
            brush.surface.blit(self._signs[name]((size, size)), spot)
            pygame.draw.rect(brush.surface, brush.colour(Role.INK), spot.inflate(2, 2), 1)
            self._taken.append(spot.inflate(4, 4))

    def _name(self, brush: Brush, mark: Mark) -> None:
        block = brush.look.block(mark.name, SMALL_BOLD, 100_000)
        radius = _radius(brush, mark)
        x, y = brush.at(mark.x, mark.y)
        wide, high = block.width // 2 + 6, block.height // 2 + 2
        away = radius + brush.look.px(5)
        for dx, dy in ((0, away + high), (away + wide, 0), (-away - wide, 0), (0, -away - high)):
            box = pygame.Rect(0, 0, 2 * wide, 2 * high)
            box.center = (x + dx, y + dy)
            if brush.rect.contains(box) and box.collidelist(self._taken) < 0:
                ground = Role.PANEL
                brush.text(mark.name, box.center, style=SMALL_BOLD, ground=ground)
                self._taken.append(box)
                return


def _radius(brush: Brush, mark: Mark) -> int:
    """Half the size of a place's sign: by the root of its electors, so that areas compare."""
    return brush.look.gap(5 + isqrt(mark.electors) // 6)


def place_role(kind: str) -> Role:
    """Return the colour of a kind of place; its shape says the same."""
    return {"town-quarter": Role.BAD, "district": Role.TITLE}.get(kind, Role.SECOND)


def place_shape(
    surface: pygame.Surface,
    kind: str,
    centre: tuple[int, int],
    radius: int,
    colour: tuple[int, int, int],
) -> None:
    """Draw the sign of a kind of place: a square, a diamond or a circle."""
    x, y = centre
    if kind == "town-quarter":
        surface.fill(colour, (x - radius, y - radius, 2 * radius, 2 * radius))
    elif kind == "district":
        tip = radius * 5 // 4
        points = [(x, y - tip), (x + tip, y), (x, y + tip), (x - tip, y)]
        pygame.draw.polygon(surface, colour, points)
    else:
        pygame.draw.aacircle(surface, colour, centre, radius)

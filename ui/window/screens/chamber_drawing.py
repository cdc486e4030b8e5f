"""The council chamber: a half circle of faces, each with the sign of its list and its vote."""

from collections.abc import Mapping, Sequence

import pygame

from ui.window.pictures.portraits import portrait
from ui.window.pictures.symbols import symbol
from ui.window.presenters.chamber import Seat
from ui.window.theme import Role
from ui.window.widgets.canvas import Brush


def paint_chamber(brush: Brush, seats: Sequence[Seat], signs: Mapping[str, str]) -> None:
    """Draw the mayor in front, the councillors around, a mark for a yes and one for a no."""
    brush.surface.fill(brush.colour(Role.SHADE))
    width, height = brush.rect.size
    members = [seat for seat in seats if not seat.is_mayor]
    mayor = next((seat for seat in seats if seat.is_mayor), None)
    room = width // max(1, len(members))
    size = max(24, min(height * 30 // 100, room - 8))
    bend = height * 16 // 100
    for number, seat in enumerate(members):
        side = 2 * number - len(members) + 1
        low = bend * side * side // max(1, (len(members) - 1) ** 2)
        x = brush.rect.left + room * number + room // 2
        _paint_seat(brush, seat, (x, 8 + size // 2 + low), size, signs)
    table = pygame.Rect(0, 0, size * 3, max(12, height // 14))
    table.midbottom = (brush.rect.centerx, brush.rect.bottom - 6)
    if mayor is not None:
        lower = (table.centerx, table.top - size - 8)
        _paint_seat(brush, mayor, lower, size, signs)
    brush.look.box(brush.surface, table, brush.colour(Role.BAND), radius=6)


def _paint_seat(
    brush: Brush, seat: Seat, centre: tuple[int, int], size: int, signs: Mapping[str, str]
) -> None:
    """Draw a face, and below it the sign of the list beside the vote."""
    picture = portrait(seat.face, (size, size))
    spot = picture.get_rect(center=centre)
    pygame.draw.rect(brush.surface, brush.colour(Role.INK), spot.inflate(4, 4), border_radius=4)
    brush.surface.blit(picture, spot)
    small = max(12, size * 45 // 100)
    sign = symbol(signs[seat.list], small)
    row = pygame.Rect(0, 0, small * 2 + 4 if seat.vote else small, small)
    row.midtop = (spot.centerx, spot.bottom + 4)
    brush.surface.blit(sign, row.topleft)
    if not seat.vote:
        return
    mark = pygame.Rect(row.right - small, row.top, small, small)
    said = seat.vote == "yes"
    ground, ink = (Role.PRIMARY, Role.ON_PRIMARY) if said else (Role.DANGER, Role.ON_DANGER)
    brush.look.box(brush.surface, mark, brush.colour(ground), radius=4)
    icon = brush.look.icon("thumbs-up" if said else "thumbs-down", small - 4, brush.colour(ink))
    if icon is not None:
        brush.surface.blit(icon, icon.get_rect(center=mark.center))

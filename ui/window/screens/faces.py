"""Faces and signs for the screens: drawn when first seen, the same one every time."""

from collections.abc import Callable, Mapping
from functools import lru_cache

import pygame

from engine.rules.view import View
from ui.window.look import Look
from ui.window.pictures.assets import PictureError
from ui.window.pictures.catalogue import SYMBOLS
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraits import portrait
from ui.window.pictures.symbols import symbol
from ui.window.theme import LIGHT, LIST_ROLES, Role

Draw = Callable[[tuple[int, int]], pygame.Surface]


@lru_cache(maxsize=256)
def face(spec: PortraitSpec) -> Draw:
    """Return what draws a portrait at a size."""
    return lambda size: portrait(spec, size)


def sign_of(view: View, name: str) -> Draw:
    """Return what draws the sign of a list at a size."""
    return sign(next((d.symbol for d in view.district.lists if d.id == name), name))


@lru_cache(maxsize=32)
def sign(symbol_id: str) -> Draw:
    """Return what draws a list's sign at a size."""

    def draw(size: tuple[int, int]) -> pygame.Surface:
        try:
            return symbol(symbol_id, max(1, min(size)))
        except PictureError:
            return pygame.Surface((1, 1))

    return draw


def icon_of(look: Look, name: str) -> Draw:
    """Return what draws an icon at a size, for what comes without a face."""

    def draw(size: tuple[int, int]) -> pygame.Surface:
        drawn = look.icon(name, max(1, min(size)), look.colour(Role.TITLE))
        return drawn if drawn is not None else pygame.Surface((1, 1), pygame.SRCALPHA)

    return draw


def role_of_list(view: View, name: str) -> Role:
    """Return the colour of a list: the one nearest to its sign, beside which it always stands."""
    symbols = {d.id: d.symbol for d in view.district.lists}
    return _roles(tuple((each, symbols.get(each, "")) for each in view.lists))[name]


@lru_cache(maxsize=16)
def _roles(lists: tuple[tuple[str, str], ...]) -> Mapping[str, Role]:
    """Give each list the nearest colour that is still free, the best match first."""
    free = list(LIST_ROLES)
    roles: dict[str, Role] = {}
    distances = sorted(
        (_distance(SYMBOLS[symbol].ground, LIGHT[role]), name, role)
        for name, symbol in lists
        if symbol in SYMBOLS
        for role in LIST_ROLES
    )
    for _, name, role in distances:
        if name not in roles and role in free:
            roles[name] = role
            free.remove(role)
    for name, _ in lists:
        if name not in roles:
            roles[name] = free.pop(0) if free else LIST_ROLES[len(roles) % len(LIST_ROLES)]
    return roles


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))

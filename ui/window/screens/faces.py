"""Faces and signs for the screens: drawn when first seen, the same one every time."""

from collections.abc import Mapping
from functools import lru_cache

import pygame

from engine.rules.view import View
from ui.window.look import Look
from ui.window.pictures.assets import PictureError
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraits import portrait
from ui.window.pictures.symbols import symbol
from ui.window.theme import LIGHT, LIST_ROLES, Role
from ui.window.widget import Draw
from workshop.signs import nearest_colours


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
    numbers = nearest_colours(dict(lists), [LIGHT[role] for role in LIST_ROLES])
    return {name: LIST_ROLES[number] for name, number in numbers.items()}

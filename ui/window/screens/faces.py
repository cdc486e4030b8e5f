"""Faces and signs for the screens: drawn when first seen, the same one every time."""

from collections.abc import Callable
from functools import lru_cache

import pygame

from engine.rules.view import View
from ui.window.pictures.assets import PictureError
from ui.window.pictures.portrait_spec import PortraitSpec
from ui.window.pictures.portraits import portrait
from ui.window.pictures.symbols import symbol
from ui.window.theme import Role, list_role

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


def role_of_list(view: View, name: str) -> Role:
    """Return the colour of a list: always shown beside its sign."""
    return list_role(view.lists.index(name))

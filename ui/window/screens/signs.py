"""The signs of the lists on screens: a list is always shown by its symbol as well as its name."""

from functools import partial

import pygame

from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.pictures.symbols import symbol
from ui.window.text import BODY, TextStyle
from ui.window.widgets.sign import Draw, Sign


def symbol_of(view: View, name: str) -> Draw:
    """Return what draws the sign of a list at a size in pixels."""
    found = next(x.symbol for x in view.district.lists if x.id == name)
    return partial(_drawn, found)


def list_sign(
    view: View,
    name: str,
    text: str,
    *,
    style: TextStyle = BODY,
    why: Explanation | None = None,
    key: str = "",
) -> Sign:
    """Return a line that begins with the sign of a list."""
    return Sign(symbol_of(view, name), text, style=style, why=why, key=key)


def _drawn(symbol_id: str, size: tuple[int, int]) -> pygame.Surface:
    return symbol(symbol_id, max(1, min(size)))

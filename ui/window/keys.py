"""Keys by name, and bindings as data: what works here can be listed on the screen.

A key's name is what the help shows: "enter", "page down", "f1", "a", "7", "ctrl+s",
"shift+tab". Keypad digits and the keypad's Enter are the same keys as the others.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from engine.language.language import Language

_NAMES = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_ESCAPE: "escape",
    pygame.K_TAB: "tab",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_PAGEUP: "page up",
    pygame.K_PAGEDOWN: "page down",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PLUS: "plus",
    pygame.K_EQUALS: "plus",
    pygame.K_KP_PLUS: "plus",
    pygame.K_MINUS: "minus",
    pygame.K_KP_MINUS: "minus",
    **{getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)},
    **{getattr(pygame, f"K_KP_{digit}"): str(digit) for digit in range(10)},
    **{getattr(pygame, f"K_F{number}"): f"f{number}" for number in range(1, 13)},
}
CODES = {name: code for code, name in reversed(_NAMES.items())}


def key_name(code: int, modifiers: int, letter: str) -> str:
    """Return the name of a pressed key; "" for a modifier alone.

    ``letter`` is what the key types, which decides for signs (a question mark sits elsewhere
    on every keyboard).
    """
    ctrl = bool(modifiers & (pygame.KMOD_CTRL | pygame.KMOD_META))
    if letter in ("?", "+", "-") and not ctrl:
        return letter
    name = _NAMES.get(code)
    if name is None:
        name = chr(code) if 32 < code < 0x110000 and chr(code).isprintable() else ""
    if not name or (code >= pygame.K_CAPSLOCK and code not in _NAMES):
        return ""
    if modifiers & pygame.KMOD_SHIFT and len(name) > 1:
        name = f"shift+{name}"
    return f"ctrl+{name}" if ctrl else name


@dataclass(frozen=True)
class Binding:
    """Keys that do something here. ``label`` says what, in the player's language."""

    keys: tuple[str, ...]
    label: str
    action: Callable[[], None] | None = None
    in_entry: bool = False
    """Whether it works as well while letters go into an entry."""


def find(bindings: "list[Binding]", key: str) -> Binding | None:
    """Return the first binding of ``key`` that does something."""
    return next((b for b in bindings if key in b.keys and b.action is not None), None)


def shown(key: str, language: Language) -> str:
    """Return a key as it is written on the keys of the player's keyboard."""
    say = language.say
    names = {
        "enter": say("window.key.enter", "Enter"),
        "space": say("window.key.space", "Space"),
        "escape": say("window.key.escape", "Esc"),
        "tab": say("window.key.tab", "Tab"),
        "page up": say("window.key.page_up", "Page Up"),
        "page down": say("window.key.page_down", "Page Down"),
        "home": say("window.key.home", "Home"),
        "end": say("window.key.end", "End"),
        "delete": say("window.key.delete", "Delete"),
        "backspace": say("window.key.backspace", "Backspace"),
        "shift": say("window.key.shift", "Shift"),
        "ctrl": say("window.key.ctrl", "Ctrl"),
        "plus": "+",
        "minus": "−",
        "up": "↑",
        "down": "↓",
        "left": "←",
        "right": "→",
    }
    if key in ("+", "-", "?"):
        return key
    return " + ".join(names.get(part, part.upper()) for part in key.split("+"))

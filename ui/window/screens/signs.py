"""Lines that begin with the sign of a list: always its symbol as well as its name."""

from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.screens.faces import sign_of
from ui.window.text import BODY, TextStyle
from ui.window.widgets.sign import Sign


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
    return Sign(sign_of(view, name), text, style=style, why=why, key=key)

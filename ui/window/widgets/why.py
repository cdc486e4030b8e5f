"""The small button that asks "why?"."""

from collections.abc import Callable

from ui.window.explanation import Explanation
from ui.window.text import SMALL_BOLD
from ui.window.widgets.button import Button, Kind


class WhyButton(Button):
    """A button ("¿por qué?") that opens an explanation beside itself."""

    def __init__(
        self, text: str, explanation: Explanation | Callable[[], Explanation], *, key: str = ""
    ) -> None:
        super().__init__(text, kind=Kind.PLAIN, style=SMALL_BOLD, key=key)
        self.why = explanation

"""The question before a plan is handed in: what cannot be taken back is asked once."""

from collections.abc import Callable

from ui.window.dialog import Answer, Dialog
from ui.window.screen import Context
from ui.window.widgets.button import Kind


def ask_first(
    ctx: Context, title: str, text: str, *, stay: str, on: str, act: Callable[[], None]
) -> None:
    """Ask before ``act``. "Stay" has the focus, so that pressing Enter twice hands in nothing."""
    answers = [Answer(stay), Answer(on, act, Kind.PRIMARY)]
    ctx.app.show(Dialog(title, text, answers, first_focus="answer-0"))

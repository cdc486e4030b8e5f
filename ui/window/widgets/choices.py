"""A question's answers as large buttons with number keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.window.explanation import Explanation
from ui.window.layout import Grid
from ui.window.look import ALIGN_LEFT
from ui.window.theme import Space
from ui.window.widgets.button import Button, Kind

MOST = 7
"""More answers than this must be grouped by the screen."""


@dataclass(frozen=True)
class Option:
    """An answer. One that cannot be given now has ``enabled=False`` and says why in ``hint``."""

    text: str
    on_choose: Callable[[], None]
    detail: str = ""
    icon: str = ""
    kind: Kind = Kind.SECOND
    key: str = ""
    enabled: bool = True
    chosen: bool = False
    hint: str = ""
    why: Explanation | None = None


class Choices(Grid):
    """Up to seven answers, pressed, gone through with the arrows, or chosen by number."""

    def __init__(
        self,
        options: Sequence[Option],
        *,
        columns: int = 1,
        first_number: int = 1,
        key: str = "choices",
        grow: int = 0,
    ) -> None:
        """``columns`` where there is room for them; numbers begin at ``first_number``."""
        if len(options) > MOST:
            raise ValueError(f"{len(options)} answers are more than {MOST}: group them")
        super().__init__(
            [_button(option, first_number + n, f"{key}-{n}") for n, option in enumerate(options)],
            columns=columns,
            gap=Space.SMALL,
            key=key,
            grow=grow,
        )


def _button(option: Option, number: int, key: str) -> Button:
    return Button(
        option.text,
        option.on_choose,
        kind=option.kind,
        icon=option.icon,
        detail=option.detail,
        number=number if number <= 9 else 0,
        align=ALIGN_LEFT,
        key=option.key or key,
        enabled=option.enabled,
        chosen=option.chosen,
        hint=option.hint,
        why=option.why,
    )

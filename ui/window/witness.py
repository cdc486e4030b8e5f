"""A witness of the window: writes down what it shows, for tests that drive the built program.

Where the environment names a folder (``VOZ_Y_VOTO_WITNESS``), every picture that the window has
drawn is described there in ``shown.json``: the texts that the audit reads, which widget has the
keyboard, and when the first was drawn. What the audit finds is there too where a file ``audit``
lies in the folder: it takes longer than drawing does. Nothing else changes.
"""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window.app import App

VARIABLE = "VOZ_Y_VOTO_WITNESS"
SHOWN, AUDIT = "shown.json", "audit"


def witness_of_environment() -> "Callable[[App], None] | None":
    """Return what is to be told of every picture, None where nobody asked for a witness."""
    folder = os.environ.get(VARIABLE)
    if not folder:
        return None
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    return _Witness(target / SHOWN).write


class _Witness:
    """Knows where to write, and when the first picture was drawn."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._first = 0.0

    def write(self, app: "App") -> None:
        """Describe what ``app`` has just drawn."""
        self._first = self._first or time.time()
        _write(app, self._target, self._first)


def _write(app: "App", target: Path, first: float) -> None:
    from ui.window.audit import findings

    root = app.top.root
    shown = {
        "first_drawn_at": first,
        "picture": app.draws,
        "screen": type(app.screen).__name__,
        "focus": app.top.focus,
        "keys": [widget.key for widget in root.walk() if widget.acts] if root else [],
        "texts": [
            placed.block.text
            for layer in app.visible
            if layer.root is not None
            for widget in layer.root.walk()
            for placed in widget.texts()
        ],
    }
    if target.with_name(AUDIT).exists():
        shown["findings"] = [str(finding) for finding in findings(app)]
    # Whole or not at all: a test reads it at any moment.
    draft = target.with_suffix(".draft")
    draft.write_text(json.dumps(shown, ensure_ascii=False), "utf-8")
    draft.replace(target)

"""The sweep: audits what a window shows at every text size and window, panels included."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ui.window import audit
from ui.window.app import App
from ui.window.explanation import Explanation
from ui.window.focus import reveal
from ui.window.pilot import Pilot
from ui.window.popover import Popover
from ui.window.theme import TEXT_SIZES
from ui.window.widget import Widget

WINDOWS = ((1024, 600), (1366, 768), (1920, 1080), (3840, 2160))


def swept(pilot: Pilot) -> Iterator[str]:
    """Yield every finding of the screen on top, at all sizes; leaves the window as it was."""
    app = pilot.app
    before, size = app.settings, app.window.size
    language = app.language
    answers = explanations(app)
    for percent in TEXT_SIZES:
        app.change_settings(replace(before, text_size=percent))
        app.language = language
        for window in WINDOWS:
            app.window.size = window
            app.settle()
            place = f"{percent} % {window[0]}x{window[1]}"
            yield from (f"{place}: {finding}" for finding in audit.findings(app))
            yield from (f"{place}, why: {finding}" for finding in panels(app, answers))
    app.change_settings(before)
    app.language = language
    app.window.size = size
    app.settle()


def explanations(app: App) -> Mapping[str, Explanation]:
    """Return what each widget of the screen on top answers to "why?" or as a hint."""
    app.settle()
    found = ((widget.key, widget.explanation) for widget in _tree(app).walk())
    return {key: answer for key, answer in found if answer is not None}


def panels(app: App, answers: Mapping[str, Explanation]) -> Iterator[audit.Finding]:
    """Yield the faults of every panel that can be opened on the screen on top."""
    for widget in _tree(app).walk():
        answer = answers.get(widget.key)
        if answer is None:
            continue
        reveal(widget)
        panel = Popover(widget, answer, held=True)
        panel.put(app.look, app.bounds)
        yield from audit.tree_findings(panel, app.look, app.bounds)
        if panel.rect.colliderect(widget.focus_rect):
            yield audit.Finding(audit.OVERLAP, widget.key, "the panel covers what it explains")


def _tree(app: App) -> Widget:
    assert app.top.root is not None
    return app.top.root

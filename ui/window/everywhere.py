"""The keys that mean the same on every screen, as data."""

from typing import TYPE_CHECKING

from ui.window.keys import Binding
from ui.window.theme import TEXT_SIZES

if TYPE_CHECKING:
    from ui.window.app import App


def common_bindings(app: "App") -> list[Binding]:
    """Return the keys of all screens; those without an action are handled by the widgets."""
    say = app.language.say
    screen = app.screen
    undo, redo, save = screen.undo(), screen.redo(), screen.save()
    bindings = [
        Binding(("tab", "shift+tab"), say("window.keys.tab", "Next or previous")),
        Binding(("enter", "space"), say("window.keys.enter", "Press what has the frame")),
        Binding(("up", "down", "left", "right"), say("window.keys.arrows", "Move, or scroll")),
        Binding(("page up", "page down"), say("window.keys.page", "Scroll by a page")),
        Binding(("1", "2", "3"), say("window.keys.number", "Choose the answer of that number")),
        Binding(
            ("f3",),
            say("window.keys.why", "Why? Explain what has the frame"),
            app.explain_focus,
            True,
        ),
        Binding(("f1",), say("window.keys.help", "Explain this screen"), app.show_help, True),
        Binding(
            ("f2", "?"), say("window.keys.keys", "The keys that work here"), app.show_keys, True
        ),
        Binding(
            ("f11",), say("window.keys.full", "Full screen, or back"), app.toggle_full_screen, True
        ),
    ]
    larger = say("window.keys.larger", "Larger text")
    smaller = say("window.keys.smaller", "Smaller text")
    bindings += [
        Binding(("ctrl+plus",), larger, lambda: _resize(app, 1), True),
        Binding(("ctrl+minus",), smaller, lambda: _resize(app, -1), True),
    ]
    if undo is not None:
        bindings.append(Binding(("ctrl+z",), say("window.keys.undo", "Undo the last step"), undo))
    if redo is not None:
        again = say("window.keys.redo", "Make it again")
        bindings.append(Binding(("ctrl+y",), again, redo))
    if save is not None:
        bindings.append(Binding(("ctrl+s",), say("window.keys.save", "Save"), save))
    if app.can_go_back or app.popover is not None:
        bindings.append(
            Binding(("escape",), say("window.keys.back", "Back"), lambda: screen.back(app), True)
        )
    return bindings


def _resize(app: "App", step: int) -> None:
    """Take the next larger or smaller step of the text size."""
    place = TEXT_SIZES.index(app.settings.text_size) + step
    if 0 <= place < len(TEXT_SIZES):
        app.change_settings(app.settings.with_(text_size=TEXT_SIZES[place]))

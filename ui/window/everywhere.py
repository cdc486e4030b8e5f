"""The keys that mean the same on every screen, as data."""

from typing import TYPE_CHECKING

from ui.window.keys import Binding
from ui.window.scroll import Scroll
from ui.window.theme import TEXT_SIZES

if TYPE_CHECKING:
    from ui.window.app import App


def common_bindings(app: "App") -> list[Binding]:
    """Return the keys of all screens; those without an action are handled by the widgets."""
    say = app.language.say
    screen = app.screen
    undo, redo = screen.undo(), screen.redo()
    save = screen.save() or (app.save_now if app.options.autosave is not None else None)
    bindings = [
        *_of_widgets(app),
        Binding(("tab", "shift+tab"), say("window.keys.tab", "Next or previous")),
        Binding(("enter", "space"), say("window.keys.enter", "Press what has the frame")),
        Binding(("up", "down", "left", "right"), say("window.keys.arrows", "Move, or scroll")),
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
    if app.options.reread is not None and not screen.modal:
        anew = say("window.keys.reread", "For authors: read the files of the content anew")
        bindings.append(Binding(("f5",), anew, app.reread, True))
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


def _of_widgets(app: "App") -> list[Binding]:
    """Return the keys that answer only because such a widget is on the screen."""
    root = app.top.root
    if root is None:
        return []
    say = app.language.say
    found: dict[str, Binding] = {}
    for widget in root.walk():
        found.update({binding.label: binding for binding in widget.keys(app.language)})
    bindings = list(found.values())
    numbers = sorted({w.number for w in root.walk() if w.number and w.enabled})
    if numbers:
        choose = say("window.keys.number", "Choose the answer of that number")
        bindings.insert(0, Binding(tuple(str(number) for number in numbers), choose))
    if any(isinstance(w, Scroll) and w.scrolls for w in root.walk()):
        page = say("window.keys.page", "Scroll by a page")
        bindings.append(Binding(("page up", "page down"), page))
    return bindings


def _resize(app: "App", step: int) -> None:
    """Take the next larger or smaller step of the text size."""
    place = TEXT_SIZES.index(app.settings.text_size) + step
    if 0 <= place < len(TEXT_SIZES):
        app.change_settings(app.settings.with_(text_size=TEXT_SIZES[place]))

"""The app: the window, the stack of screens, and everything that holds on all of them."""

from collections.abc import Sequence
from pathlib import Path

import pygame

from engine.storage.crash_report import take_mark
from engine.storage.folders import (
    DataFolder,
    NoDataFolder,
    data_folder_to_read,
    open_data_folder,
)
from ui.window import settings as stored
from ui.window.desktop import open_desktop_window, system_text_size
from ui.window.dialog import Answer, Dialog, help_dialog, keys_dialog
from ui.window.doings import Doings
from ui.window.drawing import draw
from ui.window.explanation import Explanation
from ui.window.focus import reachable, reveal
from ui.window.input import Hands, without_haste
from ui.window.jobs import WAKE, Jobs
from ui.window.keys import Binding
from ui.window.layer import Layer
from ui.window.look import Look
from ui.window.mishap import survives
from ui.window.options import AppOptions
from ui.window.popover import Popover
from ui.window.screen import Context, Screen
from ui.window.settings import Settings
from ui.window.sound import Sounds
from ui.window.theme import PALETTES
from ui.window.toast import Toast
from ui.window.widget import Widget
from ui.window.widgets.button import Kind

SMALLEST = (1024, 600)
BRISK_FRAMES = 60
"""Frames after an event in which the next is awaited without delay."""


class App:
    """One window. ``run`` shows it until it is left; tests call ``frame`` step by step."""

    def __init__(self, options: AppOptions) -> None:
        self.options = options
        self.data = _data_folder(options.data)
        loaded = stored.load(self.data.path)
        self.settings = _overridden(loaded.settings, options)
        self.window = open_desktop_window(options.size, SMALLEST)
        if self.settings.full_screen:
            self.window.set_fullscreen(True)
        self.clock = pygame.time.Clock()
        self.language = options.load_language(self.settings.language, options.locale)
        self.look = self._make_look()
        self.family = options.band_family
        self.jobs = Jobs()
        self.toasts = Toast()
        self.sounds = Sounds(self.settings.sound == "on")
        self.layers: list[Layer] = []
        self.popover: Popover | None = None
        self.hands = Hands(self)
        self.running = True
        self.dirty = True
        self.draws = 0
        self.doings = Doings()
        self.mishaps = 0
        self._size = (0, 0)
        self._since_an_event = 0
        self.show(options.first(self))
        if loaded.damaged:
            self.toast(
                self.language.say(
                    "window.settings.damaged",
                    "The settings file was damaged. The usual settings are in use.",
                )
            )
        ended_with = take_mark(self.data.logs)
        if ended_with is not None and options.after_fault is not None:
            options.after_fault(self, ended_with)

    # ---------------------------------------------------------------- the stack of screens

    @property
    def top(self) -> Layer:
        """The layer that keys and presses go to."""
        return self.layers[-1]

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.top.screen

    def show(self, screen: Screen) -> None:
        """Show ``screen`` upon the present one; Esc comes back here."""
        if self.layers and not screen.modal:
            self.screen.leave(self)
        self._put(screen)

    def replace(self, screen: Screen) -> None:
        """Show ``screen`` in the place of the present one."""
        self.screen.leave(self)
        self.layers.pop()
        self._put(screen)

    def _put(self, screen: Screen) -> None:
        self.close_popover()
        self.layers.append(Layer(screen, focus=screen.first_focus))
        screen.enter(self)
        self.sounds.play(screen.sound)
        self.refresh()

    def back(self) -> None:
        """Leave the present screen for the one before; does nothing on the first."""
        if not self.can_go_back:
            return
        layer = self.layers.pop()
        self.close_popover()
        layer.screen.leave(self)
        if not layer.screen.modal:
            self.screen.enter(self)
        self.refresh()

    def back_to_first(self) -> None:
        """Leave all screens but the first (the title)."""
        while self.can_go_back:
            self.back()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a screen before this one."""
        return len(self.layers) > 1

    def refresh(self) -> None:
        """Build the screens anew with the next frame (done by itself after every press)."""
        for layer in self.layers:
            layer.stale = True
        self.dirty = True

    # ---------------------------------------------------------------- what screens call

    def context(self) -> Context:
        """Return what screens are built with."""
        return Context(self, self.language, self.look, self.settings, self._surface_size())

    def ask(self, title: str, text: str, answers: Sequence[Answer]) -> None:
        """Put a question upon the screen."""
        self.show(Dialog(title, text, answers))

    def toast(self, text: str) -> None:
        """Say something in passing, at the bottom for a few seconds."""
        self.toasts.say(text)
        self.dirty = True

    def autosave(self) -> bool:
        """Save the game by the hook, if there is one; False where that failed."""
        return self.options.autosave is None or self.options.autosave() is not False

    @property
    def alarm(self) -> str:
        """What is wrong at the moment, said on every screen; "" where nothing is."""
        return self.options.alarm(self.language) if self.options.alarm is not None else ""

    def save_now(self) -> None:
        """Save because the player asked for it (Ctrl+S), and say so."""
        if self.autosave():
            self.toast(self.language.say("window.saved", "Saved."))
        elif self.options.unsaved is not None:
            self.show(self.options.unsaved(self, None))

    def change_settings(self, settings: Settings) -> None:
        """Put settings into force on all screens at once, and keep them."""
        self._apply(settings)
        if not stored.save(settings, self.data.path):
            self.toast(
                self.language.say(
                    "window.settings.not_kept", "The settings could not be written to the disk."
                )
            )

    def forget_settings(self) -> None:
        """Put the settings of the first start into force; none are kept until one is changed."""
        self._apply(_overridden(Settings(), self.options))

    def _apply(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        self.sounds.on = settings.sound == "on"
        if settings.language != before.language:
            self.language = self.options.load_language(settings.language, self.options.locale)
        if (settings.palette, settings.text_size) != (before.palette, before.text_size):
            self.look = self._make_look()
        if settings.full_screen != before.full_screen:
            self._apply_full_screen()
        self.close_popover()
        self.refresh()

    @property
    def can_open_settings(self) -> bool:
        """Whether there is a settings screen and it is not open already."""
        make = self.options.settings_screen
        return make is not None and not any(
            getattr(layer.screen, "is_settings", False) for layer in self.layers
        )

    def open_settings(self) -> None:
        """Show the settings."""
        if self.can_open_settings and self.options.settings_screen is not None:
            self.show(self.options.settings_screen(self))

    def reread(self) -> None:
        """Read the content anew from the disk (F5), and show what can be shown of it."""
        if self.options.reread is not None:
            self.options.reread(self)
            self.refresh()

    def show_help(self) -> None:
        """Show what the screen is for and the keys that work on it (F1)."""
        if not self.screen.modal:
            self.show(help_dialog(self.screen, self.context(), self.bindings()))

    def show_keys(self) -> None:
        """Show the keys that work here (F2)."""
        if not self.screen.modal:
            self.show(keys_dialog(self.context(), self.bindings()))

    def find_term(self, term: str) -> Explanation | None:
        """Return the definition of a word of the trade."""
        find = self.options.find_term
        return find(term, self.language) if find is not None else None

    def quit(self) -> None:
        """Leave, after a question where something would be lost."""
        context = self.context()
        losses = [loss for layer in self.layers if (loss := layer.screen.losing(context))]
        if not losses:
            self.leave()
            return
        say = self.language.say
        self.ask(
            say("window.quit.title", "Leave the game?"),
            "\n".join(losses),
            [
                Answer(say("window.quit.leave", "Leave"), self.leave, Kind.DANGER),
                Answer(say("window.quit.stay", "Stay"), None, Kind.PRIMARY),
            ],
        )

    def leave(self) -> None:
        """Save what there is and leave; where it cannot be saved, ask what to do."""
        if self.autosave() or self.options.unsaved is None:
            self.close_down()
        else:
            self.show(self.options.unsaved(self, self.close_down))

    def close_down(self) -> None:
        """Leave at once: call running work off, close."""
        self.jobs.cancel_all()
        self.running = False

    # ---------------------------------------------------------------- keys

    def bindings(self) -> list[Binding]:
        """Return every key that works on the present screen, the screen's own first."""
        from ui.window.everywhere import common_bindings

        return [*self.screen.bindings(self.context()), *common_bindings(self)]

    def toggle_full_screen(self) -> None:
        """Go to full screen or back (F11)."""
        full = not self.settings.full_screen
        self.change_settings(self.settings.with_(full_screen=full))

    def _apply_full_screen(self) -> None:
        if self.settings.full_screen:
            self.window.set_fullscreen(True)
        else:
            self.window.set_windowed()

    # ---------------------------------------------------------------- focus

    @property
    def focused(self) -> Widget | None:
        """The widget that has the keyboard."""
        root = self.top.root
        if root is None:
            return None
        return next((w for w in reachable(root) if w.key == self.top.focus), None)

    def focus(self, widget: Widget | None) -> None:
        """Give the keyboard to ``widget`` and scroll it into view."""
        if widget is None:
            return
        if self.popover is not None and self.popover.anchor is not widget:
            self.close_popover()
        self.top.focus = widget.key
        reveal(widget)
        self.dirty = True

    def focus_on(self, key: str) -> None:
        """Give the keyboard to the widget of this key once the screen is built anew."""
        self.top.focus = key
        self.refresh()

    def explain_focus(self) -> None:
        """Answer "why?" for what has the keyboard (F3)."""
        if self.focused is not None:
            self.explain(self.focused, held=True)

    def explain(self, widget: Widget, *, held: bool) -> None:
        """Open the panel that answers "why?" for ``widget``."""
        explanation = widget.explanation
        if explanation is None:
            return
        self.popover = Popover(widget, explanation, held=held)
        self.popover.put(self.look, self.bounds)
        self.dirty = True

    def close_popover(self) -> None:
        """Close the panel, if it is open."""
        if getattr(self, "popover", None) is not None:
            self.popover = None
            self.dirty = True

    # ---------------------------------------------------------------- the loop

    def run(self) -> int:
        """Show the window until it is left; 0, or 2 where a fault ended it."""
        running = True
        while running:
            try:
                running = self.frame()
            except KeyboardInterrupt:
                self.autosave()
                raise
            except Exception:
                if not survives(self):
                    return 2
            self.rest()
        self.close()
        return 0

    def rest(self) -> None:
        """Wait for the next frame: calmer where nothing moves and nobody has touched anything.

        Asking for events is nearly all that an idle window costs.
        """
        if self._since_an_event < BRISK_FRAMES or self.screen.animating or self.jobs.running:
            self.clock.tick(60)
        else:
            self.clock.tick(30)

    def close(self) -> None:
        """Destroy the window."""
        self.jobs.cancel_all()
        self.window.destroy()

    def frame(self) -> bool:
        """Handle what happened, build and draw what changed; False once the window is left."""
        self._since_an_event += 1
        for event in without_haste(pygame.event.get()):
            self._since_an_event = 0
            if event.type == WAKE:
                if self.jobs.deliver():
                    self.refresh()
            else:
                self.doings.note(event, self.screen)
                self.hands.handle(event)
        if not self.running:
            return False
        self._tick()
        self.settle()
        if self.dirty:
            self._draw()
        return True

    @property
    def bounds(self) -> pygame.Rect:
        """The whole window."""
        return pygame.Rect((0, 0), self._surface_size())

    def _surface_size(self) -> tuple[int, int]:
        width, height = self.window.get_surface().get_size()
        return width, height

    def _tick(self) -> None:
        passed = self.clock.get_time() or 16
        if self.screen.animating and self.screen.tick(passed):
            self.sounds.play(self.screen.beat)
            self.refresh()
        if self.toasts.expired():
            self.dirty = True

    def settle(self) -> None:
        """Rebuild the stale screens that can be seen."""
        size = self._surface_size()
        if size != self._size:
            self._size = size
            self.refresh()
        for layer in self.visible:
            if layer.stale:
                self._build(layer)

    @property
    def visible(self) -> list[Layer]:
        """The layers that can be seen: the topmost full screen and the dialogs upon it."""
        first = max((n for n, layer in enumerate(self.layers) if not layer.screen.modal), default=0)
        return self.layers[first:]

    def _build(self, layer: Layer) -> None:
        layer.build(self.context())
        if layer is self.top and layer.root is not None:
            self.hands.renew(layer.root)
            self._anchor_popover(layer.root)
        self.dirty = True

    def _anchor_popover(self, root: Widget) -> None:
        """Let an open panel follow what it explains into the tree that was built anew."""
        popover, self.popover = self.popover, None
        if popover is not None:
            anchor = next((w for w in root.walk() if w.key == popover.anchor.key), None)
            if anchor is not None and anchor.explanation is not None:
                self.explain(anchor, held=popover.held)

    def _draw(self) -> None:
        self.dirty = False
        self.draws += 1
        draw(self, self.window.get_surface())
        self.window.flip()
        if self.options.drawn is not None:
            self.options.drawn(self)

    def _make_look(self) -> Look:
        return Look(PALETTES[self.settings.palette], self.settings.text_size)


def _data_folder(given: Path | None) -> DataFolder:
    """Return the folder of the player's files; where none can be written, one to read."""
    try:
        return open_data_folder(given)
    except NoDataFolder:
        return data_folder_to_read(given)


def _overridden(settings: Settings, options: AppOptions) -> Settings:
    """Return the settings with what the options say instead."""
    if not settings.asked and not options.text_size:
        settings = settings.with_(text_size=system_text_size(settings.text_size))
    language = options.language or settings.language
    return settings.with_(
        language=language if language in options.languages else options.languages[0],
        text_size=options.text_size or settings.text_size,
    )

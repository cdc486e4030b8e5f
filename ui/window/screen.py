"""The contract of a screen: what it must say, and what it may."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.language.language import Language
from ui.window.explanation import Explanation
from ui.window.keys import Binding
from ui.window.look import Look
from ui.window.settings import Settings
from ui.window.widget import Widget

if TYPE_CHECKING:
    from engine.rules.definitions.base import Text
    from ui.window.app import App


@dataclass(frozen=True)
class Context:
    """What a screen is built with: the app, the language, the room there is."""

    app: "App"
    language: Language
    look: Look
    settings: Settings
    size: tuple[int, int]

    def say(self, context: str, message: str, /, **params: object) -> str:
        """Return a program text in the player's language (see ``Language.say``)."""
        return self.language.say(context, message, **params)

    def plural(
        self, context: str, singular: str, plural: str, number: int, /, **params: object
    ) -> str:
        """Return a program text in the form for ``number``."""
        return self.language.say_plural(context, singular, plural, number, **params)

    def text(self, text: "Text", /, **params: object) -> str:
        """Return a content text in the player's language."""
        return self.language.text(text, **params)

    def terms(self, term: str) -> Explanation | None:
        """Return the definition of a word of the trade (for ``Paragraph(terms=ctx.terms)``)."""
        return self.app.find_term(term)

    @property
    def narrow(self) -> bool:
        """Whether there is little width for this text size: fewer columns, shorter tables."""
        return self.size[0] * 100 < 900 * self.look.percent

    @property
    def low(self) -> bool:
        """Whether there is little height for this text size: leave ornaments out."""
        return self.size[1] * 100 < 640 * self.look.percent


class Screen:
    """A screen: a title, a help text, and a tree of widgets built out of its model.

    Nothing is drawn here and nothing placed. ``build`` is called again whenever anything may
    have changed (after every press, key or finished job, and on a new size or language), so it
    only reads. Keep what the player did in attributes of the screen or, better, its presenter.
    """

    modal = False
    """Whether it lies upon the screen below (a dialog)."""
    framed = True
    """Whether it has the header bar; without it two woven bands stand above and below."""
    first_focus = ""
    """The key of the widget that has the focus at first."""
    sound = ""
    """What is heard when it is shown (assets/sounds), "" for nothing."""
    beat = ""
    """What is heard at each step of what moves on it."""

    def title(self, ctx: Context) -> str:
        """Return the title in the header."""
        raise NotImplementedError

    def help(self, ctx: Context) -> str:
        """Return what F1 says this screen is for: a few short sentences."""
        raise NotImplementedError

    def build(self, ctx: Context) -> Widget:
        """Return the content."""
        raise NotImplementedError

    def footer(self, ctx: Context) -> Sequence[Widget]:
        """Return the buttons at the bottom: the main step of the screen last."""
        return ()

    def bindings(self, ctx: Context) -> Sequence[Binding]:
        """Return the keys that work on this screen only."""
        return ()

    def undo(self) -> Callable[[], None] | None:
        """Return what takes the last step back, or None while there is nothing to undo."""
        return None

    def redo(self) -> Callable[[], None] | None:
        """Return what makes the step again that was taken back last, or None (Ctrl+Y)."""
        return None

    def save(self) -> Callable[[], None] | None:
        """Return what Ctrl+S does here, or None."""
        return None

    def losing(self, ctx: Context) -> str:
        """Return what would be lost by leaving the game now; "" (the rule) for nothing."""
        return ""

    def back(self, app: "App") -> None:
        """Do what Esc does: leave to the screen before."""
        app.back()

    def enter(self, app: "App") -> None:
        """Be told that the screen is shown from now on."""

    def leave(self, app: "App") -> None:
        """Be told that the screen is shown no longer."""

    def reread(self) -> None:
        """Be told that the content was read anew: forget what was kept of the old one."""

    @property
    def animating(self) -> bool:
        """Whether something moves: ``tick`` is called for every picture meanwhile."""
        return False

    def tick(self, milliseconds: int) -> bool:
        """Move on by a span of time; True where something looks different now."""
        return False

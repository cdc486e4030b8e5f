"""Every size and every length of text that a screen must bear, for the tests of all screens."""

from collections.abc import Iterator
from dataclasses import replace
from gettext import NullTranslations
from pathlib import Path

from engine.language.language import Language
from engine.rules.definitions.base import Text
from ui.window import audit
from ui.window.options import LOCALE
from ui.window.pilot import Pilot
from ui.window.theme import TEXT_SIZES

WINDOWS = ((1024, 600), (1366, 768), (1920, 1080))
EXTREMES = ((100, (1366, 768)), (200, (1024, 600)))
"""The usual text and window, and the largest text in the smallest window."""

LONG = "long"
_ACCENTS = str.maketrans("aeioucnAEIOUCN", "äëïöüćñÄËÏÖÜĆÑ")


class LongLanguage(Language):
    """A language that nobody speaks: accents on every vowel, and two fifths longer."""

    def __init__(self) -> None:
        super().__init__(LONG, NullTranslations(), NullTranslations())

    def say(self, context: str, message: str, /, **params: object) -> str:
        return lengthened(super().say(context, message, **params))

    def say_plural(
        self, context: str, singular: str, plural: str, number: int, /, **params: object
    ) -> str:
        return lengthened(super().say_plural(context, singular, plural, number, **params))

    def text(self, text: Text, /, **params: object) -> str:
        return lengthened(super().text(text, **params))


def lengthened(text: str) -> str:
    """Return ``text`` with accents and about 40 % more words; markup stays as it is."""
    parts = text.split("[[")
    accented = parts[0].translate(_ACCENTS)
    for part in parts[1:]:
        term, _, rest = part.partition("]]")
        accented += f"[[{term}]]{rest.translate(_ACCENTS)}"
    words = accented.split(" ")
    more = [word for word in words if "[[" not in word and "]]" not in word and "*" not in word]
    return " ".join([*words, *more[: max(1, len(words) * 2 // 5)]])


def load_language(code: str, folder: Path) -> Language:
    """Load a language of the game, or the long one for ``LONG``."""
    return LongLanguage() if code == LONG else Language.load(code, folder)


def english() -> Language:
    """Load the English of the game, whose texts break in other places than the Spanish."""
    return Language.load("en", LOCALE)


def faults(pilot: Pilot) -> list[str]:
    """Return every finding of the screen on top and of its help, at all sizes and lengths."""
    return list(_faults(pilot))


def _faults(pilot: Pilot) -> Iterator[str]:
    app = pilot.app
    before, usual = app.settings, app.language
    sizes = [
        (language, percent, size)
        for language in (usual, LongLanguage())
        for percent in TEXT_SIZES
        for size in WINDOWS
    ]
    sizes += [(english(), percent, size) for percent, size in EXTREMES]
    for language, percent, size in sizes:
        app.change_settings(replace(before, text_size=percent))
        app.language = language
        pilot.resize(*size)
        app.refresh()
        place = f"{language.code} {percent} % {size[0]}x{size[1]}"
        yield from (f"{place}: {finding}" for finding in audit.findings(app))
        pilot.press("f1")
        yield from (f"{place}, help: {finding}" for finding in audit.findings(app))
        pilot.press("escape")
    app.language = usual
    app.change_settings(before)

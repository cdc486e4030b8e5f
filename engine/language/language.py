"""A language of the screens: program texts and content texts by stable id."""

import gettext
import io
import struct
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from engine.rules.definitions.base import Text

SOURCE_OF_PROGRAM = "en"
SOURCE_OF_CONTENT = "es"


class Language:
    """Says every text in one language; what has no translation falls back, never fails."""

    def __init__(
        self,
        code: str,
        program: gettext.NullTranslations,
        content: gettext.NullTranslations,
        origins: gettext.NullTranslations | None = None,
    ) -> None:
        self.code = code
        self._program = program
        self._content = content
        self._origins = origins or gettext.NullTranslations()

    @classmethod
    def load(cls, code: str, folder: Path) -> Self:
        """Read the catalogues of ``code`` below ``folder`` (``locale/``)."""
        domains = ("program", "content", "origins")
        return cls(code, *(_catalogue(folder, code, domain) for domain in domains))

    def say(self, context: str, message: str, /, **params: object) -> str:
        """Return a program text; ``context`` is its stable id, ``message`` its English."""
        return _fill(self._program.pgettext(context, message), message, params)

    def say_plural(
        self, context: str, singular: str, plural: str, number: int, /, **params: object
    ) -> str:
        """Like :meth:`say`, choosing the form for ``number`` (also available as ``{number}``)."""
        chosen = self._program.npgettext(context, singular, plural, number)
        return _fill(chosen, singular if number == 1 else plural, {"number": number, **params})

    def text(self, text: "Text", /, **params: object) -> str:
        """Return a content text, whose source is Spanish."""
        return _fill(self._content.pgettext(text.id, text.spanish), text.spanish, params)

    def origin(self, spanish: str | None) -> str:
        """Return where a figure or a rule comes from, or why it is assumed; nothing for nothing.

        The content says it in plain Spanish, often the same for many figures: it has no id and is
        known by its words.
        """
        return self._origins.gettext(spanish) if spanish else ""


def _fill(chosen: str, source: str, params: dict[str, object]) -> str:
    if not params:
        return chosen
    try:
        return chosen.format(**params)
    except (KeyError, IndexError, ValueError):
        # A translator's broken placeholder must not stop a game.
        return source.format(**params)


@lru_cache(maxsize=16)
def _read(path: Path, changed: int) -> gettext.GNUTranslations:
    """Read a catalogue; once, while the file has not ``changed``."""
    return gettext.GNUTranslations(io.BytesIO(path.read_bytes()))


def _catalogue(folder: Path, code: str, domain: str) -> gettext.NullTranslations:
    path = folder / code / "LC_MESSAGES" / f"{domain}.mo"
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, IndexError, struct.error):
        # None there, or a damaged one: a half-copied folder must not stop a game.
        return gettext.NullTranslations()

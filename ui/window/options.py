"""What a window is opened with; no pygame here, so that commands can say it cheaply."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.storage.folders import shipped_folder
from ui.window.explanation import Explanation

if TYPE_CHECKING:
    from ui.window.app import App
    from ui.window.screen import Screen

LOCALE = shipped_folder("locale")


@dataclass(frozen=True)
class AppOptions:
    """What the window is opened with.

    ``first`` makes the first screen. ``data`` is the folder of the player's files (None: the
    system's). ``language`` and ``text_size`` override the stored settings where given;
    ``size`` is that of the window in pixels.
    ``autosave`` is called on leaving and whenever a screen asks, and returns False where it could
    not save (and has said so); ``unsaved`` makes the question that is asked then, and is given what
    leaves all the same where somebody is leaving; ``alarm`` says what is wrong on every screen
    until it is mended (that nothing is saved).
    ``write_fault`` writes the report of the exception being handled and returns where it lies;
    ``after_fault`` asks what is asked at the start after one that ended with a fault, and is given
    its report.
    ``find_term`` looks a word of the trade up in the codex; ``mark`` says what stands under the
    title of every screen of the game that is open (that it is a branch); ``settings_screen`` makes
    the screen behind the gear, and ``wipe`` is what its last button does: ask, and take all data
    away; ``reread`` reads the content anew from the disk (F5, for authors); ``band_family`` names
    the woven bands (``app.family``: a game sets that of its district); ``drawn`` is told of every
    picture that was drawn (``ui.window.witness``).
    """

    first: "Callable[[App], Screen]"
    data: Path | None = None
    language: str = ""
    text_size: int = 0
    size: tuple[int, int] | None = None
    locale: Path = LOCALE
    languages: tuple[str, ...] = ("es", "en")
    load_language: Callable[[str, Path], Language] = Language.load
    autosave: Callable[[], object] | None = None
    unsaved: "Callable[[App, Callable[[], None] | None], Screen] | None" = None
    alarm: Callable[[Language], str] | None = None
    write_fault: Callable[[], object] | None = None
    after_fault: "Callable[[App, Path], None] | None" = None
    find_term: Callable[[str, Language], Explanation | None] | None = None
    mark: Callable[[Language], str] | None = None
    band_family: str = "carabaya"
    wipe: "Callable[[App], None] | None" = None
    settings_screen: "Callable[[App], Screen] | None" = None
    reread: "Callable[[App], None] | None" = None
    drawn: "Callable[[App], None] | None" = None

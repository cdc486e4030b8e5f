"""Without a command the window opens: what it is opened with. The one command that is pygame's."""

import argparse
import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.storage.folders import (
    DataFolder,
    NoDataFolder,
    data_folder_to_read,
    shipped_folder,
)
from ui.commands.content import gathered_of, read_content
from ui.commands.crash_report import report_crash
from ui.commands.options import LANGUAGES, data_folder_of, given_data_folder, language_of

if TYPE_CHECKING:
    from ui.window.start import Start


def run(args: argparse.Namespace) -> int:
    """Open the window and stay until it is left; what cannot be played is said as its fault."""
    quieten()
    from ui.window import AppOptions, open_window
    from ui.window.opening import Opening
    from ui.window.screens.settings import SettingsScreen
    from ui.window.witness import witness_of_environment

    data, can_save = data_folder(args)
    language = language_of(args)
    opening = Opening(
        lambda: _started(args, language, data, can_save=can_save), lambda: _holds_files(data.saves)
    )
    code = open_window(
        AppOptions(
            first=opening.title_screen,
            data=data.path,
            language=getattr(args, "language", ""),
            languages=LANGUAGES,
            locale=shipped_folder("locale"),
            autosave=opening.autosave,
            find_term=opening.find_term,
            mark=opening.mark,
            alarm=opening.alarm,
            unsaved=opening.unsaved,
            write_fault=lambda: report_crash(args, language, **opening.circumstances()),
            after_fault=opening.after_fault,
            wipe=opening.wipe,
            settings_screen=lambda app: SettingsScreen(),
            reread=opening.reread,
            drawn=witness_of_environment(),
        )
    )
    if opening.fault is not None:
        raise opening.fault
    return code


def _started(
    args: argparse.Namespace, language: Language, data: DataFolder, *, can_save: bool
) -> "Start":
    """Read all that a game is played with; raises ``CannotDo`` where the content is faulty."""
    from engine.storage.shelf import Shelf
    from ui.commands.at_hand import load_the_rest
    from ui.window.start import Start

    gathered = gathered_of(args, language)
    start = Start(
        gathered.content,
        Shelf(data.saves),
        own=gathered.own,
        refused=gathered.refused,
        read_content=lambda: read_content(args),
        can_save=can_save,
    )
    load_the_rest()
    return start


def _holds_files(folder: Path) -> bool:
    """Tell whether anything is saved, by a look at the names alone."""
    with contextlib.suppress(OSError):
        return any(folder.glob("*.json"))
    return False


def data_folder(args: argparse.Namespace) -> tuple[DataFolder, bool]:
    """Return the folder of the player's files, and whether it can be written to.

    Where none can, the game can still be played, and what lies in one is read.
    """
    try:
        return data_folder_of(args), True
    except NoDataFolder:
        return data_folder_to_read(given_data_folder(args)), False


def quieten() -> None:
    """Keep pygame from greeting on stdout: called before it is imported, on demand alone."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

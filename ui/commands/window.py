"""Without a command the window opens: what it is opened with. The one command that is pygame's."""

import argparse
import os

from engine.storage.folders import (
    DataFolder,
    NoDataFolder,
    data_folder_to_read,
    shipped_folder,
)
from ui.commands.content import gathered_of, read_content
from ui.commands.crash_log import write_crash
from ui.commands.options import LANGUAGES, data_folder_of, given_data_folder, language_of


def run(args: argparse.Namespace) -> int:
    """Open the window and stay until it is left."""
    quieten()
    from engine.storage.shelf import Shelf
    from ui.window import AppOptions, open_window
    from ui.window.rereading import reread
    from ui.window.screens.settings import SettingsScreen
    from ui.window.start import Start

    data, can_save = _data_folder(args)
    gathered = gathered_of(args, language_of(args))
    start = Start(
        gathered.content,
        Shelf(data.saves),
        own=gathered.own,
        refused=gathered.refused,
        read_content=lambda: read_content(args),
        can_save=can_save,
    )
    open_window(
        AppOptions(
            first=start.title_screen,
            data=data.path,
            language=getattr(args, "language", ""),
            languages=LANGUAGES,
            locale=shipped_folder("locale"),
            autosave=start.autosave,
            find_term=start.find_term,
            mark=start.mark,
            alarm=start.alarm,
            unsaved=start.unsaved,
            write_fault=lambda: write_crash(args),
            settings_screen=lambda app: SettingsScreen(),
            reread=lambda app: reread(start, app),
        )
    )
    return 0


def _data_folder(args: argparse.Namespace) -> tuple[DataFolder, bool]:
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

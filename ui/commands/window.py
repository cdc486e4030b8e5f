"""Without a command the window opens: what it is opened with. The one command that is pygame's."""

import argparse
import os

from engine.storage.folders import shipped_folder
from ui.commands.content import gathered_of, read_content
from ui.commands.crash_log import write_crash
from ui.commands.options import LANGUAGES, data_folder_of, language_of


def run(args: argparse.Namespace) -> int:
    """Open the window and stay until it is left."""
    quieten()
    from engine.storage.shelf import Shelf
    from ui.window import AppOptions, open_window
    from ui.window.rereading import reread
    from ui.window.screens.settings import SettingsScreen
    from ui.window.start import Start

    data = data_folder_of(args)
    gathered = gathered_of(args, language_of(args))
    start = Start(
        gathered.content,
        Shelf(data.saves),
        own=gathered.own,
        refused=gathered.refused,
        read=lambda: read_content(args),
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
            reread=lambda app: reread(start, app),
            mark=start.mark,
            write_fault=lambda: write_crash(args),
            settings_screen=lambda app: SettingsScreen(),
        )
    )
    return 0


def quieten() -> None:
    """Keep pygame from greeting on stdout: called before it is imported, on demand alone."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

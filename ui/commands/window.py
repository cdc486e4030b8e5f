"""Without a command the window opens: what it is opened with. The one command that is pygame's."""

import argparse
import os

from engine.storage.folders import shipped_folder
from engine.version import VERSION
from ui.commands.options import LANGUAGES, data_folder_of


def run(args: argparse.Namespace) -> int:
    """Open the window and stay until it is left."""
    # pygame greets on stdout unless told not to; imported here alone, since no command needs it.
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from ui.window import AppOptions, open_window
    from ui.window.screens.settings import SettingsScreen
    from ui.window.screens.title import TitleModel, TitleScreen

    def model() -> TitleModel:
        return TitleModel(play=lambda app: None, version=VERSION, content_code="")

    open_window(
        AppOptions(
            first=lambda app: TitleScreen(model),
            data=data_folder_of(args).path,
            language=getattr(args, "language", ""),
            languages=LANGUAGES,
            locale=shipped_folder("locale"),
            settings_screen=lambda app: SettingsScreen(),
        )
    )
    return 0

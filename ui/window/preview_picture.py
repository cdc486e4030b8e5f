"""One screen of an author's as a picture: the window draws, nobody looks."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.authoring.library import Content
from engine.rules.definitions.content import DistrictContent
from ui.window.game import Game
from ui.window.options import AppOptions
from ui.window.presenters.codex import find_term
from ui.window.presenters.preview import Entry, game_with

if TYPE_CHECKING:
    from ui.window.app import App
    from ui.window.screen import Screen


def draw_preview(
    content: Content,
    district: DistrictContent,
    entry: Entry | None,
    options: AppOptions,
    path: Path,
) -> Path:
    """Draw an entry, or the map where there is none, into ``path`` and return it.

    ``options`` say language, size, and an empty folder for settings; ``first`` is not asked.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    from ui.window.app import App
    from ui.window.pilot import Pilot

    def make() -> Game:
        return game_with(content, district, entry)

    def first(app: "App") -> "Screen":
        from ui.window.screens.preview import MapPreviewScreen, PreviewScreen

        return MapPreviewScreen(make) if entry is None else PreviewScreen(make, entry)

    app = App(
        replace(
            options,
            first=first,
            find_term=lambda term, language: find_term(content, term, language),
            band_family=district.district.bands,
        )
    )
    try:
        app.change_settings(app.settings.with_(motion="none"))
        return Pilot(app).screenshot(path)
    finally:
        app.close()

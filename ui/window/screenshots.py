"""Every screen of a played game as a picture, for reviewing: the window draws, nobody looks."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from engine.authoring.library import Content

if TYPE_CHECKING:
    from ui.window.pilot import Pilot

Tell: TypeAlias = Callable[[str], None]


@dataclass(frozen=True)
class Wishes:
    """How the pictures shall look."""

    language: str
    text_size: int
    size: tuple[int, int]
    palette: str
    locale: Path


def take_screenshots(
    content: Content, wishes: Wishes, folder: Path, data: Path, tell: Tell
) -> tuple[Path, ...]:
    """Draw every screen into ``folder``; ``data`` is an empty folder for saves and settings.

    ``tell`` hears the name of each picture.
    """
    from ui.window.settings import Settings
    from ui.window.tour import Tour

    taken: list[Path] = []

    def draw(name: str, pilot: "Pilot") -> None:
        taken.append(pilot.screenshot(folder / f"{len(taken) + 1:02d}-{name}.png"))
        tell(name)

    settings = Settings(
        language=wishes.language, text_size=wishes.text_size, palette=wishes.palette
    )
    tour = Tour(content, data, draw, settings, size=wishes.size, locale=wishes.locale)
    try:
        tour.take()
    finally:
        tour.close()
    return tuple(taken)

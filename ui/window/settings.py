"""The player's settings, kept as JSON; a damaged file gives the defaults and says so."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from engine.storage.safe_write import write_safely

FILE = "settings.json"
MOTIONS = ("full", "none")
SOUNDS = ("off", "on")
_TEXT_SIZES = (100, 125, 150, 200)
_PALETTES = ("light", "dark", "high-contrast")


@dataclass(frozen=True)
class Settings:
    """What the player chose. ``text_size`` in percent; ``asked`` once the first start is over."""

    language: str = "es"
    text_size: int = 100
    palette: str = "light"
    motion: str = "full"
    sound: str = "off"
    full_screen: bool = False
    asked: bool = False

    def with_(self, **changes: object) -> "Settings":
        """Return a copy with some values changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Loaded:
    """Settings as read; ``damaged`` where the file could not be used and defaults stand in."""

    settings: Settings
    damaged: bool = False


def load(folder: Path) -> Loaded:
    """Read the settings of ``folder``; never fails."""
    try:
        raw = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, RecursionError, ValueError):
        return Loaded(Settings(), damaged=True)
    if not isinstance(raw, dict):
        return Loaded(Settings(), damaged=True)
    return _checked(raw)


def save(settings: Settings, folder: Path) -> bool:
    """Write the settings; False where the folder cannot be written (the game goes on)."""
    try:
        if not folder.is_dir():
            return False  # a stick that was pulled out is not made anew on another disk
        write_safely(folder / FILE, json.dumps(asdict(settings), indent=1).encode())
    except OSError:
        return False
    return True


def _checked(raw: dict[str, Any]) -> Loaded:
    defaults = Settings()
    good: dict[str, Any] = {}
    damaged = False
    for field in fields(Settings):
        value = raw.get(field.name, getattr(defaults, field.name))
        if _fits(field.name, value, type(getattr(defaults, field.name))):
            good[field.name] = value
        else:
            damaged = True
    return Loaded(Settings(**good), damaged)


def _fits(name: str, value: object, wanted: type) -> bool:
    if type(value) is not wanted:
        return False
    allowed: dict[str, tuple[object, ...]] = {
        "text_size": _TEXT_SIZES,
        "palette": _PALETTES,
        "motion": MOTIONS,
        "sound": SOUNDS,
    }
    if name == "language":
        return isinstance(value, str) and value.isalpha() and 2 <= len(value) <= 8
    return name not in allowed or value in allowed[name]

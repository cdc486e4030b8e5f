"""Which icons and list signs there are: for checks and presenters, without any drawing."""

from pathlib import Path
from types import MappingProxyType

from engine.language.language import Language
from ui.window.pictures.assets import ASSETS
from workshop.signs import SYMBOLS, SymbolStyle

__all__ = ["ICONS", "SYMBOLS", "SymbolStyle", "symbol_names"]

ICONS: MappingProxyType[str, Path] = MappingProxyType(
    {
        path.stem: path
        for folder in ("phosphor", "own")
        for path in sorted((ASSETS / "icons" / folder).glob("*.svg"))
    }
)
"""Every icon there is, by name."""


def symbol_names(language: Language) -> dict[str, str]:
    """The name of each sign in a language, by id."""
    say = language.say
    return {
        "vizcacha": say("symbol.vizcacha", "Viscacha"),
        "zampona": say("symbol.zampona", "Panpipes"),
        "tinya": say("symbol.tinya", "Small drum"),
        "rana": say("symbol.rana", "Frog"),
        "colibri": say("symbol.colibri", "Hummingbird"),
        "puska": say("symbol.puska", "Spindle"),
        "peine": say("symbol.peine", "Comb"),
        "tupu": say("symbol.tupu", "Shawl pin"),
        "arana": say("symbol.arana", "Spider"),
        "charango": say("symbol.charango", "Charango"),
    }

"""Which icons and list signs there are: for checks and presenters, without any drawing."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from engine.language.language import Language
from ui.window.pictures.assets import ASSETS
from ui.window.pictures.colours import Colour

ICONS: MappingProxyType[str, Path] = MappingProxyType(
    {
        path.stem: path
        for folder in ("phosphor", "own")
        for path in sorted((ASSETS / "icons" / folder).glob("*.svg"))
    }
)
"""Every icon there is, by name."""


@dataclass(frozen=True)
class SymbolStyle:
    """How the ground of a sign is woven; the figure lies in ``assets/symbols``."""

    ground: Colour
    accent: Colour
    pattern: str


SYMBOLS: MappingProxyType[str, SymbolStyle] = MappingProxyType(
    {
        "vizcacha": SymbolStyle((39, 80, 110), (239, 179, 58), "plain"),
        "zampona": SymbolStyle((47, 106, 77), (239, 179, 58), "dots"),
        "tinya": SymbolStyle((179, 42, 34), (239, 179, 58), "stripe"),
        "rana": SymbolStyle((109, 31, 43), (221, 107, 38), "cross"),
        "colibri": SymbolStyle((176, 52, 98), (239, 179, 58), "diagonal"),
        "puska": SymbolStyle((90, 58, 34), (221, 107, 38), "chequer"),
        "peine": SymbolStyle((176, 76, 18), (42, 26, 28), "column"),
        "tupu": SymbolStyle((42, 26, 28), (221, 107, 38), "zigzag"),
        "arana": SymbolStyle((86, 70, 126), (239, 179, 58), "brick"),
        "charango": SymbolStyle((24, 104, 110), (239, 179, 58), "lozenge"),
    }
)
"""Every sign there is, by id."""


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

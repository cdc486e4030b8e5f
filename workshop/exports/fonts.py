"""The fonts of a page: cut down to the letters in use, and renamed as their licence asks.

"Andika" and "SIL" are reserved names under the SIL Open Font License: whatever is not the whole
file may not bear them. Copyright and licence stay in the font.
"""

import io
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from engine.storage.folders import shipped_folder

logging.getLogger("fontTools.subset").setLevel(logging.ERROR)
# Else it tells a user on stderr which tables of a font it leaves out.

OWED = (0, 13, 14)
"""Copyright, licence and where it stands: the names that must stay."""
FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6
ALWAYS = "".join(chr(code) for code in range(0x20, 0x7F))


@dataclass(frozen=True)
class Face:
    """A font of ours: the file that it is made from, and its name on a page."""

    file: str
    family: str
    bold: int
    """Weight as CSS has it."""

    @property
    def path(self) -> Path:
        """The whole file."""
        return shipped_folder("assets") / "fonts" / self.file


TEXT = Face("Andika-Regular.ttf", "Voto", 400)
TEXT_BOLD = Face("Andika-Bold.ttf", "Voto", 700)
TITLE = Face("LeagueSpartan-ExtraBold.otf", "Voto Title", 800)
FACES = (TEXT, TEXT_BOLD, TITLE)


def cut(face: Face, letters: Iterable[str]) -> bytes:
    """Return a font as WOFF that holds these letters and the plain ones."""
    return _cut(face, frozenset((*letters, *ALWAYS)))


@cache
def _cut(face: Face, letters: frozenset[str]) -> bytes:
    options = subset.Options()
    options.layout_features = ["ccmp", "kern", "liga", "mark", "mkmk"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.drop_tables += ["Feat", "Glat", "Gloc", "Silf", "Sill", "Silt"]
    font = TTFont(face.path, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(letters)))
    cutter.subset(font)
    _rename(font, face)
    font.flavor = "woff"
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def _rename(font: TTFont, face: Face) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in OWED]
    style = "Bold" if face.bold > 400 else "Regular"
    full = f"{face.family} {style}"
    said = {
        FAMILY: face.family,
        STYLE: style,
        UNIQUE: f"Voz y Voto: {full}",
        FULL: full,
        POSTSCRIPT: full.replace(" ", ""),
    }
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].achVendID = "    "
    if "CFF " in font:
        font["CFF "].cff.fontNames = [full.replace(" ", "")]
        top = font["CFF "].cff.topDictIndex[0]
        top.FamilyName, top.FullName = face.family, full

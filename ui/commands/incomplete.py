"""A program without the folders that belong beside it: a zip not extracted, a copy cut short."""

import argparse
import sys

from engine.storage.folders import program_folder, shipped_folder

# In both languages at once, as in ``game.py``: the catalogues may be what is missing.
SENTENCE = (
    "Falta la carpeta «{name}» en {place}. "
    "Extrae todo el zip en una carpeta, o copia la carpeta completa, y abre el juego desde ahí. "
    "Si sigue igual, lee LEEME.txt.\n\n"
    'The folder "{name}" is missing in {place}. '
    "Extract the whole zip into a folder, or copy the complete folder, and open the game there. "
    "If nothing changes, read README.txt."
)


def what_is_missing(early: argparse.Namespace) -> str | None:
    """Return the sentence about a folder that the built program lacks, None where it has all."""
    if not getattr(sys, "frozen", False):
        return None
    needed = ("locale",) if hasattr(early, "content") else ("content", "locale")
    for name in needed:
        if not shipped_folder(name).is_dir():
            return SENTENCE.format(name=name, place=program_folder())
    return None

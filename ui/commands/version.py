"""What ``--version`` prints."""

import argparse

from engine.language.language import Language
from engine.version import VERSION


def version_line(args: argparse.Namespace, language: Language) -> str:
    """Return version and content code, by which machines in one hall can be compared."""
    return f"Voz y Voto {VERSION}"

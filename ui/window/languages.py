"""The languages of the screens, each named in itself, with a sentence one can read."""

NAMES = {
    "es": "Español",
    "en": "English",
    "qu": "Runasimi",
    "ay": "Aymar aru",
}

EXAMPLES = {
    "es": "Así se leerá el juego.",
    "en": "This is how the game will read.",
}


def name(code: str) -> str:
    """Return what a language calls itself."""
    return NAMES.get(code, code)

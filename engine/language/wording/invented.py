"""What is invented in a game, and what is not: said where it begins and wherever it is reported."""

from engine.language.language import Language
from engine.rules.definitions.geography import District


def say_invented(language: Language, district: District) -> str:
    """Return what of a game is invented; of an invented place, all."""
    if district.real == "no":
        return language.say(
            "invented.all",
            "The place is invented. So are the people, lists and firms of this game.",
        )
    return language.say(
        "report.closing.invented",
        "The place is real. The people, lists and firms of this game are invented.",
    )

"""What ballots are called that are no vote for a list."""

from engine.language.language import Language

REST = ("blank", "null", "absent")
"""What is not a vote for a list, in the order in which it is told."""


def rest_name(language: Language, name: str) -> str:
    """Return what blank, spoilt and absent are called."""
    match name:
        case "blank":
            return language.say("night.blank", "Blank")
        case "null":
            return language.say("night.spoilt", "Spoilt")
        case _:
            return language.say("night.absent", "Absent")

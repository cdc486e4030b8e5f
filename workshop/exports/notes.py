"""What stands beside the tables: how they are written, for who opens or counts with them."""

from engine.language.language import Language
from engine.language.wording.invented import say_invented
from engine.rules.definitions.geography import District


def notes_of(language: Language, district: District) -> str:
    """Return the note, a sentence a line."""
    say = language.say
    lines = (
        say("notes.title", "How these tables are written"),
        say("notes.letters", "The letters are UTF-8. The cells are parted by semicolons."),
        say(
            "notes.numbers",
            "All numbers are whole: there is no decimal point and no comma in them.",
        ),
        say(
            "notes.units",
            "Money is in céntimos: 100 are one sol. Shares are parts of a thousand. The ledgers "
            "go from 0 to 1,000.",
        ),
        say(
            "notes.apostrophe",
            "A text that a spreadsheet would take for a formula has an apostrophe before it.",
        ),
        say_invented(language, district),
    )
    return "\n".join(lines) + "\n"

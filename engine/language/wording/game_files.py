"""Files of the game that cannot be read, and what is told of one that was read with a difference.

The codes are those of ``engine/storage``; a test holds them against these tables.
"""

from collections.abc import Mapping

from engine.language.language import Language
from engine.language.wording.phrases import Phrase, phrase

FILE_FAULTS: Mapping[str, Phrase] = {
    "missing": phrase("file.missing", "There is no file {file}."),
    "empty": phrase("file.empty", "The file {file} is empty."),
    "foreign": phrase("file.foreign", "The file {file} is not a game of Voz y Voto."),
    "damaged": phrase(
        "file.damaged",
        "The file {file} is damaged: part of it is missing or was changed.",
    ),
    "too-large": phrase(
        "file.too-large", "The file {file} is too large to be a game of Voz y Voto."
    ),
    "unread": phrase("file.unread", "The file {file} could not be read from the disk."),
    "newer": phrase(
        "file.newer",
        "The file {file} was written by a newer version of the game ({game}). Install that "
        "version to go on with it; the file stays as it is.",
    ),
}

DISK_FAULTS: Mapping[str, Phrase] = {
    "full": phrase(
        "disk.full", "The disk is full. Make room on it, and the game is saved with the next turn."
    ),
    "gone": phrase("disk.gone", "The disk does not answer. If it is a stick, put it back in."),
    "locked": phrase("disk.locked", "The folder is locked, or the disk is write-protected."),
    "other": phrase("disk.other", "The disk did not take it."),
}

SAVE_NOTES: Mapping[str, Phrase] = {
    "content-changed": phrase(
        "save.content-changed",
        "The figures or rules of this machine have changed since. The game goes on with those it "
        "was begun with.",
    ),
    "rules-changed": phrase(
        "save.rules-changed",
        "This version of the game reckons differently. The game goes on from where it stands; "
        "its replay will differ.",
    ),
    "earlier-generation": phrase(
        "save.earlier-generation",
        "The last save was damaged. This is the one before it: the last week may be missing.",
    ),
}


def say_file_fault(language: Language, code: str, params: Mapping[str, str | int]) -> str:
    """Return one sentence on a file that cannot be read."""
    found = FILE_FAULTS.get(code, FILE_FAULTS["damaged"])
    return found.said(language, **{"game": "?", **params})


def say_disk_fault(language: Language, code: str) -> str:
    """Return what is wrong with the disk, and what can be done about it."""
    return DISK_FAULTS[code].said(language)


def say_save_note(language: Language, code: str) -> str:
    """Return what the player of an opened save is told."""
    found = SAVE_NOTES.get(code)
    return found.said(language) if found is not None else ""

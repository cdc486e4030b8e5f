"""What all files of a game have in common: their kinds, their schema, and how reading can fail."""

from typing import Literal

SCHEMA = 1
"""Version of the files that this program writes. A new one needs a step in ``upgrades/``."""

FileKind = Literal["replay", "save"]

MARK = "voz-y-voto"
"""Key that every file of the game carries, with its kind as the value."""

FaultCode = Literal["damaged", "empty", "foreign", "missing", "newer", "too-large", "unread"]


class Unreadable(Exception):
    """A file that cannot be read as a game; ``code`` says why, in words that can be translated."""

    def __init__(self, code: FaultCode, file: str, **params: str | int) -> None:
        super().__init__(f"{file}: {code}")
        self.code: FaultCode = code
        self.file = file
        self.params: dict[str, str | int] = {"file": file, **params}

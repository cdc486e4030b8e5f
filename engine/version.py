"""The version of the game, in one place: saves carry it, ``--version`` prints it."""

VERSION = "0.1.0"

"""Every command, in the order in which the help lists them."""

from ui.commands import (
    allocate,
    check,
    debrief,
    new_district,
    play,
    preview,
    replay,
    screenshots,
    tournament,
)
from ui.commands.parser import Command

COMMANDS: tuple[Command, ...] = (
    play,
    replay,
    debrief,
    check,
    new_district,
    preview,
    allocate,
    tournament,
    screenshots,
)

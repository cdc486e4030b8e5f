"""Where the traceback of a crash goes, so that a user reads a sentence and not a traceback."""

import argparse
import datetime
import platform
import sys
import traceback

from engine.storage.folders import NoDataFolder
from engine.version import VERSION
from ui.commands.options import data_folder_of

LIMIT_BYTES = 1_000_000
"""Past this the log is begun anew and the former one kept beside it."""


def write_crash(args: argparse.Namespace) -> str | None:
    """Append the exception being handled to the log; return its path, ``None`` where it cannot."""
    try:
        folder = data_folder_of(args).logs
        folder.mkdir(parents=True, exist_ok=True)
        log = folder / "voz-y-voto.log"
        if log.exists() and log.stat().st_size > LIMIT_BYTES:
            log.replace(log.with_suffix(".former.log"))
        with log.open("a", encoding="utf-8") as file:
            now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
            file.write(f"{now} · {VERSION} · Python {platform.python_version()} · {sys.platform}\n")
            file.write(f"{traceback.format_exc()}\n")
    except (OSError, NoDataFolder):
        return None
    return str(log)

"""Writing a file so that a cut of power at any moment leaves an old one or the new one whole."""

import contextlib
import os
from pathlib import Path

NEW = ".new"
"""Suffix of a file that is being written."""


def write_whole(path: Path, data: bytes) -> Path:
    """Write and sync ``data`` beside ``path``; return the file that is ready to take its place."""
    draft = path.with_name(path.name + NEW)
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return draft


def write_safely(path: Path, data: bytes) -> None:
    """Write ``path`` anew: beside it, synced, then renamed into its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data).replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let the disk know of renamed files, where the system can be asked for that."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""Writing a file so that a cut of power at any moment leaves an old one or the new one whole.

Drafts have a name of their own for each writing: two programs never write into one. A disk that
fails on the way leaves no draft behind.
"""

import contextlib
import errno
import os
import time
from pathlib import Path

NEW = ".new"
"""Suffix of a file that is being written."""

TRIES, PAUSE = 10, 0.03
"""How often a file is renamed that another program holds open, and seconds between: Windows
refuses as long as a virus scanner or a viewer looks at it."""


def write_whole(path: Path, data: bytes) -> Path:
    """Write and sync ``data`` beside ``path``; return the file that is ready to take its place."""
    draft = path.with_name(f"{path.name}.{os.urandom(4).hex()}{NEW}")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            _sync(file.fileno())
    except OSError:
        discard(draft)
        raise
    return draft


def write_safely(path: Path, data: bytes) -> None:
    """Write ``path`` anew: beside it, synced, then renamed into its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = write_whole(path, data)
    try:
        put_in_place(draft, path)
    except OSError:
        discard(draft)
        raise
    sync_folder(path.parent)


def put_in_place(file: Path, place: Path) -> None:
    """Rename ``file`` over ``place``, patiently where another program holds one of them open."""
    for left in reversed(range(TRIES)):
        try:
            file.replace(place)
        except PermissionError:
            if left == 0:
                raise
            time.sleep(PAUSE)
        else:
            return


def discard(draft: Path) -> None:
    """Take a draft away, where the disk lets us."""
    with contextlib.suppress(OSError):
        draft.unlink()


def sync_folder(folder: Path) -> None:
    """Let the disk know of renamed files, where the system can be asked for that."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sync(handle: int) -> None:
    """Have the disk write what it was given; some disks of a network know no such thing."""
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise

"""A folder held against other programs for the moment of a save.

The system lets go of the lock when a program dies, so none is ever left behind; the file itself
stays. Where a disk knows no locks it goes on without: names of drafts are then the only guard.
"""

import contextlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

LOCK = ".lock"
"""The file that is locked, in the folder itself."""
PATIENCE = 2.0
"""Seconds to wait for another program; a save takes a hundredth of that."""
PAUSE = 0.01


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Hold ``folder``; yields whether it is held, and goes on in either case."""
    with contextlib.ExitStack() as stack:
        held = False
        with contextlib.suppress(OSError):
            file = stack.enter_context((folder / LOCK).open("ab"))
            held = _hold(file)
            if held:
                stack.callback(_let_go, file)
        yield held


def _hold(file: IO[bytes]) -> bool:
    until = time.monotonic() + PATIENCE
    while not _try(file):
        if time.monotonic() > until:
            return False
        time.sleep(PAUSE)
    return True


if sys.platform == "win32":
    import msvcrt

    def _try(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _let_go(file: IO[bytes]) -> None:
        with contextlib.suppress(OSError):
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _let_go(file: IO[bytes]) -> None:
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)

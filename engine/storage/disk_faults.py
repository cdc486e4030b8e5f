"""What a disk can do wrong, in the few words that matter to whoever sits before it."""

import errno
from typing import Literal

DiskCode = Literal["full", "gone", "locked", "other"]

_CODES: dict[DiskCode, tuple[str, ...]] = {
    "full": ("ENOSPC", "EDQUOT", "EFBIG"),
    "gone": ("EIO", "ENODEV", "ENOENT", "ENOTCONN", "ENXIO", "ESTALE", "ETIMEDOUT"),
    "locked": ("EACCES", "EPERM", "EROFS"),
}
"""Names of errors, since not every system knows every one."""

_WINDOWS: dict[int, DiskCode] = {
    39: "full",
    112: "full",
    21: "gone",  # the device is not ready
    23: "gone",  # it cannot be read any more
    55: "gone",
    64: "gone",
    433: "gone",
    1117: "gone",
    1167: "gone",  # it is not connected
}
"""Where Windows says more than the error that it is translated to: a stick that was pulled out
would be a folder without leave to write."""


def disk_code(fault: OSError) -> DiskCode:
    """Return what went wrong: no room, no disk, no leave to write, or something else."""
    known = _WINDOWS.get(getattr(fault, "winerror", None) or 0)
    if known is not None:
        return known
    for code, names in _CODES.items():
        if fault.errno in [getattr(errno, name, None) for name in names if fault.errno]:
            return code
    return "other"

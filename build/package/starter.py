"""The starter of the two programs, which runs before any of our code: the sentence it says.

Whoever opens a program inside a zip gets that one file without the folder it needs. Then the
starter finds no Python and says so in its own words; ours tell what to do. They take the place of
the starter's, so they cannot be longer.
"""

from pathlib import Path

THEIRS = "Failed to load Python DLL '%ls'.\n"
OURS = "Extrae el zip / Extract the zip.\n"
ENCODING = "utf-16-le"


def with_our_sentence(starter: Path, folder: Path) -> Path:
    """Write the starter with our sentence into ``folder`` and return where it lies.

    Raises ValueError where the starter has no such sentence (another version of PyInstaller).
    """
    theirs, ours = (f"{text}\0".encode(ENCODING) for text in (THEIRS, OURS))
    program = starter.read_bytes()
    if program.count(theirs) != 1 or len(ours) > len(theirs):
        raise ValueError(f"{starter.name} does not say {THEIRS!r}; see build/package/starter.py")
    target = folder / starter.name
    target.write_bytes(program.replace(theirs, ours.ljust(len(theirs), b"\0")))
    return target

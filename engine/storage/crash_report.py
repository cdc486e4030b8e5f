"""What is written down when the program fails: enough to mend it, and nobody's name.

No path from above the program, no home folder, no name of a user or a machine, nothing that
somebody typed. What must not be in it is looked for last, in the whole text.
"""

import contextlib
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.storage.folders import program_folder
from engine.version import VERSION

KEPT = 20
"""Reports that are kept; older ones go."""
SHORTEST = 2
"""Letters of a word that is taken out; single letters are nobody's name."""
FRAMES = 60
"""Steps of a traceback that are told, from its end."""
HIDDEN = "…"

_NAME = re.compile(r"report-(\d{1,9})\.txt")
_PATH = re.compile(r"(?:\b[A-Za-z]:|\\\\|(?<![\w.…/\\]))(?:[\\/]+[^\\/\s'\"<>|:*?]+)+[\\/]")
_MARK = "ended-with-a-fault"


@dataclass(frozen=True)
class Circumstances:
    """What a report tells besides the fault: the content, what was done last, what is private."""

    content_code: str = "?"
    doings: Sequence[str] = ()
    """Kinds of keys and presses, the last one last; never what was typed."""
    private: Iterable[str] = ()
    """Names and texts of people that must not be in the report: file names, typed texts."""


def write_report(
    folder: Path, fault: BaseException, moment: str, circumstances: Circumstances
) -> Path:
    """Write a report into ``folder`` and return where it lies; OSError where it cannot be."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = sorted(_numbers(folder))
    path = folder / f"report-{(numbers or [0])[-1] + 1}.txt"
    with path.open("x", encoding="utf-8", errors="backslashreplace") as file:
        file.write(report_of(fault, moment, circumstances))
    for number in numbers[: -KEPT + 1]:
        with contextlib.suppress(OSError):
            (folder / f"report-{number}.txt").unlink()
    return path


def reports(folder: Path) -> tuple[Path, ...]:
    """Return the reports in a folder, and the mark that one of them ended the game."""
    there = [folder / f"report-{number}.txt" for number in sorted(_numbers(folder))]
    mark = folder / _MARK
    return (*there, *([mark] if mark.is_file() else []))


def mark_end(report: Path) -> None:
    """Note that the game ended with this report, for the next start."""
    with contextlib.suppress(OSError):
        (report.parent / _MARK).write_text(report.name, "utf-8")


def take_mark(folder: Path) -> Path | None:
    """Return the report with which the game ended last time, and forget it; None: it was left."""
    with contextlib.suppress(OSError, UnicodeError):
        name = (folder / _MARK).read_text("utf-8")
        (folder / _MARK).unlink()
        if _NAME.fullmatch(name):
            return folder / name
    return None


def report_of(fault: BaseException, moment: str, circumstances: Circumstances) -> str:
    """Return the text of a report."""
    system = "?"
    with contextlib.suppress(Exception):  # the report is written whatever a system does not tell
        import platform

        system = platform.platform(terse=True)
    python = sys.version.split()[0]
    told = "\n".join(
        [
            "Lo último que se hizo antes de la falla:",
            "What was done last before the fault:",
            *(f"  {doing}" for doing in circumstances.doings),
            "",
            *_told(fault),
            "",
        ]
    )
    private = [*_of_this_machine(), *_files_of(fault), *circumstances.private]
    head = [
        "Voz y Voto: informe de una falla. Sin nombres de personas.",
        "Voz y Voto: report of a fault. No name of a person is in it.",
        "",
        f"Voz y Voto {VERSION} · content {circumstances.content_code}",
        f"{moment} · Python {python} · {system}",
        "",
    ]
    return "\n".join([*head, without(told, private)])


def without(text: str, private: Iterable[str]) -> str:
    """Return ``text`` without these words, however they are written, and without long paths."""
    words = {form for word in private for form in _forms(word) if len(form) >= SHORTEST}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        text = re.sub(_anywhere(word), HIDDEN, text, flags=re.IGNORECASE)
    return _PATH.sub(f"{HIDDEN}/", text)


def _anywhere(word: str) -> str:
    """Return a pattern for a word; a short one counts only where it stands alone."""
    pattern = re.escape(word)
    if len(word) > 3:
        return pattern
    before = r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isalnum() else ""
    return f"{before}{pattern}{after}"


def _forms(word: str) -> Iterator[str]:
    """Yield a word as it stands in texts and in code: accents in one sign or two, escaped."""
    for form in {
        word.strip(),
        unicodedata.normalize("NFC", word),
        unicodedata.normalize("NFD", word),
    }:
        yield form
        yield repr(form)[1:-1]
        yield ascii(form)[1:-1]
        yield repr(repr(form))[2:-2]


def _of_this_machine() -> Iterator[str]:
    """Yield what names the user and the machine."""
    homes = [os.path.expanduser("~")]  # noqa: PTH111 - never raises
    homes += [os.environ.get(name, "") for name in ("HOME", "USERPROFILE", "HOMEPATH")]
    for home in homes:
        if len(home) > 1 and home != os.sep:
            yield home
            yield Path(home).name
    for name in ("USER", "USERNAME", "LOGNAME", "COMPUTERNAME", "HOSTNAME"):
        yield os.environ.get(name, "")
    from getpass import getuser
    from platform import node

    for ask in (getuser, node):
        with contextlib.suppress(Exception):  # a user without a name, a machine without one
            yield ask()


def _files_of(fault: BaseException) -> Iterator[str]:
    """Yield the files that a fault names."""
    for one in _chain(fault):
        for name in ("filename", "filename2", "file"):
            value = getattr(one, name, None)
            if isinstance(value, str | bytes | os.PathLike):
                path = Path(os.fsdecode(value))
                yield from (str(path), path.name, path.stem)


def _chain(fault: BaseException) -> list[BaseException]:
    """Return a fault with those it came from, the first one first."""
    found: list[BaseException] = []
    one: BaseException | None = fault
    while one is not None and one not in found:
        found.insert(0, one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return found


def _told(fault: BaseException) -> Iterator[str]:
    import traceback  # only when a report is written: a window that opens does not wait for it

    for one in _chain(fault):
        for frame in traceback.extract_tb(one.__traceback__)[-FRAMES:]:
            yield f'  File "{_short(frame.filename)}", line {frame.lineno}, in {frame.name}'
            if frame.line:
                yield f"    {frame.line}"
        yield f"{type(one).__name__}: {one}"
        yield ""


def _short(file: str) -> str:
    """Return where in the program or in a library a file lies."""
    path = Path(file)
    for folder in (program_folder(), *(Path(entry) for entry in sys.path if entry)):
        with contextlib.suppress(ValueError):
            return path.relative_to(folder).as_posix()
    return path.name


def _numbers(folder: Path) -> Iterator[int]:
    for path in folder.iterdir() if folder.is_dir() else ():
        found = _NAME.fullmatch(path.name)
        if found:
            yield int(found[1])

"""Where the report of a crash goes, so that a user reads a sentence and not a traceback."""

import argparse
import contextlib
import datetime
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from engine.language.language import Language
from engine.storage.crash_report import Circumstances, write_report
from engine.storage.folders import NoDataFolder
from ui.commands.options import data_folder_of
from ui.commands.version import content_code_of

TEMPORARY = "voz-y-voto"
"""The folder of reports among temporary files, where no data folder can be written to."""


def report_crash(
    args: argparse.Namespace,
    language: Language,
    *,
    content_code: str = "",
    doings: Sequence[str] = (),
    private: Iterable[str] = (),
) -> Path | None:
    """Report the exception being handled; return where it lies, ``None`` where it cannot be."""
    fault = sys.exception()
    if fault is None:
        return None
    circumstances = Circumstances(
        content_code or _content_code(args, language), doings, (*private, *_paths_in(sys.argv))
    )
    moment = datetime.datetime.now().isoformat(" ", "seconds")
    for folder in _folders(args):
        try:
            return write_report(folder, fault, moment, circumstances)
        except OSError:
            continue
    return None


def _folders(args: argparse.Namespace) -> Iterator[Path]:
    with contextlib.suppress(NoDataFolder):
        yield data_folder_of(args).logs
    yield Path(tempfile.gettempdir()) / TEMPORARY


def _content_code(args: argparse.Namespace, language: Language) -> str:
    """Return the four letters, unless it is the content that fails."""
    try:
        return content_code_of(args, language)
    except Exception:
        return "?"


def _paths_in(words: Sequence[str]) -> Iterator[str]:
    """Yield the files and folders on a command line: their names are somebody's own."""
    for word in words[1:]:
        value = word.partition("=")[2] if word.startswith("--") else word
        if os.sep in value or "/" in value or "." in value or os.path.lexists(value):
            path = Path(value)
            yield from (value, str(path), path.name, path.stem)

"""From arguments to exit code: which command, in which language, and what is said of a fault.

Exit codes: 0 done, 1 found something wrong, 2 could not be asked or done so, 130 stopped by
Ctrl+C. Whatever happens, the user reads one sentence; the traceback goes into a report.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from gettext import NullTranslations
from io import TextIOWrapper
from pathlib import Path

from engine.language.language import Language
from engine.storage.folders import NoDataFolder
from ui.commands import window
from ui.commands.crash_report import report_crash
from ui.commands.incomplete import what_is_missing
from ui.commands.message_box import nobody_reads, show_box
from ui.commands.options import CannotDo, add_common_options, check_language, language_of
from ui.commands.parser import build_parser
from ui.commands.version import version_lines

DONE, CANNOT, STOPPED = 0, 2, 130

FILE_FAULTS = (
    FileExistsError,
    FileNotFoundError,
    IsADirectoryError,
    NotADirectoryError,
    PermissionError,
)
"""What the user's own files and folders can do wrong; all other faults are the program's."""

UNTRANSLATED = Language("en", NullTranslations(), NullTranslations())


def main(argv: Sequence[str]) -> int:
    """Do what the arguments ask for and return the exit code."""
    serve_in_a_pool()
    speak_utf8()
    early, has_more = _common_options(argv)
    lacking = what_is_missing(early)
    if lacking is not None:
        return _say_fault(lacking)
    language = language_of(early)
    try:
        code = _do(argv, early, language) if has_more else _do_alone(early, language)
        sys.stdout.flush()
        return code
    except CannotDo as fault:
        return _say_fault(str(fault))
    except NoDataFolder as fault:
        return _say_fault(_no_data_folder(language, fault))
    except KeyboardInterrupt:
        _say_fault(language.say("main.stopped", "Stopped."))
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output has gone (a pager that was closed): nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except FILE_FAULTS as fault:
        return _say_fault(_file_fault(language, fault))
    except SystemExit as end:
        if isinstance(end.code, str):  # what starts the built program has found it gone
            return _say_fault(_program_gone(language))
        raise
    except Exception as fault:
        return _say_fault(_crash(language, fault, report_crash(early, language)))


def serve_in_a_pool() -> None:
    """Become a process of a pool where the built program was started as one; it does not return.

    A built program is its own Python: what a pool starts is the program again, with arguments that
    only ``multiprocessing`` understands.
    """
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()


def speak_utf8() -> None:
    """Make output safe for every letter: a Windows pipe would choke on an ñ or a quotation mark.

    A program without a console has no streams at all; it gets ones that swallow what is said.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _common_options(argv: Sequence[str]) -> tuple[argparse.Namespace, bool]:
    """Read the common options ahead of the rest: the language of every fault hangs on them.

    Say also whether there is anything beside them. Where there is not, the window opens at once:
    the commands bring in the rules, which would keep an old laptop waiting.
    """
    plain = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    add_common_options(plain, UNTRANSLATED)
    try:
        options, rest = plain.parse_known_args(argv)
    except argparse.ArgumentError:
        return argparse.Namespace(), True
    return options, bool(rest)


def _do(argv: Sequence[str], early: argparse.Namespace, language: Language) -> int:
    """Do the command that is asked for."""
    check_language(early, language)
    if getattr(early, "version", False):
        return _tell_version(early, language)
    from ui.commands.all import COMMANDS

    args = build_parser(language, COMMANDS).parse_args(argv)
    run = getattr(args, "run", window.run)
    return int(run(args))


def _do_alone(early: argparse.Namespace, language: Language) -> int:
    """Do what is asked for where there is no command: open the window, or tell the version."""
    check_language(early, language)
    if getattr(early, "version", False):
        return _tell_version(early, language)
    return window.run(early)


def _tell_version(early: argparse.Namespace, language: Language) -> int:
    for line in version_lines(early, language):
        print(line)
    return DONE


def _say_fault(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    if nobody_reads():
        show_box(sentence)
    return CANNOT


def _no_data_folder(language: Language, fault: NoDataFolder) -> str:
    return language.say(
        "main.no-data-folder",
        "No folder for saves could be written to (tried: {folders}); name one with --data DIR.",
        folders=", ".join(str(path) for path in fault.tried),
    )


def _program_gone(language: Language) -> str:
    return language.say(
        "main.program-gone",
        "The folder of the game is not there any more: the stick may have been pulled out. "
        "What was handed in is saved. Put the stick back and open the game again.",
    )


def _file_fault(language: Language, fault: OSError) -> str:
    return language.say(
        "main.file-fault",
        "{file} could not be read or written: {reason}.",
        file=fault.filename or "?",
        reason=fault.strerror or fault,
    )


def _crash(language: Language, fault: Exception, report: Path | None) -> str:
    if report is None:
        return language.say(
            "main.crash-unlogged",
            "Something went wrong inside the program ({fault}), and no log could be written.",
            fault=type(fault).__name__,
        )
    return language.say(
        "main.crash",
        "Something went wrong inside the program; what exactly is written in {file}.",
        file=report,
    )

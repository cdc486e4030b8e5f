"""The options that hold for every command, and what commands read out of them."""

import argparse
import json
import os
from collections.abc import Mapping
from pathlib import Path

from engine.language.language import Language
from engine.storage.folders import (
    DataFolder,
    data_folder_candidates,
    folder_beside_program,
    open_data_folder,
    shipped_folder,
)

LANGUAGES = ("es", "en")
"""The languages of the screens; the first is spoken where nobody chose."""


class CannotDo(Exception):
    """What was asked cannot be done as asked; its one sentence goes to stderr, the exit code is 2.

    Raise it with a sentence in the user's language.
    """


def add_common_options(parser: argparse.ArgumentParser, language: Language) -> None:
    """Let ``parser`` take the common options; what is not given leaves no trace in its result."""
    say = language.say
    group = parser.add_argument_group(say("options.group", "options of every command"))
    group.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        default=argparse.SUPPRESS,
        help=say("options.data", "keep saves, settings and logs in this folder"),
    )
    group.add_argument(
        "--content",
        metavar="DIR",
        type=Path,
        default=argparse.SUPPRESS,
        help=say("options.content", "read laws and districts from this folder"),
    )
    group.add_argument(
        "--portable",
        action="store_true",
        default=argparse.SUPPRESS,
        help=say("options.portable", "keep saves, settings and logs beside the program"),
    )
    group.add_argument(
        "--language",
        metavar="es|en",
        default=argparse.SUPPRESS,
        help=say("options.language", "language of texts and messages"),
    )
    group.add_argument(
        "--version",
        action="store_true",
        default=argparse.SUPPRESS,
        help=say("options.version", "print version and content code, and end"),
    )


def data_folder_of(args: argparse.Namespace) -> DataFolder:
    """Return the user's data folder, made if need be; raises ``NoDataFolder``."""
    return open_data_folder(given_data_folder(args))


def content_folder_of(args: argparse.Namespace) -> Path:
    """Return the content to read: the folder of ``--content``, else what is shipped."""
    given: Path | None = getattr(args, "content", None)
    return shipped_folder("content") if given is None else given


def language_of(args: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language to speak.

    ``--language`` decides, then the player's settings, then the system's own language where it is
    one of ours, then Spanish.
    """
    wished = (
        getattr(args, "language", None),
        _language_in_settings(args),
        _language_of_system(environment),
        LANGUAGES[0],
    )
    code = next(each for each in wished if each in LANGUAGES)
    return Language.load(code, shipped_folder("locale"))


def check_language(args: argparse.Namespace, language: Language) -> None:
    """Refuse a language that the game does not speak, in the language spoken instead."""
    code = getattr(args, "language", None)
    if code is not None and code not in LANGUAGES:
        raise CannotDo(
            language.say(
                "options.no-such-language",
                "The game does not speak {code}; choose one of: {codes}",
                code=code,
                codes=", ".join(LANGUAGES),
            )
        )


def given_data_folder(args: argparse.Namespace) -> Path | None:
    """Return the data folder that ``--data`` or ``--portable`` asks for; None: the usual one."""
    given: Path | None = getattr(args, "data", None)
    if given is None and getattr(args, "portable", False):
        return folder_beside_program()
    return given


def _language_in_settings(args: argparse.Namespace) -> str | None:
    """Read it without making a folder: a command that only prints leaves no trace."""
    for folder in data_folder_candidates(given_data_folder(args)):
        try:
            settings = json.loads(folder.settings_file.read_text("utf-8"))
        except (OSError, RecursionError, ValueError):
            continue
        code = settings.get("language") if isinstance(settings, dict) else None
        if isinstance(code, str):
            return code
    return None


def _language_of_system(environment: Mapping[str, str]) -> str | None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return next((code for code in LANGUAGES if value.startswith(code)), None)
    return None

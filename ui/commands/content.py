"""The content that commands play with: the shipped one or that of ``--content``, and the user's."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.storage.folders import own_content_folders, shipped_folder
from ui.commands.options import CannotDo, content_folder_of, given_data_folder

if TYPE_CHECKING:
    from engine.authoring.library import Content
    from engine.authoring.own_districts import Gathered, Refused
    from engine.authoring.problem import Problem


def content_of(args: argparse.Namespace, language: Language) -> "Content":
    """Read the content to play with; raises :class:`CannotDo` where it is faulty.

    The user's own districts are read beside it. One that is faulty is left out, and stderr says so:
    a slip in one's own district must not keep a hall from playing.
    """
    gathered = gathered_of(args, language)
    for refused in gathered.refused:
        print(left_out(language, refused), file=sys.stderr)
    return gathered.content


def gathered_of(args: argparse.Namespace, language: Language) -> "Gathered":
    """Read the content to play with, and say which own districts are in it and which are not."""
    from engine.authoring.loader import ContentError

    main = content_folder_of(args)
    if not main.is_dir():
        raise CannotDo(
            language.say("content.no-folder", "There is no folder {folder}.", folder=main)
        )
    try:
        return read_content(args)
    except ContentError as fault:
        raise CannotDo(_faulty(language, main, fault.problems)) from fault


def read_content(args: argparse.Namespace) -> "Gathered":
    """Read what there is on the disk now; raises ``ContentError`` where it is faulty."""
    from engine.authoring.own_districts import gather_content

    own = own_content_folders(given_data_folder(args))
    return gather_content(content_folder_of(args), shipped_folder("content"), own)


def _faulty(language: Language, folder: Path, problems: "tuple[Problem, ...]") -> str:
    return language.say(
        "content.faulty",
        "The content in {folder} cannot be played, it has {number} faults "
        "(all of them: game.py check {folder}); the first: {first}",
        folder=folder,
        number=len(problems),
        first=_line(language, problems),
    )


def left_out(language: Language, refused: "Refused") -> str:
    """Return the sentence that an own district is not played, and why."""
    return language.say(
        "content.left-out",
        "Your own district in {folder} is left out; faults: {number} "
        "(all of them: game.py check {folder}). The first: {first}",
        folder=refused.folder,
        number=len(refused.problems),
        first=_line(language, refused.problems),
    )


def _line(language: Language, problems: "tuple[Problem, ...]") -> str:
    from engine.authoring.problem import as_line

    return as_line(problems[0], language.say)

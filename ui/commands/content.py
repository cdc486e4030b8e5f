"""The content that commands play with: the shipped one or that of ``--content``, and the user's."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.storage.folders import data_folder_candidates, shipped_folder
from ui.commands.options import CannotDo, content_folder_of, given_data_folder

if TYPE_CHECKING:
    from engine.authoring.library import Content
    from engine.authoring.problem import Problem


def content_of(args: argparse.Namespace, language: Language) -> "Content":
    """Read the content to play with; raises :class:`CannotDo` where it is faulty.

    The user's own districts are read beside it. Where these are faulty they are left out, and
    stderr says so: a slip in one's own district must not keep a hall from playing.
    """
    from engine.authoring.loader import load_content

    main, shared = content_folder_of(args), shipped_folder("content")
    if not main.is_dir():
        raise CannotDo(
            language.say("content.no-folder", "There is no folder {folder}.", folder=main)
        )
    own = _own_districts(args)
    if own:
        content, problems = load_content([main, *own], shared)
        if content is not None:
            return content
    content, problems_of_main = load_content([main], shared)
    if content is None:
        raise CannotDo(_faulty(language, main, problems_of_main))
    if own:
        print(_left_out(language, own[0], problems), file=sys.stderr)
    return content


def _own_districts(args: argparse.Namespace) -> list[Path]:
    """Return the user's own content where there is any; nothing is made by looking."""
    folders = (each.content for each in data_folder_candidates(given_data_folder(args)))
    # A home that nobody may look into holds no districts; Path.is_dir would raise there.
    return [folder for folder in folders if os.path.isdir(folder / "districts")]  # noqa: PTH112


def _faulty(language: Language, folder: Path, problems: "tuple[Problem, ...]") -> str:
    return language.say(
        "content.faulty",
        "The content in {folder} cannot be played, it has {number} faults "
        "(all of them: game.py check {folder}); the first: {first}",
        folder=folder,
        number=len(problems),
        first=_line(language, problems),
    )


def _left_out(language: Language, folder: Path, problems: "tuple[Problem, ...]") -> str:
    return language.say(
        "content.left-out",
        "Your own districts in {folder} are left out, they have {number} faults "
        "(all of them: game.py check {folder}); the first: {first}",
        folder=folder,
        number=len(problems),
        first=_line(language, problems),
    )


def _line(language: Language, problems: "tuple[Problem, ...]") -> str:
    from engine.authoring.problem import as_line

    return as_line(problems[0], language.say)

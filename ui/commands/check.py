"""``game.py check``: everything that is wrong with content, with place, line, expected and mend."""

import argparse
import json
import sys
from pathlib import Path

from engine.language.language import Language
from engine.storage.folders import shipped_folder
from ui.commands.options import CannotDo, content_folder_of, language_of
from ui.commands.parser import Subcommands

FOUND_NOTHING, FOUND_SOMETHING = 0, 1


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "check", help=say("check.help", "find everything that is wrong with content")
    )
    parser.add_argument(
        "folder",
        metavar=say("check.folder", "FOLDER"),
        type=Path,
        nargs="?",
        help=say(
            "check.folder-help",
            "a whole content, or a single district; without it, the content of the game",
        ),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("check.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Check a folder and print what was found; 1 where anything is wrong."""
    from engine.authoring.library import Surroundings
    from engine.authoring.loader import check_content
    from engine.authoring.problem import as_excerpt, as_line, as_record

    language = language_of(args)
    folder = args.folder if args.folder is not None else content_folder_of(args)
    _must_hold_content(folder, language)
    shared = content_folder_of(args)
    is_ours = folder.resolve() == shared.resolve()
    # Our catalogues hold translations of our own content; of another they know nothing.
    locale = shipped_folder("locale") if is_ours else None
    surroundings = Surroundings(shipped_folder("assets"), locale, is_ours)
    problems = check_content([folder], shared, surroundings)
    is_wrong = any(problem.severity != "note" for problem in problems)
    if args.json:
        records = [as_record(problem, language.say) for problem in problems]
        print(json.dumps({"findings": records}, ensure_ascii=False, indent=2))
        return FOUND_SOMETHING if is_wrong else FOUND_NOTHING
    for problem in problems:
        print(as_line(problem, language.say))
        excerpt = as_excerpt(problem)
        if excerpt:
            print(excerpt)
    print(_summary(len(problems), language), file=sys.stderr)
    return FOUND_SOMETHING if is_wrong else FOUND_NOTHING


def _must_hold_content(folder: Path, language: Language) -> None:
    from engine.authoring.layout import holds_content

    if not folder.is_dir():
        raise CannotDo(
            language.say("check.no-folder", "There is no folder {folder}.", folder=folder)
        )
    if not holds_content(folder):
        raise CannotDo(
            language.say(
                "check.no-content",
                "{folder} holds neither a content (districts, model, law) nor a district "
                "(district.yaml).",
                folder=folder,
            )
        )


def _summary(count: int, language: Language) -> str:
    if count == 0:
        return language.say("check.clean", "Nothing found.")
    return language.say_plural("check.found", "One finding.", "{number} findings.", count)

"""``game.py screenshots``: every screen of a played game as PNG, for reviewing."""

import argparse
import re
import tempfile
from pathlib import Path

from engine.language.language import Language
from engine.storage.folders import shipped_folder
from ui.commands.content import content_of
from ui.commands.options import LANGUAGES, CannotDo, language_of
from ui.commands.parser import Subcommands

DONE = 0
TEXT_SIZES = (100, 125, 150, 200)
PALETTES = ("light", "dark", "high-contrast")
SMALLEST = (1024, 600)


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "screenshots", help=say("screenshots.help", "draw every screen of a played game")
    )
    parser.add_argument(
        "folder",
        metavar="DIR",
        type=Path,
        help=say("screenshots.folder", "write the pictures into this folder"),
    )
    parser.add_argument(
        "--text-size",
        type=int,
        choices=TEXT_SIZES,
        default=TEXT_SIZES[0],
        help=say("screenshots.text-size", "size of the text in percent (100)"),
    )
    parser.add_argument(
        "--size",
        metavar="1366x768",
        default="1366x768",
        help=say("screenshots.size", "width and height of the window"),
    )
    parser.add_argument(
        "--palette",
        choices=PALETTES,
        default=PALETTES[0],
        help=say("screenshots.palette", "the colours (light)"),
    )


def run(args: argparse.Namespace) -> int:
    """Draw the pictures and say where they are."""
    from ui.commands.window import quieten

    quieten()
    from ui.window.screenshots import Wishes, take_screenshots

    language = language_of(args)
    wishes = Wishes(
        language.code if language.code in LANGUAGES else LANGUAGES[0],
        args.text_size,
        window_size(args.size, language),
        args.palette,
        shipped_folder("locale"),
    )
    with tempfile.TemporaryDirectory() as data:
        taken = take_screenshots(
            content_of(args, language), wishes, args.folder, Path(data), lambda name: print(name)
        )
    print(
        language.say_plural(
            "screenshots.done",
            "{number} picture in {folder}",
            "{number} pictures in {folder}",
            len(taken),
            folder=args.folder,
        )
    )
    return DONE


def window_size(text: str, language: Language) -> tuple[int, int]:
    """Return the size of the window that ``--size`` names; raises :class:`CannotDo`."""
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if size[0] < SMALLEST[0] or size[1] < SMALLEST[1]:
        raise CannotDo(
            language.say(
                "screenshots.bad-size",
                "--size is width x height, at least {width}x{height}, not {given}.",
                width=SMALLEST[0],
                height=SMALLEST[1],
                given=text,
            )
        )
    return size

"""``game.py new-district``: a small, whole, playable district for an author to start from."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.storage.folders import shipped_folder
from ui.commands.options import CannotDo, language_of
from ui.commands.parser import Subcommands

if TYPE_CHECKING:
    from engine.authoring.new_district import CannotMake

DONE = 0


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "new-district",
        help=say("new-district.help", "write a small, playable district to start from"),
    )
    parser.add_argument(
        "name",
        metavar=say("new-district.name", "NAME"),
        help=say("new-district.name-help", "the name of an invented place, as it is to be shown"),
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        required=True,
        help=say("new-district.out", "the content folder in which the district is written"),
    )


def run(args: argparse.Namespace) -> int:
    """Write the district and say what to do with it."""
    from engine.authoring.new_district import CannotMake, district_id, make_district

    language = language_of(args)
    shipped = shipped_folder("content")
    try:
        _must_be_new(district_id(args.name), shipped, language)
        folder = make_district(args.name, shipped, args.out)
    except CannotMake as fault:
        raise CannotDo(_sentence(language, fault)) from fault
    print(
        language.say(
            "new-district.done",
            "The district is in {folder}. Begin with {file}; check it with: game.py check {folder}",
            folder=folder,
            file="LEEME.txt",
        )
    )
    return DONE


def _must_be_new(id: str, shipped: Path, language: Language) -> None:
    if (shipped / "districts" / id).exists():
        raise CannotDo(
            language.say(
                "new-district.shipped",
                "The game has a district {id} already; choose another name.",
                id=id,
            )
        )


def _sentence(language: Language, fault: "CannotMake") -> str:
    say, params = language.say, fault.params
    match fault.code:
        case "no-name":
            return say(
                "new-district.no-name",
                "The name needs at least one letter from a to z; its folder is called by it.",
            )
        case "long-name":
            return say(
                "new-district.long-name",
                "The name has {count} letters; at most {most} can be shown.",
                **params,
            )
        case "broken-name":
            return say(
                "new-district.broken-name",
                "The name has signs in it that no screen can show; type it anew.",
            )
        case "taken":
            return say(
                "new-district.taken",
                "{folder} is there already, and nothing is written over it.",
                **params,
            )
        case "no-folder":
            return say("new-district.no-folder", "{folder} is a file, not a folder.", **params)
        case "not-empty":
            return say(
                "new-district.not-empty",
                "{folder} holds other things; name a folder that is empty or not there yet.",
                **params,
            )
        case _:
            return say(
                "new-district.not-written",
                "Nothing could be written into {folder}: {reason}.",
                **params,
            )

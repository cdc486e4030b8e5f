"""``game.py allocate``: votes into council seats, step by step, each with its reason."""

import argparse
import json
from pathlib import Path
from typing import Any

from engine.language.language import Language
from ui.commands.options import CannotDo, content_folder_of, language_of
from ui.commands.parser import Subcommands

MOST_SEATS = 39
"""The largest council of the law (LEM, art. 24: Lima)."""
DONE = 0


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "allocate", help=say("allocate.help", "divide council seats by law, step by step")
    )
    parser.add_argument(
        "--law",
        metavar="ID",
        required=True,
        help=say("allocate.law", "the electoral law, for instance 2002"),
    )
    parser.add_argument(
        "--seats",
        metavar="N",
        type=int,
        required=True,
        help=say("allocate.seats", "seats of the council, the mayor apart"),
    )
    parser.add_argument(
        "votes",
        metavar=say("allocate.votes", "VOTES"),
        type=int,
        nargs="+",
        help=say("allocate.votes-help", "votes of each list, in the order of the lists"),
    )
    parser.add_argument(
        "--seed",
        metavar="N",
        type=int,
        default=1,
        help=say("allocate.seed", "seed of the lots that ties need (1)"),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("allocate.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Allocate and print."""
    from engine.authoring.law_loader import load_law_or_raise
    from engine.authoring.loader import ContentError

    language = language_of(args)
    _must_be_sensible(args, language)
    try:
        content = load_law_or_raise(content_folder_of(args))
    except ContentError as fault:
        raise CannotDo(
            _broken_law(language, content_folder_of(args), len(fault.problems))
        ) from None
    if args.law not in content.electoral_ids:
        raise CannotDo(
            language.say(
                "allocate.unknown-law",
                "There is no law {law}; choose one of: {laws}.",
                law=args.law,
                laws=", ".join(content.electoral_ids),
            )
        )
    document = _document(args, language, content.law(args.law))
    if args.json:
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(document, language)))
    return DONE


def _must_be_sensible(args: argparse.Namespace, language: Language) -> None:
    if not 1 <= args.seats <= MOST_SEATS:
        raise CannotDo(
            language.say(
                "allocate.seats-out-of-range",
                "A council has from 1 to {most} seats, not {seats}.",
                most=MOST_SEATS,
                seats=args.seats,
            )
        )
    if min(args.votes) < 0:
        raise CannotDo(
            language.say(
                "allocate.votes-below-zero",
                "Votes cannot be fewer than zero: {votes}.",
                votes=min(args.votes),
            )
        )


def _broken_law(language: Language, folder: Path, count: int) -> str:
    return language.say_plural(
        "allocate.broken-law",
        "The law in {folder} has {number} fault; game.py check names it.",
        "The law in {folder} has {number} faults; game.py check names them.",
        count,
        folder=folder / "law",
    )


def _document(args: argparse.Namespace, language: Language, law: Any) -> dict[str, Any]:
    """Return everything that is printed, lists numbered from 1."""
    from engine.language.wording.allocation_steps import step_reason, step_title
    from engine.rules.chance import Stream
    from engine.rules.electoral_law.seats import allocate, drawn_from

    draw = drawn_from(Stream(args.seed, "lot", "allocate"))
    made = allocate(law, args.seats, args.votes, [args.seats] * len(args.votes), draw)
    steps = []
    for step in made.steps:
        params: dict[str, int | str] = dict(step.params)
        if "list" in step.params:
            params["list"] = _list_name(language, step.params["list"])
        steps.append(
            {
                "code": step.code,
                "params": _numbered(step.params),
                "what": step_title(language, step.code, params),
                "why": step_reason(language, step.code, params),
            }
        )
    return {
        "law": law.id,
        "seed": args.seed,
        "seats": {str(i): n for i, n in enumerate(made.seats, start=1)},
        "steps": steps,
        "lots": [
            {"what": lot.what, "among": [i + 1 for i in lot.among], "drawn": lot.drawn + 1}
            for lot in made.lots
        ],
    }


def _numbered(params: Any) -> dict[str, int]:
    """Return a step's numbers with the list counted from 1, as people count."""
    return {name: value + 1 if name == "list" else value for name, value in params.items()}


def _list_name(language: Language, position: int) -> str:
    return language.say("allocate.list", "List {number}", number=position + 1)


def _lines(document: dict[str, Any], language: Language) -> list[str]:
    lines = [f"{step['what']}. {step['why']}" for step in document["steps"]]
    lines.append("")
    for number, seats in document["seats"].items():
        lines.append(f"{_list_name(language, int(number) - 1)}: {seats}")
    if document["lots"]:
        lines.append("")
        lines.append(
            language.say(
                "allocate.lots", "Lots were drawn with seed {seed}.", seed=document["seed"]
            )
        )
    return lines

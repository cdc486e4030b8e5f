"""``game.py debrief``: what was done in a game, as a page, on paper and in tables."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.language.language import Language
from ui.commands.options import CannotDo, language_of
from ui.commands.parser import Subcommands
from ui.commands.progress import progress
from ui.commands.recorded import recorded_game, say_divergence

if TYPE_CHECKING:
    from engine.rules.playthrough import Playthrough
    from workshop.exports.write import Written

DONE, DIVERGED = 0, 1
REPLAYS = 10


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "debrief", help=say("debrief-command.help", "tell a game on a page, on paper, in tables")
    )
    parser.add_argument(
        "file",
        metavar=say("replay.file", "FILE"),
        type=Path,
        help=say("replay.file-help", "replay.json of a game, or a save"),
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        required=True,
        help=say("debrief-command.out", "write the report into this folder"),
    )
    parser.add_argument(
        "--replays",
        metavar="N",
        type=int,
        default=REPLAYS,
        help=say(
            "debrief-command.replays",
            "measure the decisions that weighed most on so many other seeds ({replays}); 0 leaves "
            "the chapter out",
            replays=REPLAYS,
        ),
    )
    parser.add_argument(
        "--workers",
        metavar="N",
        type=int,
        default=os.cpu_count() or 1,
        help=say("tournament.workers", "processes at once (as many as there are processors)"),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("debrief-command.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Compute, write, and name what was written; 1 where the game cannot be computed anew."""
    from engine.storage.record import replay
    from workshop.exports.write import Measure, Source, write_report

    language = language_of(args)
    _must_be_sensible(args, language)
    recorded = recorded_game(args, language)
    replayed = replay(recorded.world, recorded.record)
    if replayed.divergence is not None:
        print(say_divergence(language, recorded.world, replayed.divergence), file=sys.stderr)
        return DIVERGED
    source = Source(args.file.name, args.file.read_bytes())
    measure = Measure(args.replays, args.workers) if args.replays else None
    what = language.say("debrief-command.computing", "Computing the report")
    with progress(100, what) as done:
        written = write_report(
            replayed.playthrough, language, args.out, source, measure, _steps(done)
        )
    _tell(args, written, replayed.playthrough, language)
    return DONE


def _must_be_sensible(args: argparse.Namespace, language: Language) -> None:
    if args.out.exists() and not args.out.is_dir():
        raise CannotDo(
            language.say("debrief-command.no-folder", "{path} is not a folder.", path=args.out)
        )
    for name, value, least in (("--replays", args.replays, 0), ("--workers", args.workers, 1)):
        if value < least:
            raise CannotDo(
                language.say(
                    "debrief-command.at-least",
                    "{name} must be {least} or more, not {value}.",
                    name=name,
                    least=least,
                    value=value,
                )
            )


def _steps(done: Callable[[int], None]) -> Callable[[int], None]:
    """Return what hears how much of a hundred is done and moves the bar on by what is new."""
    last = 0

    def watch(percent: int) -> None:
        nonlocal last
        done(percent - last)
        last = percent

    return watch


def _tell(
    args: argparse.Namespace, written: "Written", playthrough: "Playthrough", language: Language
) -> None:
    if args.json:
        document = {
            "finished": playthrough.is_over,
            "turn": playthrough.state.turn,
            "folder": str(written.folder),
            "files": [path.relative_to(written.folder).as_posix() for path in written.files],
        }
        print(json.dumps(document, ensure_ascii=False, indent=2))
        return
    if not playthrough.is_over:
        print(
            language.say(
                "debrief-command.stopped",
                "This game is not over. The report tells also what is still secret in it.",
            )
        )
    print(language.say("debrief-command.written", "Written into {folder}:", folder=written.folder))
    for path in written.files:
        print(f"  {path.relative_to(written.folder)}")

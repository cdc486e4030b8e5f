"""``game.py replay``: a recorded game computed anew, turn by turn, with the hash of each state.

With ``--explain`` every choice of a list that the computer led stands beside why it was made.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.commands.options import language_of
from ui.commands.parser import Subcommands
from ui.commands.recorded import recorded_game, say_divergence

if TYPE_CHECKING:
    from engine.language.language import Language
    from engine.players.wish import Note
    from engine.rules.playthrough import Playthrough

SAME, DIVERGED = 0, 1


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "replay", help=say("replay.help", "compute a recorded game anew and compare it")
    )
    parser.add_argument(
        "file",
        metavar=say("replay.file", "FILE"),
        type=Path,
        help=say("replay.file-help", "replay.json of a game, or a save"),
    )
    parser.add_argument(
        "--until",
        metavar="TURN",
        type=int,
        help=say("replay.until", "stop when this turn opens"),
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help=say("replay.explain", "say of each choice of the computer why it was made"),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("replay.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Compute anew and print; 1 where the game goes another way than it was recorded."""
    from engine.storage.record import replay

    language = language_of(args)
    recorded = recorded_game(args, language)
    turns: list[dict[str, Any]] = []
    branch = recorded.record.branch
    if branch is not None and not args.json:
        print(
            language.say(
                "replay.branch",
                "A branch of {of}: it left that game when turn {turn} opened.",
                of=branch.of,
                turn=branch.turn,
            )
        )

    def tell(playthrough: "Playthrough") -> None:
        slot = playthrough.slot
        name = "end" if playthrough.is_over else slot.name
        turns.append({"turn": slot.turn, "name": name, "hash": playthrough.hashes[-1]})
        if not args.json:
            print(f"{slot.turn:3}  {name:16}  {playthrough.hashes[-1]}", flush=True)

    replayed = replay(recorded.world, recorded.record, args.until, tell)
    fault = replayed.divergence
    sentence = say_divergence(language, recorded.world, fault) if fault is not None else ""
    choices = _explained(replayed.playthrough, language) if args.explain else []
    if args.json:
        document = {
            "turns": turns,
            "same": fault is None,
            "finished": replayed.playthrough.is_over,
            "branch": {"of": branch.of, "turn": branch.turn} if branch is not None else None,
            "content": "carried" if recorded.is_carried else "installed",
            "diverges": {"turn": fault.turn, "why": sentence} if fault is not None else None,
        }
        if args.explain:
            document["choices"] = choices
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(choices)), end="\n" if choices else "")
        if fault is not None:
            print(sentence)
    return SAME if fault is None else DIVERGED


def _explained(playthrough: "Playthrough", language: "Language") -> list[dict[str, Any]]:
    """Return every choice of the computer with its turn, its list, and why it was made."""
    from engine.language.wording.actions import say_action
    from engine.language.wording.names import Names
    from engine.language.wording.reasons import say_reason
    from engine.players.explained import explained

    world = playthrough.world
    names = Names(language, world.district, world.model, world.aspirants)

    def told(note: "Note") -> dict[str, Any]:
        return {
            "turn": note.turn,
            "name": world.schedule[note.turn].name,
            "player": note.player,
            "list": names.list(note.player),
            "action": note.action.kind,
            "text": say_action(language, names, note.action),
            "reason": note.reason,
            "why": say_reason(language, note.reason),
        }

    return [told(note) for note in explained(playthrough)]


def _lines(choices: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the choices, a line each, under the turn and the list that made them."""
    heading = ""
    for choice in choices:
        above = f"{choice['turn']:3}  {choice['name']}  {choice['list']}"
        if above != heading:
            heading = above
            yield above
        yield f"     {choice['text']} \N{EM DASH} {choice['why']}"

"""``game.py replay``: a recorded game computed anew, turn by turn, with the hash of each state."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.language.language import Language
from ui.commands.content import content_of
from ui.commands.options import CannotDo, language_of
from ui.commands.parser import Subcommands

if TYPE_CHECKING:
    from engine.rules.playthrough import Playthrough
    from engine.rules.world import World
    from engine.storage.record import Divergence, Record

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
        "--json", action="store_true", help=say("replay.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Compute anew and print; 1 where the game goes another way than it was recorded."""
    from engine.storage.record import replay

    language = language_of(args)
    record, world, carried = _read(args, language)
    turns: list[dict[str, Any]] = []

    def tell(playthrough: "Playthrough") -> None:
        slot = playthrough.slot
        name = "end" if playthrough.is_over else slot.name
        turns.append({"turn": slot.turn, "name": name, "hash": playthrough.hashes[-1]})
        if not args.json:
            print(f"{slot.turn:3}  {name:16}  {playthrough.hashes[-1]}", flush=True)

    replayed = replay(world, record, args.until, tell)
    fault = replayed.divergence
    sentence = _said(language, world, fault) if fault is not None else ""
    if args.json:
        document = {
            "turns": turns,
            "same": fault is None,
            "finished": replayed.playthrough.is_over,
            "content": "carried" if carried else "installed",
            "diverges": {"turn": fault.turn, "why": sentence} if fault is not None else None,
        }
        print(json.dumps(document, ensure_ascii=False, indent=2))
    elif fault is not None:
        print(sentence)
    return SAME if fault is None else DIVERGED


def _read(args: argparse.Namespace, language: Language) -> "tuple[Record, World, bool]":
    """Read the file and find the content that it was played with."""
    from engine.authoring.new_world import UnknownChoice, new_world
    from engine.language.wording.choices import say_unknown
    from engine.language.wording.game_files import say_file_fault
    from engine.storage.carried import CarriedContent
    from engine.storage.record import read_document, record_in
    from engine.storage.save import carried_content
    from engine.storage.schema import Unreadable

    try:
        document, _ = read_document(args.file)
        record = record_in(document, args.file.name)
        content = content_of(args, language)
        try:
            world = new_world(content, record.setup)
        except UnknownChoice as fault:
            if "content" not in document:
                sentence = say_unknown(
                    language, fault.what, fault.given, fault.known, fault.nearest
                )
                raise CannotDo(sentence) from None
            return record, carried_content(document, args.file.name).world(record.setup), True
        if CarriedContent.of(world).hash() != record.content_hash and "content" in document:
            return record, carried_content(document, args.file.name).world(record.setup), True
    except Unreadable as fault:
        raise CannotDo(say_file_fault(language, fault.code, fault.params)) from None
    return record, world, False


def _said(language: Language, world: "World", fault: "Divergence") -> str:
    """Return where and how the replay goes another way."""
    from engine.language.wording.names import Names
    from engine.language.wording.refusals import say_refusal

    turn, name = fault.turn, world.schedule[fault.turn].name
    if fault.decision is None:
        return language.say(
            "replay.diverges",
            "Turn {turn} ({name}) comes out differently than it was recorded.",
            turn=turn,
            name=name,
        )
    names = Names(language, world.district, world.model, world.aspirants)
    reason = say_refusal(language, names, fault.refusal) if fault.refusal is not None else ""
    return language.say(
        "replay.refused",
        "Turn {turn} ({name}): {player} cannot do what was recorded, {action}. {reason}",
        turn=turn,
        name=name,
        player=fault.decision.player,
        action=fault.decision.action.kind,
        reason=reason,
    )

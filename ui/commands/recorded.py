"""A recorded game read from a file, with the content that it was played with."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.language.language import Language
from ui.commands.content import content_of
from ui.commands.options import CannotDo

if TYPE_CHECKING:
    from engine.rules.world import World
    from engine.storage.record import Divergence, Record


@dataclass(frozen=True)
class Recorded:
    """What was decided, and the world to decide it in again."""

    record: "Record"
    world: "World"
    is_carried: bool
    """Whether the file brought its content along, because what is installed is another."""


def recorded_game(args: argparse.Namespace, language: Language) -> Recorded:
    """Read ``args.file`` and find its content; raises :class:`CannotDo` with its sentence."""
    from engine.authoring.new_world import UnknownChoice, new_world
    from engine.language.wording.choices import say_unknown
    from engine.language.wording.game_files import say_file_fault
    from engine.storage.carried import CarriedContent
    from engine.storage.record import read_document, record_in
    from engine.storage.save import carried_content, world_of
    from engine.storage.schema import Unreadable

    try:
        document, _ = read_document(args.file)
        record = record_in(document, args.file.name)
        content = content_of(args, language)
        definitions = (*content.districts, content.model, content.law)
        try:
            installed = CarriedContent.of(new_world(content, record.setup))
            world = world_of(installed, record, args.file.name)
        except UnknownChoice as fault:
            if "content" not in document:
                sentence = say_unknown(
                    language, fault.what, fault.given, fault.known, fault.nearest
                )
                raise CannotDo(sentence) from None
            carried = carried_content(document, args.file.name, definitions)
            return Recorded(record, world_of(carried, record, args.file.name), True)
        if installed.hash() != record.content_hash and "content" in document:
            carried = carried_content(document, args.file.name, definitions)
            return Recorded(record, world_of(carried, record, args.file.name), True)
    except Unreadable as fault:
        raise CannotDo(say_file_fault(language, fault.code, fault.params)) from None
    return Recorded(record, world, False)


def say_divergence(language: Language, world: "World", fault: "Divergence") -> str:
    """Return where and how a replay goes another way than its record."""
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

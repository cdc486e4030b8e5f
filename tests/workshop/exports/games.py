"""Games whose reports are looked at by the tests of the exports."""

from dataclasses import replace
from functools import cache

from engine.analysis.ledgers import players_ledger
from engine.language.language import Language
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON
from engine.storage.folders import shipped_folder
from tests.support import make_world, play_until
from workshop.exports.blocks import Block, Report
from workshop.exports.report import report_of
from workshop.exports.subject import Subject

WAYS = ("patron", "mixed", "programme", "idle")


@cache
def language(code: str = "es") -> Language:
    """Return one of the languages of the game."""
    return Language.load(code, shipped_folder("locale"))


@cache
def played(phase: str = "") -> Playthrough:
    """Return a short game at its end, or stopped where a phase opens."""
    return play_until(Playthrough.start(make_world(3, WAYS, length="short")), phase)


@cache
def subject(code: str = "es", phase: str = "") -> Subject:
    """Return a game to be told, with what one list added where it came to its end."""
    game = played(phase)
    own = {"tinya": players_ledger(game, "tinya")} if game.is_over else {}
    return Subject(game, language(code), own)


@cache
def report(code: str = "es", phase: str = "") -> Report:
    """Return the report of such a game."""
    return report_of(subject(code, phase))


def led_by_people(*lists: str) -> Subject:
    """Return the game as if people had led some lists."""
    game = played()
    setup = game.world.setup
    players = tuple(
        replace(player, strategy=PERSON) if player.id in lists else player
        for player in setup.players
    )
    world = replace(game.world, setup=replace(setup, players=players))
    return Subject(replace(game, world=world), language())


def blocks(told: Report) -> tuple[Block, ...]:
    """Return every block of a report."""
    return (*told.lead, *(block for section in told.sections for block in section.blocks))

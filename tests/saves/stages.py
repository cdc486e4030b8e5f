"""What tests of saves share: one game at five moments, and how it is opened again."""

from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn, play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON, Setup
from engine.storage.carried import CarriedContent
from engine.storage.save import SaveWriter
from engine.storage.shelf import Shelf, open_newest
from tests.support import make_world, play_until, submitted

Stages = tuple[tuple[Playthrough, bytes], ...]
WAYS = ("idle", "programme", "idle", "idle")


def played() -> Stages:
    """Return one game at five moments, each with its save."""
    writer = SaveWriter(make_world(5, WAYS, "short"))
    game = Playthrough.start(make_world(5, WAYS, "short"))
    found: list[tuple[Playthrough, bytes]] = []
    for phase in ("registration", "campaign", "debate", "election", "office"):
        game = play_until(game, phase)
        found.append((game, writer.bytes(game, f"2026-03-0{len(found) + 1}T10:00")))
    return tuple(found)


def opening_of_a_person() -> Playthrough:
    """Return the opening of a short game of one person among computers."""
    world = make_world(5, ("idle", PERSON, "idle", "idle"), "short")
    return play_computers(Playthrough.start(world))


def led_by_a_person() -> bytes:
    """Return the save of that game after a week of campaign, with one thing planned."""
    game = opening_of_a_person()
    while game.slot.name != "campaign-2":
        game = play_computers(plan_turn(game, "tinya", STRATEGIES["programme"]()))
    game = submitted(game, "tinya", next(game.allowed("tinya")))
    return SaveWriter(game.world).bytes(game, "2026-03-01T10:00")


def installed(setup: Setup) -> CarriedContent | None:
    """Return the shipped content, as the window looks it up."""
    return CarriedContent.of(make_world(5, WAYS, "short"))


def state_of(shelf: Shelf, name: str = "game") -> str:
    """Return the hash of the state that a game on the shelf opens with."""
    return open_newest(shelf, name, installed).playthrough.hash()

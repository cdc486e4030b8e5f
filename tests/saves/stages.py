"""What tests of saves share: one game at five moments, and how it is opened again."""

from engine.rules.playthrough import Playthrough
from engine.rules.setup import Setup
from engine.storage.carried import CarriedContent
from engine.storage.save import SaveWriter
from engine.storage.shelf import Shelf, open_newest
from tests.support import make_world, play_until

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


def installed(setup: Setup) -> CarriedContent | None:
    """Return the shipped content, as the window looks it up."""
    return CarriedContent.of(make_world(5, WAYS, "short"))


def state_of(shelf: Shelf, name: str = "game") -> str:
    """Return the hash of the state that a game on the shelf opens with."""
    return open_newest(shelf, name, installed).playthrough.hash()

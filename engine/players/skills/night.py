"""The night before the vote: people who stay awake, keys that stay where they are, a word."""

from collections.abc import Iterable, Iterator

from engine.players.wish import Wish
from engine.rules.actions.eve import AskForKeys, SendWord, WatchTonight
from engine.rules.actions.integrity import WatchVote
from engine.rules.view import View


def stay_awake(view: View) -> Iterator[Wish]:
    """Say on the radio that the vote is secret, and stay awake where most people are tempted."""
    yield Wish(SendWord(), "keep-the-vote-secret")
    for place in _tempted(view):
        yield Wish(WatchTonight(place), "keep-watch")


def lock_up(view: View) -> Iterator[Wish]:
    """Ask the women for the keys where they know one; else stay awake."""
    for place in _tempted(view):
        yield Wish(AskForKeys(place), "lock-the-hall")
    yield from stay_awake(view)


def watch(view: View, places: Iterable[str], most: int) -> Iterator[Wish]:
    """Name people who will stay awake on the eve, in ``most`` places of one week."""
    if sum(1 for a in view.plan if isinstance(a, WatchVote)) < most:
        for place in places:
            yield Wish(WatchVote(place), "keep-watch")


def _tempted(view: View) -> list[str]:
    spots = sorted(view.eve_spots, key=lambda spot: (-spot.risk, spot.id))
    return [spot.place for spot in spots]

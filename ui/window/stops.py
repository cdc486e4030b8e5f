"""Where a tour of the window stops: what is pressed on the way to each screen and dialog."""

from collections.abc import Mapping
from dataclasses import dataclass

MEASURED = ""
"""Stands among the keys of a picture for waiting until what is computed is there."""
PATIENCE = 6000
"""Frames that are waited for that at most."""


@dataclass(frozen=True)
class Stop:
    """A screen's name, and the keys that are pressed on the way to it from where the tour stands.

    A key that ends with a hyphen stands for the first that begins so, and ``MEASURED`` waits until
    nothing is computed any more.
    """

    name: str
    keys: tuple[str, ...] = ()


AT_TITLE = (
    Stop("title-first-start"),
    Stop("title", ("begin",)),
    Stop("new-game", ("main",)),
    Stop("new-game-law", ("law-2002+alternation",)),
    Stop("new-game-2003", ("scenario-macusani-2003",)),
    Stop("new-game-again", ("scenario-macusani-2002",)),
    Stop("before-play", ("begin",)),
)
"""One after the other, each going on from where the last one ended."""

PLANNED: Mapping[str, tuple[Stop, ...]] = {
    "registration-1": (
        Stop("list-empty"),
        Stop("list-offer", ("presses-",)),
        Stop("list", ("party-way",)),
        Stop("list-person", ("party-way", "mayor")),
        Stop("list-hand-in", ("party-way", "hand-in")),
    ),
    "campaign-1": (
        Stop("week-guide"),
        Stop("week-hand-in", ("hand-in",)),
    ),
    "campaign-2": (
        Stop("week"),
        Stop("week-offer", ("waits-",)),
        Stop("week-lists", ("lists",)),
        Stop("week-folder", ("folder",)),
        Stop("week-legend", ("legend",)),
        Stop("week-list-of-places", ("shown-list",)),
        Stop("week-why", ("estimate-",)),
        Stop("community", ("shown-list", "place-")),
        Stop("week-choices", ("group-visit",)),
        Stop("week-gifts", ("group-gifts",)),
        Stop("week-rules", ("group-oversight",)),
        Stop("week-radio", ("group-media",)),
        Stop("week-organisations", ("group-organisations",)),
        Stop("week-money", ("group-resources",)),
        Stop("promise-builder", ("group-speak",)),
    ),
    "debate-1": (Stop("debate"), Stop("debate-hands", ("hands",))),
    "debate-3": (Stop("debate-last-round"),),
    "election-1": (Stop("eve"), Stop("eve-law", ("law",))),
    "office-1": (
        Stop("office"),
        Stop("office-works", ("tabs-works",)),
        Stop("office-council", ("tabs-council",)),
        Stop("office-hand-in", ("hand-in",)),
        Stop("office-case", ("waits-",)),
    ),
    "office-2": (
        Stop("office-choices", ("group-",)),
        Stop("assembly-form", ("group-assembly",)),
        Stop("assembly-meet", ("group-assembly", "parts-meet")),
        Stop("assembly-decide", ("group-assembly", "parts-decide")),
        Stop("paper-votes", ("group-assembly", "paper")),
    ),
    "recall-1": (Stop("recall"),),
}
"""Turn → stops on the screen that it is planned on."""

TOLD: Mapping[str, tuple[Stop, ...]] = {
    "campaign": (Stop("week-results"),),
    "debate": (Stop("debate-over"),),
    "election": (
        Stop("night-count"),
        Stop("night-why", ("votes-",)),
        Stop("night-seats", ("next", "all")),
        Stop("night-elected", ("next", "all", "next")),
    ),
    "office": (Stop("assembly-result"),),
    "recall": (Stop("recall-result"),),
}
"""Phase → stops on the screen that tells what a turn of it brought."""

BESIDE = (
    Stop("saves", ("saves",)),
    Stop("saves-delete", ("saves", "delete")),
    Stop("codex", ("learn",)),
    Stop("codex-people", ("learn", "kind-actor")),
    Stop("codex-law", ("learn", "kind-law")),
    Stop("codex-model", ("learn", "kind-model")),
    Stop("codex-figures", ("learn", "kind-figure")),
    Stop("law-today", ("learn", "law-today")),
)

FOR_AUTHORS = (
    Stop("authors"),
    Stop("authors-preview", ("see",)),
    Stop("authors-map", ("map",)),
)
"""Stops on the page for the author of a district."""
FINDINGS = Stop("authors-findings")
"""What is wrong with files that were read anew."""

ANOTHER_CHOICE = Stop(
    "another-choice", ("page-decisions", MEASURED, "decision-", "choose-", MEASURED)
)
"""What else could have been done instead of the decision that weighed most."""

REPORT = Stop("report", ("page-decisions", MEASURED, "save-report"))
"""What the game asks before it writes the report."""
BRANCH = Stop("branch", ("page-chronicle", "play-from-"))
"""The question before a turn of a finished game is played anew."""

OTHER_ROLES: Mapping[str, tuple[Stop, ...]] = {
    "office-1": (Stop("office"), Stop("office-council", ("tabs-council",))),
    "office-2": (Stop("office-choices", ("group-",)),),
}
"""Turn → stops in a game whose people do not govern; the name of the role stands before them."""

"""What a way of playing wishes for, and why: a choice with the reason it was made for.

Reasons are codes; ``engine/language/wording/reasons.py`` says them. They are kept beside the input
log, never in the state: the same choice counts the same whatever it was made for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from engine.rules.actions.union import AnyAction

Reason = Literal[
    "a-woman-first",
    "accompany-the-far",
    "answer-asks-least",
    "answer-brings-money",
    "answer-brings-votes",
    "answer-does-least-harm",
    "answer-keeps-friends",
    "answer-leaves-no-debt",
    "answer-makes-rules",
    "answer-teaches-rights",
    "ask-for-figures",
    "ask-for-papers",
    "be-bound",
    "be-heard-by-many",
    "be-heard-on-rights",
    "bind-whoever-governs",
    "block-in-council",
    "bring-them-down",
    "build-for-the-poor",
    "build-what-is-seen",
    "build-what-was-promised",
    "drawn-by-lot",
    "everything-to-everybody",
    "feast-before-the-vote",
    "fill-the-purse",
    "find-allies",
    "free-the-money",
    "from-door-to-door",
    "gift-in-the-middle",
    "good-at-home",
    "hear-first",
    "in-their-language",
    "jobs-for-later",
    "keep-the-vote-secret",
    "keep-watch",
    "known-by-all-first",
    "let-people-decide",
    "lock-the-hall",
    "month-jobs-by-me",
    "nothing-more",
    "one-woman-for-the-radio",
    "open-the-assembly",
    "party-tonight",
    "pay-what-was-promised",
    "plain-word",
    "prepare-the-women",
    "show-bad-work",
    "show-the-accounts",
    "show-the-record",
    "sign-against",
    "somebody-in-the-place",
    "speak-with-figures",
    "stand-by-good-rules",
    "strike-with-proof",
    "talk-to-the-organised",
    "teach-rights",
    "tell-it-there",
    "through-a-friend",
    "to-the-board",
    "women-and-men-in-turn",
    "word-given",
    "work-it-out",
    "write-it-down",
]


@dataclass(frozen=True, slots=True)
class Wish:
    """A choice that a way of playing would make now, and what for."""

    action: AnyAction
    reason: Reason


@dataclass(frozen=True, slots=True)
class Note:
    """Why a computer player made one choice of the input log."""

    turn: int
    player: str
    action: AnyAction
    reason: Reason


Hear = Callable[[Note], None]
"""Is told of every choice of a computer player, with its reason."""


def unheard(note: Note) -> None:
    """Let the reason go."""

"""Another choice over many seeds: the same offers and incidents, other people, and the spread.

The script stays; the people seeds are those that follow the game's own. In each, the game is held
once, and left at the turn of every decision that is asked about (``docs/model.md``, 11).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import mean, stdev

from engine.analysis.counterfactual import (
    Change,
    Difference,
    HeldGame,
    Rivals,
    Until,
    rivals_of,
)
from engine.analysis.workers import Watch, spread, unwatched
from engine.rules.playthrough import Decision, Playthrough
from engine.rules.setup import Seeds, Setup
from engine.rules.world import World
from engine.storage.carried import CarriedContent

SEEDS = 50
SAFE = 0.95
"""In what share of seeds the same list must win for it to be called safe anyway."""
TOGETHER = 2
"""How many changes are asked of the own seed in one piece: so that it is seen to go on."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A figure over many seeds."""

    values: tuple[int, ...]

    @property
    def mean(self) -> float:
        """The mean."""
        return mean(self.values) if self.values else 0.0

    @property
    def deviation(self) -> float:
        """The sample's standard deviation; 0 for a single value."""
        return stdev(self.values) if len(self.values) > 1 else 0.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a change did: in this game, where rivals answer, and over other people seeds."""

    change: Change
    held: Difference
    answered: Difference
    """The computer's rivals decide anew from the next turn on."""
    over: tuple[Difference, ...]
    """One for each other people seed."""

    @property
    def net(self) -> Spread:
        """The list's votes, this game minus the other, over the seeds."""
        return Spread(tuple(d.net for d in self.over))

    @property
    def moved(self) -> Spread:
        """The electors whose choice differs, over the seeds."""
        return Spread(tuple(d.moved for d in self.over))

    @property
    def citizenship(self) -> Spread:
        """The district's ledger, this game minus the other, over the seeds."""
        return Spread(tuple(d.citizenship for d in self.over))

    def part(self, name: str) -> Spread:
        """Return one part of the ledger over the seeds."""
        return Spread(tuple(d.parts[name] for d in self.over))

    @property
    def same_winner(self) -> float:
        """In what share of the seeds the same list wins with and without."""
        return mean(d.same_winner for d in self.over) if self.over else float(self.held.same_winner)

    @property
    def safe_anyway(self) -> bool:
        """Whether the decision was not what decided who won."""
        return self.held.same_winner and self.same_winner >= SAFE


Hear = Callable[[tuple[Weighed, ...]], None]
"""Is told what is measured so far, whenever there is more."""


def unheard(weighed: tuple[Weighed, ...]) -> None:
    """Hear nothing."""


@dataclass(frozen=True)
class Asked:
    """What all processes need to know: the game, what is asked of it, and how far."""

    content: CarriedContent
    setup: Setup
    log: tuple[Decision, ...]
    changes: tuple[Change, ...]
    until: Until


@dataclass(frozen=True)
class Piece:
    """What one process is asked at a time: some of the changes, among one people."""

    people: int
    rivals: tuple[Rivals, ...]
    first: int
    last: int


def weigh(
    game: Playthrough,
    changes: Sequence[Change],
    seeds: int = SEEDS,
    *,
    until: Until = "the-count",
    rivals: Rivals = "hold",
    workers: int = 1,
    watch: Watch = unwatched,
    hear: Hear = unheard,
) -> tuple[Weighed, ...]:
    """Ask a finished game about each change, on its own seed and on ``seeds`` that follow.

    ``rivals`` says what they do on the other seeds. What ``watch`` raises ends it; ``hear`` has
    then been told the changes that were answered, in their order.
    """
    asked = _asked(game, changes, until)
    people = game.world.setup.seeds.people
    own = [
        Piece(people, ("hold", "answer"), first, min(first + TOGETHER, len(changes)))
        for first in range(0, len(changes), TOGETHER)
    ]
    answers = _Answers(asked.changes, own, hear)
    pieces = [*own, *_others(asked, rivals, 0, seeds)]
    spread(ask, asked, pieces, workers, watch, hear=answers.take)
    return answers.weighed


def weigh_further(
    game: Playthrough,
    weighed: Sequence[Weighed],
    seeds: int = SEEDS,
    *,
    until: Until = "the-count",
    rivals: Rivals = "hold",
    workers: int = 1,
    watch: Watch = unwatched,
    hear: Hear = unheard,
) -> tuple[Weighed, ...]:
    """Ask of those of ``seeds`` that are missing only; what is measured already stays as it is."""
    asked = _asked(game, [each.change for each in weighed], until)
    done = min((len(each.over) for each in weighed), default=seeds)
    answers = _Answers(asked.changes, [], hear, tuple(weighed), done)
    pieces = _others(asked, rivals, done, seeds)
    spread(ask, asked, pieces, workers, watch, hear=answers.take)
    return answers.weighed


class _Answers:
    """Puts together what the processes answer, whichever is ready first."""

    def __init__(
        self,
        changes: Sequence[Change],
        own: Sequence[Piece],
        hear: Hear,
        known: Sequence[Weighed] = (),
        done: int = 0,
    ) -> None:
        self._changes, self._own, self._hear = changes, own, hear
        self._here = {n: (each.held, each.answered) for n, each in enumerate(known)}
        self._before = {n: each.over[:done] for n, each in enumerate(known)}
        self._over: dict[int, Answer] = {}

    def take(self, number: int, answer: "Answer") -> None:
        """Take the answer to a piece."""
        if number < len(self._own):
            for n, (held, answered) in enumerate(answer, start=self._own[number].first):
                self._here[n] = (held, answered)
        else:
            self._over[number - len(self._own)] = answer
        self._hear(self.weighed)

    @property
    def weighed(self) -> tuple[Weighed, ...]:
        """What is known of each change; of other seeds as many as follow one another."""
        found: list[Answer] = []
        while len(found) in self._over:
            found.append(self._over[len(found)])
        return tuple(
            Weighed(
                self._changes[n],
                *self._here[n],
                (*self._before.get(n, ()), *(each[n][0] for each in found)),
            )
            for n in sorted(self._here)
        )


def _asked(game: Playthrough, changes: Sequence[Change], until: Until) -> Asked:
    world = game.world
    return Asked(CarriedContent.of(world), world.setup, game.log, tuple(changes), until)


def _others(asked: Asked, rivals: Rivals, done: int, seeds: int) -> list[Piece]:
    people, changes = asked.setup.seeds.people, len(asked.changes)
    return [Piece(people + n, (rivals,), 0, changes) for n in range(done + 1, seeds + 1) if changes]


Answer = tuple[tuple[Difference, ...], ...]
"""For each change of a piece, what it did: once for each of the ways of its rivals."""


def ask(asked: Asked, piece: Piece) -> Answer:
    """Return what each change of a piece did."""
    world = with_people(asked.content, asked.setup, piece.people)
    held = HeldGame(world, asked.log, asked.until)
    return tuple(
        tuple(_difference(held, change, rivals) for rivals in piece.rivals)
        for change in asked.changes[piece.first : piece.last]
    )


def _difference(held: HeldGame, change: Change, rivals: Rivals) -> Difference:
    """Return what a change did; where no rival is the computer's, nobody can answer."""
    answers = rivals == "answer" and rivals_of(held.world, change.player)
    return held.difference(change, "answer" if answers else "hold")


def with_people(content: CarriedContent, setup: Setup, people: int) -> World:
    """Return the same game for other people: same script, other tastes and rolls."""
    return content.world(replace(setup, seeds=Seeds(setup.seeds.script, people)))

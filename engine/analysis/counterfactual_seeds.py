"""Another choice over many seeds: the same offers and incidents, other people, and the spread.

The script stays; the people seeds are those that follow the game's own. In each, the game is held
once, and left at the turn of every decision that is asked about (``docs/model.md``, 11).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import mean, stdev

from engine.analysis.counterfactual import Change, Difference, HeldGame, Rivals, Until
from engine.analysis.workers import Watch, spread, unwatched
from engine.rules.playthrough import Decision, Playthrough
from engine.rules.setup import Seeds, Setup
from engine.rules.world import World
from engine.storage.carried import CarriedContent

SEEDS = 50
SAFE = 0.95
"""In what share of seeds the same list must win for it to be called safe anyway."""


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


@dataclass(frozen=True)
class Asked:
    """What all processes need to know: the game, what is asked of it, and how far."""

    content: CarriedContent
    setup: Setup
    log: tuple[Decision, ...]
    changes: tuple[Change, ...]
    until: Until
    rivals: Rivals


def weigh(
    game: Playthrough,
    changes: Sequence[Change],
    seeds: int = SEEDS,
    *,
    until: Until = "the-count",
    rivals: Rivals = "hold",
    workers: int = 1,
    watch: Watch = unwatched,
) -> tuple[Weighed, ...]:
    """Ask a finished game about each change, on its own seed and on ``seeds`` that follow.

    ``rivals`` says what they do on the other seeds. What ``watch`` raises ends it.
    """
    world = game.world
    asked = Asked(CarriedContent.of(world), world.setup, game.log, tuple(changes), until, rivals)
    people = world.setup.seeds.people
    pieces: list[tuple[int, Rivals]] = [(people, "hold"), (people, "answer")]
    pieces += [(seed, rivals) for seed in range(people + 1, people + 1 + seeds)]
    found = spread(ask, asked, pieces, workers, watch)
    return tuple(
        Weighed(change, found[0][n], found[1][n], tuple(line[n] for line in found[2:]))
        for n, change in enumerate(asked.changes)
    )


def ask(asked: Asked, piece: tuple[int, Rivals]) -> tuple[Difference, ...]:
    """Return what each change did on one people seed."""
    people, rivals = piece
    world = with_people(asked.content, asked.setup, people)
    held = HeldGame(world, asked.log, asked.until)
    return tuple(held.difference(change, rivals) for change in asked.changes)


def with_people(content: CarriedContent, setup: Setup, people: int) -> World:
    """Return the same game for other people: same script, other tastes and rolls."""
    return content.world(replace(setup, seeds=Seeds(setup.seeds.script, people)))

"""The games of a tournament: fixed line-ups of four, each seat going round over the lists."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.authoring.library import Content
from engine.authoring.new_world import new_world, usual_setup
from engine.players.table import play_computers
from engine.rules.council.ledgers import citizenship, power
from engine.rules.definitions.people import Aspirant
from engine.rules.electoral_law.election import Elected
from engine.rules.playthrough import Playthrough
from engine.rules.setup import BASE_REGIME, Player, Seeds, Setup

LINE_UPS: tuple[tuple[str, str, str, str], ...] = (
    ("patron", "programme", "mixed", "idle"),
    ("women", "patron", "jobs", "town"),
    ("radio", "programme", "town", "random"),
    ("jobs", "women", "mixed", "idle"),
    ("patron", "radio", "mixed", "women"),
    ("strong", "programme", "women", "random"),
)
"""Who meets whom. What is asked of the game is asked of the first."""

IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Fixture:
    """One game to be played: ``strategies`` in the order of the line-up."""

    strategies: tuple[str, ...]
    setup: Setup


@dataclass(frozen=True, slots=True)
class Seat:
    """How one list of a game fared; ``power`` is its ledger at the end of the two years."""

    list: str
    strategy: str
    votes: int
    seats: int
    women_elected: int
    won: bool
    power: int
    removed: bool


@dataclass(frozen=True, slots=True)
class GameOutcome:
    """What became of one game; the three parts are the district's ledger at its end."""

    strategies: tuple[str, ...]
    seed: int
    seats: tuple[Seat, ...]
    resources: int
    norms: int
    institutions: int

    @property
    def citizenship(self) -> int:
        """The weakest part decides."""
        return min(self.resources, self.norms, self.institutions)

    @property
    def governed_by(self) -> str:
        """The way of playing that won."""
        return next(seat.strategy for seat in self.seats if seat.won)


def alone(line_ups: Sequence[tuple[str, ...]] = LINE_UPS) -> tuple[tuple[str, ...], ...]:
    """Return the line-ups in which each way of playing stands alone among lists that do nothing."""
    names = sorted({name for line_up in line_ups for name in line_up})
    return tuple((name, *(IDLE for _ in line_ups[0][1:])) for name in names)


def count_games(runs: int, line_ups: Sequence[tuple[str, ...]] = LINE_UPS) -> int:
    """Return how many games a tournament of so many seeds has."""
    return runs * (len(line_ups) + len(alone(line_ups)))


def fixtures(
    content: Content,
    scenario: str,
    line_ups: Sequence[tuple[str, ...]],
    runs: int,
    *,
    length: str = "standard",
    law: str | None = None,
    regime: str = BASE_REGIME,
    first_seed: int = 1,
) -> tuple[Fixture, ...]:
    """Return every line-up on seeds 1 to ``runs``; in each seed the seats move on by one list."""
    usual = usual_setup(content, scenario)
    chosen = replace(usual, length=length, law=law or usual.law, regime=regime)  # type: ignore[arg-type]
    lists = usual.lists
    return tuple(
        Fixture(
            line_up,
            replace(
                chosen,
                seeds=Seeds(seed, seed),
                players=tuple(
                    Player(lists[(place + seed) % len(lists)], "list", strategy)
                    for place, strategy in enumerate(line_up)
                ),
            ),
        )
        for line_up in line_ups
        for seed in range(first_seed, first_seed + runs)
    )


def play(content: Content, fixture: Fixture) -> GameOutcome:
    """Play one game to its end and return what became of it."""
    world = new_world(content, fixture.setup)
    game = play_computers(Playthrough.start(world))
    election, office = game.state.election, game.state.office
    if election is None:
        raise ValueError(f"{fixture.setup.scenario} holds no election")
    powers = power(world, game.state)
    ledger = citizenship(world, game.state)
    removed = office.recall.removed if office is not None and office.recall is not None else ()
    women = _women(world.aspirants, election.elected)
    return GameOutcome(
        fixture.strategies,
        fixture.setup.seeds.people,
        tuple(
            Seat(
                list=player.id,
                strategy=player.strategy,
                votes=election.votes[player.id],
                seats=election.seats[player.id],
                women_elected=women.get(player.id, 0),
                won=election.mayor.list == player.id,
                power=powers[player.id],
                removed=election.mayor.list == player.id and election.mayor.aspirant in removed,
            )
            for player in fixture.setup.players
        ),
        ledger.resources,
        ledger.norms,
        ledger.institutions,
    )


def _women(aspirants: Mapping[str, Aspirant], elected: Iterable[Elected]) -> dict[str, int]:
    """Return how many women each list brought into the council."""
    women = (e.list for e in elected if aspirants[e.aspirant].sex == "woman")
    return dict(Counter(women))

"""A tournament of ways of playing: what each wins, and what it does to the district.

Two kinds of games are played on the same seeds. In the *line-ups* of four, ways of playing meet:
they say who wins. *Alone* among lists that do nothing, a way of playing governs: these games say
what it does to the district, seed by seed beside any other way.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import mean
from typing import Any, Self

from engine.analysis.tournament_games import LINE_UPS, GameOutcome, Seat, alone, fixtures, play
from engine.analysis.workers import Watch, spread, unwatched
from engine.authoring.library import Content
from engine.authoring.new_world import find_scenario
from engine.rules.setup import BASE_REGIME

CERTAINTY = 1.96
"""Standard deviations of the 95 % interval."""
BOUNDS = {
    "patron": (0.15, 0.60),
    "programme": (0.15, 0.60),
    "mixed": (0.15, 0.60),
    "idle": (0.0, 0.0),
}
"""Between what each must win against the others of the first line-up."""
LEAST_OF_ITS_OWN = 0.15
"""What the women-led and the programme list must win at least of all their games."""
LEAVES_MORE = 0.80
"""In how many seeds who gives nothing must leave more citizenship than who bought the win."""
WITHOUT_GIFTS, WITH_GIFTS = ("programme", "women"), ("patron", "jobs")
"""Ways that never give, and ways that live by giving."""
CAN_WIN = 0.10
"""A way of playing can win where it wins this share of its games."""
WAYS_THAT_CAN_WIN = 5
"""No way is the only way: so many must be able to win."""
NOT_TRYING = ("idle", "random")
"""They are there to be compared with."""
PARTS = ("resources", "norms", "institutions")


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of wins with Wilson's 95 % interval."""

    games: int
    wins: int

    @property
    def value(self) -> float:
        """The share, 0 to 1."""
        return self.wins / self.games if self.games else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Between what the true share lies, by 95 % (Wilson 1927; sound also near 0 and 1)."""
        n, z = self.games, CERTAINTY
        if not n:
            return 0.0, 1.0
        middle = (self.value + z * z / (2 * n)) / (1 + z * z / n)
        half = z * sqrt(self.value * (1 - self.value) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Row:
    """One way of playing in one district under one law.

    Seats, women elected and power are means over its games in the line-ups; the ledger's parts
    (0 to 1000) are means over the games in which it governed alone, ``None`` where it never did.
    """

    district: str
    law: str
    regime: str
    strategy: str
    rate: Rate
    votes: float
    seats: float
    women_elected: float
    power: float
    removed: int
    resources: float | None
    norms: float | None
    institutions: float | None

    def as_json(self) -> dict[str, Any]:
        """Return it as ``tournament --json`` holds it."""
        low, high = self.rate.interval
        ledger = {part: _rounded(getattr(self, part)) for part in PARTS}
        return {
            "district": self.district,
            "law": self.law,
            "regime": self.regime,
            "strategy": self.strategy,
            "games": self.rate.games,
            "wins": self.rate.wins,
            "win_rate": round(self.rate.value, 4),
            "low": round(low, 4),
            "high": round(high, 4),
            "votes": _rounded(self.votes),
            "seats": round(self.seats, 2),
            "women_elected": round(self.women_elected, 2),
            "power": _rounded(self.power),
            "removed": self.removed,
            **ledger,
        }


@dataclass(frozen=True, slots=True)
class LineUpResult:
    """Who won how often in one line-up."""

    strategies: tuple[str, ...]
    rates: dict[str, Rate]

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "strategies": list(self.strategies),
            "win_rates": {
                name: {
                    "win_rate": round(rate.value, 4),
                    "low": round(rate.interval[0], 4),
                    "high": round(rate.interval[1], 4),
                }
                for name, rate in self.rates.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Check:
    """What the tournament is held against: between what a share, or a number, must lie.

    What was found decides, not where the truth may lie: ``low`` and ``high`` (95 %) say how far a
    longer tournament could find something else.
    """

    what: str
    value: float
    low: float
    high: float
    least: float
    most: float

    @classmethod
    def of_share(cls, what: str, rate: Rate, least: float, most: float = 1.0) -> Self:
        """Return the check of a share."""
        return cls(what, rate.value, *rate.interval, least, most)

    @property
    def holds(self) -> bool:
        """Whether what was found lies within the bounds."""
        return self.least <= self.value <= self.most

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "what": self.what,
            "value": round(self.value, 4),
            "low": round(self.low, 4),
            "high": round(self.high, 4),
            "least": self.least,
            "most": self.most,
            "verdict": "holds" if self.holds else "out",
        }


@dataclass(frozen=True, slots=True)
class Tournament:
    """All that a tournament found in one district."""

    runs: int
    rows: tuple[Row, ...]
    line_ups: tuple[LineUpResult, ...]
    alone: tuple[GameOutcome, ...]

    def leaves_more(self, first: str, second: str) -> Rate:
        """Return in how many seeds ``first`` leaves more citizenship than ``second``, alone."""
        of = {
            name: {g.seed: g.citizenship for g in _governed(self.alone, name)}
            for name in (first, second)
        }
        both = sorted(of[first].keys() & of[second].keys())
        return Rate(len(both), sum(1 for seed in both if of[first][seed] > of[second][seed]))

    def can_win(self) -> int:
        """Return how many ways of playing can win, of those that try to."""
        return self._ways(lambda rate: rate.value >= CAN_WIN)

    def _ways(self, test: Callable[[Rate], bool]) -> int:
        return sum(1 for row in self.rows if row.strategy not in NOT_TRYING and test(row.rate))

    def checks(self) -> tuple[Check, ...]:
        """Return what is asked of the game: no way always wins, and gifts cost the district."""
        found = [
            Check.of_share(f"{name}: {'+'.join(line_up.strategies)}", rate, *BOUNDS[name])
            for line_up in self.line_ups[:1]
            for name, rate in line_up.rates.items()
            if name in BOUNDS
        ]
        rates = {row.strategy: row.rate for row in self.rows}
        found += [
            Check.of_share(name, rates[name], LEAST_OF_ITS_OWN)
            for name in WITHOUT_GIFTS
            if name in rates
        ]
        found += [
            Check.of_share(f"{one} > {other}", self.leaves_more(one, other), LEAVES_MORE)
            for one in WITHOUT_GIFTS
            for other in WITH_GIFTS
            if {one, other} <= rates.keys()
        ]
        if len(self.line_ups) >= len(LINE_UPS):
            found.append(
                Check(
                    "ways that can win",
                    self.can_win(),
                    self._ways(lambda rate: rate.interval[0] >= CAN_WIN),
                    self._ways(lambda rate: rate.interval[1] >= CAN_WIN),
                    WAYS_THAT_CAN_WIN,
                    len(rates),
                )
            )
        return tuple(found)

    def as_json(self) -> dict[str, Any]:
        """Return what was found in one district as plain data."""
        return {
            "district": self.rows[0].district,
            "line_ups": [line_up.as_json() for line_up in self.line_ups],
            "checks": [check.as_json() for check in self.checks()],
        }


def hold_tournament(
    content: Content,
    scenario: str,
    runs: int,
    *,
    law: str | None = None,
    length: str = "standard",
    regime: str = BASE_REGIME,
    line_ups: Sequence[tuple[str, ...]] = LINE_UPS,
    workers: int = 1,
    watch: Watch = unwatched,
) -> Tournament:
    """Play all line-ups and every way of playing alone on seeds 1 to ``runs``.

    Raises ``UnknownChoice`` for a scenario, law or regime that is not there; what ``watch`` raises
    ends it.
    """
    solos = alone(line_ups)
    names = [solo[0] for solo in solos]
    games = fixtures(
        content, scenario, [*line_ups, *solos], runs, length=length, law=law, regime=regime
    )
    outcomes = spread(play, content, games, workers, watch)
    met = outcomes[: len(line_ups) * runs]
    district, definition = find_scenario(content, scenario)
    where = (district.district.id, law or definition.law, regime)
    governing = tuple(outcomes[len(met) :])
    return Tournament(
        runs,
        tuple(_row(where, name, met, governing) for name in names),
        tuple(_line_up(line_up, met) for line_up in line_ups),
        governing,
    )


def _row(
    where: tuple[str, str, str], name: str, met: Iterable[GameOutcome], solos: Iterable[GameOutcome]
) -> Row:
    seats = [seat for game in met for seat in game.seats if seat.strategy == name]
    governed = _governed(solos, name)
    return Row(
        *where,
        strategy=name,
        rate=_rate(seats),
        votes=mean(seat.votes for seat in seats),
        seats=mean(seat.seats for seat in seats),
        women_elected=mean(seat.women_elected for seat in seats),
        power=mean(seat.power for seat in seats),
        removed=sum(seat.removed for seat in seats),
        resources=mean(game.resources for game in governed) if governed else None,
        norms=mean(game.norms for game in governed) if governed else None,
        institutions=mean(game.institutions for game in governed) if governed else None,
    )


def _line_up(strategies: tuple[str, ...], met: Iterable[GameOutcome]) -> LineUpResult:
    games = [game for game in met if game.strategies == strategies]
    seats = [seat for game in games for seat in game.seats]
    return LineUpResult(
        strategies,
        {
            name: _rate([seat for seat in seats if seat.strategy == name])
            for name in dict.fromkeys(strategies)
        },
    )


def _governed(solos: Iterable[GameOutcome], name: str) -> list[GameOutcome]:
    """Return the games in which a way of playing won against lists that did nothing."""
    return [g for g in solos if g.strategies[0] == name and g.governed_by == name]


def _rate(seats: Sequence[Seat]) -> Rate:
    return Rate(len(seats), sum(seat.won for seat in seats))


def _rounded(value: float | None) -> int | None:
    return None if value is None else round(value)


def tournament_json(tournaments: Sequence[Tournament]) -> dict[str, Any]:
    """Return what ``tournament --json`` prints: rows of all districts, and what each found."""
    return {
        "runs": tournaments[0].runs if tournaments else 0,
        "rows": [row.as_json() for each in tournaments for row in each.rows],
        "districts": [each.as_json() for each in tournaments],
    }

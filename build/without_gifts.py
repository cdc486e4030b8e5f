"""A list that won with gifts, replayed without them: ``python build/without_gifts.py --seed 1``.

The games of the seeds are played by the computer. In each that the patron won and had given in,
every gift, broker, party and delivery of the winner is left out and the game goes on, on the same
seed; the computer's rivals answer. Printed is what the gifts did, win by win and with the spread
over the wins: votes of the list, its ledger of power, and the district's ledger of citizenship.
The first of the wins is asked again among other people (``--replays``), the script held.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tqdm import tqdm  # type: ignore[import-untyped]  # noqa: E402

from engine.analysis.counterfactual import Difference, HeldGame  # noqa: E402
from engine.analysis.counterfactual_decisions import gifts_of, without_gifts  # noqa: E402
from engine.analysis.counterfactual_seeds import Spread, Weighed, weigh  # noqa: E402
from engine.analysis.tournament_games import LINE_UPS, fixtures  # noqa: E402
from engine.authoring.loader import load_content_or_raise  # noqa: E402
from engine.authoring.new_world import new_world  # noqa: E402
from engine.players.table import play_computers  # noqa: E402
from engine.rules.council.ledgers import citizenship, power  # noqa: E402
from engine.rules.playthrough import Playthrough  # noqa: E402
from engine.rules.setup import BASE_REGIME  # noqa: E402
from engine.rules.state import State  # noqa: E402

PARTS = ("resources", "norms", "institutions")
WINS = 20
"""Wins with gifts that are asked about."""
TRIED = 200
"""Seeds that are looked through for them."""


@dataclass(frozen=True)
class Owed:
    """What one win owed to gifts: the game with them minus the game without them."""

    seed: int
    list: str
    votes: int
    winner_without: str
    net: int
    power: int
    citizenship: int
    parts: dict[str, int]

    @property
    def decided(self) -> bool:
        """Whether another list would have won."""
        return self.winner_without != self.list


def main(argv: Sequence[str]) -> int:
    """Play, replay and print; 2 where no seed has a winner who gave gifts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=1, help="first seed looked at (1)")
    parser.add_argument("--wins", type=int, default=WINS, help=f"wins asked about ({WINS})")
    parser.add_argument("--replays", type=int, default=50, help="other people seeds (50)")
    parser.add_argument("--workers", type=int, default=1, help="processes at once (1)")
    parser.add_argument("--strategy", default="patron", help="who must have won (patron)")
    parser.add_argument("--tries", type=int, default=TRIED, help=f"seeds looked at ({TRIED})")
    parser.add_argument("--scenario", default="macusani-2002", help="scenario (macusani-2002)")
    parser.add_argument("--regime", default=BASE_REGIME, help="regime of the model (base)")
    args = parser.parse_args(argv)
    found = wins_with_gifts(args.scenario, args.regime, args.strategy, args.seed, args.tries)
    wins = []
    with tqdm(total=args.wins, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for game, winner in islice(found, args.wins):
            wins.append((game, winner, owed_to_gifts(game, winner)))
            bar.update()
    if not wins:
        print("no list that gave gifts won in these seeds", file=sys.stderr)
        return 2
    print("\n".join(_table([owed for _, _, owed in wins], args.strategy)))
    game, winner, _ = wins[0]
    with tqdm(total=args.replays + 2, file=sys.stderr, disable=not sys.stderr.isatty()) as bar:

        def watch(done: int, pieces: int) -> None:
            bar.update(done - bar.n)

        weighed = weigh(
            game,
            [without_gifts(game, winner)],
            args.replays,
            until="the-end",
            rivals="answer",
            workers=args.workers,
            watch=watch,
        )[0]
    print("\n".join(_lines(game, winner, weighed)))
    return 0


def wins_with_gifts(
    scenario: str, regime: str, way: str, first: int, tries: int
) -> Iterator[tuple[Playthrough, str]]:
    """Yield the games whose winner plays ``way`` and gave before the vote, and the winner."""
    content = load_content_or_raise([ROOT / "content"])
    games = fixtures(content, scenario, LINE_UPS[:1], tries, regime=regime, first_seed=first)
    for fixture in games:
        game = play_computers(Playthrough.start(new_world(content, fixture.setup)))
        election = game.state.election
        winner = election.mayor.list if election is not None else ""
        ways = {player.id: player.strategy for player in fixture.setup.players}
        if ways.get(winner) == way and game.state.lists[winner].gifts_given:
            yield game, winner


def owed_to_gifts(game: Playthrough, winner: str) -> Owed:
    """Replay a win without its gifts, rivals answering, and return what they did."""
    held = HeldGame(game.world, game.log)
    here, there = game.state, held.fork(without_gifts(game, winner), "answer").playthrough.state
    ledgers = [_ledgers(game, state, winner) for state in (here, there)]
    with_gifts, without = ledgers
    assert here.election is not None and there.election is not None
    return Owed(
        seed=game.world.setup.seeds.people,
        list=winner,
        votes=here.election.votes[winner],
        winner_without=there.election.mayor.list,
        net=here.election.votes[winner] - there.election.votes[winner],
        power=with_gifts["power"] - without["power"],
        citizenship=with_gifts["citizenship"] - without["citizenship"],
        parts={part: with_gifts[part] - without[part] for part in PARTS},
    )


def _ledgers(game: Playthrough, state: State, name: str) -> dict[str, int]:
    district = citizenship(game.world, state)
    return {
        "power": power(game.world, state)[name],
        "citizenship": district.weakest,
        **{part: getattr(district, part) for part in PARTS},
    }


def _table(wins: Sequence[Owed], way: str) -> Iterator[str]:
    """Yield a line a win, then the spread over all, and over those that the gifts decided."""
    yield f"{len(wins)} wins of the {way}, each replayed without its gifts (with minus without):"
    yield "  seed  list        votes  of gifts  power  citizenship  without them"
    for owed in wins:
        yield (
            f"  {owed.seed:4}  {owed.list:10} {owed.votes:6}  {owed.net:+8}  {owed.power:+5}"
            f"  {owed.citizenship:+11}  {owed.winner_without} wins"
        )
    decided = [owed for owed in wins if owed.decided]
    for what, some in (("all", wins), ("decided by the gifts", decided)):
        if not some:
            continue
        yield f"  {what} ({len(some)} of {len(wins)}):"
        yield f"    votes of the list             {_spread(_over(some, 'net'))}"
        yield f"    power of the list             {_spread(_over(some, 'power'))}"
        yield f"    citizenship (the weakest)     {_spread(_over(some, 'citizenship'))}"
        for part in PARTS:
            yield f"    {part:30}{_spread(Spread(tuple(owed.parts[part] for owed in some)))}"


def _over(wins: Sequence[Owed], name: str) -> Spread:
    return Spread(tuple(getattr(owed, name) for owed in wins))


def _lines(game: Playthrough, winner: str, weighed: Weighed) -> list[str]:
    way = next(p.strategy for p in game.world.setup.players if p.id == winner)
    votes = game.state.election.votes[winner] if game.state.election is not None else 0
    gifts = len(gifts_of(game, winner))
    lines = [
        f"seed {game.world.setup.seeds.people}: {winner} ({way}) won with {votes} votes, "
        f"having given {gifts} times",
        "what the gifts did (with them minus without them):",
        f"  this game, all else held        {_one(weighed.held)}",
        f"  this game, rivals answering     {_one(weighed.answered)}",
    ]
    if weighed.over:
        lines += [
            f"  over {len(weighed.over)} people seeds, rivals answering:",
            f"    votes of the list             {_spread(weighed.net)}",
            f"    electors moved                {_spread(weighed.moved)}",
            f"    citizenship (the weakest)     {_spread(weighed.citizenship)}",
            *(f"    {part:30}{_spread(weighed.part(part))}" for part in PARTS),
            f"    same winner without them      {100 * weighed.same_winner:.0f} % of the seeds",
        ]
    return lines


def _one(difference: Difference) -> str:
    outcome = "the same list wins" if difference.same_winner else f"{difference.winner_there} wins"
    return (
        f"{difference.net:+d} votes, {difference.moved} electors moved, "
        f"citizenship {difference.citizenship:+d}; without them {outcome}"
        f" ({len(difference.refused)} held decisions refused)"
    )


def _spread(spread: Spread) -> str:
    return f"{spread.mean:+8.1f} ± {spread.deviation:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

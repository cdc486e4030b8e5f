"""A list that won with gifts, replayed without them: ``python build/without_gifts.py --seed 1``.

The game of the seed is played by the computer; where the patron did not win it with gifts, the next
seed is taken in which that happened. Then every gift, broker, party and delivery of the winner is
left out and the game goes on, on the same seed and on as many other people seeds as asked for; the
computer's rivals answer. Printed is what the gifts did: votes, electors moved, and the district's
ledger, each with its spread.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tqdm import tqdm  # type: ignore[import-untyped]  # noqa: E402

from engine.analysis.counterfactual import Difference  # noqa: E402
from engine.analysis.counterfactual_decisions import gifts_of, without_gifts  # noqa: E402
from engine.analysis.counterfactual_seeds import Spread, Weighed, weigh  # noqa: E402
from engine.analysis.tournament_games import LINE_UPS, fixtures  # noqa: E402
from engine.authoring.loader import load_content_or_raise  # noqa: E402
from engine.authoring.new_world import new_world  # noqa: E402
from engine.players.table import play_computers  # noqa: E402
from engine.rules.playthrough import Playthrough  # noqa: E402

PARTS = ("resources", "norms", "institutions")
TRIED = 40
"""Seeds that are looked through for a winner who gave gifts."""


def main(argv: Sequence[str]) -> int:
    """Play, replay and print; 2 where no seed has a winner who gave gifts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=1, help="first seed looked at (1)")
    parser.add_argument("--replays", type=int, default=50, help="other people seeds (50)")
    parser.add_argument("--workers", type=int, default=1, help="processes at once (1)")
    parser.add_argument("--strategy", default="patron", help="who must have won (patron)")
    parser.add_argument("--tries", type=int, default=TRIED, help=f"seeds looked at ({TRIED})")
    parser.add_argument("--scenario", default="macusani-2002", help="scenario (macusani-2002)")
    args = parser.parse_args(argv)
    found = _won_with_gifts(args.scenario, args.strategy, args.seed, args.tries)
    if found is None:
        print("no list that gave gifts won in these seeds", file=sys.stderr)
        return 2
    game, winner = found
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


def _won_with_gifts(
    scenario: str, way: str, first: int, tries: int
) -> tuple[Playthrough, str] | None:
    """Return the first game whose winner gave gifts before the vote, and the winner."""
    content = load_content_or_raise([ROOT / "content"])
    for fixture in fixtures(content, scenario, LINE_UPS[:1], tries, first_seed=first):
        game = play_computers(Playthrough.start(new_world(content, fixture.setup)))
        election = game.state.election
        winner = election.mayor.list if election is not None else ""
        ways = {player.id: player.strategy for player in fixture.setup.players}
        if ways.get(winner) == way and game.state.lists[winner].gifts_given:
            return game, winner
    return None


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

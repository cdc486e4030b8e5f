"""Compare the seat allocation with an independent second one on random elections.

    python build/fuzz_allocation.py --runs 1000000 --seed 1

Prints the kinds of corner met, and ends with 1 at the first disagreement, which it prints.
"""

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.rules.electoral_law.seats import Allocation  # noqa: E402
from tests.engine.rules.electoral_law.law_files import read_law  # noqa: E402
from tests.engine.rules.electoral_law.oracle import Disagreement, compare, random_case  # noqa: E402

EVERY = 20_000


def corners(made: Allocation) -> list[str]:
    """Return the corners that an allocation met."""
    codes = {step.code for step in made.steps}
    named = ("no-votes", "seat-decimal", "seat-lot", "seat-nobody-else", "short-list", "vacant")
    met = [code for code in (*named, "winner-by-lot", "winner-share") if code in codes]
    return met or ["none"]


def main() -> int:
    """Run the comparison: 0 where all agree, 1 where one does not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    law = read_law(ROOT).law("2002")
    dice = random.Random(args.seed)
    met: Counter[str] = Counter()
    began = time.monotonic()
    for run in range(1, args.runs + 1):
        case = random_case(dice)
        try:
            met.update(corners(compare(law, case, lambda _what, among: dice.choice(among))))
        except Disagreement as found:
            print(f"run {run}: {found}")
            return 1
        if run % EVERY == 0:
            print(f"\r{run} of {args.runs}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(f"{args.runs} elections, no disagreement, {time.monotonic() - began:.0f} s")
    for corner, times in sorted(met.items()):
        print(f"  {corner}: {times}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Play whole games by random players and watch all that must hold: ``--games 2000``.

Prints a line for every broken game and writes its input log into the folder of ``--out``; ends
with 1 where any was broken.
"""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.library import Content  # noqa: E402
from engine.authoring.loader import load_content_or_raise  # noqa: E402
from tests.bots.trial import Broken, Trial, play, trials  # noqa: E402


@cache
def shipped() -> Content:
    """Return the content of this repository, read once a process."""
    return load_content_or_raise([ROOT / "content"])


def broken(trial: Trial) -> str:
    """Play a trial; return what broke with the input log, or an empty text."""
    try:
        play(shipped(), trial)
    except Broken as fault:
        return str(fault)
    return ""


def main(argv: Sequence[str]) -> int:
    """Play as many games as asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=300)
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=None)
    parser.add_argument("--out", type=Path, default=None, help="folder for the logs of faults")
    args = parser.parse_args(argv)
    chosen = list(trials(shipped(), args.games, args.first_seed))
    faults = 0
    with ProcessPoolExecutor(args.workers) as pool:
        for number, (trial, fault) in enumerate(
            zip(chosen, pool.map(broken, chosen), strict=True), start=1
        ):
            print(f"\r{number}/{args.games}", end="", file=sys.stderr, flush=True)
            if fault:
                faults += 1
                head, _, log = fault.partition("\n")
                print(f"\n{head}")
                if args.out is not None:
                    args.out.mkdir(parents=True, exist_ok=True)
                    (args.out / f"{trial.seed}.json").write_text(log, "utf-8")
    print(f"\n{args.games} games, {faults} broken", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

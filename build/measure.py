"""Measure speed and size in one run, each figure beside the thing it is compared with.

    python build/measure.py [--json] [--runs N] [--only ID …]

Ends with 0, also where a goal is missed or Mesa is not installed: the row says so. Ends with 2
where something was asked for by name that there is not.
"""

import argparse
import json
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tqdm import tqdm  # type: ignore[import-untyped]  # noqa: E402

from build.measuring.asked import Asked  # noqa: E402
from build.measuring.beside_mesa import mesa  # noqa: E402
from build.measuring.content import content  # noqa: E402
from build.measuring.game import standard_game  # noqa: E402
from build.measuring.growth import growth  # noqa: E402
from build.measuring.other_choices import fifty_seeds  # noqa: E402
from build.measuring.reasons import why  # noqa: E402
from build.measuring.rows import CannotMeasure, Row  # noqa: E402
from build.measuring.saving import save  # noqa: E402
from build.measuring.starting import start  # noqa: E402
from build.measuring.window import memory, window  # noqa: E402

SUBJECTS: Mapping[str, Callable[[Asked], list[Row]]] = {
    "game": standard_game,
    "mesa": mesa,
    "growth": growth,
    "why": why,
    "save": save,
    "content": content,
    "start": start,
    "window": window,
    "memory": memory,
    "fifty-seeds": fifty_seeds,
}
SIZES = (10, 20, 40, 80, 160)


def main(argv: Sequence[str]) -> int:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--runs", type=_count, default=7, help="runs of each figure (7)")
    parser.add_argument("--only", nargs="+", default=[], metavar="ID", help=", ".join(SUBJECTS))
    parser.add_argument("--seeds", type=_count, default=50, help="seeds of fifty-seeds (50)")
    parser.add_argument("--decisions", type=_count, default=12, help="its decisions (12)")
    parser.add_argument("--sizes", type=_count, nargs="+", default=SIZES, help="of growth")
    args = parser.parse_args(argv)
    unknown = [id for id in args.only if id not in SUBJECTS]
    if unknown:
        parser.error(f"unknown figure {unknown[0]}; expected one of {', '.join(SUBJECTS)}")
    if len(args.sizes) < 2:
        parser.error("growth needs two sizes or more")
    asked = Asked(ROOT, args.runs, args.seeds, args.decisions, tuple(sorted(args.sizes)))
    rows: list[Row] = []
    missing = 0
    quiet = not sys.stderr.isatty()
    for id in tqdm(args.only or list(SUBJECTS), file=sys.stderr, disable=quiet):
        try:
            rows += SUBJECTS[id](asked)
        except CannotMeasure as lack:
            missing += bool(args.only)
            rows.append(Row(id, "not measured", None, "", note=str(lack)))
    print(json.dumps(_document(args.runs, rows), indent=1) if args.json else _table(rows))
    return 2 if missing else 0


def _count(text: str) -> int:
    """Read a whole number above zero."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _document(runs: int, rows: Sequence[Row]) -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        "runs": runs,
        "rows": [row.as_json() for row in rows],
    }


def _table(rows: Sequence[Row]) -> str:
    return "\n".join(line for row in rows for line in _lines(row))


def _lines(row: Row) -> list[str]:
    if row.value is None or row.comparison is None:
        return [f"{row.id:12}{row.note}"]
    beside = row.comparison
    verdict = {None: "", True: "   holds", False: "   MISSED"}[row.holds]
    goal = f"   goal: {row.goal.text}{verdict}" if row.goal is not None else ""
    return [
        f"{row.id:12}{row.value:>9g} {row.unit:3} {row.what}{goal}",
        f"{'':12}{beside.value:>9g} {row.unit:3} {beside.what} (ratio {beside.ratio:g})",
        *([f"{'':12}{row.note}"] if row.note else []),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

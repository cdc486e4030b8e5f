"""Make the tables of natural logarithms and powers that the rules use instead of floats.

    python build/tables.py            writes engine/rules/tables.py
    python build/tables.py --check    says whether the committed file is the one made here

The tables are made once with 40 decimal digits and committed, so that every machine counts with
the same whole numbers.
"""

import argparse
import sys
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "engine" / "rules" / "tables.py"
DIGITS = 40
ONE = 1 << 30
WIDTH = 96

HEADER = '''"""Tables of whole numbers, made by build/tables.py in decimal arithmetic, not by hand.

``GUMBEL[i]`` is round(-1000 ln(-ln((2i + 1) / 8192))): a shock of taste in milli-logits.
``FINE[i]`` is round(2^30 e^(-i/1000)) and ``COARSE[i]`` is round(2^30 e^(-i)).
"""
# fmt: off
'''


def gumbel() -> list[int]:
    """Return 4096 equally likely Gumbel shocks, in milli-logits, ascending."""
    return [_rounded(-1000 * (-((2 * i + 1) / Decimal(8192)).ln()).ln()) for i in range(4096)]


def fine() -> list[int]:
    """Return 2^30 times e to the power of -i milli-logits, for one logit."""
    return [_rounded(ONE * (Decimal(-i) / 1000).exp()) for i in range(1000)]


def coarse() -> list[int]:
    """Return 2^30 times e to the power of -i logits, down to nothing."""
    return [_rounded(ONE * Decimal(-i).exp()) for i in range(24)]


def source() -> str:
    """Return the text of the module ``engine/rules/tables.py``."""
    with localcontext(Context(prec=DIGITS, rounding=ROUND_HALF_EVEN)):
        tables = (("GUMBEL", gumbel()), ("FINE", fine()), ("COARSE", coarse()))
    return HEADER + "".join(_written(name, numbers) for name, numbers in tables)


def _rounded(value: Decimal) -> int:
    return int(value.to_integral_value(rounding=ROUND_HALF_EVEN))


def _written(name: str, numbers: Sequence[int]) -> str:
    lines: list[str] = []
    line = "   "
    for number in numbers:
        item = f" {number},"
        if len(line) + len(item) > WIDTH:
            lines.append(line)
            line = "   "
        line += item
    lines.append(line)
    return f"\n{name}: tuple[int, ...] = (\n" + "\n".join(lines) + "\n)\n"


def main() -> int:
    """Write the tables, or with ``--check`` only compare them: 0 the same, 1 different."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    if parser.parse_args().check:
        same = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == source()
        print("the tables are as made here" if same else "the tables differ")
        return 0 if same else 1
    TARGET.write_text(source(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

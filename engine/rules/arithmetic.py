"""Whole-number arithmetic of the model: parts of a thousand, exact shares, expected votes.

Utilities are milli-logits, shares are ‰, expected votes are milli-votes. Nothing here rounds in a
way that depends on a machine (docs/model.md, sections 1 and 7).
"""

from collections.abc import Sequence

from engine.rules.tables import COARSE, FINE

LOWEST = 24_000
"""From this many milli-logits below the best on, an alternative weighs nothing."""

_WEIGHTS = tuple(c * f >> 30 for c in COARSE for f in FINE)


def part(x: int, k: int) -> int:
    """Return k ‰ of x, halves rounded up, also below zero."""
    return (x * k + 500) // 1000


def weight(d: int) -> int:
    """Return 2^30·e^(d/1000) for a utility ``d`` ≤ 0 counted from the best alternative."""
    return _WEIGHTS[-d] if d > -LOWEST else 0


def largest_remainder(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Divide ``total`` in proportion to ``weights`` so that the parts sum to it exactly.

    What is left after rounding down goes to the largest remainders; equal ones by order.
    Raises ValueError where there is something to divide and no weight, or a weight below zero.
    """
    if total < 0 or any(w < 0 for w in weights):
        raise ValueError("largest_remainder divides a total >= 0 by weights >= 0")
    whole = sum(weights)
    if whole == 0:
        if total:
            raise ValueError("nothing to divide by: all weights are zero")
        return (0,) * len(weights)
    return _divided(total, weights, whole)


def whole_parts(amounts: Sequence[int], unit: int = 1000) -> tuple[int, ...]:
    """Round thousandths (or other ``unit``-ths), which may lie below zero, so that they add up.

    The parts sum to the rounded sum of ``amounts``; the largest remainders are rounded up, equal
    ones by order.
    """
    parts = [amount // unit for amount in amounts]
    missing = (sum(amounts) + unit // 2) // unit - sum(parts)
    order = sorted(range(len(parts)), key=lambda i: amounts[i] % unit, reverse=True)
    for i in order[:missing]:
        parts[i] += 1
    return tuple(parts)


def expected(n: int, utilities: Sequence[int]) -> tuple[int, ...]:
    """Return the milli-votes that ``n`` electors of a cell give each alternative on average.

    The multinomial logit over ``utilities`` (milli-logits), by largest remainder: the result sums
    to 1000·n exactly; equal remainders by order, so hand the alternatives over in id order.
    """
    best = max(utilities)
    weights = [_WEIGHTS[best - u] if best - u < LOWEST else 0 for u in utilities]
    return _divided(1000 * n, weights, sum(weights))


def _divided(total: int, weights: Sequence[int], whole: int) -> tuple[int, ...]:
    wanted = [total * w for w in weights]
    shares = [w // whole for w in wanted]
    missing = total - sum(shares)
    if missing:
        remainders = [w % whole for w in wanted]
        order = sorted(range(len(shares)), key=remainders.__getitem__, reverse=True)
        for i in order[:missing]:
            shares[i] += 1
    return tuple(shares)

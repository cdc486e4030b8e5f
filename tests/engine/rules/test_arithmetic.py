"""Whole-number arithmetic: rounding, exact shares, expected votes."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rules.arithmetic import (
    LOWEST,
    expected,
    largest_remainder,
    part,
    weight,
    whole_parts,
)

UTILITIES = st.lists(st.integers(-30_000, 30_000), min_size=1, max_size=15)


@pytest.mark.parametrize(
    ("x", "k", "result"),
    [(1000, 600, 600), (3, 500, 2), (1, 499, 0), (-3, 500, -1), (-1000, 333, -333), (7, -500, -3)],
)
def test_part_is_the_floor_of_the_model(x: int, k: int, result: int) -> None:
    """Guards the one rounding rule of the model, also below zero."""
    assert part(x, k) == result


def test_weight_falls_by_e_and_ends() -> None:
    """Guards the join of the two tables and the cut at -24000."""
    assert weight(0) == 1 << 30
    assert weight(-1000) == 395_007_542
    assert weight(-LOWEST) == weight(-LOWEST - 5) == 0
    assert all(weight(-d) >= weight(-d - 1) for d in range(12_000))
    assert all(weight(-d) >= weight(-d - 1) - 1 for d in range(LOWEST))


@pytest.mark.parametrize("d", [1, 999, 1000, 2500, 7777])
def test_weight_is_near_the_exponential(d: int) -> None:
    """Guards against a table read at the wrong place."""
    assert weight(-d) == pytest.approx((1 << 30) * math.exp(-d / 1000), rel=1e-5)


def test_largest_remainder_gives_equal_remainders_by_order() -> None:
    """Guards determinism: a tie has one answer."""
    assert largest_remainder(2, [1, 1, 1]) == (1, 1, 0)
    assert largest_remainder(10, [3, 3, 1]) == (4, 4, 2)
    assert largest_remainder(7, [0, 5, 0]) == (0, 7, 0)


def test_largest_remainder_says_what_cannot_be_divided() -> None:
    """Guards against money that vanishes where nobody can have it."""
    assert largest_remainder(0, [0, 0]) == (0, 0)
    with pytest.raises(ValueError, match="zero"):
        largest_remainder(5, [0, 0])
    with pytest.raises(ValueError, match=">= 0"):
        largest_remainder(5, [2, -1])


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=20))
def test_largest_remainder_is_exact_and_fair(total: int, weights: list[int]) -> None:
    """Protects every division of money and votes: it sums, and is off by less than one."""
    if not sum(weights):
        return
    shares = largest_remainder(total, weights)
    assert sum(shares) == total
    for share, w in zip(shares, weights, strict=True):
        assert abs(share * sum(weights) - total * w) < sum(weights)


@given(st.lists(st.integers(-(10**7), 10**7), max_size=12))
def test_whole_parts_add_up_to_the_rounded_sum(milli: list[int]) -> None:
    """Protects what is read under "why?": parts in whole votes add up."""
    parts = whole_parts(milli)
    assert sum(parts) == (sum(milli) + 500) // 1000
    assert all(abs(1000 * p - m) <= 1000 for p, m in zip(parts, milli, strict=True))


@given(st.integers(0, 40_000), UTILITIES)
def test_expected_votes_sum_exactly(n: int, utilities: list[int]) -> None:
    """Protects the conservation of votes (model, section 7)."""
    assert sum(expected(n, utilities)) == 1000 * n


@given(st.integers(1, 5000), UTILITIES, st.integers(-5000, 5000))
def test_expected_votes_read_differences_only(n: int, utilities: list[int], more: int) -> None:
    """Protects the logit: the same added to every alternative changes nothing."""
    assert expected(n, utilities) == expected(n, [u + more for u in utilities])


@given(st.integers(1, 5000), UTILITIES)
def test_a_better_alternative_never_gets_less(n: int, utilities: list[int]) -> None:
    """Protects the order of what is shown."""
    best = max(utilities)
    pairs = sorted(zip(utilities, expected(n, utilities), strict=True))
    for (lower, fewer), (higher, more) in pairwise(pairs):
        assert fewer <= more or (fewer == more + 1 and (lower == higher or higher < best - 12_000))


def test_expected_votes_of_a_worked_case() -> None:
    """Guards the numbers themselves: ln 2 apart means two to one."""
    assert expected(3, [693, 0]) == (2000, 1000)
    assert expected(100, [0, 0, 0]) == (33_334, 33_333, 33_333)

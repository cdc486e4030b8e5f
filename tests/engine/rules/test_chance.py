"""Chance by name: pinned, fair, and untouched by what else is drawn."""

from collections import Counter
from hashlib import shake_128

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rules import chance
from engine.rules.chance import Stream

WORDS = [17849, 56157, 17037, 3979]
BELOW = [5, 0, 1, 3, 5, 5, 5, 0]
NORMAL = [-509, 368, -494, -359, -321]
SHUFFLED = "adcegbf"
LOT = "x"

STREAM = Stream(1, "taste", "cell-a", "election", "list-b")


def test_words_are_shake_128_little_endian() -> None:
    """Pins the algorithm vv1 by another reading of the same bytes."""
    raw = shake_128(b"vv1|1|taste|cell-a|election|list-b").digest(6)
    drawn = chance.words(1, "taste", "cell-a", "election", "list-b", 3)
    assert list(drawn) == [raw[0] + 256 * raw[1], raw[2] + 256 * raw[3], raw[4] + 256 * raw[5]]


def test_the_rolls_of_vv1_never_change() -> None:
    """Pins every method: another number here means that old games play otherwise."""
    stream = Stream(7, "lot", "anta", "week-2", "a")
    assert list(stream.words(4)) == WORDS
    assert [stream.below(6, i) for i in range(8)] == BELOW
    assert [stream.normal(350, i) for i in range(5)] == NORMAL
    assert stream.shuffled("abcdefg") == tuple(SHUFFLED)
    assert stream.lot("xyz", 3) == LOT


def test_a_longer_draw_begins_with_the_shorter() -> None:
    """Protects electors: adding some to a cell moves nobody's draw."""
    assert STREAM.words(500)[:20] == STREAM.words(20)


@pytest.mark.parametrize("field", ["what", "where", "when", "who"])
def test_every_part_of_the_name_makes_another_stream(field: str) -> None:
    """Protects the independence of unrelated rolls."""
    names = {"what": "w", "where": "x", "when": "y", "who": "z"}
    other = {**names, field: "other"}
    assert Stream(1, **names).words(8) != Stream(1, **other).words(8)
    assert Stream(1, **names).words(8) != Stream(2, **names).words(8)
    assert Stream(1, **names).words(8) != Stream(1, **names).words(8, 1)


@given(st.integers(1, 1 << 32), st.integers(0, 50))
def test_below_stays_below(n: int, index: int) -> None:
    """Protects every index drawn."""
    assert 0 <= STREAM.below(n, index) < n


def test_below_rejects_what_would_favour_small_numbers() -> None:
    """Protects fairness: 2^31 + 1 throws away nearly half of the words, and still ends."""
    n = (1 << 31) + 1
    assert all(STREAM.below(n, i) < n for i in range(200))


def test_below_and_happens_are_even() -> None:
    """Protects against a skewed die: 6000 rolls of a die and of a coin of 250 ‰."""
    counts = Counter(STREAM.below(6, i) for i in range(6000))
    assert all(900 < counts[face] < 1100 for face in range(6))
    assert 1370 < sum(STREAM.happens(250, i) for i in range(6000)) < 1630


def test_normal_has_its_spread() -> None:
    """Protects the leanings: mean 0, standard deviation as asked (model, section 2)."""
    rolls = [STREAM.normal(1000, i) for i in range(4000)]
    assert abs(sum(rolls)) < 60 * 4000
    assert 950**2 < sum(r * r for r in rolls) // 4000 < 1050**2


@given(st.lists(st.integers(), max_size=30), st.integers(0, 9))
def test_shuffled_keeps_every_item(items: list[int], index: int) -> None:
    """Protects the drawn order of lists: nobody is lost or doubled."""
    assert sorted(STREAM.shuffled(items, index)) == sorted(items)


def test_shuffled_reaches_every_order_evenly() -> None:
    """Protects against a favoured place: six orders of three, 6000 times."""
    counts = Counter(STREAM.shuffled("abc", i) for i in range(6000))
    assert len(counts) == 6
    assert all(880 < n < 1120 for n in counts.values())


def test_module_functions_are_the_stream_methods() -> None:
    """Protects the two spellings from drifting apart."""
    name = (1, "taste", "cell-a", "election", "list-b")
    assert chance.below(100, *name) == STREAM.below(100)
    assert chance.normal(100, *name) == STREAM.normal(100)
    assert chance.lot("abcdef", *name) == STREAM.lot("abcdef")
    assert chance.shuffled("abcdef", *name) == STREAM.shuffled("abcdef")
    assert STREAM.of("list-c") == Stream(1, "taste", "cell-a", "election", "list-c")

"""Chance by name: every roll is drawn from a stream named by what it decides.

A stream is (seed, what, where, when, who); its words are SHAKE-128 of that name. A changed
decision therefore leaves every unrelated roll as it was. Names are ids, never positions, and hold
no ``|``. ``vv1`` tags the algorithm, so that a later one can live beside it; what is written here
must never change, or old games would be played otherwise (docs/model.md, section 2).
"""

import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import shake_128
from typing import TypeVar

ALGORITHM = "vv1"

Item = TypeVar("Item")


def words(seed: int, what: str, where: str, when: str, who: str, count: int) -> "array[int]":
    """Return ``count`` 16-bit words of the stream; a longer draw begins with the shorter one."""
    name = f"{ALGORITHM}|{seed}|{what}|{where}|{when}|{who}"
    drawn = array("H")
    drawn.frombytes(shake_128(name.encode()).digest(2 * count))
    if sys.byteorder == "big":
        drawn.byteswap()
    return drawn


@dataclass(frozen=True, slots=True)
class Stream:
    """A named source of rolls. Pure: the same method with the same arguments gives the same.

    ``index`` tells apart several rolls of one stream. Rolls of different methods on one stream
    and index come from the same words, so give each thing to be decided a stream of its own.
    """

    seed: int
    what: str
    where: str = ""
    when: str = ""
    who: str = ""

    def of(self, who: str) -> "Stream":
        """Return the stream that decides the same for another subject."""
        return replace(self, who=who)

    def words(self, count: int, index: int = 0) -> "array[int]":
        """Return ``count`` 16-bit words."""
        who = f"{self.who}#{index}" if index else self.who
        return words(self.seed, self.what, self.where, self.when, who, count)

    def below(self, n: int, index: int = 0) -> int:
        """Return a whole number from 0 to n - 1, each equally likely. n is 1 to 2^32."""
        return next(self._below((n,), index))

    def happens(self, permille: int, index: int = 0) -> bool:
        """Return whether something of this probability (‰) comes about."""
        return self.below(1000, index) < permille

    def normal(self, sigma: int, index: int = 0) -> int:
        """Return a nearly normal number of mean 0 and standard deviation ``sigma``."""
        return (sum(self.words(12, index)) - 393_216) * sigma // 65_536

    def lot(self, items: Sequence[Item], index: int = 0) -> Item:
        """Draw one of ``items``, which stand in id order."""
        return items[self.below(len(items), index)]

    def shuffled(self, items: Sequence[Item], index: int = 0) -> tuple[Item, ...]:
        """Return ``items``, which stand in id order, in a drawn order."""
        order = list(items)
        bounds = range(len(order), 1, -1)
        for n, j in zip(bounds, self._below(bounds, index), strict=True):
            order[n - 1], order[j] = order[j], order[n - 1]
        return tuple(order)

    def _below(self, bounds: Sequence[int], index: int) -> Iterator[int]:
        """Yield a number below each bound: two words each, drawn again where it would favour."""
        position, drawn = 0, self.words(2 * len(bounds) + 16, index)
        for n in bounds:
            fair = (1 << 32) // n * n
            while True:
                if position + 2 > len(drawn):
                    drawn = self.words(2 * len(drawn), index)
                number = drawn[position] | drawn[position + 1] << 16
                position += 2
                if number < fair:
                    yield number % n
                    break


def below(n: int, seed: int, what: str, where: str, when: str, who: str) -> int:
    """Return a whole number from 0 to n - 1 of the named stream."""
    return Stream(seed, what, where, when, who).below(n)


def normal(sigma: int, seed: int, what: str, where: str, when: str, who: str) -> int:
    """Return a nearly normal number of the named stream, mean 0."""
    return Stream(seed, what, where, when, who).normal(sigma)


def lot(items: Sequence[Item], seed: int, what: str, where: str, when: str, who: str) -> Item:
    """Draw one of ``items`` by the named stream."""
    return Stream(seed, what, where, when, who).lot(items)


def shuffled(
    items: Sequence[Item], seed: int, what: str, where: str, when: str, who: str
) -> tuple[Item, ...]:
    """Return ``items`` in an order drawn by the named stream."""
    return Stream(seed, what, where, when, who).shuffled(items)

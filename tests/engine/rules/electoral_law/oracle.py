"""A second allocator, written apart from the first, and the elections to compare them on.

It divides nothing: every quotient is multiplied by 360360, which 1 to 15 all divide, so that all
quotients are whole numbers and can be sorted at once. The cifra is then found as the largest
common divisor that hands out enough seats. Lots are not drawn again: the recorded ones are taken
in their order, and each must have been held among exactly the lists that tie here.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from engine.rules.definitions.law import ElectoralLaw
from engine.rules.electoral_law.seats import Allocation, Draw, allocate

SCALE = math.lcm(*range(1, 16))


@dataclass(frozen=True)
class Case:
    """One election: seats of the council, votes and candidates of each list."""

    seats: int
    votes: tuple[int, ...]
    candidates: tuple[int, ...]


class Disagreement(AssertionError):
    """The two allocators differ, or a lot was held that this one does not know."""


def expected_seats(case: Case, lots: list[tuple[tuple[int, ...], int]]) -> list[int]:
    """Return the seats that each list should have; uses up ``lots``."""
    total = [0 for _ in case.votes]
    running = {i: v * SCALE for i, v in enumerate(case.votes) if v > 0}
    if not running:
        return total
    top = max(running.values())
    winner = _lot(lots, [i for i, v in running.items() if v == top])
    half_and_one = math.ceil((case.seats + 2) / 2)
    own_share = top // _common_divisor(list(running.values()), case.seats)
    total[winner] = min(max(half_and_one, own_share), case.candidates[winner])
    del running[winner]
    left = case.seats - total[winner]
    if running and left:
        for i, n in _shared(running, left, case.candidates, lots).items():
            total[i] = n
    missing = case.seats - sum(total)
    total[winner] += min(missing, case.candidates[winner] - total[winner])
    return total


def _common_divisor(scaled: list[int], seats: int) -> int:
    """The largest number that, dividing all, hands out at least so many seats."""
    for divisor in sorted({v // k for v in scaled for k in range(1, 16)}, reverse=True):
        if sum(v // divisor for v in scaled) >= seats:
            return divisor
    raise Disagreement("no divisor hands out the seats")


def _shared(
    scaled: dict[int, int],
    left: int,
    candidates: Sequence[int],
    lots: list[tuple[tuple[int, ...], int]],
) -> dict[int, int]:
    divisor = _common_divisor(list(scaled.values()), left)
    seats = {i: min(v // divisor, candidates[i]) for i, v in scaled.items()}
    whole = {i for i, v in scaled.items() if v % divisor == 0}
    at_the_edge = {i for i in whole if scaled[i] // divisor <= candidates[i]}
    if sum(seats.values()) > left:
        for i in at_the_edge:
            seats[i] -= 1
        while sum(seats.values()) < left:
            chosen = _lot(lots, sorted(at_the_edge))
            at_the_edge.discard(chosen)
            seats[chosen] += 1
    served: set[int] = set()
    while sum(seats.values()) < left:
        room = {i for i in seats if seats[i] < candidates[i]}
        if not room:
            break
        waiting = room - served
        if not waiting:
            served.clear()
            continue
        best = max(scaled[i] % divisor for i in waiting)
        chosen = _lot(lots, sorted(i for i in waiting if scaled[i] % divisor == best))
        served.add(chosen)
        seats[chosen] += 1
    return seats


def _lot(lots: list[tuple[tuple[int, ...], int]], tied: list[int]) -> int:
    if len(tied) == 1:
        return tied[0]
    if not lots:
        raise Disagreement(f"no lot was recorded among {tied}")
    among, drawn = lots.pop(0)
    if list(among) != tied or drawn not in tied:
        raise Disagreement(f"lot among {among} gave {drawn}, but {tied} tie")
    return drawn


def compare(law: ElectoralLaw, case: Case, draw: Draw) -> Allocation:
    """Allocate by the rules and by the oracle; raises :class:`Disagreement`."""
    made = allocate(law, case.seats, case.votes, case.candidates, draw)
    lots = [(lot.among, lot.drawn) for lot in made.lots]
    should = expected_seats(case, lots)
    if list(made.seats) != should:
        raise Disagreement(f"{case}: {list(made.seats)} by the rules, {should} by the oracle")
    if lots:
        raise Disagreement(f"{case}: lots {lots} decided nothing")
    told = sum(step.params["seats"] for step in made.steps if step.code == "vacant")
    if made.winner is not None and sum(made.seats) + told != case.seats:
        raise Disagreement(f"{case}: a seat was neither given nor told to be vacant")
    return made


def random_case(dice: random.Random) -> Case:
    """Return an election; the hard corners come up far more often than in life."""
    seats = dice.randint(5, 15)
    number = dice.choice((1, 2, 3, 4, 4, 4, 5, 7, 10))
    votes = _VOTES[dice.randrange(len(_VOTES))](dice, number)
    if dice.random() < 0.2:
        votes[dice.randrange(number)] = 0
    candidates = [seats] * number
    if dice.random() < 0.35:
        candidates = [dice.choice((0, 1, 2, 3, seats - 1, seats, seats)) for _ in range(number)]
    return Case(seats, tuple(votes), tuple(candidates))


def _large(dice: random.Random, number: int) -> list[int]:
    return [dice.randint(0, 30_000) for _ in range(number)]


def _tiny(dice: random.Random, number: int) -> list[int]:
    return [dice.randint(0, 6) for _ in range(number)]


def _equal(dice: random.Random, number: int) -> list[int]:
    return [dice.choice((60, 60, 120))] * number


def _multiples(dice: random.Random, number: int) -> list[int]:
    unit = dice.choice((1, 7, 100, 840))
    return [unit * dice.randint(1, 12) for _ in range(number)]


def _landslide(dice: random.Random, number: int) -> list[int]:
    votes = [dice.randint(0, 3) * 10 for _ in range(number)]
    votes[dice.randrange(number)] = dice.randint(50, 5000)
    return votes


def _alone(dice: random.Random, number: int) -> list[int]:
    votes = [0] * number
    votes[dice.randrange(number)] = dice.randint(0, 500)
    return votes


_VOTES = (_large, _large, _tiny, _equal, _multiples, _landslide, _alone)

"""Votes into seats: the law's articles, published examples, the corners, a second allocator."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.rules.chance import Stream
from engine.rules.definitions.law import ElectoralLaw
from engine.rules.electoral_law.seats import (
    Allocation,
    Draw,
    Step,
    allocate,
    cifra_repartidora,
    drawn_from,
    first_of,
)
from tests.engine.rules.electoral_law import oracle

FULL = 99
"""Candidates of a list that is never short."""


def seats_of(law: ElectoralLaw, seats: int, *votes: int) -> tuple[int, ...]:
    """Allocate to full lists where no lot may be needed."""
    return allocate(law, seats, votes, [FULL] * len(votes), no_lot).seats


def no_lot(what: str, among: tuple[int, ...]) -> int:
    """Fail: nothing here is tied."""
    raise AssertionError(f"no lot was expected, but one was held for {what} among {among}")


def last_of(what: str, among: tuple[int, ...]) -> int:
    """Draw the last, so that a lot shows against the order."""
    return among[-1]


def codes(made: Allocation) -> list[str]:
    """Return the codes of the steps in order."""
    return [step.code for step in made.steps]


# Published examples of D'Hondt, as the share of lists that are not the winner.

PUBLISHED = {
    "encyclopedia example of four parties": (8, (100_000, 80_000, 30_000, 20_000), (4, 3, 1, 0)),
    "electowiki, larger example": (7, (340_000, 280_000, 160_000, 60_000), (3, 3, 1, 0)),
    "electowiki, two seats": (2, (300, 290), (1, 1)),
    "electowiki, four parties A to D": (8, (10, 8, 3, 2), (4, 3, 1, 0)),
    "El País 15 June 1977": (
        8,
        (168_000, 104_000, 72_000, 64_000, 40_000, 32_000),
        (4, 2, 1, 1, 0, 0),
    ),
    "staatsrecht.honikel.de, solutions": (10, (6100, 5000, 900), (6, 4, 0)),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_dhondt_examples(law: ElectoralLaw, name: str) -> None:
    """Protects the divisor rule: the same votes, below a winner who takes half and one."""
    seats, votes, result = PUBLISHED[name]
    cifra = cifra_repartidora(votes, seats)
    assert tuple(cifra.whole_in(v) for v in votes) == result
    council = 2 * (seats + 1)
    assert seats_of(law, council, max(votes) + 1, *votes) == (council - seats, *result)


def test_resolution_405_93_jne(law: ElectoralLaw) -> None:
    """Protects the rounding that the electoral board published: of five, half is three, four."""
    assert seats_of(law, 5, 400, 300, 200)[0] == 4


@pytest.mark.parametrize(("council", "winner"), [(5, 4), (7, 5), (9, 6), (11, 7), (13, 8), (15, 9)])
def test_lem_25_bonus_table(law: ElectoralLaw, council: int, winner: int) -> None:
    """Protects LEM 25 as amended by Ley 27734: half and one, the higher whole number."""
    assert seats_of(law, council, 300, 290, 280, 270)[0] == winner


def test_lem_25_share_where_it_is_better(law: ElectoralLaw) -> None:
    """Protects the alternative of LEM 25: 800 of 1000 votes are worth eight of nine seats."""
    assert seats_of(law, 9, 801, 100, 99) == (8, 1, 0)
    assert "winner-share" in codes(allocate(law, 9, (801, 100, 99), (9, 9, 9), no_lot))


def test_lem_26_runs_over_the_other_lists_only(law: ElectoralLaw) -> None:
    """Protects row 4 of the checked facts: the winner's quotients stand in nobody's way.

    D'Hondt over all nine seats would give 4, 2, 2, 1. After six for the winner the other three
    go to 220, 190 and 110, the half of 220.
    """
    assert seats_of(law, 9, 400, 220, 190, 90) == (6, 2, 1, 0)


def test_there_is_no_threshold(law: ElectoralLaw) -> None:
    """Protects a list below five per cent: the sixth of twenty has 95 of 2,110 votes."""
    votes = (300, *range(100, 80, -1))
    assert sum(votes) > 20 * 95
    assert seats_of(law, 15, *votes)[:8] == (9, 1, 1, 1, 1, 1, 1, 0)


# The corners (docs/decisions/seats-at-the-edges.md).


def test_equal_first_lists_draw_the_mayor(law: ElectoralLaw) -> None:
    """Protects LEM 23: a tie for the first place is decided by a recorded lot."""
    made = allocate(law, 5, (500, 500, 100), (5, 5, 5), last_of)
    assert (made.winner, made.seats) == (1, (1, 4, 0))
    assert [(lot.what, lot.among, lot.drawn) for lot in made.lots] == [("mayor", (0, 1), 1)]
    assert codes(made)[0] == "winner-by-lot"


def test_equal_last_quotients_draw_the_seat(law: ElectoralLaw) -> None:
    """Protects LEM 26: two lists of equal votes and one seat, drawn and recorded."""
    made = allocate(law, 5, (300, 100, 100), (5, 5, 5), last_of)
    assert made.seats == (4, 0, 1)
    assert [(lot.what, lot.among, lot.drawn) for lot in made.lots] == [("seat-5", (1, 2), 2)]
    assert codes(made)[-3:] == ["cifra", "seat-lot", "lot-lost"]


def test_a_share_that_ties_favours_the_winner(law: ElectoralLaw) -> None:
    """Protects "what favours it more": 500 holds five times the cifra of 100, without a lot."""
    made = allocate(law, 5, (500, 100), (5, 5), no_lot)
    assert made.seats == (5, 0)


def test_a_list_without_votes_never_gets_a_seat(law: ElectoralLaw) -> None:
    """Protects against the fault of official software: seats left over, a list of no votes."""
    made = allocate(law, 5, (500, 0, 80), (5, 5, 0), no_lot)
    assert made.seats == (5, 0, 0)
    assert Step("without-votes", {"list": 1}) in made.steps


def test_all_others_at_zero_leave_the_whole_council(law: ElectoralLaw) -> None:
    """Protects the exhausted bonus: the share of the only list with votes is the council."""
    assert seats_of(law, 9, 0, 12, 0, 0) == (0, 9, 0, 0)


def test_one_list_alone_takes_the_council(law: ElectoralLaw) -> None:
    """Protects a place where a single list stands."""
    assert seats_of(law, 7, 300) == (7,)


def test_nobody_votes_for_a_list(law: ElectoralLaw) -> None:
    """Protects the empty election: no winner, no seat, and it is told."""
    made = allocate(law, 5, (0, 0), (5, 5), no_lot)
    assert (made.winner, made.seats, codes(made)) == (None, (0, 0), ["no-votes"])


def test_seats_of_a_short_list_go_to_the_largest_decimal(law: ElectoralLaw) -> None:
    """Protects LEM 26 for seats not covered.

    Three seats for 200, 130, 60: the cifra is 100 (200 / 2), B is due two and has one candidate.
    130 / 100 leaves 0.30, 60 / 100 leaves 0.60: the seat is D's.
    """
    made = allocate(law, 9, (400, 200, 130, 60), (9, 1, 9, 9), no_lot)
    assert made.seats == (6, 1, 1, 1)
    assert Step("short-list", {"list": 1, "due": 2, "candidates": 1}) in made.steps
    given = made.awards[-1]
    assert (given.code, given.params["list"], given.params["rest"]) == ("seat-decimal", 3, 120)


def test_a_short_winner_leaves_its_seats_to_the_others(law: ElectoralLaw) -> None:
    """Protects the bonus from seating nobody: two candidates, two seats."""
    made = allocate(law, 5, (500, 120, 100), (2, 5, 5), no_lot)
    assert made.seats == (2, 2, 1)


def test_seats_that_nobody_can_fill_stay_vacant(law: ElectoralLaw) -> None:
    """Protects the tale: three candidates in all for a council of five."""
    made = allocate(law, 5, (500, 100), (2, 1), no_lot)
    assert made.seats == (2, 1)
    assert made.steps[-1] == Step("vacant", {"seats": 2})


def test_a_lot_is_held_only_where_it_decides(law: ElectoralLaw) -> None:
    """Protects hearers: equal quotients that all get their seat need no lot."""
    assert seats_of(law, 9, 900, 300, 300, 300) == (6, 1, 1, 1)


def test_every_seat_has_its_own_sentence(law: ElectoralLaw) -> None:
    """Protects the step by step tale: seats are numbered from 1, places run down each list."""
    made = allocate(law, 9, (400, 220, 190, 100), (9, 9, 9, 9), no_lot)
    assert [step.params["seat"] for step in made.awards] == list(range(1, 10))
    assert [(s.params["list"], s.params["place"]) for s in made.awards[6:]] == [
        (1, 1),
        (2, 1),
        (1, 2),
    ]


def test_lots_of_a_stream_are_named_and_repeat(law: ElectoralLaw) -> None:
    """Protects replays: the same stream gives the same lots, each from a stream of its own."""
    draw = drawn_from(Stream(4, "lot", "anta", "election"))
    votes = (500, 500, 100, 100, 100)
    made = allocate(law, 7, votes, [7] * 5, draw)
    assert made == allocate(law, 7, votes, [7] * 5, draw)
    assert made.lots[0].drawn == Stream(4, "lot", "anta", "election", "mayor").lot((0, 1))


def test_numbers_that_are_no_election_are_refused(law: ElectoralLaw) -> None:
    """Protects against votes below zero or a list without candidates' number."""
    with pytest.raises(ValueError, match="none below zero"):
        allocate(law, 5, (5, -1), (5, 5), no_lot)
    with pytest.raises(ValueError, match="as many"):
        allocate(law, 5, (5, 1), (5,), no_lot)


# The second allocator.


def test_fifty_thousand_elections_agree_with_the_second_allocator(law: ElectoralLaw) -> None:
    """Protects every corner at once: ties, no votes, short lists, councils of 5 to 15."""
    dice = random.Random(2002)
    met: set[str] = set()
    for _ in range(50_000):
        case = oracle.random_case(dice)
        made = oracle.compare(law, case, lambda _, among: dice.choice(among))
        met.update(codes(made))
    assert met == KNOWN_CODES


KNOWN_CODES = {
    "below-cifra",
    "cifra",
    "lot-lost",
    "no-votes",
    "seat-bonus",
    "seat-decimal",
    "seat-lot",
    "seat-nobody-else",
    "seat-quotient",
    "seat-share",
    "short-list",
    "vacant",
    "winner",
    "winner-bonus",
    "winner-by-lot",
    "winner-share",
    "without-votes",
}


def test_the_second_allocator_catches_another_rule(
    law: ElectoralLaw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects the fuzz itself: D'Hondt with a lost lot or a wrong seat must be found."""

    def first_two_swapped(law: ElectoralLaw, seats: int, *rest: object) -> Allocation:
        made = allocate(law, seats, *rest)  # type: ignore[arg-type]
        wrong = (*reversed(made.seats[:2]), *made.seats[2:])
        return Allocation(made.winner, wrong, made.steps, made.lots)

    monkeypatch.setattr(oracle, "allocate", first_two_swapped)
    with pytest.raises(oracle.Disagreement):
        oracle.compare(law, oracle.Case(5, (500, 100, 90), (5, 5, 5)), no_lot)
    monkeypatch.undo()
    with pytest.raises(oracle.Disagreement, match="no lot"):
        oracle.expected_seats(oracle.Case(5, (300, 100, 100), (5, 5, 5)), [])


# Properties.

VOTES = st.lists(st.integers(0, 3000) | st.integers(0, 5), min_size=1, max_size=8)
COUNCIL = st.integers(5, 15)
DRAWS = st.sampled_from([first_of, last_of])


@given(COUNCIL, VOTES, DRAWS)
def test_seats_sum_and_need_votes(
    law: ElectoralLaw, seats: int, votes: list[int], draw: Draw
) -> None:
    """Protects the council's number: full lists fill it, and nobody sits without a vote."""
    made = allocate(law, seats, votes, [seats] * len(votes), draw)
    assert sum(made.seats) == (seats if any(votes) else 0)
    assert all(n == 0 for n, v in zip(made.seats, votes, strict=True) if v == 0)


@given(COUNCIL, VOTES, DRAWS)
def test_more_votes_never_mean_fewer_seats(
    law: ElectoralLaw, seats: int, votes: list[int], draw: Draw
) -> None:
    """Protects the order of the lists within one election."""
    made = allocate(law, seats, votes, [seats] * len(votes), draw)
    ranked = sorted(zip(votes, made.seats, strict=True))
    for (fewer, low), (more, high) in pairwise(ranked):
        assert low <= high or fewer == more


@given(COUNCIL, VOTES, st.integers(0, 7), st.integers(1, 400), DRAWS)
def test_gaining_votes_never_loses_seats(
    law: ElectoralLaw, seats: int, votes: list[int], who: int, gain: int, draw: Draw
) -> None:
    """Protects monotony: a list that wins votes from nobody keeps what it had."""
    who %= len(votes)
    full = [seats] * len(votes)
    before = allocate(law, seats, votes, full, draw)
    more = [v + gain * (i == who) for i, v in enumerate(votes)]
    assert allocate(law, seats, more, full, draw).seats[who] >= before.seats[who]


@given(COUNCIL, VOTES, st.randoms(use_true_random=False))
def test_the_order_of_the_lists_decides_nothing(
    law: ElectoralLaw, seats: int, votes: list[int], dice: random.Random
) -> None:
    """Protects neutrality: where no lot is held, each list has its seats wherever it stands."""
    made = allocate(law, seats, votes, [seats] * len(votes), first_of)
    if made.lots:
        return
    order = list(range(len(votes)))
    dice.shuffle(order)
    moved = allocate(law, seats, [votes[i] for i in order], [seats] * len(votes), no_lot)
    assert moved.seats == tuple(made.seats[i] for i in order)


@settings(max_examples=60)
@given(COUNCIL, VOTES, st.lists(st.integers(0, 15), min_size=8, max_size=8))
def test_no_list_gets_more_seats_than_candidates(
    law: ElectoralLaw, seats: int, votes: list[int], candidates: list[int]
) -> None:
    """Protects short lists, and the numbering of the seats that are given."""
    room = candidates[: len(votes)]
    made = allocate(law, seats, votes, room, first_of)
    assert all(n <= most for n, most in zip(made.seats, room, strict=True))
    assert [step.params["seat"] for step in made.awards] == list(range(1, sum(made.seats) + 1))

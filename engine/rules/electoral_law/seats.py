"""From votes to council seats: the winner's bonus, D'Hondt among the others, a reason a seat.

Law: LEM (Ley 26864) art. 25 as amended by Ley 27734, and art. 26. Whole numbers only: two
quotients are compared by cross-multiplication. What the law leaves open is decided in
docs/decisions/seats-at-the-edges.md.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from engine.rules.chance import Stream
from engine.rules.definitions.law import ElectoralLaw

Draw = Callable[[str, tuple[int, ...]], int]
"""Draws one of several lists; the text names what is decided (``mayor``, ``seat-5``)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the allocation: a code and the numbers of its sentence.

    ``list`` in the parameters is the position of a list among the votes, from 0. A step that
    gives a seat has ``seat`` (1 to the size of the council) and ``place`` (on the list, from 1).
    """

    code: str
    params: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Lot:
    """A recorded lot: what it decided, among which lists, and which was drawn."""

    what: str
    among: tuple[int, ...]
    drawn: int


@dataclass(frozen=True, slots=True)
class Allocation:
    """Who gets how many council seats, why, and by which lots."""

    winner: int | None
    """The list whose head becomes mayor; none where nobody has a vote."""
    seats: tuple[int, ...]
    steps: tuple[Step, ...]
    lots: tuple[Lot, ...]

    @property
    def awards(self) -> tuple[Step, ...]:
        """The steps that give a seat, in the order of the seats."""
        return tuple(step for step in self.steps if "seat" in step.params)


@dataclass(frozen=True, slots=True)
class Cifra:
    """The cifra repartidora: the quotient votes / divisor that takes the last seat."""

    votes: int
    divisor: int

    def whole_in(self, votes: int) -> int:
        """Return how many times the cifra goes into ``votes``."""
        return votes * self.divisor // self.votes

    def rest_of(self, votes: int) -> int:
        """Return the decimal part of votes / cifra, as a number of ``self.votes``-ths."""
        return votes * self.divisor % self.votes


@dataclass(slots=True)
class _Course:
    """An allocation while it is being made."""

    votes: Sequence[int]
    candidates: Sequence[int]
    draw: Draw
    seats: list[int]
    steps: list[Step] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)

    def tell(self, code: str, **params: int) -> None:
        self.steps.append(Step(code, params))

    def give(self, code: str, chosen: int, **params: int) -> None:
        """Give the next seat to a list and say why."""
        seat = sum(self.seats) + 1
        self.seats[chosen] += 1
        self.tell(code, seat=seat, list=chosen, place=self.seats[chosen], **params)

    def one_of(self, what: str, among: tuple[int, ...]) -> int:
        """Return the only one of ``among``, or draw one and record it."""
        if len(among) == 1:
            return among[0]
        drawn = self.draw(what, among)
        self.lots.append(Lot(what, among, drawn))
        return drawn

    def has_room(self, which: int) -> bool:
        return self.seats[which] < self.candidates[which]


def drawn_from(stream: Stream) -> Draw:
    """Return a draw whose every lot has a stream of its own, named by what it decides."""
    return lambda what, among: stream.of(what).lot(among)


def first_of(what: str, among: tuple[int, ...]) -> int:
    """Draw nothing: take the first. For estimates, where no lot is held."""
    return among[0]


def allocate(
    law: ElectoralLaw,
    seats: int,
    votes: Sequence[int],
    candidates: Sequence[int],
    draw: Draw,
) -> Allocation:
    """Allocate the council's seats (the mayor apart) to lists of these votes and candidates.

    Seats that no list can fill stay vacant, which is told. Raises ValueError for votes or
    candidates below zero, or of different number.
    """
    if len(votes) != len(candidates) or min((*votes, *candidates, seats), default=0) < 0:
        raise ValueError("as many numbers of candidates as of votes, none below zero")
    course = _Course(votes, candidates, draw, [0] * len(votes))
    with_votes = tuple(i for i, v in enumerate(votes) if v)
    if not with_votes:
        course.tell("no-votes", seats=seats)
        return Allocation(None, tuple(course.seats), tuple(course.steps), ())
    winner = _winner(course, with_votes)
    _reward(course, winner, with_votes, _bonus(law, seats), seats)
    others = tuple(i for i in with_votes if i != winner)
    if others and sum(course.seats) < seats:
        _divide(course, others, seats)
    _pass_on(course, winner, seats)
    for i, v in enumerate(votes):
        if not v:
            course.tell("without-votes", list=i)
    return Allocation(winner, tuple(course.seats), tuple(course.steps), tuple(course.lots))


def cifra_repartidora(votes: Sequence[int], seats: int) -> Cifra:
    """Return the quotient that takes the last of ``seats`` when ``votes`` are divided by 1, 2, 3 …

    Needs one list with votes and one seat at least.
    """
    taken = [0] * len(votes)
    best = 0
    for _ in range(seats):
        best = 0
        for i, v in enumerate(votes):
            if v * (taken[best] + 1) > votes[best] * (taken[i] + 1):
                best = i
        taken[best] += 1
    return Cifra(votes[best], taken[best])


def _bonus(law: ElectoralLaw, seats: int) -> int:
    """Half of the seats and one, rounded up: 4 of 5, 5 of 7, 6 of 9, 7 of 11."""
    return min(seats, (seats + 1) // 2 + law.bonus.over_half)


def _winner(course: _Course, with_votes: tuple[int, ...]) -> int:
    most = max(course.votes)
    among = tuple(i for i in with_votes if course.votes[i] == most)
    winner = course.one_of("mayor", among)
    if len(among) > 1:
        course.tell("winner-by-lot", list=winner, votes=most, tied=len(among))
    else:
        course.tell("winner", list=winner, votes=most)
    return winner


def _reward(
    course: _Course, winner: int, with_votes: tuple[int, ...], bonus: int, seats: int
) -> None:
    """Give the winner the bonus or its D'Hondt share, whichever is more (LEM 25, 2)."""
    cifra = cifra_repartidora([course.votes[i] for i in with_votes], seats) if seats else None
    share = cifra.whole_in(course.votes[winner]) if cifra else 0
    due = max(bonus, share)
    code = "share" if share > bonus else "bonus"
    course.tell(f"winner-{code}", list=winner, seats=due, bonus=bonus, share=share, council=seats)
    for _ in range(min(due, course.candidates[winner])):
        course.give(f"seat-{code}", winner, due=due)
    _tell_short(course, winner, due)


def _divide(course: _Course, others: tuple[int, ...], seats: int) -> None:
    """Divide what is left by D'Hondt among all the other lists (LEM 26); no threshold."""
    left = seats - sum(course.seats)
    cifra = cifra_repartidora([course.votes[i] for i in others], left)
    course.tell("cifra", seats=left, votes=cifra.votes, divisor=cifra.divisor)
    due = {i: cifra.whole_in(course.votes[i]) for i in others}
    filled = {i: min(due[i], course.candidates[i]) for i in others}
    tied = tuple(
        i for i in others if due[i] and not cifra.rest_of(course.votes[i]) and filled[i] == due[i]
    )
    excess = max(0, sum(filled.values()) - left)
    by_lot = tied if excess else ()
    certain = {i: filled[i] - (i in by_lot) for i in others}
    for i, divisor in _by_quotient(course.votes, certain):
        course.give("seat-quotient", i, votes=course.votes[i], divisor=divisor)
    _draw_last(course, by_lot, seats, cifra)
    for i in others:
        _tell_short(course, i, due[i])
        if not due[i]:
            course.tell("below-cifra", list=i, votes=course.votes[i])
    _fill_by_decimals(course, others, seats, cifra)


def _by_quotient(votes: Sequence[int], seats: Mapping[int, int]) -> list[tuple[int, int]]:
    """Return every (list, divisor) that takes a seat, the largest quotient first."""
    order: list[tuple[int, int]] = []
    taken = dict.fromkeys(seats, 0)
    for _ in range(sum(seats.values())):
        open_lists = [i for i in seats if taken[i] < seats[i]]
        best = open_lists[0]
        for i in open_lists:
            if votes[i] * (taken[best] + 1) > votes[best] * (taken[i] + 1):
                best = i
        taken[best] += 1
        order.append((best, taken[best]))
    return order


def _draw_last(course: _Course, tied: tuple[int, ...], seats: int, cifra: Cifra) -> None:
    """Lists whose quotient is the cifra itself: more of them than seats, so by lot (LEM 26)."""
    waiting = tied
    while waiting and sum(course.seats) < seats:
        chosen = course.one_of(f"seat-{sum(course.seats) + 1}", waiting)
        divisor = cifra.whole_in(course.votes[chosen])
        course.give(
            "seat-lot", chosen, votes=course.votes[chosen], divisor=divisor, tied=len(waiting)
        )
        waiting = tuple(i for i in waiting if i != chosen)
    for i in waiting:
        course.tell("lot-lost", list=i, votes=course.votes[i])


def _fill_by_decimals(course: _Course, others: tuple[int, ...], seats: int, cifra: Cifra) -> None:
    """Seats that short lists left go one by one to the largest decimal parts (LEM 26)."""
    while sum(course.seats) < seats:
        round_of = [i for i in others if course.has_room(i)]
        if not round_of:
            return
        while round_of and sum(course.seats) < seats:
            largest = max(cifra.rest_of(course.votes[i]) for i in round_of)
            among = tuple(i for i in round_of if cifra.rest_of(course.votes[i]) == largest)
            chosen = course.one_of(f"seat-{sum(course.seats) + 1}", among)
            course.give("seat-decimal", chosen, rest=largest, of=cifra.votes, tied=len(among))
            round_of.remove(chosen)


def _pass_on(course: _Course, winner: int, seats: int) -> None:
    """What no other list can take goes to the winner; what nobody can take stays vacant."""
    while sum(course.seats) < seats and course.has_room(winner):
        course.give("seat-nobody-else", winner)
    vacant = seats - sum(course.seats)
    if vacant:
        course.tell("vacant", seats=vacant)


def _tell_short(course: _Course, which: int, due: int) -> None:
    if course.candidates[which] < due:
        course.tell("short-list", list=which, due=due, candidates=course.candidates[which])

"""What the law asks of a list before it is handed in, and which of its places can be won."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.rules.definitions.geography import SEXES, Sex
from engine.rules.definitions.law import ElectoralLaw
from engine.rules.electoral_law.seats import allocate, first_of

Member = tuple[str, Sex]
"""Somebody on a list: id and sex."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a list breaks: a code and what its sentence needs.

    ``quota-woman`` and ``quota-man`` (``least``, ``has``) · ``woman-in-first`` (``first``) ·
    ``alternation`` (``place`` where it is first broken) · ``first-not-woman`` · ``parity``
    (``women``, ``men``). Places count from 1.
    """

    code: str
    params: Mapping[str, int]


def quota_of(law: ElectoralLaw, candidates: int) -> int:
    """Return how many of each sex a list of so many counted candidates needs at least."""
    least = law.quota.least
    up = law.quota_rounding.to == "up"
    return least.rounded_up(candidates) if up else least.rounded_down(candidates)


def check_list(
    law: ElectoralLaw, members: Sequence[Member], mayor: Member | None = None
) -> tuple[Breach, ...]:
    """Return every breach of quota and placement by the council candidates, in list order.

    ``mayor`` is read only where the law counts the candidate for mayor in the quota.
    """
    sexes = [sex for _, sex in members]
    if not sexes:
        return ()
    return (*_quota_breaches(law, sexes, mayor), *_PLACEMENTS[law.placement.kind](law, sexes))


def electable_places(law: ElectoralLaw, seats: int, shares: Sequence[int]) -> tuple[int, ...]:
    """Return how many places each list would win if the vote fell as these shares (‰).

    An estimate for the shaded places of the list's screen: equal shares by order, without lots.
    """
    full = [seats] * len(shares)
    return allocate(law, seats, [max(0, share) for share in shares], full, first_of).seats


def elected(members: Sequence[Member], seats: int) -> tuple[Member, ...]:
    """Return who takes a list's seats: closed and blocked lists fill them in order."""
    return tuple(members[:seats])


def _quota_breaches(law: ElectoralLaw, sexes: list[Sex], mayor: Member | None) -> list[Breach]:
    counted = [mayor[1], *sexes] if mayor and law.mayor_in_quota.counted else sexes
    least = quota_of(law, len(counted))
    return [
        Breach(f"quota-{sex}", {"least": least, "has": counted.count(sex)})
        for sex in sorted(SEXES, reverse=True)
        if counted.count(sex) < least
    ]


def _free(law: ElectoralLaw, sexes: list[Sex]) -> list[Breach]:
    return []


def _woman_in_first(law: ElectoralLaw, sexes: list[Sex]) -> list[Breach]:
    first = law.placement.first or 0
    return [] if "woman" in sexes[:first] else [Breach("woman-in-first", {"first": first})]


def _alternation(law: ElectoralLaw, sexes: list[Sex]) -> list[Breach]:
    broken = next((p for p, (a, b) in enumerate(pairwise(sexes), start=2) if a == b), None)
    return [] if broken is None else [Breach("alternation", {"place": broken})]


def _alternation_woman_first(law: ElectoralLaw, sexes: list[Sex]) -> list[Breach]:
    first = [] if sexes[0] == "woman" else [Breach("first-not-woman", {})]
    return first + _alternation(law, sexes)


def _parity(law: ElectoralLaw, sexes: list[Sex]) -> list[Breach]:
    women, men = sexes.count("woman"), sexes.count("man")
    return [] if abs(women - men) <= 1 else [Breach("parity", {"women": women, "men": men})]


_PLACEMENTS: Mapping[str, Callable[[ElectoralLaw, list[Sex]], list[Breach]]] = {
    "free": _free,
    "woman-in-first": _woman_in_first,
    "alternation": _alternation,
    "alternation-woman-first": _alternation_woman_first,
    "parity": _parity,
}

"""Protects registration: from the people whom content names, a lawful list can be composed."""

from collections.abc import Iterator

from engine.authoring.checks.sample import Change
from engine.authoring.library import Library, Piece, Shelf, problem_at
from engine.authoring.problem import START, Problem, phrase
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.geography import NamePool, Sex
from engine.rules.definitions.law import ElectoralLaw, LawContent
from engine.rules.electoral_law.lists import check_list
from engine.rules.pools import POOL_SIZE

ID = "pools"
FAILING = Change("law/electoral.yaml", "least: {part: 30, of: 100}", "least: {part: 3, of: 4}")
PASSING = Change("law/electoral.yaml", "least: {part: 30, of: 100}", "least: {part: 2, of: 5}")

LEAST_NAMES = POOL_SIZE // 2
"""First names of each sex that a made pool asks for before it takes one twice."""


def find(library: Library) -> Iterator[Problem]:
    """Yield pools of which no list can be made, and too few names to make the others of."""
    for shelf in library.shelves:
        district = library.district_of(shelf)
        if district is not None and shelf.part[-1] == "aspirants":
            yield from _too_small(shelf, district, library.content.law)
    for names in library.of(NamePool):
        yield from _few_names(names)


def _too_small(shelf: Shelf, district: DistrictContent, law: LawContent) -> Iterator[Problem]:
    """Yield the laws of the district's scenarios under which nobody could compose a list."""
    people: list[Sex] = [aspirant.sex for aspirant in district.aspirants]
    seats = district.district.council_seats.value
    for name in sorted({s.law for s in district.scenarios} & set(law.electoral_ids)):
        if can_fill(law.law(name), seats, people):
            continue
        yield problem_at(
            shelf.document,
            START,
            ID,
            phrase(
                "authoring.found.small-pool",
                "a pool of {women} women and {men} men",
                women=people.count("woman"),
                men=people.count("man"),
            ),
            phrase(
                "authoring.expected.full-pool",
                'enough for a mayor and {seats} council places under the law "{law}"',
                seats=seats,
                law=name,
            ),
            phrase("authoring.mend.small-pool", "Write more aspirants of the sex that lacks."),
            "error",
        )


def can_fill(law: ElectoralLaw, seats: int, people: list[Sex]) -> bool:
    """Return whether some order of some of these people is a list that the law takes."""
    mayors: list[Sex] = [sex for sex in ("man", "woman") if sex in people]
    return any(
        len(order) == seats
        and all(order.count(sex) <= people.count(sex) - (sex == mayor) for sex in mayors)
        and not check_list(law, [(str(n), sex) for n, sex in enumerate(order)], ("mayor", mayor))
        for mayor in mayors
        for order in _orders(seats, mayors)
    )


def _orders(seats: int, sexes: list[Sex]) -> Iterator[list[Sex]]:
    """Yield orders of the sexes: one sex before the other in any number, and alternating."""
    for first, second in (sexes, sexes[::-1]) if len(sexes) == 2 else [(sexes[0], sexes[0])]:
        yield from ([first] * number + [second] * (seats - number) for number in range(seats + 1))
        yield [first if place % 2 == 0 else second for place in range(seats)]


def _few_names(names: Piece[NamePool]) -> Iterator[Problem]:
    for field in ("women", "men"):
        count = len(set(getattr(names.value, field)))
        if count < LEAST_NAMES:
            yield names.problem(
                ID,
                (field,),
                phrase("authoring.found.few-names", "only {count} different names", count=count),
                phrase("authoring.expected.many", "at least {least}", least=LEAST_NAMES),
                phrase("authoring.mend.few", "Write {more} more.", more=LEAST_NAMES - count),
                "warning",
            )
